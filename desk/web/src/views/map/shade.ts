import type { Forecasts, Panels } from '../../api/panels.ts';
import { useFetched, type Fetched } from '../../api/use.ts';
import { month as monthWords, number, percent, range } from '../../i18n/format.ts';
import { code, t } from '../../i18n/messages.ts';
import { monthAt, monthNumber } from '../../ui/months.ts';
import { type Choice, forecastKind } from './choice.ts';
import { DEATHS, EVENTS, MEAN, type Scale, SHARE } from './scale.ts';

/** What areas are shaded by. */
export interface Shade {
  scale: Scale;
  values: ReadonlyMap<string, number | null>;
  /** A value in words, of one unit. */
  words: (unit: string) => string;
  title: string;
  /** Where the figures are from. */
  source: string;
  model: boolean;
  /** Figures of the month that may still change. */
  provisional: boolean;
}

export interface Shading extends Pick<Fetched<unknown>, 'loading' | 'error' | 'computing' | 'progress' | 'reload'> {
  shade: Shade | null;
  /** The month that is shown; null while it is unknown. */
  month: string | null;
  /** Months that can be shown, first and last; null while unknown. */
  span: readonly [string, string] | null;
  /** Deaths in the whole region by month, for the slider. */
  bars: ReadonlyMap<string, number> | undefined;
}

/** The desk tells so many months at once, and no more. */
const LONGEST = 600;

/**
 * The figures of one month of what was chosen. Without a month asked for, that of the latest events where they are recent,
 * else the last that figures are known of.
 */
export function useShading(
  choice: Choice,
  country: string | undefined,
  asked: string | undefined,
  recent: string | undefined,
): Shading {
  const past = choice.shade === 'deaths' || choice.shade === 'events';
  const forecast = choice.shade === 'forecast';
  const whole = useFetched<Panels>(forecast ? null : '/panels', {
    unit: 'country',
    kind: choice.kind,
    area: country,
    from: monthAt(monthNumber(new Date().toISOString().slice(0, 7)) - LONGEST + 1),
  });
  const wanted = asked ?? recent;
  const year = wanted?.slice(0, 4);
  const panels = useFetched<Panels>(past ? '/panels' : null, {
    unit: choice.unit,
    kind: choice.kind,
    area: country,
    ...(year === undefined ? {} : { from: `${year}-01`, to: `${year}-12` }),
  });
  const forecasts = useFetched<Forecasts>(forecast ? '/forecasts' : null, {
    unit: choice.unit,
    kind: forecastKind(choice),
    area: country,
  });
  if (forecast) {
    const months = forecasts.data?.items[0]?.months.map((each) => each.month) ?? [];
    const span = ends(months);
    const month = span === null ? null : within(asked, span, span[0]);
    return {
      ...pick(forecasts),
      shade: forecasts.data && month !== null ? ofForecasts(forecasts.data, choice, month) : null,
      month,
      span,
      bars: undefined,
    };
  }
  const bars = whole.data && totals(whole.data);
  const span = bars === undefined ? null : ends([...bars.keys()].sort());
  const lastKnown = past ? panels.data && [...totals(panels.data).keys()].at(-1) : span?.[1];
  const month = wanted ?? lastKnown ?? null;
  return {
    ...pick(past ? panels : whole),
    shade: past && panels.data && month !== null ? ofPanels(panels.data, choice, month) : null,
    month: month !== null && span !== null && month < span[0] ? span[0] : month,
    span,
    bars,
  };
}

function ends(months: readonly string[]): readonly [string, string] | null {
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

function within(month: string | undefined, span: readonly [string, string], otherwise: string): string {
  return month !== undefined && month >= span[0] && month <= span[1] ? month : otherwise;
}

function pick({
  loading,
  error,
  computing,
  progress,
  reload,
}: Fetched<unknown>): Pick<Shading, 'loading' | 'error' | 'computing' | 'progress' | 'reload'> {
  return { loading, error, computing, progress, reload };
}

/** Best estimates of all units together, of the months of which any is known. */
export function totals(panels: Panels): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  panels.months.forEach((month, at) => {
    const values = panels.items.map((item) => item.best[at] ?? null).filter((value) => value !== null);
    if (values.length > 0) {
      sums.set(
        month,
        values.reduce((sum, value) => sum + value, 0),
      );
    }
  });
  return sums;
}

function ofPanels(panels: Panels, { shade, kind }: Choice, month: string): Shade {
  const at = panels.months.indexOf(month);
  const of = new Map(panels.items.map((item) => [item.unit, item]));
  const figure = shade === 'events' ? 'events' : 'best';
  return {
    scale: shade === 'events' ? EVENTS : DEATHS,
    values: new Map(panels.items.map((item) => [item.unit, item[figure][at] ?? null])),
    words: (unit) => {
      const item = of.get(unit);
      const value = item?.[figure][at] ?? null;
      if (item === undefined || value === null) {
        return t('app.unknown');
      }
      if (shade === 'events') {
        return value > 0 && value < 0.5 ? t('map.value.part') : t('app.events', { count: Math.round(value) });
      }
      const told = value > 0 && value < 0.5 ? t('app.lessThan', { value: number(1) }) : number(Math.round(value));
      const spread = range(rounded(item.low[at]), rounded(item.high[at]));
      return spread === told
        ? t('map.value.deaths', { value: told })
        : t('map.value.deathsBetween', { value: told, range: spread });
    },
    title: t(shade === 'events' ? 'map.title.events' : 'map.title.deaths', {
      kind: code('violence', kind),
      month: monthWords(month),
    }),
    source: panels.vintage,
    model: false,
    provisional: panels.provisional[at] === true,
  };
}

function ofForecasts(forecasts: Forecasts, choice: Choice, month: string): Shade {
  const of = new Map(
    forecasts.items.map((item) => [item.unit, item.months.find((each) => each.month === month)] as const),
  );
  return {
    scale: choice.figure === 'mean' ? MEAN : SHARE,
    values: new Map([...of].map(([unit, at]) => [unit, at?.[choice.figure] ?? null])),
    words: (unit) => {
      const at = of.get(unit);
      return at === undefined
        ? t('map.value.notForecast')
        : t('map.value.forecast', {
            any: percent(at.p_any),
            range: range(rounded(at.quantiles['0.05']), rounded(at.quantiles['0.95'])),
            interval: percent(0.9),
          });
    },
    title: t(choice.figure === 'mean' ? 'map.title.mean' : 'map.title.any', {
      kind: code('violence', forecasts.kind),
      month: monthWords(month),
    }),
    source: t('map.model', {
      model: forecasts.model,
      vintage: forecasts.vintage,
      origin: monthWords(forecasts.origin),
    }),
    model: true,
    provisional: false,
  };
}

/** Figures of events whose place is not known exactly are spread over areas, and so are no whole numbers. */
function rounded(value: number | null | undefined): number | null {
  return value == null ? null : Math.round(value);
}

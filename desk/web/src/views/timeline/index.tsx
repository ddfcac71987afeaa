import { useEffect, useMemo } from 'preact/hooks';
import { useAreas } from '../../api/areas.ts';
import type { EventCount, EventProperties } from '../../api/events.ts';
import type { Feature } from '../../api/geojson.ts';
import { tryAgain } from '../../api/client.ts';
import { useFetched, usePaged } from '../../api/use.ts';
import { change, useRoute, useScope } from '../../app/route.ts';
import { days, name, number } from '../../i18n/format.ts';
import { code, currentLanguage, t } from '../../i18n/messages.ts';
import { AreaPicker } from '../../ui/AreaPicker.tsx';
import { EVENT_TYPES, typeClass } from '../../ui/colour.ts';
import { Segments } from '../../ui/controls.tsx';
import { EventItem } from '../../ui/EventItem.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { announce } from '../../ui/live.ts';
import { Empty, ErrorNotice, Loading } from '../../ui/Status.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import type { ViewProps } from '../../views.ts';
import { Brush } from './Brush.tsx';
import { Chart } from './Chart.tsx';
import { CountTable } from './CountTable.tsx';
import { Key } from './Key.tsx';
import { PointList } from './PointList.tsx';
import type { TurningPoint } from './points.ts';
import { bins, type Span, spanOf, stepOf } from './series.ts';
import './timeline.css';

/** Height of an event in the list; Arabic lines are higher. */
const ROW_REM = { ar: 7.4, fr: 6.25, en: 6.25 } as const;
const PAGE = 100;
/** So many events are fetched before somebody scrolls to them, so that they are on paper. The list says how many there are. */
const PRINTED = 500;
const SPLITS = ['type', 'country'] as const;
const MEASURES = ['events', 'killed'] as const;

/** What was reported over time, with the days that changed something. */
export default function TimelineView(_: ViewProps) {
  const scope = useScope();
  const { query } = useRoute();
  const split = SPLITS.find((each) => each === query['split']) ?? 'type';
  const measure = MEASURES.find((each) => each === query['measure']) ?? 'events';
  const chosen = query['point'] ?? null;
  const choosePoint = (id: string): void => change({ point: id });

  const all = useFetched<{ items: EventCount[] }>('/events/summary', { area: scope.area, by: 'month' });
  const overview = useMemo(() => bins(all.data?.items ?? [], () => '', ['']), [all.data]);
  const whole = wholeOf(overview.map((bin) => bin.period));
  const asked = scope.from !== undefined || scope.to !== undefined;
  const span: Span | null =
    whole === null ? null : { from: scope.from ?? whole.from, to: later(scope.to ?? whole.to, scope.from) };
  const step = span === null ? 'month' : stepOf(span);
  const counts = useFetched<{ items: EventCount[] }>(span === null ? null : '/events/summary', {
    area: scope.area,
    from: span?.from,
    to: span?.to,
    by: step,
    split,
  });
  const points = useFetched<{ items: TurningPoint[] }>(span === null ? null : '/turning-points', {
    area: scope.area,
    from: span?.from,
    to: span?.to,
  });
  const events = usePaged<Feature<EventProperties>>(span === null ? null : '/events', {
    format: 'geojson',
    area: scope.area,
    from: span?.from,
    to: span?.to,
    limit: PAGE,
  });

  useEffect(() => {
    if (events.more && events.items.length < PRINTED) {
      events.fetchMore();
    }
  }, [events.more, events.items]);

  const countries = useAreas('country').data?.features;
  const keyOf = (count: EventCount): string => (split === 'type' ? count.event_type : count.iso3) ?? '';
  const keys = useMemo(() => keysOf(counts.data?.items ?? [], split, keyOf), [counts.data, split]);
  const bars = useMemo(() => bins(counts.data?.items ?? [], keyOf, keys), [counts.data, keys, split]);
  const words = (key: string): string => {
    if (key === '') {
      return t('app.unknown');
    }
    const country = countries?.find((each) => each.properties.id === key)?.properties;
    return split === 'type' ? code('type', key) : name(country?.names, key);
  };
  const classOf = (key: string): string =>
    split === 'type' ? `type-${typeClass(key)}` : `hue-${Math.min(keys.indexOf(key), MOST_HUES)}`;
  const undated = (all.data?.items ?? []).find((count) => count.period === null)?.events ?? 0;
  const total = bars.reduce((sum, bin) => sum + bin.events, 0);
  useEffect(() => {
    if (counts.data !== undefined && span !== null) {
      announce(t('app.pair', { name: days(span.from, span.to), value: t('app.events', { count: total }) }));
    }
  }, [counts.data]);
  const setSpan = ({ from, to }: Span): void => change({ from, to });
  const error = all.error ?? counts.error ?? points.error;
  return (
    <>
      <Heading title={t('timeline.name')} lead={t('timeline.lead')}>
        <AreaPicker />
        <Segments
          label={t('timeline.measure')}
          value={measure}
          choices={MEASURES.map((value) => ({ value, label: t(`timeline.measure.${value}`) }))}
          onChange={(value) => change({ measure: value === 'events' ? undefined : value })}
        />
        {measure === 'events' && (
          <Segments
            label={t('timeline.split')}
            value={split}
            choices={SPLITS.map((value) => ({ value, label: t(`timeline.split.${value}`) }))}
            onChange={(value) => change({ split: value === 'type' ? undefined : value })}
          />
        )}
      </Heading>
      {error && <ErrorNotice error={error} retry={tryAgain} />}
      {all.loading && whole === null && <Loading />}
      {!all.loading && whole === null && !error && <Empty>{t('timeline.empty')}</Empty>}
      {span !== null && whole !== null && (
        <>
          <section class="timeline-figure" aria-labelledby="timeline-span">
            <div class="timeline-head">
              <h2 id="timeline-span">{days(span.from, span.to)}</h2>
              <p>
                {t('app.events', { count: total })}
                {undated > 0 && !asked && (
                  <> · {t('timeline.undated', { events: t('app.events', { count: undated }) })}</>
                )}
              </p>
              {asked && (
                <button type="button" class="button" onClick={() => change({ from: undefined, to: undefined })}>
                  {t('timeline.whole')}
                </button>
              )}
            </div>
            <Key measure={measure} step={step} keys={keys} classOf={classOf} words={words} />
            <Chart
              bins={bars}
              span={
                step === 'month'
                  ? { from: spanOf(span.from.slice(0, 7)).from, to: spanOf(span.to.slice(0, 7)).to }
                  : span
              }
              measure={measure}
              points={points.data?.items ?? []}
              chosen={chosen}
              classOf={classOf}
              words={words}
              label={t('timeline.chart')}
              onSpan={setSpan}
              onPoint={choosePoint}
            />
            <Brush bins={overview} whole={whole} span={span} onSpan={setSpan} />
            <p class="hint screen-only">{t('timeline.how')}</p>
            <CountTable bins={bars} words={words} />
          </section>
          <div class="timeline-below">
            <section aria-labelledby="timeline-events">
              <h2 id="timeline-events">{t('timeline.events')}</h2>
              {events.error && <ErrorNotice error={events.error} retry={events.retry} />}
              {events.items.length === 0 && !events.loading && !events.error && <Empty>{t('timeline.none')}</Empty>}
              {events.items.length > 0 && (
                <VirtualList
                  items={events.items}
                  keyOf={(item) => item.properties.id}
                  rowHeight={ROW_REM[currentLanguage()]}
                  label={t('timeline.events')}
                  more={events.more}
                  onMore={events.fetchMore}
                >
                  {(item) => <EventItem event={item.properties} />}
                </VirtualList>
              )}
              {events.loading && <Loading />}
              {events.items.length > 0 && (
                <p class="hint">
                  {t('timeline.loaded', { loaded: number(events.items.length), total: number(total) })}
                </p>
              )}
            </section>
            <section aria-labelledby="timeline-points">
              <h2 id="timeline-points">{t('timeline.points')}</h2>
              <PointList points={points.data?.items ?? []} chosen={chosen} onChoose={choosePoint} />
            </section>
          </div>
        </>
      )}
    </>
  );
}

const MOST_HUES = 6;

/** Types in the order of the codebook; countries by how much there was, those after the sixth as one colour. */
function keysOf(counts: readonly EventCount[], split: string, keyOf: (count: EventCount) => string): string[] {
  const sums = new Map<string, number>();
  for (const count of counts) {
    sums.set(keyOf(count), (sums.get(keyOf(count)) ?? 0) + count.events);
  }
  return split === 'type'
    ? [...EVENT_TYPES, ''].filter((type) => sums.has(type))
    : [...sums].sort((a, b) => b[1] - a[1]).map(([key]) => key);
}

function wholeOf(months: readonly string[]): Span | null {
  const first = months[0];
  const last = months.at(-1);
  return first === undefined || last === undefined ? null : { from: spanOf(first).from, to: spanOf(last).to };
}

function later(day: string, than: string | undefined): string {
  return than !== undefined && day < than ? than : day;
}

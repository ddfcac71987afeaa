import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { month as monthWords, number } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/messages.ts';
import { scale, type ScaleKind } from './scale.ts';
import { band, mostOf, ninety } from './tell.ts';
import type { UnitForecast } from './types.ts';

const HEIGHT = 230;
const TOP = 22;
const FOOT = 26;
const SIDE = 46;
const NARROWEST = 240;
const ROOM_OF_YEAR = 34;

/** How wide the element is, in CSS pixels, and when that changes. */
function useWidth(): [preactRef: { current: HTMLDivElement | null }, width: number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(640);
  useEffect(() => {
    const observed = element.current;
    if (observed === null) {
      return;
    }
    const observer = new ResizeObserver(() => setWidth(Math.max(NARROWEST, Math.round(observed.clientWidth))));
    observer.observe(observed);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}

/** Months observed as bars, months to come as bands around the middle draw. Time runs with the reading direction. */
export function FanChart({ unit, label, kind }: { unit: UnitForecast; label: string; kind: ScaleKind }) {
  const [element, width] = useWidth();
  const hatch = useId();
  const mirrored = currentLanguage() === 'ar';
  const past = unit.history.length;
  const slots = past + unit.months.length;
  const slot = (width - SIDE - 8) / Math.max(1, slots);
  const across = (at: number): number => (mirrored ? width - SIDE - at * slot : SIDE + at * slot);
  const left = (at: number, wide: number): number => (mirrored ? across(at) - wide : across(at));
  const heights = scale(kind, mostOf(unit));
  const up = (value: number): number => HEIGHT - FOOT - heights.at(value) * (HEIGHT - TOP - FOOT);
  const foot = HEIGHT - FOOT;

  const outline = (low: (row: number) => number, high: (row: number) => number): string => {
    const rows = unit.months.map((_, row) => row);
    const edge = (row: number, value: number): string =>
      `${across(past + row)},${up(value)} ${across(past + row + 1)},${up(value)}`;
    return [
      ...rows.map((row) => edge(row, high(row))),
      ...rows.reverse().map((row) => reversed(edge(row, low(row)))),
    ].join(' ');
  };
  const at = (row: number, quantile: '0.05' | '0.25' | '0.5' | '0.75' | '0.95'): number =>
    unit.months[row]?.quantiles[quantile] ?? 0;
  const last = unit.months.at(-1);
  return (
    <div class="fan" ref={element}>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line class="fan-hatch" x1="0" y1="0" x2="0" y2="5" />
          </pattern>
        </defs>
        {heights.ticks.map((tick) => (
          <g key={tick}>
            <line class="fan-grid" x1={across(0)} x2={across(slots)} y1={up(tick)} y2={up(tick)} />
            <text
              class="fan-text"
              x={mirrored ? across(0) + 6 : across(0) - 6}
              y={up(tick) + 4}
              text-anchor={mirrored ? 'start' : 'end'}
              direction="ltr"
            >
              {number(tick)}
            </text>
          </g>
        ))}
        <text
          class="fan-text"
          x={mirrored ? width : 0}
          y={TOP - 10}
          text-anchor="start"
          direction={mirrored ? 'rtl' : 'ltr'}
        >
          {t('outlook.deaths')}
        </text>
        <rect
          class="fan-future"
          x={left(past, unit.months.length * slot)}
          y={TOP - 6}
          width={unit.months.length * slot}
          height={foot - TOP + 6}
        />
        {unit.history.map(({ month, deaths }, index) => (
          <g key={month}>
            {deaths === null ? (
              <rect fill={`url(#${hatch})`} x={left(index, slot)} y={TOP} width={slot} height={foot - TOP} />
            ) : (
              <rect
                class="fan-bar"
                x={left(index + 0.14, slot * 0.72)}
                y={Math.min(up(deaths), foot - (deaths > 0 ? 1 : 0))}
                width={slot * 0.72}
                height={Math.max(foot - up(deaths), deaths > 0 ? 1 : 0)}
              />
            )}
            <Year month={month} index={index} />
          </g>
        ))}
        <polygon
          class="fan-90"
          points={outline(
            (row) => at(row, '0.05'),
            (row) => at(row, '0.95'),
          )}
        />
        <polygon
          class="fan-50"
          points={outline(
            (row) => at(row, '0.25'),
            (row) => at(row, '0.75'),
          )}
        />
        {unit.months.map((row, index) => (
          <g key={row.month}>
            <line
              class="fan-median"
              x1={across(past + index)}
              x2={across(past + index + 1)}
              y1={up(row.quantiles['0.5'])}
              y2={up(row.quantiles['0.5'])}
            />
            <Year month={row.month} index={past + index} />
          </g>
        ))}
        {unit.came.map(({ month, deaths }, index) =>
          deaths === null ? null : (
            <circle key={month} class="fan-came" cx={across(past + index + 0.5)} cy={up(deaths)} r="4" />
          ),
        )}
        <line class="fan-foot" x1={across(0)} x2={across(slots)} y1={foot} y2={foot} />
        <line class="fan-cut" x1={across(past)} x2={across(past)} y1={TOP - 10} y2={foot} />
        {last !== undefined && (
          <text
            class="fan-text fan-model"
            x={across(past) + (mirrored ? 5 : -5)}
            y={TOP - 10}
            text-anchor="end"
            direction={mirrored ? 'rtl' : 'ltr'}
          >
            {t('outlook.knownUpTo', { month: monthWords(unit.history.at(-1)?.month ?? last.month, 'short') })}
          </text>
        )}
        {[...unit.history, ...unit.months].map((each, index) => (
          <rect
            key={each.month}
            class="fan-touch"
            x={left(index, slot)}
            y={TOP - 6}
            width={slot}
            height={foot - TOP + 6}
          >
            <title>{told(unit, index)}</title>
          </rect>
        ))}
      </svg>
    </div>
  );

  function Year({ month, index }: { month: string; index: number }) {
    if (!month.endsWith('-01')) {
      return null;
    }
    const room = Math.min(12, slots - index) * slot;
    return (
      <>
        <line class="fan-foot" x1={across(index)} x2={across(index)} y1={foot} y2={foot + 5} />
        {room >= ROOM_OF_YEAR && (
          <text
            class="fan-text"
            x={across(index) + (mirrored ? -3 : 3)}
            y={foot + 16}
            text-anchor={mirrored ? 'end' : 'start'}
            direction="ltr"
          >
            {number(Number(month.slice(0, 4)), { useGrouping: false })}
          </text>
        )}
      </>
    );
  }
}

function reversed(edge: string): string {
  return edge.split(' ').reverse().join(' ');
}

/** One month of the chart, in words. */
function told(unit: UnitForecast, index: number): string {
  const observed = unit.history[index];
  if (observed !== undefined) {
    return t('outlook.was', {
      month: monthWords(observed.month),
      deaths: observed.deaths === null ? t('app.unknown') : number(observed.deaths),
    });
  }
  const row = unit.months[index - unit.history.length];
  if (row === undefined) {
    return '';
  }
  const came = unit.came[index - unit.history.length]?.deaths;
  const words = t('app.pair', { name: monthWords(row.month), value: band(ninety(row)) });
  return came == null
    ? words
    : `${words} · ${t('outlook.was', { month: monthWords(row.month), deaths: number(came) })}`;
}

import { useMemo, useRef } from 'preact/hooks';
import { days, month as monthWords, monthName, number, range, when } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/messages.ts';
import { useWidth } from '../../ui/size.ts';
import { gather, isLeaving, type TurningPoint } from './points.ts';
import { type Bin, dayNumber, marks, type Span, spanOf, ticks } from './series.ts';

const HIGH = 300;
const TOP = 30;
const BOTTOM = 26;
const SIDE = 44;
const END = 10;
const MARKS_APART = 22;
const LABELS_APART = 62;

export interface ChartProps {
  bins: readonly Bin[];
  span: Span;
  /** What the height stands for. */
  measure: 'events' | 'killed';
  points: readonly TurningPoint[];
  chosen: string | null;
  /** Class of a part of a bar. */
  classOf: (key: string) => string;
  words: (key: string) => string;
  label: string;
  onSpan: (span: Span) => void;
  onPoint: (id: string) => void;
}

/** Bars over time, with turning points over them. Time runs with the reading direction. */
export function Chart({ bins, span, measure, points, chosen, classOf, words, label, onSpan, onPoint }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const rtl = currentLanguage() === 'ar';
  const first = dayNumber(span.from);
  const count = dayNumber(span.to) + 1 - first;
  const inner = Math.max(1, width - SIDE - END);
  const along = (day: number): number => SIDE + ((day - first) / count) * inner;
  const turned = (x: number): number => (rtl ? width - x : x);
  const most = Math.max(
    1,
    ...bins.map((bin) => (measure === 'events' ? bin.events : (bin.killedHigh ?? bin.killedLow ?? 0))),
  );
  const steps = ticks(most);
  const up = (value: number): number => HIGH - BOTTOM - (value / (steps.at(-1) ?? 1)) * (HIGH - BOTTOM - TOP);
  const groups = useMemo(
    () => gather(points, (day) => along(dayNumber(day)), MARKS_APART),
    [points, width, span.from, span.to],
  );
  return (
    <div ref={box} class="chart">
      {width > 0 && (
        <svg width={width} height={HIGH} viewBox={`0 0 ${width} ${HIGH}`} role="group" aria-label={label}>
          {steps.map((value) => (
            <g key={value}>
              <line class="chart-grid" x1={turned(SIDE)} x2={turned(width - END)} y1={up(value)} y2={up(value)} />
              <text class="chart-text chart-value" x={turned(SIDE - 6)} y={up(value) + 4}>
                {number(value)}
              </text>
            </g>
          ))}
          {marks(span, inner, LABELS_APART).map(({ day, year }) => {
            const x = turned(along(dayNumber(day)));
            return (
              <g key={day}>
                <line class="chart-tick" x1={x} x2={x} y1={HIGH - BOTTOM} y2={HIGH - BOTTOM + 5} />
                <text class={year ? 'chart-text chart-year' : 'chart-text'} x={x} y={HIGH - 6}>
                  {year
                    ? number(Number(day.slice(0, 4)), { useGrouping: false })
                    : monthName(Number(day.slice(5, 7)), 'short')}
                </text>
              </g>
            );
          })}
          {bins.map((bin) => {
            const of = spanOf(bin.period);
            const a = along(dayNumber(of.from));
            const b = along(dayNumber(of.to) + 1);
            const gap = Math.min(2, (b - a) * 0.12);
            const x = rtl ? width - b + gap : a + gap;
            const wide = Math.max(1.5, b - a - 2 * gap);
            return (
              <g key={bin.period} class="chart-bar" onClick={() => onSpan(of)}>
                <title>{binWords(bin, words)}</title>
                <rect class="chart-catch" x={x} y={TOP} width={wide} height={HIGH - TOP - BOTTOM} />
                {measure === 'events' ? (
                  <Stack bin={bin} x={x} wide={wide} up={up} classOf={classOf} />
                ) : (
                  <Killed bin={bin} x={x} wide={wide} up={up} />
                )}
              </g>
            );
          })}
          <line class="chart-axis" x1={turned(SIDE)} x2={turned(width - END)} y1={up(0)} y2={up(0)} />
          {groups.map(({ x, points: same }) => {
            const leaving = same.some(isLeaving);
            const now = same.some((point) => point.id === chosen);
            const at = turned(x);
            return (
              <g
                key={same[0]?.id}
                class={`chart-point${leaving ? ' is-leaving' : ''}${now ? ' is-chosen' : ''}`}
                onClick={() => onPoint(same[0]?.id ?? '')}
              >
                <title>
                  {same
                    .map(({ date, what }) => t('app.pair', { name: when(date), value: `\u2066${what}\u2069` }))
                    .join('\n')}
                </title>
                <line x1={at} x2={at} y1={TOP - 10} y2={HIGH - BOTTOM} />
                {leaving ? <path d={`M${at - 8} ${TOP - 26}h16v16h-16z`} /> : <circle cx={at} cy={TOP - 18} r={8} />}
                {same.length > 1 && (
                  <text x={at} y={TOP - 14}>
                    {number(same.length)}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

function Stack({
  bin,
  x,
  wide,
  up,
  classOf,
}: {
  bin: Bin;
  x: number;
  wide: number;
  up: (value: number) => number;
  classOf: (key: string) => string;
}) {
  let below = 0;
  return (
    <>
      {bin.parts.map(({ key, events }) => {
        const foot = up(below);
        below += events;
        const head = up(below);
        return <rect key={key} class={classOf(key)} x={x} y={head} width={wide} height={Math.max(0.5, foot - head)} />;
      })}
    </>
  );
}

/** Solid up to the least number that somebody gives, pale up to the greatest; an arrow where that is open. */
function Killed({ bin, x, wide, up }: { bin: Bin; x: number; wide: number; up: (value: number) => number }) {
  const low = bin.killedLow ?? 0;
  const high = bin.killedHigh ?? low;
  const middle = x + wide / 2;
  const half = Math.min(5, wide / 2);
  return (
    <>
      <rect class="chart-killed" x={x} y={up(low)} width={wide} height={up(0) - up(low)} />
      {high > low && <rect class="chart-killed-more" x={x} y={up(high)} width={wide} height={up(low) - up(high)} />}
      {bin.open > 0 && (
        <path class="chart-open" d={`M${middle - half} ${up(high) - 3}l${half} ${-half}l${half} ${half}z`} />
      )}
    </>
  );
}

export function periodWords(period: string): string {
  return period.length === 7 ? monthWords(period) : days(period, period);
}

export function killedWords(bin: Bin): string {
  return bin.killedLow === null && bin.killedHigh === null
    ? t('app.unknown')
    : bin.open > 0
      ? range(bin.killedLow, null)
      : range(bin.killedLow, bin.killedHigh);
}

function binWords(bin: Bin, words: (key: string) => string): string {
  return [
    t('app.pair', { name: periodWords(bin.period), value: t('app.events', { count: bin.events }) }),
    ...bin.parts.map(({ key, events }) => t('app.pair', { name: words(key), value: number(events) })),
    t('app.killed', { range: killedWords(bin) }),
  ].join('\n');
}

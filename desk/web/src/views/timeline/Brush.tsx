import { useRef } from 'preact/hooks';
import { month as monthWords } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/messages.ts';
import { firstDay, lastDay, monthAt, monthNumber } from '../../ui/months.ts';
import { useWidth } from '../../ui/size.ts';
import type { Bin, Span } from './series.ts';

const HIGH = 54;
const HANDLE = 9;

/** All months in small; a span of them is chosen by pulling over them, or by moving its ends. */
export function Brush({
  bins,
  whole,
  span,
  onSpan,
}: {
  bins: readonly Bin[];
  whole: Span;
  span: Span;
  onSpan: (span: Span) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const pulled = useRef<{ anchor: number } | null>(null);
  const rtl = currentLanguage() === 'ar';
  const first = monthNumber(whole.from);
  const last = Math.max(first, monthNumber(whole.to));
  const count = last - first + 1;
  const from = clamp(monthNumber(span.from), first, last);
  const to = clamp(monthNumber(span.to), from, last);
  const inner = Math.max(1, width - 2 * HANDLE);
  const edge = (month: number): number => {
    const x = HANDLE + ((month - first) / count) * inner;
    return rtl ? width - x : x;
  };
  const monthUnder = (event: PointerEvent): number => {
    const left = box.current?.getBoundingClientRect().left ?? 0;
    const x = rtl ? width - (event.clientX - left) : event.clientX - left;
    return clamp(first + Math.floor(((x - HANDLE) / inner) * count), first, last);
  };
  const choose = (a: number, b: number): void =>
    onSpan({ from: firstDay(monthAt(Math.min(a, b))), to: lastDay(monthAt(Math.max(a, b))) });
  const most = Math.max(1, ...bins.map((bin) => bin.events));
  const left = Math.min(edge(from), edge(to + 1));
  const wide = Math.abs(edge(to + 1) - edge(from));
  return (
    <div ref={box} class="brush">
      {width > 0 && (
        <svg
          width={width}
          height={HIGH}
          viewBox={`0 0 ${width} ${HIGH}`}
          role="group"
          aria-label={t('timeline.brush')}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            const month = monthUnder(event);
            const nearFrom = Math.abs(month - from) <= 1;
            const nearTo = Math.abs(month - to) <= 1;
            pulled.current = { anchor: nearFrom && !nearTo ? to : nearTo && !nearFrom ? from : month };
          }}
          onPointerMove={(event) => {
            if (pulled.current !== null) {
              choose(pulled.current.anchor, monthUnder(event));
            }
          }}
          onPointerUp={() => {
            pulled.current = null;
          }}
          onPointerCancel={() => {
            pulled.current = null;
          }}
        >
          <rect class="brush-field" x={0} y={0} width={width} height={HIGH} />
          {bins.map((bin) => {
            const at = monthNumber(bin.period);
            const x = Math.min(edge(at), edge(at + 1));
            const high = Math.max(2, (bin.events / most) * (HIGH - 10));
            return (
              <rect
                key={bin.period}
                class={at >= from && at <= to ? 'brush-bar is-in' : 'brush-bar'}
                x={x}
                y={HIGH - high}
                width={Math.max(1, inner / count - 0.5)}
                height={high}
              />
            );
          })}
          <rect class="brush-span" x={left} y={0.5} width={wide} height={HIGH - 1} />
          <Handle
            x={edge(from)}
            label={t('timeline.start')}
            month={from}
            least={first}
            most={to}
            rtl={rtl}
            onMonth={(month) => choose(month, to)}
          />
          <Handle
            x={edge(to + 1)}
            label={t('timeline.end')}
            month={to}
            least={from}
            most={last}
            rtl={rtl}
            onMonth={(month) => choose(from, month)}
          />
        </svg>
      )}
    </div>
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function Handle({
  x,
  label,
  month,
  least,
  most,
  rtl,
  onMonth,
}: {
  x: number;
  label: string;
  month: number;
  least: number;
  most: number;
  rtl: boolean;
  onMonth: (month: number) => void;
}) {
  const steps: Record<string, number> = {
    ArrowRight: rtl ? -1 : 1,
    ArrowLeft: rtl ? 1 : -1,
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: 12,
    PageDown: -12,
    Home: -Infinity,
    End: Infinity,
  };
  return (
    <g
      class="brush-handle"
      role="slider"
      // Attributes of SVG are told apart by case: tabIndex would be none.
      tabindex={0}
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={month}
      aria-valuetext={monthWords(monthAt(month))}
      onKeyDown={(event) => {
        const step = steps[event.key];
        if (step !== undefined) {
          event.preventDefault();
          onMonth(clamp(month + step, least, most));
        }
      }}
    >
      <rect x={x - HANDLE / 2} y={8} width={HANDLE} height={HIGH - 16} rx={2} />
    </g>
  );
}

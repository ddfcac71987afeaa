import { useEffect, useRef, useState } from 'preact/hooks';
import { month as monthWords } from '../i18n/format.ts';
import { t } from '../i18n/messages.ts';
import { Icon } from './Icon.tsx';
import { monthAt, monthNumber } from './months.ts';

const STEP_MILLISECONDS = 900;

/** How much there was in each month, for the bars over the slider. */
export type MonthBars = ReadonlyMap<string, number>;

/** Chooses one month of a span; time runs with the reading direction. Plays through the months on demand. */
export function MonthSlider({
  first,
  last,
  month,
  bars,
  barsLabel,
  onChange,
}: {
  first: string;
  last: string;
  month: string;
  bars?: MonthBars | undefined;
  barsLabel?: string;
  onChange: (month: string) => void;
}) {
  const [playing, setPlaying] = useState(false);
  const from = monthNumber(first);
  const to = Math.max(monthNumber(last), from);
  const at = Math.min(Math.max(monthNumber(month), from), to);
  const change = useRef(onChange);
  change.current = onChange;
  useEffect(() => {
    if (!playing) {
      return;
    }
    if (at >= to) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => change.current(monthAt(at + 1)), STEP_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [playing, at, to]);
  const move = (to: number): void => {
    setPlaying(false);
    onChange(monthAt(to));
  };
  const play = (): void => {
    if (!playing && at >= to) {
      onChange(first);
    }
    setPlaying(!playing);
  };
  return (
    <div class="months" role="group" aria-label={t('app.month.choose')}>
      <div class="months-buttons">
        <button type="button" class="button" onClick={play}>
          <Icon name={playing ? 'pause' : 'play'} />
          <span class="unseen">{t(playing ? 'app.pause' : 'app.play')}</span>
        </button>
        <button
          type="button"
          class="button"
          disabled={at <= from}
          aria-label={t('app.month.before')}
          onClick={() => move(at - 1)}
        >
          <Icon name="before" />
        </button>
        <button
          type="button"
          class="button"
          disabled={at >= to}
          aria-label={t('app.month.after')}
          onClick={() => move(at + 1)}
        >
          <Icon name="after" />
        </button>
      </div>
      <output class="months-now">{monthWords(monthAt(at))}</output>
      <div class="months-track">
        {bars !== undefined && <Bars bars={bars} from={from} to={to} at={at} label={barsLabel ?? ''} />}
        <input
          type="range"
          aria-label={t('app.month.choose')}
          aria-valuetext={monthWords(monthAt(at))}
          min={from}
          max={to}
          value={at}
          onInput={(event) => move(Number(event.currentTarget.value))}
        />
        <div class="months-ends" aria-hidden="true">
          <span>{monthWords(monthAt(from), 'short')}</span>
          <span>{monthWords(monthAt(to), 'short')}</span>
        </div>
      </div>
    </div>
  );
}

const TALL = 100;

function Bars({ bars, from, to, at, label }: { bars: MonthBars; from: number; to: number; at: number; label: string }) {
  const most = Math.max(1, ...bars.values());
  const shown = [...bars]
    .map(([month, count]) => ({ number: monthNumber(month), count }))
    .filter(({ number, count }) => number >= from && number <= to && count > 0);
  return (
    <svg
      class="months-bars directed"
      viewBox={`0 0 ${to - from + 1} ${TALL}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {shown.map(({ number, count }) => {
        const height = Math.max(4, (count / most) * TALL);
        return (
          <rect
            key={number}
            class={number === at ? 'months-bar months-bar-now' : 'months-bar'}
            x={number - from + 0.1}
            y={TALL - height}
            width={0.8}
            height={height}
          />
        );
      })}
    </svg>
  );
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { month as monthWords } from '../../i18n/format.ts';
import { t, useLanguage } from '../../i18n/messages.ts';
import { Strokes } from './Strokes.tsx';
import { type Box, layout, lines, type Point } from './layout.ts';
import { type Bond, type End, isEnding } from './relations.ts';
import { named } from './words.ts';

const LETTERS = 17;
const LETTER_WIDTH = 6.4;
const LINE = 14;
const SIGN = 9;
const NARROWEST = 280;

/** Everybody who is at an end of a relation, each once. */
export function endsOf(bonds: readonly Bond[]): End[] {
  return [...new Map(bonds.flatMap((bond) => [bond.from, bond.to]).map((end) => [end.id, end])).values()];
}

/**
 * Who stands how to whom. The places are those of all relations of all time, so that nobody moves when the month changes. The table
 * beside it says the same.
 */
export function Network({
  all,
  shown,
  chosen,
  label,
  onChoose,
}: {
  all: readonly Bond[];
  shown: readonly Bond[];
  chosen: string | undefined;
  label: string;
  onChoose: (id: string) => void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(560);
  const language = useLanguage();
  useEffect(() => {
    const observed = frame.current;
    if (observed === null) {
      return;
    }
    const observer = new ResizeObserver(() => setWidth(Math.max(NARROWEST, Math.round(observed.clientWidth))));
    observer.observe(observed);
    return () => observer.disconnect();
  }, []);

  const ends = useMemo(() => endsOf(all), [all]);
  const labels = useMemo(() => new Map(ends.map((end) => [end.id, lines(named(end), LETTERS)])), [ends, language]);
  const picture = useMemo(() => {
    const boxes = ends.map((end): Box => {
      const words = labels.get(end.id) ?? [];
      const longest = Math.max(3, ...words.map((line) => line.length));
      return { id: end.id, width: longest * LETTER_WIDTH + 4, height: 2 * SIGN + 6 + words.length * LINE };
    });
    return layout(
      boxes,
      all.map((bond) => ({ from: bond.from.id, to: bond.to.id })),
      width,
    );
  }, [ends, labels, all, width]);

  const sign = (id: string): Point => {
    const at = picture.at.get(id) ?? { x: 0, y: 0 };
    const count = labels.get(id)?.length ?? 1;
    return { x: at.x, y: at.y - (6 + count * LINE) / 2 };
  };
  const present = new Set(shown.flatMap((bond) => [bond.from.id, bond.to.id]));
  const near = new Set(
    shown
      .filter((bond) => bond.from.id === chosen || bond.to.id === chosen)
      .flatMap((bond) => [bond.from.id, bond.to.id]),
  );
  const state = (id: string): string =>
    id === chosen
      ? 'actor-chosen'
      : !present.has(id)
        ? 'actor-absent'
        : chosen !== undefined && !near.has(id)
          ? 'actor-apart'
          : '';
  const pairs = new Map<string, number>();
  return (
    <div class="network" ref={frame}>
      <svg
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        width={width}
        height={(picture.height * width) / picture.width}
        role="img"
        aria-label={label}
      >
        {shown.map((bond) => {
          const pair = [bond.from.id, bond.to.id].sort().join(' ');
          const nth = pairs.get(pair) ?? 0;
          pairs.set(pair, nth + 1);
          return (
            <Strokes
              key={bond.key}
              bond={bond}
              from={sign(bond.from.id)}
              to={sign(bond.to.id)}
              bend={(nth % 2 === 0 ? 1 : -1) * Math.ceil(nth / 2)}
              faded={chosen !== undefined && bond.from.id !== chosen && bond.to.id !== chosen}
              mark={isEnding(bond.kind) && bond.since !== null ? monthWords(bond.since.from, 'short') : undefined}
            />
          );
        })}
        {ends.map((end) => {
          const at = sign(end.id);
          return (
            <g
              key={end.id}
              class={`actor ${state(end.id)}`}
              transform={`translate(${at.x} ${at.y})`}
              onClick={() => onChoose(end.id)}
            >
              <title>{named(end)}</title>
              <Sign side={end.side} />
              {(labels.get(end.id) ?? []).map((line, index) => (
                <text key={index} class="actor-name" y={SIGN + 6 + LINE * (index + 0.65)} text-anchor="middle">
                  {line}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
      {present.size === 0 && <p class="network-empty">{t('actors.noneThen')}</p>}
    </div>
  );
}

/** A shape for each side, so that nobody needs to tell colours apart. */
export function Sign({ side }: { side: string | null }) {
  switch (side) {
    case 'state':
      return <rect class="sign sign-state" x="-8" y="-8" width="16" height="16" />;
    case 'foreign':
      return <path class="sign sign-foreign" d="M0-10.500L10.500 0L0 10.500L-10.500 0z" />;
    case 'armed_group':
      return <circle class="sign sign-armed" r="9" />;
    case 'civilians':
      return <path class="sign sign-civilians" d="M0-10L9.500 7.500H-9.500z" />;
    default:
      return <path class="sign sign-other" d="M-5-9H5L10 0L5 9H-5L-10 0z" />;
  }
}

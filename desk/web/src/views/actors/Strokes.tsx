import type { Point } from './layout.ts';
import { type Bond, isMutual } from './relations.ts';

const RADIUS = 13;
const BEND = 26;

/** One relation as a line, with a head that tells its direction, and its month where it is a split or a withdrawal. */
export function Strokes({
  bond,
  from,
  to,
  bend,
  faded,
  mark,
}: {
  bond: Bond;
  from: Point;
  to: Point;
  bend: number;
  faded: boolean;
  mark: string | undefined;
}) {
  const distance = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const along = { x: (to.x - from.x) / distance, y: (to.y - from.y) / distance };
  // Lines between the same two bend away from each other; the side must not depend on which end is named first.
  const side = from.x < to.x || (from.x === to.x && from.y < to.y) ? 1 : -1;
  const middle = {
    x: (from.x + to.x) / 2 - along.y * bend * BEND * side,
    y: (from.y + to.y) / 2 + along.x * bend * BEND * side,
  };
  const start = towards(from, middle, RADIUS);
  const end = towards(to, middle, RADIUS);
  const half = curve(start, middle, end);
  return (
    <g class={`bond bond-${bond.kind}${bond.state === 'undated' ? ' bond-undated' : ''}${faded ? ' bond-faded' : ''}`}>
      <path class="bond-line" d={`M${at(start)}Q${at(middle)} ${at(end)}`} />
      {!isMutual(bond.kind) && <Head kind={bond.kind} tip={end} before={middle} />}
      {mark !== undefined && (
        <>
          <path class="bond-cross" d={`M${half.x - 5} ${half.y - 5}l10 10m0-10l-10 10`} />
          <text class="bond-mark" x={half.x} y={half.y - 8} text-anchor="middle">
            {mark}
          </text>
        </>
      )}
    </g>
  );
}

/** An arrow; for sanctions a bar across. */
function Head({ kind, tip, before }: { kind: string; tip: Point; before: Point }) {
  const distance = Math.max(1, Math.hypot(tip.x - before.x, tip.y - before.y));
  const x = (tip.x - before.x) / distance;
  const y = (tip.y - before.y) / distance;
  if (kind === 'sanctions') {
    return <path class="bond-bar" d={`M${tip.x - y * 7} ${tip.y + x * 7}L${tip.x + y * 7} ${tip.y - x * 7}`} />;
  }
  const size = kind === 'parent' ? 5 : 8;
  const left = { x: tip.x - x * size - y * size * 0.5, y: tip.y - y * size + x * size * 0.5 };
  const right = { x: tip.x - x * size + y * size * 0.5, y: tip.y - y * size - x * size * 0.5 };
  return <path class="bond-head" d={`M${at(tip)}L${at(left)}L${at(right)}z`} />;
}

function towards(from: Point, to: Point, by: number): Point {
  const distance = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  return { x: from.x + ((to.x - from.x) / distance) * by, y: from.y + ((to.y - from.y) / distance) * by };
}

function curve(start: Point, middle: Point, end: Point): Point {
  return { x: (start.x + 2 * middle.x + end.x) / 4, y: (start.y + 2 * middle.y + end.y) / 4 };
}

function at({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

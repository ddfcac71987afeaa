/** A box of the picture: an actor's sign with its name below. */
export interface Box {
  id: string;
  width: number;
  height: number;
}

export interface Link {
  from: string;
  to: string;
}

export interface Point {
  x: number;
  y: number;
}

export interface Layout {
  width: number;
  height: number;
  /** Centres of the boxes. */
  at: ReadonlyMap<string, Point>;
}

type Edge = readonly [number, number];

const ROUNDS = 240;
/** Least room between two boxes. */
const GAP = 12;
/** How much of the room the boxes may fill before lines have none. */
const FILLED = 0.26;
const PASSES = 160;
/** How much wider than high a part is where there is room. */
const WIDE = 1.35;

/**
 * Puts linked boxes near to each other and no box over another; parts that nothing links stand side by side, the greatest first. The
 * same boxes and links have the same picture, in whatever order they are given: nothing is drawn by lot.
 *
 * @param width in pixels; the height follows from what there is to show
 */
export function layout(boxes: readonly Box[], links: readonly Link[], width: number): Layout {
  const sorted = [...boxes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const parts = partsOf(sorted, links).map(({ boxes, edges }) => part(boxes, edges, width));
  parts.sort(
    (a, b) => b.at.size - a.at.size || ([...a.at.keys()][0] ?? '').localeCompare([...b.at.keys()][0] ?? '', 'en'),
  );
  return shelved(parts, width);
}

/** What hangs together, each with its own links as places in its own list. */
function partsOf(boxes: readonly Box[], links: readonly Link[]): { boxes: Box[]; edges: Edge[] }[] {
  const index = new Map(boxes.map((box, at) => [box.id, at]));
  const pairs = new Set<string>();
  for (const { from, to } of links) {
    const [a, b] = [index.get(from), index.get(to)];
    if (a !== undefined && b !== undefined && a !== b) {
      pairs.add(a < b ? `${a} ${b}` : `${b} ${a}`);
    }
  }
  const edges = [...pairs]
    .map((pair) => pair.split(' ').map(Number) as [number, number])
    .sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const root = boxes.map((_, at) => at);
  const top = (at: number): number => (root[at] === at || root[at] === undefined ? at : top(root[at]));
  for (const [a, b] of edges) {
    const [first, second] = [top(a), top(b)];
    root[Math.max(first, second)] = Math.min(first, second);
  }
  return [...new Set(boxes.map((_, at) => top(at)))].map((leader) => {
    const members = boxes.map((_, at) => at).filter((at) => top(at) === leader);
    const place = new Map(members.map((at, own) => [at, own]));
    return {
      boxes: members.map((at) => boxes[at] as Box),
      edges: edges
        .filter(([a]) => place.has(a))
        .map(([a, b]): Edge => [place.get(a) as number, place.get(b) as number]),
    };
  });
}

/** One part, in a frame that begins where its first box does. */
function part(boxes: readonly Box[], edges: readonly Edge[], most: number): Layout {
  const area = boxes.reduce((sum, box) => sum + (box.width + GAP) * (box.height + GAP), 0) / FILLED;
  const widest = Math.max(...boxes.map((box) => box.width));
  const width = Math.min(most, Math.max(Math.sqrt(area * WIDE), widest + GAP));
  const height = area / width;
  const points = boxes.map((_, at): Point => {
    // On a spiral, which is the same each time.
    const far = Math.sqrt((at + 0.5) / boxes.length) / 2;
    const turn = at * 2.399963;
    return { x: width * (0.5 + far * Math.cos(turn)), y: height * (0.5 + far * Math.sin(turn)) };
  });
  pull(points, edges, width, height);
  apart(points, boxes, most);
  return framed(points, boxes);
}

/** Fruchterman and Reingold (1991): all push each other, the linked pull, and each round moves less. */
function pull(points: Point[], edges: readonly Edge[], width: number, height: number): void {
  const ideal = Math.sqrt((width * height) / points.length) * 0.75;
  for (let round = 0; round < ROUNDS; round++) {
    const step = (Math.min(width, height) / 6) * (1 - round / ROUNDS) + 0.5;
    const moves = points.map((): Point => ({ x: 0, y: 0 }));
    const push = (a: number, b: number, force: (distance: number) => number): void => {
      const [one, other, first, second] = [points[a], points[b], moves[a], moves[b]];
      if (!one || !other || !first || !second) {
        return;
      }
      const dx = one.x - other.x || 0.01 * (a - b);
      const dy = one.y - other.y || 0.01;
      const distance = Math.max(1, Math.hypot(dx, dy));
      const by = force(distance) / distance;
      first.x += dx * by;
      first.y += dy * by;
      second.x -= dx * by;
      second.y -= dy * by;
    };
    for (let a = 0; a < points.length; a++) {
      for (let b = a + 1; b < points.length; b++) {
        push(a, b, (distance) => (ideal * ideal) / distance);
      }
    }
    for (const [a, b] of edges) {
      push(a, b, (distance) => -(distance * distance) / ideal);
    }
    points.forEach((point, at) => {
      const move = moves[at] ?? { x: 0, y: 0 };
      const far = Math.max(1, Math.hypot(move.x, move.y));
      point.x = Math.min(width, Math.max(0, point.x + (move.x / far) * Math.min(far, step)));
      point.y = Math.min(height, Math.max(0, point.y + (move.y / far) * Math.min(far, step)));
    });
  }
}

/** Moves boxes that overlap, each half of the way that is shorter; sideways they stay within the picture. */
function apart(points: Point[], boxes: readonly Box[], most: number): void {
  for (let pass = 0; pass < PASSES; pass++) {
    let moved = false;
    for (let a = 0; a < points.length; a++) {
      for (let b = a + 1; b < points.length; b++) {
        const [one, other, first, second] = [points[a], points[b], boxes[a], boxes[b]];
        if (!one || !other || !first || !second) {
          continue;
        }
        const overX = (first.width + second.width) / 2 + GAP - Math.abs(one.x - other.x);
        const overY = (first.height + second.height) / 2 + GAP - Math.abs(one.y - other.y);
        if (overX <= 0 || overY <= 0) {
          continue;
        }
        moved = true;
        if (overX < overY) {
          const by = ((one.x < other.x ? -1 : 1) * (overX + 0.5)) / 2;
          one.x += by;
          other.x -= by;
        } else {
          const by = ((one.y < other.y ? -1 : 1) * (overY + 0.5)) / 2;
          one.y += by;
          other.y -= by;
        }
      }
    }
    points.forEach((point, at) => {
      const half = (boxes[at]?.width ?? 0) / 2;
      const x = Math.min(Math.max(point.x, half), Math.max(half, most - half));
      moved ||= x !== point.x;
      point.x = x;
    });
    if (!moved) {
      return;
    }
  }
  stack(points, boxes);
}

/** Where too much is to be shown for that: from above, each box below all that it would cover. */
function stack(points: Point[], boxes: readonly Box[]): void {
  const order = points.map((_, at) => at).sort((a, b) => (points[a]?.y ?? 0) - (points[b]?.y ?? 0) || a - b);
  order.forEach((at, place) => {
    const [point, box] = [points[at], boxes[at]];
    if (!point || !box) {
      return;
    }
    const covers = (before: number): boolean => {
      const [other, its] = [points[before], boxes[before]];
      return (
        !!other &&
        !!its &&
        Math.abs(point.x - other.x) < (box.width + its.width) / 2 + GAP &&
        Math.abs(point.y - other.y) < (box.height + its.height) / 2 + GAP - 0.1
      );
    };
    // Each turn is below one box more, so that there are no more turns than boxes.
    for (let turn = 0; turn < place; turn++) {
      const below = order.slice(0, place).filter(covers);
      if (below.length === 0) {
        return;
      }
      point.y = Math.max(
        ...below.map((before) => (points[before]?.y ?? 0) + ((boxes[before]?.height ?? 0) + box.height) / 2 + GAP),
      );
    }
  });
}

function framed(points: readonly Point[], boxes: readonly Box[]): Layout {
  const edges = points.map((point, at) => {
    const { width, height } = boxes[at] as Box;
    return {
      left: point.x - width / 2,
      right: point.x + width / 2,
      top: point.y - height / 2,
      foot: point.y + height / 2,
    };
  });
  const left = Math.min(...edges.map((edge) => edge.left));
  const top = Math.min(...edges.map((edge) => edge.top));
  return {
    width: Math.max(...edges.map((edge) => edge.right)) - left,
    height: Math.max(...edges.map((edge) => edge.foot)) - top,
    at: new Map(points.map((point, at) => [(boxes[at] as Box).id, { x: point.x - left, y: point.y - top }])),
  };
}

/** Parts side by side as long as there is room, then in a row below; each row spread over the width. */
function shelved(parts: readonly Layout[], width: number): Layout {
  const rows: Layout[][] = [];
  for (const each of parts) {
    const row = rows.at(-1);
    const taken = row?.reduce((sum, other) => sum + other.width + 3 * GAP, GAP) ?? Infinity;
    if (row !== undefined && taken + each.width + GAP <= width) {
      row.push(each);
    } else {
      rows.push([each]);
    }
  }
  const at = new Map<string, Point>();
  let widest = width;
  let y = GAP;
  for (const row of rows) {
    const spare = Math.max(0, width - row.reduce((sum, each) => sum + each.width, 0)) / (row.length + 1);
    let x = Math.max(spare, GAP / 2);
    for (const each of row) {
      for (const [id, point] of each.at) {
        at.set(id, { x: point.x + x, y: point.y + y });
      }
      x += each.width + spare;
    }
    widest = Math.max(widest, x - spare + GAP / 2);
    y += Math.max(...row.map((each) => each.height)) + 2 * GAP;
  }
  return { width: widest, height: Math.max(1, y - GAP), at };
}

/** A name in lines of about so many letters. */
export function lines(name: string, letters: number): string[] {
  const out: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = out.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      out[out.length - 1] = `${last} ${word}`;
    } else {
      out.push(word);
    }
  }
  return out;
}

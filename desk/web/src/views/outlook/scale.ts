/** How numbers of deaths become heights. */
export type ScaleKind = 'linear' | 'log';

export interface Scale {
  /** From 0 at the foot to 1 at the top. */
  at: (value: number) => number;
  /** Values with a line and a number, from the foot upwards. */
  ticks: readonly number[];
}

const WANTED_TICKS = 4;

/** From 0 to a round number that is not below `most`. The logarithm is of one more, so that zero has a place. */
export function scale(kind: ScaleKind, most: number): Scale {
  const top = Number.isFinite(most) && most > 1 ? most : 1;
  return kind === 'log' ? logarithmic(top) : linear(top);
}

function linear(most: number): Scale {
  const rough = most / WANTED_TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? 10 * power);
  const count = Math.ceil(most / step);
  const top = count * step;
  return { at: (value) => value / top, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

function logarithmic(most: number): Scale {
  const ticks = [0, 1];
  while ((ticks.at(-1) ?? 1) < most) {
    ticks.push((ticks.at(-1) ?? 1) * 10);
  }
  // A last decade that is hardly used would press the rest together.
  const top = Math.log1p(most * 1.05);
  return {
    at: (value) => Math.log1p(Math.max(0, value)) / top,
    ticks: ticks.filter((tick) => Math.log1p(tick) <= top),
  };
}

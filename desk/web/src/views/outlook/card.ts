/** A score card as the interface gives it. Lower is better, but for coverage, which should be 0.9. */
export interface Card {
  protocol: string;
  served: string;
  vintage: string;
  scores: Score[];
  comparisons: Comparison[];
}

export const FIGURES = ['crps', 'log1p_crps', 'ign', 'mis', 'brier_any', 'brier_25', 'coverage90'] as const;
export type Figure = (typeof FIGURES)[number];

export type Score = Record<Figure, number | null> & {
  model: string;
  scope: string;
  window: number;
  published_crps: number | null;
  count: number;
};

/** The served model beside another; a positive gain is in favour of `model`. */
export interface Comparison {
  model: string;
  against: string;
  scope: string;
  score: string;
  gain: number | null;
  low: number | null;
  high: number | null;
  windows_won: number;
  windows_lost: number;
}

export interface CardRow {
  model: string;
  served: boolean;
  /** In the order of the windows. */
  values: (number | null)[];
  /** Mean over the windows, each with the weight of its forecasts; null where one is missing. */
  all: number | null;
  /** Windows, and at the end the whole, in which no model is better. */
  best: boolean[];
}

export interface CardTable {
  windows: number[];
  rows: CardRow[];
}

export function scopesOf(card: Card): string[] {
  return [...new Set(card.scores.map((score) => score.scope))];
}

/** One score of one scope: a row a model, the served one first, a column a window. */
export function table(card: Card, scope: string, figure: Figure): CardTable {
  const scores = card.scores.filter((score) => score.scope === scope);
  const windows = [...new Set(scores.map((score) => score.window))].sort((a, b) => a - b);
  const models = [...new Set(scores.map((score) => score.model))];
  models.sort((a, b) => Number(b === card.served) - Number(a === card.served));
  const rows = models.map((model) => {
    const own = windows.map((window) => scores.find((score) => score.model === model && score.window === window));
    const values = own.map((score) => score?.[figure] ?? null);
    return {
      model,
      served: model === card.served,
      values,
      all: mean(
        values,
        own.map((score) => score?.count ?? 0),
      ),
    };
  });
  const distance = (value: number | null): number =>
    value === null ? Infinity : figure === 'coverage90' ? Math.abs(value - 0.9) : value;
  const columns = windows.map((_, at) => rows.map((row) => distance(row.values[at] ?? null)));
  columns.push(rows.map((row) => distance(row.all)));
  const least = columns.map((column) => Math.min(...column));
  return {
    windows,
    rows: rows.map((row, index) => ({
      ...row,
      best: columns.map((column, at) => Number.isFinite(least[at]) && column[index] === least[at]),
    })),
  };
}

function mean(values: (number | null)[], weights: number[]): number | null {
  const known = values.filter((value): value is number => value !== null);
  const weight = weights.reduce((sum, each) => sum + each, 0);
  if (known.length !== values.length || values.length === 0) {
    return null;
  }
  return weight === 0
    ? known.reduce((sum, value) => sum + value, 0) / known.length
    : known.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) / weight;
}

/** How the served model stands against the others by this score: windows won and lost, gain with its interval. */
export function against(card: Card, scope: string, figure: Figure): Comparison[] {
  return card.comparisons.filter(
    (comparison) => comparison.model === card.served && comparison.scope === scope && comparison.score === figure,
  );
}

/** Where another model is better than the served one over all years. */
export interface Loss {
  scope: string;
  model: string;
  value: number;
  served: number;
}

/** The scopes in which the served model is not the best over all years by this score, with the one that is. */
export function losses(card: Card, figure: Figure): Loss[] {
  return scopesOf(card).flatMap((scope) => {
    const { rows } = table(card, scope, figure);
    const own = rows.find((row) => row.served);
    const best = rows.find((row) => row.best.at(-1) === true);
    return own === undefined || own.all === null || own.best.at(-1) === true || best === undefined || best.all === null
      ? []
      : [{ scope, model: best.model, value: best.all, served: own.all }];
  });
}

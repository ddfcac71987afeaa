import type { Names } from '../../i18n/format.ts';

/** How well the model did before: forecasts from earlier cut-offs, held against what came. */
export interface Before {
  origins: number;
  from: string;
  to: string;
  months: number;
  /** Mean continuous ranked probability score, in deaths; lower is better. */
  crps: number;
  benchmark: string;
  benchmark_crps: number;
  /** Share of the months whose figure lay within the 90 % band. */
  coverage90: number;
}

export interface Observed {
  month: string;
  /** null is unknown, which is not zero. */
  deaths: number | null;
}

export interface ForecastMonth {
  month: string;
  lead: number;
  mean: number;
  quantiles: Record<'0.05' | '0.25' | '0.5' | '0.75' | '0.95', number>;
  p_any: number;
  p_25: number;
}

export interface UnitForecast {
  unit: string;
  name: string;
  names?: Names | null;
  iso3: string | null;
  history: Observed[];
  /** What was counted after the cut-off, as far as it is known. */
  came: Observed[];
  before: Before | null;
  months: ForecastMonth[];
}

export interface ForecastSheet {
  unit: UnitKind;
  kind: string;
  model: string;
  vintage: string;
  origin: string;
  horizon: number;
  notes: string[];
  overall: Before | null;
  items: UnitForecast[];
  unknown: { unit: string; name: string; iso3: string | null }[];
}

export const UNITS = ['country', 'admin1', 'cell'] as const;
export type UnitKind = (typeof UNITS)[number];

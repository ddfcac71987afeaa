/** Figures of units by month, one array a figure in the order of `months`; null is unknown, which is not zero. */
export interface Panels {
  unit: Unit;
  kind: string;
  source: string;
  /** The releases that the figures are from. */
  vintage: string;
  months: string[];
  provisional: boolean[];
  items: PanelItem[];
}

export interface PanelItem {
  unit: string;
  name: string;
  iso3: string | null;
  vintage: string;
  events: (number | null)[];
  low: (number | null)[];
  best: (number | null)[];
  high: (number | null)[];
}

export type Unit = 'country' | 'admin1' | 'cell';

/** Forecasts of one kind and origin, one item a unit. */
export interface Forecasts {
  unit: Unit;
  kind: string;
  model: string;
  vintage: string;
  origin: string;
  horizon: number;
  notes: string[];
  items: ForecastItem[];
}

export interface ForecastItem {
  unit: string;
  name: string;
  iso3: string | null;
  months: ForecastMonth[];
}

export interface ForecastMonth {
  month: string;
  lead: number;
  mean: number;
  quantiles: Record<string, number>;
  p_any: number;
  p_25: number;
}

import { UNITS, type UnitKind } from './types.ts';

export const HORIZONS = [3, 6, 12] as const;
export const KINDS = ['state-based', 'one-sided', 'non-state'] as const;

/** What is asked of `/forecasts`. */
export interface Question {
  unit: UnitKind;
  area: string | undefined;
  kind: (typeof KINDS)[number];
  horizon: number;
  origin: string | undefined;
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const USUAL_HORIZON = 6;

/** Reads the address; what is no choice counts as not given. A smaller area asks for smaller units. */
export function asked(query: Readonly<Record<string, string>>, area: string | undefined): Question {
  const smallest: UnitKind =
    area === undefined ? 'country' : /^\d+$/.test(area) ? 'cell' : area.includes('/') ? 'admin1' : 'country';
  const unit = UNITS.find((each) => each === query['unit']) ?? smallest;
  const horizon = HORIZONS.find((each) => String(each) === query['horizon']) ?? USUAL_HORIZON;
  const kind = KINDS.find((each) => each === query['kind']) ?? 'state-based';
  const origin = query['origin'] ?? '';
  return {
    unit,
    area: unit === 'country' ? area?.split('/')[0] : area,
    // Countries are forecast by state-based deaths only.
    kind: unit === 'country' ? 'state-based' : kind,
    horizon,
    origin: MONTH.test(origin) ? origin : undefined,
  };
}

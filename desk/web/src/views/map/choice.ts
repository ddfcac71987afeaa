import { change, useRoute } from '../../app/route.ts';
import type { Unit } from '../../api/panels.ts';

export const SHADES = ['deaths', 'events', 'forecast', 'none'] as const;
export const UNITS = ['country', 'admin1', 'cell'] as const;
export const KINDS = ['all', 'state-based', 'non-state', 'one-sided'] as const;
export const FIGURES = ['p_any', 'mean'] as const;

/** What is on the map; all of it is in the address. */
export interface Choice {
  shade: (typeof SHADES)[number];
  unit: Unit;
  kind: (typeof KINDS)[number];
  figure: (typeof FIGURES)[number];
  events: boolean;
  forces: boolean;
}

const FIRST: Choice = { shade: 'deaths', unit: 'admin1', kind: 'all', figure: 'p_any', events: true, forces: false };

export function choiceOf(query: Readonly<Record<string, string>>): Choice {
  const one = <T extends string>(choices: readonly T[], name: string, otherwise: T): T =>
    choices.find((each) => each === query[name]) ?? otherwise;
  return {
    shade: one(SHADES, 'shade', FIRST.shade),
    unit: one(UNITS, 'unit', FIRST.unit),
    kind: one(KINDS, 'kind', FIRST.kind),
    figure: one(FIGURES, 'figure', FIRST.figure),
    events: query['events'] !== 'no',
    forces: query['forces'] === 'yes',
  };
}

export function useChoice(): Choice {
  return choiceOf(useRoute().query);
}

/** Changes what is on the map; what is as at first is left out of the address. */
export function choose(changes: Partial<Choice>): void {
  const query: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(changes)) {
    const first = FIRST[name as keyof Choice];
    query[name] = value === first ? undefined : typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
  }
  change(query);
}

/** Countries are forecast by state-based deaths only; no forecast is of all kinds together. */
export function forecastKind({ kind, unit }: Choice): string {
  return unit === 'country' || kind === 'all' ? 'state-based' : kind;
}

import { useMemo } from 'preact/hooks';
import type { ApiError } from '../../api/client.ts';
import type { FeatureCollection } from '../../api/geojson.ts';
import type { Dated } from '../../api/types.ts';
import { useFetched } from '../../api/use.ts';
import { name, type Names } from '../../i18n/format.ts';
import { t, useLanguage } from '../../i18n/messages.ts';
import { called } from '../../i18n/called.ts';
import { lastDay } from '../../ui/months.ts';
import { middle } from './geometry.ts';
import type { ForcePoint } from './picture.ts';

/** A stay of a force that published sources tell, or what a report says of one. */
export interface Stay {
  id: string;
  source: 'pack' | 'ledger';
  place: { id: string; name: string; names?: Names | null; admin1?: string | null; iso3?: string | null } | null;
  actor: { id: string | null; name: string; names: Names | null } | null;
  unit: string | null;
  kind: string;
  from: Dated | null;
  end: Dated | null;
  announced_end: Dated | null;
  announced: boolean;
  may_be_there: boolean | null;
  size: { low: number | null; high: number | null };
  confidence: string | null;
  links: string[];
  speaker: { id: string | null; name: string; role: string } | null;
}

export type State = 'present' | 'announced' | 'ended';

/** Forces at one place. */
export interface Garrison {
  id: string;
  place: string;
  state: State;
  stays: readonly Stay[];
}

export interface Forces {
  points: readonly ForcePoint[];
  garrisons: readonly Garrison[];
  error: ApiError | undefined;
}

const NONE: readonly never[] = [];
const ENDING: readonly string[] = ['withdrew', 'base_closed', 'state_services_closed'];

/** How a stay stood at the end of a month. */
export function stateOf(stay: Stay, month: string): State {
  const last = lastDay(month);
  if ((stay.end !== null && stay.end.to <= last) || (ENDING.includes(stay.kind) && !stay.announced)) {
    return 'ended';
  }
  return stay.announced || (stay.announced_end !== null && stay.announced_end.from <= last) ? 'announced' : 'present';
}

/** Forces that were in an area in a month. */
export function useForces(shown: boolean, area: string | undefined, month: string | null): Forces {
  const language = useLanguage();
  const fetched = useFetched<FeatureCollection<Stay>>(shown && month !== null ? '/presence' : null, { area, month });
  const features = fetched.data?.features;
  return useMemo(() => {
    if (features === undefined || month === null) {
      return { points: NONE, garrisons: NONE, error: fetched.error };
    }
    const garrisons = new Map<string, { at: ForcePoint['at']; place: string; stays: Stay[] }>();
    for (const { geometry, properties } of features) {
      if (geometry === null || properties.place === null) {
        continue;
      }
      const id = `force ${properties.place.id}`;
      const known = garrisons.get(id);
      if (known === undefined) {
        const place = name(properties.place.names, properties.place.name);
        garrisons.set(id, { at: middle(geometry), place, stays: [properties] });
      } else {
        known.stays.push(properties);
      }
    }
    const made = [...garrisons].map(([id, { at, place, stays }]) => {
      const states = stays.map((stay) => stateOf(stay, month));
      const state = (['present', 'announced', 'ended'] as const).find((each) => states.includes(each)) ?? 'ended';
      const who = [...new Set(stays.map(forceName))].join(' · ');
      return { id, at, place, stays, state, label: t('app.pair', { name: place, value: who }) };
    });
    return {
      points: made.map(({ id, at, state, stays, label }) => ({ id, at, state, count: stays.length, label })),
      garrisons: made.sort((a, b) => a.place.localeCompare(b.place, language)),
      error: fetched.error,
    };
  }, [features, month, fetched.error, language]);
}

export function forceName(stay: Stay): string {
  const actor = stay.actor === null ? t('app.unknown') : called(stay.actor);
  return stay.unit === null ? actor : `${actor} (${stay.unit})`;
}

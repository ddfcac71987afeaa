import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../app/store.ts';
import type { Names } from '../i18n/format.ts';
import { type ApiError, get, session } from './client.ts';
import type { FeatureCollection } from './geojson.ts';
import { useTryAgain } from './use.ts';

export type Level = 'country' | 'admin1' | 'admin2' | 'cell';

/** An area; its id is that of the unit in panels and forecasts: `MLI`, `MLI/Gao`, `152284`. */
export interface AreaProperties {
  id: string;
  name: string;
  names: Names | null;
  /** The area that it is part of. */
  parent: string | null;
  iso3: string | null;
}

export type Areas = FeatureCollection<AreaProperties>;

const known = new Map<string, Promise<Areas>>();

function areas(level: Level, visit: number): Promise<Areas> {
  const key = `${visit} ${level}`;
  let asked = known.get(key);
  if (asked === undefined) {
    asked = get<Areas>('/areas', { level });
    known.set(key, asked);
    asked.catch(() => known.delete(key));
  }
  return asked;
}

/** Outlines of a level, asked for once for the whole page. */
export function useAreas(level: Level | null): { data: Areas | undefined; error: ApiError | undefined } {
  const visit = useStore(session);
  const [again, setAgain] = useState(0);
  const [state, setState] = useState<{ level: Level | null; data?: Areas; error?: ApiError }>({ level });
  useEffect(() => {
    if (level === null) {
      return;
    }
    let wanted = true;
    areas(level, visit).then(
      (data) => wanted && setState({ level, data }),
      (error: ApiError) => wanted && setState({ level, error }),
    );
    return () => {
      wanted = false;
    };
  }, [level, visit, again]);
  const current = state.level === level;
  const error = current ? state.error : undefined;
  useTryAgain(error, () => setAgain(again + 1));
  return { data: current ? state.data : undefined, error };
}

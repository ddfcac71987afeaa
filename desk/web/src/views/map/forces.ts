import type { ApiError } from '../../api/client.ts';
import type { ForcePoint } from './picture.ts';

export interface Forces {
  points: readonly ForcePoint[];
  error: ApiError | undefined;
}

const NONE: readonly ForcePoint[] = [];

export function useForces(_shown: boolean, _area: string | undefined, _month: string | null): Forces {
  return { points: NONE, error: undefined };
}

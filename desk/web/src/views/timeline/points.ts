import type { Dated } from '../../api/types.ts';
import type { Names } from '../../i18n/format.ts';

/** A day that changed something, as published sources tell it. */
export interface TurningPoint {
  id: string;
  kind: string;
  date: Dated;
  actors: { id: string | null; name: string; names: Names | null }[];
  iso3: string | null;
  place: { id: string; name: string; names: Names | null } | null;
  /** In English. */
  what: string;
  confidence: string | null;
  links: string[];
}

/** Turning points by which forces leave. */
const LEAVING: readonly string[] = ['withdrawal_announcement', 'base_handover', 'operation_end'];

export function isLeaving(point: TurningPoint): boolean {
  return LEAVING.includes(point.kind);
}

/** Turning points so near to each other on the axis that they share a mark. */
export interface Mark {
  x: number;
  points: readonly TurningPoint[];
}

export function gather(points: readonly TurningPoint[], at: (day: string) => number, apart: number): Mark[] {
  const sorted = points.map((point) => ({ point, x: at(point.date.from) })).sort((a, b) => a.x - b.x);
  const groups: { x: number; points: TurningPoint[] }[] = [];
  for (const { point, x } of sorted) {
    const last = groups.at(-1);
    if (last !== undefined && x - last.x < apart) {
      last.points.push(point);
    } else {
      groups.push({ x, points: [point] });
    }
  }
  return groups;
}

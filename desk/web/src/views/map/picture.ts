import type { AreaProperties } from '../../api/areas.ts';
import type { EventProperties } from '../../api/events.ts';
import type { Feature, Geometry, Position } from '../../api/geojson.ts';
import { typeClass } from '../../ui/colour.ts';
import { middle } from './geometry.ts';
import { type Scale, stepOf } from './scale.ts';

/** What the map shows, however it is drawn. */
export interface Picture {
  countries: readonly Drawn[];
  /** Areas by how much happened in them; `step` is null where that is unknown. */
  units: readonly (Drawn & { name: string; step: number | null; value: number | null })[];
  events: readonly EventPoint[];
  /** Areas somewhere in which events took place. */
  vague: readonly VagueArea[];
  forces: readonly ForcePoint[];
}

export interface Drawn {
  id: string;
  label: string;
  geometry: Geometry;
  middle: Position;
}

export interface EventPoint {
  id: string;
  at: Position;
  /** End of the class of its type. */
  kind: string;
  /** Whether only a place nearby is known. */
  near: boolean;
  disputed: boolean;
  radius: number;
  label: string;
}

export interface VagueArea {
  key: string;
  geometry: Geometry;
  middle: Position;
  ids: readonly string[];
  label: string;
}

export interface ForcePoint {
  id: string;
  at: Position;
  state: 'present' | 'announced' | 'ended';
  /** How many forces there were. */
  count: number;
  label: string;
}

export function drawn(feature: Feature<AreaProperties>, label: string): Drawn | null {
  return feature.geometry === null
    ? null
    : { id: feature.properties.id, label, geometry: feature.geometry, middle: middle(feature.geometry) };
}

/** Areas with figures of their own; others are not shaded at all. */
export function shaded(
  areas: readonly Drawn[],
  values: ReadonlyMap<string, number | null>,
  scale: Scale,
): (Drawn & { step: number | null; value: number | null })[] {
  return areas
    .filter((area) => values.has(area.id))
    .map((area) => {
      const value = values.get(area.id) ?? null;
      return { ...area, value, step: stepOf(scale, value) };
    });
}

const SMALLEST = 4;
const LARGEST = 22;

/** Radius of an event's point: its area grows with the people killed; the smallest where that is unknown. */
export function radius(killed: number | null): number {
  return killed === null ? SMALLEST : Math.min(LARGEST, SMALLEST + 1.3 * Math.sqrt(killed));
}

/** Events at a point, larger ones first so that smaller lie on top; and areas somewhere in which the others took place. */
export function events(
  features: readonly Feature<EventProperties>[],
  words: (properties: EventProperties) => string,
  vagueWords: (first: EventProperties, count: number) => string,
): Pick<Picture, 'events' | 'vague'> {
  const points: EventPoint[] = [];
  const areas = new Map<string, { geometry: Geometry; first: EventProperties; ids: string[] }>();
  for (const { geometry, properties } of features) {
    if (geometry === null) {
      continue;
    }
    if (geometry.type === 'Point') {
      points.push({
        id: properties.id,
        at: geometry.coordinates,
        kind: typeClass(properties.event_type),
        near: properties.precision !== 'exact',
        disputed: properties.disputed,
        radius: radius(properties.killed_high ?? properties.killed_low),
        label: words(properties),
      });
      continue;
    }
    const place = properties.place ?? properties.iso3 ?? '';
    const key = `${properties.iso3 ?? ''}/${place}/${properties.precision ?? ''}`;
    const known = areas.get(key);
    if (known === undefined) {
      areas.set(key, { geometry, first: properties, ids: [properties.id] });
    } else {
      known.ids.push(properties.id);
    }
  }
  points.sort((a, b) => b.radius - a.radius);
  return {
    events: points,
    vague: [...areas].map(([key, { geometry, first, ids }]) => ({
      key,
      geometry,
      middle: middle(geometry),
      ids,
      label: vagueWords(first, ids.length),
    })),
  };
}

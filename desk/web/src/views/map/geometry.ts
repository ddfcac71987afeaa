import type { Geometry, Position } from '../../api/geojson.ts';

/** West, south, east, north. */
export type Box = readonly [number, number, number, number];

export function rings(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [];
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}

export function boxOf(geometries: readonly Geometry[]): Box | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const geometry of geometries) {
    const points = geometry.type === 'Point' ? [geometry.coordinates] : rings(geometry).flat();
    for (const [x, y] of points) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  return west <= east ? [west, south, east, north] : null;
}

/** Where a name is written: the centre of gravity of the largest part. */
export function middle(geometry: Geometry): Position {
  if (geometry.type === 'Point') {
    return geometry.coordinates;
  }
  const outer = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let best: Position = [0, 0];
  let most = -1;
  for (const polygon of outer) {
    const ring = polygon[0] ?? [];
    let [area, x, y] = [0, 0, 0];
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] as Position;
      const [bx, by] = ring[i] as Position;
      const cross = ax * by - bx * ay;
      area += cross;
      x += (ax + bx) * cross;
      y += (ay + by) * cross;
    }
    if (Math.abs(area) > most) {
      most = Math.abs(area);
      best = area === 0 ? (ring[0] ?? best) : [x / (3 * area), y / (3 * area)];
    }
  }
  return best;
}

/** Web Mercator, in units of the picture: how longitude and latitude become x to the right and y downwards. */
export interface Projection {
  width: number;
  height: number;
  at: (position: Position) => Position;
}

function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
}

/** Fits a box into a picture, with a margin around. */
export function fit(box: Box, width: number, height: number, margin: number): Projection {
  const [west, south, east, north] = box;
  const top = mercator(north);
  const bottom = mercator(south);
  const left = (west * Math.PI) / 180;
  const right = (east * Math.PI) / 180;
  const scale = Math.min(
    (width - 2 * margin) / Math.max(right - left, 1e-6),
    (height - 2 * margin) / Math.max(top - bottom, 1e-6),
  );
  const x0 = width / 2 - (scale * (left + right)) / 2;
  const y0 = height / 2 + (scale * (top + bottom)) / 2;
  return {
    width,
    height,
    at: ([longitude, latitude]) => [x0 + (scale * longitude * Math.PI) / 180, y0 - scale * mercator(latitude)],
  };
}

/** The geometry as the path of an SVG picture, to a tenth of a unit. */
export function pathOf(geometry: Geometry, projection: Projection): string {
  return rings(geometry)
    .map((ring) => {
      let path = '';
      let before = '';
      for (const position of ring) {
        const [x, y] = projection.at(position);
        const point = `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
        if (point !== before) {
          path += `${path === '' ? 'M' : 'L'}${point}`;
          before = point;
        }
      }
      return `${path}Z`;
    })
    .join('');
}

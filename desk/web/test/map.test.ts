import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Position } from '../src/api/geojson.ts';
import type { Panels } from '../src/api/panels.ts';
import type { Dated } from '../src/api/types.ts';
import { type Stay, stateOf } from '../src/views/map/forces.ts';
import { boxOf, fit, middle, pathOf } from '../src/views/map/geometry.ts';
import type { EventProperties } from '../src/api/events.ts';
import { events, radius, shaded } from '../src/views/map/picture.ts';
import { DEATHS, SHARE, stepOf, stepWords } from '../src/views/map/scale.ts';
import { totals } from '../src/views/map/shade.ts';
import { firstDay, lastDay, monthAt, monthNumber } from '../src/ui/months.ts';

vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
const { choose } = await import('../src/app/settings.ts');
const { loadLanguage } = await import('../src/i18n/messages.ts');

beforeAll(async () => {
  choose({ language: 'en' });
  await loadLanguage('en');
});

const SQUARE = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [0, 10],
      [2, 10],
      [2, 12],
      [0, 12],
      [0, 10],
    ] as Position[],
  ],
};

describe('steps', () => {
  it('tell none from unknown', () => {
    expect(stepOf(DEATHS, 0)).toBe(0);
    expect(stepOf(DEATHS, null)).toBeNull();
    expect(stepOf(DEATHS, Number.NaN)).toBeNull();
    expect(stepOf(DEATHS, 1)).toBe(1);
    expect(stepOf(DEATHS, 5)).toBe(1);
    expect(stepOf(DEATHS, 6)).toBe(2);
    expect(stepOf(DEATHS, 5000)).toBe(DEATHS.thresholds.length);
  });

  it('are told in words that leave no gap', () => {
    expect(stepWords(DEATHS, 0)).toBe('0');
    expect(stepWords(DEATHS, 1)).toBe('1–5');
    expect(stepWords(DEATHS, 6)).toBe('401 and over');
    expect(stepWords(SHARE, 0)).toBe('under 2%');
    expect(stepWords(SHARE, 1)).toBe('2%–10%');
  });

  it('are given to areas with figures alone', () => {
    const area = (id: string) => ({ id, label: id, geometry: SQUARE, middle: [1, 11] as Position });
    const drawn = shaded(
      [area('a'), area('b'), area('c')],
      new Map([
        ['a', 7],
        ['b', null],
      ]),
      DEATHS,
    );
    expect(drawn.map((each) => [each.id, each.step])).toEqual([
      ['a', 2],
      ['b', null],
    ]);
  });
});

describe('the picture', () => {
  it('fits what is to be shown, north upwards and east to the right', () => {
    const box = boxOf([SQUARE]);
    expect(box).toEqual([0, 10, 2, 12]);
    const projection = fit(box ?? [0, 0, 1, 1], 1000, 640, 20);
    const [x0, y0] = projection.at([0, 10]);
    const [x1, y1] = projection.at([2, 12]);
    expect(x1).toBeGreaterThan(x0);
    expect(y1).toBeLessThan(y0);
    for (const [value, most] of [
      [x0, 1000],
      [x1, 1000],
      [y0, 640],
      [y1, 640],
    ] as const) {
      expect(value).toBeGreaterThanOrEqual(19.9);
      expect(value).toBeLessThanOrEqual(most - 19.9);
    }
    expect(pathOf(SQUARE, projection)).toMatch(/^M[\d.]+ [\d.]+(L[\d.]+ [\d.]+){3,4}Z$/);
  });

  it('has names in the middle of the largest part', () => {
    expect(middle(SQUARE)).toEqual([1, 11]);
    const island = SQUARE.coordinates.map((ring) => ring.map(([x, y]): Position => [50 + x / 10, y / 10]));
    expect(middle({ type: 'MultiPolygon', coordinates: [island, SQUARE.coordinates] })).toEqual([1, 11]);
  });

  it('draws an event at a point only where its place is known, and gathers the others by area', () => {
    const event = (id: string, more: Partial<EventProperties>): EventProperties => ({
      id,
      event_type: 'Battles',
      sub_event_type: 'Armed clash',
      from: '2024-09-17',
      to: '2024-09-17',
      date_precision: 'day',
      place: 'Mopti',
      admin1: 'Mopti',
      iso3: 'MLI',
      precision: 'exact',
      killed_low: null,
      killed_high: null,
      undisclosed: false,
      disputed: false,
      sources: 1,
      background: false,
      review: false,
      actors: [],
      ...more,
    });
    const point = { type: 'Point' as const, coordinates: [-4, 14] as Position };
    const drawn = events(
      [
        { type: 'Feature', geometry: point, properties: event('small', { killed_low: 2, killed_high: 2 }) },
        { type: 'Feature', geometry: point, properties: event('large', { killed_low: 80, killed_high: 100 }) },
        { type: 'Feature', geometry: point, properties: event('near', { precision: 'near' }) },
        { type: 'Feature', geometry: SQUARE, properties: event('v1', { precision: 'region' }) },
        { type: 'Feature', geometry: SQUARE, properties: event('v2', { precision: 'region' }) },
        { type: 'Feature', geometry: null, properties: event('nowhere', { place: null, precision: null }) },
      ],
      ({ id }) => id,
      (first, count) => `${first.place} ${count}`,
    );
    expect(drawn.events.map((each) => [each.id, each.near])).toEqual([
      ['large', false],
      ['small', false],
      ['near', true],
    ]);
    expect(drawn.vague.map((each) => [each.ids, each.label])).toEqual([[['v1', 'v2'], 'Mopti 2']]);
  });

  it('makes points larger with the people killed, never smaller than can be seen', () => {
    expect(radius(null)).toBe(radius(0));
    expect(radius(10)).toBeGreaterThan(radius(1));
    expect(radius(100_000)).toBe(radius(1_000_000));
  });
});

describe('forces', () => {
  const stay = (more: Partial<Stay>): Stay => ({
    id: 's',
    source: 'pack',
    place: null,
    actor: null,
    unit: null,
    kind: 'base',
    from: null,
    end: null,
    announced_end: null,
    announced: false,
    may_be_there: null,
    size: { low: null, high: null },
    confidence: null,
    links: [],
    speaker: null,
    ...more,
  });
  const on = (day: string): Dated => ({ from: day, to: day, precision: 'day' });

  it('are there until they have left, whatever was announced before', () => {
    const leaving = stay({ announced_end: on('2023-09-24'), end: on('2023-12-22') });
    expect(stateOf(leaving, '2023-08')).toBe('present');
    expect(stateOf(leaving, '2023-10')).toBe('announced');
    expect(stateOf(leaving, '2023-12')).toBe('ended');
  });

  it('that a report says will leave are still there', () => {
    expect(stateOf(stay({ kind: 'withdrew', announced: true }), '2023-08')).toBe('announced');
    expect(stateOf(stay({ kind: 'withdrew' }), '2023-08')).toBe('ended');
  });
});

describe('months', () => {
  it('are counted over years', () => {
    expect(monthAt(monthNumber('2023-12') + 1)).toBe('2024-01');
    expect(monthNumber('2024-01') - monthNumber('2023-12')).toBe(1);
  });

  it('have their own last day', () => {
    expect(firstDay('2024-02')).toBe('2024-02-01');
    expect(lastDay('2024-02')).toBe('2024-02-29');
    expect(lastDay('2023-12')).toBe('2023-12-31');
  });

  it('of which nothing is known are left out of sums', () => {
    const item = (best: (number | null)[]) => ({
      unit: 'MLI',
      name: 'Mali',
      iso3: 'MLI',
      vintage: '',
      events: best,
      low: best,
      best,
      high: best,
    });
    const panels: Panels = {
      unit: 'country',
      kind: 'all',
      source: 'history',
      vintage: '',
      months: ['2023-11', '2023-12', '2024-01'],
      provisional: [false, false, false],
      items: [item([3, 0, null]), item([4, null, null])],
    };
    expect([...totals(panels)]).toEqual([
      ['2023-11', 7],
      ['2023-12', 0],
    ]);
  });
});

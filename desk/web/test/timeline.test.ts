import { describe, expect, it } from 'vitest';
import type { EventCount } from '../src/api/events.ts';
import { gather, isLeaving, type TurningPoint } from '../src/views/timeline/points.ts';
import { bins, dayAt, dayNumber, marks, periods, spanOf, stepOf, ticks } from '../src/views/timeline/series.ts';

const count = (period: string | null, more: Partial<EventCount>): EventCount => ({
  period,
  events: 1,
  killed_low: null,
  killed_high: null,
  open: 0,
  ...more,
});

describe('bars', () => {
  it('are in the order of time, with parts in the order asked for', () => {
    const made = bins(
      [
        count('2024-02', { event_type: 'Riots', events: 2 }),
        count('2024-01', { event_type: 'Riots', events: 1, killed_low: 3, killed_high: 5 }),
        count('2024-01', { event_type: 'Battles', events: 4, killed_low: 10, killed_high: 10, open: 1 }),
      ],
      (each) => each.event_type ?? '',
      ['Battles', 'Riots'],
    );
    expect(made).toEqual([
      {
        period: '2024-01',
        parts: [
          { key: 'Battles', events: 4 },
          { key: 'Riots', events: 1 },
        ],
        events: 5,
        killedLow: 13,
        killedHigh: 15,
        open: 1,
      },
      {
        period: '2024-02',
        parts: [{ key: 'Riots', events: 2 }],
        events: 2,
        killedLow: null,
        killedHigh: null,
        open: 0,
      },
    ]);
  });

  it('leave out events without a date', () => {
    expect(bins([count(null, {})], () => '', [''])).toEqual([]);
  });

  it('are of days in a short span and of months in a long one', () => {
    expect(stepOf({ from: '2024-01-01', to: '2024-03-31' })).toBe('day');
    expect(stepOf({ from: '2024-01-01', to: '2024-12-31' })).toBe('month');
    expect(spanOf('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(spanOf('2024-02-03')).toEqual({ from: '2024-02-03', to: '2024-02-03' });
  });

  it('have a period for every day, over leap days and ends of years', () => {
    expect(periods({ from: '2023-12-31', to: '2024-01-01' }, 'day')).toEqual(['2023-12-31', '2024-01-01']);
    expect(periods({ from: '2024-02-01', to: '2024-03-31' }, 'day')).toHaveLength(60);
    expect(periods({ from: '2023-11-05', to: '2024-02-01' }, 'month')).toEqual([
      '2023-11',
      '2023-12',
      '2024-01',
      '2024-02',
    ]);
    expect(dayAt(dayNumber('2024-02-29') + 1)).toBe('2024-03-01');
  });
});

describe('axes', () => {
  it('end above the highest bar, with round steps', () => {
    for (const most of [0, 1, 3, 8, 17, 99, 100, 12345]) {
      const steps = ticks(most);
      expect(steps[0]).toBe(0);
      expect(steps.at(-1)).toBeGreaterThanOrEqual(most);
      expect(steps.length).toBeLessThanOrEqual(7);
      expect(steps.every(Number.isInteger)).toBe(true);
    }
  });

  it('mark years where there is no room for months', () => {
    const long = marks({ from: '2010-01-01', to: '2024-12-31' }, 800, 60);
    expect(long.every(({ year }) => year)).toBe(true);
    const short = marks({ from: '2024-01-01', to: '2024-06-30' }, 800, 60);
    expect(short.map(({ day }) => day.slice(5, 7))).toEqual(['01', '02', '03', '04', '05', '06']);
  });
});

describe('turning points', () => {
  const point = (day: string, kind: string): TurningPoint => ({
    id: `${day} ${kind}`,
    kind,
    date: { from: day, to: day, precision: 'day' },
    actors: [],
    iso3: null,
    place: null,
    what: kind,
    confidence: null,
    links: [],
  });

  it('share a mark where they would lie on each other', () => {
    const groups = gather(
      [point('2023-12-22', 'base_handover'), point('2023-01-18', 'other'), point('2023-12-25', 'coup')],
      dayNumber,
      18,
    );
    expect(groups.map((group) => group.points.length)).toEqual([1, 2]);
  });

  it('by which forces leave are told apart', () => {
    expect(isLeaving(point('2023-12-22', 'base_handover'))).toBe(true);
    expect(isLeaving(point('2023-07-26', 'coup'))).toBe(false);
  });
});

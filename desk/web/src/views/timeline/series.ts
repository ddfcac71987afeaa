import type { EventCount } from '../../api/events.ts';
import { firstDay, lastDay, monthAt, monthNumber } from '../../ui/months.ts';

const DAY = 86_400_000;
/** Up to so many days, each day has a bar of its own. */
const MOST_DAYS = 130;

/** From a day to a day, both ISO and both in it. */
export interface Span {
  from: string;
  to: string;
}

/** One bar: what was counted in a day or month. */
export interface Bin {
  period: string;
  parts: readonly { key: string; events: number }[];
  events: number;
  killedLow: number | null;
  killedHigh: number | null;
  open: number;
}

export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);
}

export function dayAt(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** Whether the bars of a span are of days or of months. */
export function stepOf(span: Span): 'day' | 'month' {
  return dayNumber(span.to) - dayNumber(span.from) < MOST_DAYS ? 'day' : 'month';
}

/** First and last day of a bar's period. */
export function spanOf(period: string): Span {
  return period.length === 7 ? { from: firstDay(period), to: lastDay(period) } : { from: period, to: period };
}

/** All days or months of a span. */
export function periods(span: Span, step: 'day' | 'month'): string[] {
  if (step === 'month') {
    const first = monthNumber(span.from);
    return Array.from({ length: Math.max(0, monthNumber(span.to) - first + 1) }, (_, at) => monthAt(first + at));
  }
  const first = dayNumber(span.from);
  return Array.from({ length: Math.max(0, dayNumber(span.to) - first + 1) }, (_, at) => dayAt(first + at));
}

/** Bars of a split, of events that have a date, with parts in the order of `keys`; a number of people nobody knows stays null. */
export function bins(
  counts: readonly EventCount[],
  keyOf: (count: EventCount) => string,
  keys: readonly string[],
): Bin[] {
  const byPeriod = new Map<string, EventCount[]>();
  for (const count of counts) {
    if (count.period === null) {
      continue;
    }
    const same = byPeriod.get(count.period);
    if (same === undefined) {
      byPeriod.set(count.period, [count]);
    } else {
      same.push(count);
    }
  }
  return [...byPeriod]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, same]) => ({
      period,
      parts: keys
        .map((key) => ({
          key,
          events: same.filter((count) => keyOf(count) === key).reduce((sum, count) => sum + count.events, 0),
        }))
        .filter((part) => part.events > 0),
      events: same.reduce((sum, count) => sum + count.events, 0),
      killedLow: total(same.map((count) => count.killed_low)),
      killedHigh: total(same.map((count) => count.killed_high)),
      open: same.reduce((sum, count) => sum + (count.open ?? 0), 0),
    }));
}

function total(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((each) => each !== null);
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0);
}

/** Steps of an axis from 0 on: round numbers, no more than five. */
export function ticks(most: number): number[] {
  if (most <= 0) {
    return [0, 1];
  }
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? 10 * power);
  const marks: number[] = [];
  for (let at = 0; at < most + step; at += step) {
    marks.push(at);
  }
  return marks;
}

/** Days on which the axis is marked: first days of months or years, at least `apart` pixels apart. */
export function marks(span: Span, width: number, apart: number): { day: string; year: boolean }[] {
  const months = periods(span, 'month');
  const per = (width / Math.max(1, months.length)) * 1;
  const every = [1, 2, 3, 6, 12, 24, 60, 120].find((count) => count * per >= apart) ?? 120;
  return months
    .filter((month) => monthNumber(month) % every === 0)
    .map((month) => ({ day: firstDay(month), year: every >= 12 || month.endsWith('-01') }))
    .filter(({ day }) => day >= span.from && day <= span.to);
}

import { currentSettings, type MonthNames } from '../app/settings.ts';
import { currentLanguage, currentTag, t } from './messages.ts';

/** One name in each language; a missing one is null or absent. */
export interface Names {
  ar?: string | null;
  fr?: string | null;
  en?: string | null;
}

/** A day, week, month or year as the interface gives it. */
export interface When {
  from: string;
  to: string;
  precision?: string;
}

const ARABIC_MONTHS: Record<MonthNames, readonly string[]> = {
  general: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  algeria: 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  morocco: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' '),
  mauritania: 'يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر'.split(' '),
  levant: [
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ],
};

const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>();

function cached<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>(key: string, make: () => T): T {
  const found = formats.get(key) as T | undefined;
  if (found !== undefined) {
    return found;
  }
  const made = make();
  formats.set(key, made);
  return made;
}

/** A number in the reader's digits. */
export function number(value: number, options: Intl.NumberFormatOptions = {}): string {
  const tag = currentTag();
  return cached(`n ${tag} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(tag, options)).format(value);
}

/** A number of a date or an id: without separators. */
function plain(value: number): string {
  return number(value, { useGrouping: false });
}

/** A share from 0 to 1; what is very near to either end is told so, never as 0 % or 100 %. */
export function percent(share: number): string {
  const options: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 0 };
  if (share > 0 && share < 0.01) {
    return t('app.lessThan', { value: number(0.01, options) });
  }
  if (share < 1 && share > 0.99) {
    return t('app.moreThan', { value: number(0.99, options) });
  }
  return number(share, options);
}

/** From low to high; an open end is told in words, for an unknown number is never 0. */
export function range(low: number | null | undefined, high: number | null | undefined): string {
  if (low == null && high == null) {
    return t('app.unknown');
  }
  if (low == null) {
    return t('app.upTo', { high: number(high as number) });
  }
  if (high == null) {
    return t('app.atLeast', { low: number(low) });
  }
  return low === high ? number(low) : t('app.range', { low: number(low), high: number(high) });
}

function parts(day: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}

export function monthName(month: number, style: 'long' | 'short' = 'long'): string {
  const language = currentLanguage();
  if (language === 'ar') {
    return ARABIC_MONTHS[currentSettings().months][month - 1] ?? '';
  }
  return cached(
    `m ${language} ${style}`,
    () => new Intl.DateTimeFormat(currentTag(), { month: style, timeZone: 'UTC', calendar: 'gregory' }),
  ).format(Date.UTC(2024, month - 1, 1));
}

/** A month like `2024-09`. */
export function month(month: string, style: 'long' | 'short' = 'long'): string {
  const at = parts(month);
  return t('app.month', { month: monthName(at.month, style), year: plain(at.year) });
}

/** A day like `2024-09-18`. */
export function day(day: string, style: 'long' | 'short' = 'long'): string {
  const at = parts(day);
  const first = at.day === 1 && currentLanguage() === 'fr';
  return t('app.day', {
    day: first ? '1er' : plain(at.day),
    month: monthName(at.month, style),
    year: plain(at.year),
  });
}

/** When something was, no more exactly than known. */
export function when(date: When | null | undefined, style: 'long' | 'short' = 'long'): string {
  if (date == null) {
    return t('app.undated');
  }
  const wholeMonth = date.from.endsWith('-01') && date.from.slice(0, 7) === date.to.slice(0, 7);
  if (date.precision === 'month' && wholeMonth) {
    return month(date.from.slice(0, 7), style);
  }
  if (date.precision === 'year' && date.from.slice(0, 4) === date.to.slice(0, 4)) {
    return plain(parts(date.from).year);
  }
  return days(date.from, date.to, style);
}

/** From a day to a day, told shortly. */
export function days(from: string, to: string, style: 'long' | 'short' = 'long'): string {
  if (from === to) {
    return day(from, style);
  }
  const a = parts(from);
  const b = parts(to);
  if (a.year === b.year && a.month === b.month) {
    return t('app.daysOfMonth', {
      from: plain(a.day),
      to: plain(b.day),
      month: monthName(a.month, style),
      year: plain(a.year),
    });
  }
  return t('app.days', { from: day(from, style), to: day(to, style) });
}

/** A time like `2024-09-18T06:00:00Z`, as day and hour of UTC. */
export function instant(time: string): string {
  const clock = cached(
    `c ${currentTag()}`,
    () => new Intl.DateTimeFormat(currentTag(), { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'UTC' }),
  ).format(new Date(time));
  return t('app.instant', { day: day(new Date(time).toISOString().slice(0, 10)), clock });
}

/** Things one after the other, as the language lists them. */
export function list(items: readonly string[]): string {
  const tag = currentTag();
  return cached(`l ${tag}`, () => new Intl.ListFormat(tag, { type: 'conjunction' })).format(items);
}

/** The name in the reader's language, else the nearest there is. */
export function name(names: Names | null | undefined, otherwise = ''): string {
  const order = { ar: ['ar', 'fr', 'en'], fr: ['fr', 'en', 'ar'], en: ['en', 'fr', 'ar'] } as const;
  for (const language of order[currentLanguage()]) {
    const found = names?.[language];
    if (found) {
      return found;
    }
  }
  return otherwise;
}

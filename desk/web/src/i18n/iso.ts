import type { When } from './format.ts';

/** A day, month or year as ISO 8601 writes it, as the time that it tells; null where it is none of these. */
export function isoWhen(iso: string | null | undefined): When | null {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso ?? '');
  if (found === null) {
    return null;
  }
  const [, year = '', month, date] = found;
  if (month === undefined) {
    return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' };
  }
  if (date === undefined) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}`, precision: 'month' };
  }
  return { from: `${year}-${month}-${date}`, to: `${year}-${month}-${date}`, precision: 'day' };
}

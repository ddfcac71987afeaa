import type { DetailedAccount } from '../../api/work.ts';

/** Accounts by what they are about and by who speaks: what can be compared stands in one row, what one says in one column. */
export interface Comparison {
  speakers: readonly Column[];
  rows: readonly Row[];
}

export interface Column {
  key: string;
  speaker: NonNullable<DetailedAccount['speaker']>;
  interested: boolean;
}

export interface Row {
  about: string;
  victims: DetailedAccount['victims'];
  /** One for each speaker, in the order of the columns; the newest first, superseded ones last. */
  cells: readonly (readonly DetailedAccount[])[];
}

const ABOUT = [
  'killed',
  'wounded',
  'missing',
  'abducted',
  'equipment_destroyed',
  'responsibility',
  'repelled',
  'control',
];
const NARRATOR = { id: null, name: 'narrator', role: 'author' };
/** Those who are party to it stand side by side at the beginning, the reports themselves at the end. */
const ROLES = ['party', 'official', 'observer', 'witness', 'media', 'author'];

export function compareAccounts(accounts: readonly DetailedAccount[]): Comparison {
  const columns = new Map<string, Column & { count: number }>();
  const rows = new Map<string, { about: string; victims: DetailedAccount['victims']; all: DetailedAccount[] }>();
  for (const account of accounts) {
    const speaker = account.speaker ?? NARRATOR;
    const key = `${speaker.id ?? ''}|${speaker.name}`;
    const column = columns.get(key);
    columns.set(key, {
      key,
      speaker: column?.speaker ?? speaker,
      interested: (column?.interested ?? false) || (account.interested ?? false),
      count: (column?.count ?? 0) + 1,
    });
    const about = `${account.about}|${account.victims?.name ?? ''}`;
    const row = rows.get(about) ?? { about: account.about, victims: account.victims, all: [] };
    row.all.push(account);
    rows.set(about, row);
  }
  const speakers = [...columns.values()].sort(
    (a, b) =>
      Number(b.interested) - Number(a.interested) ||
      place(ROLES, a.speaker.role ?? '') - place(ROLES, b.speaker.role ?? '') ||
      b.count - a.count,
  );
  return {
    speakers,
    rows: [...rows.values()]
      .sort((a, b) => place(ABOUT, a.about) - place(ABOUT, b.about) || b.all.length - a.all.length)
      .map(({ about, victims, all }) => ({
        about,
        victims,
        cells: speakers.map(({ key }) => all.filter((account) => keyOf(account) === key).sort(newestFirst)),
      })),
  };
}

function keyOf(account: DetailedAccount): string {
  const speaker = account.speaker ?? NARRATOR;
  return `${speaker.id ?? ''}|${speaker.name}`;
}

function newestFirst(a: DetailedAccount, b: DetailedAccount): number {
  return Number(a.superseded ?? false) - Number(b.superseded ?? false) || (b.since ?? '').localeCompare(a.since ?? '');
}

function place(order: readonly string[], value: string): number {
  const found = order.indexOf(value);
  return found < 0 ? order.length : found;
}

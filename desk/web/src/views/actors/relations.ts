import type { Names, When } from '../../i18n/format.ts';
import { monthNumber } from '../../ui/months.ts';

export const KINDS = [
  'affiliated_with',
  'allied_with',
  'joins',
  'supports',
  'deploys_to',
  'negotiates_with',
  'sanctions',
  'splits_from',
  'withdraws_from',
  'parent',
] as const;
export type Kind = (typeof KINDS)[number];

/** Who is at an end of a relation: an actor, or a country's place. */
export interface End {
  id: string;
  name: string;
  names: Names | null;
  kind: string | null;
  side: string | null;
}

/** Where it is said: words of a report, or a table of the region's pack. */
export interface Source {
  kind: 'ledger' | 'pack';
  report: string | null;
  title: string | null;
  published: string | null;
  language: string | null;
  words: string | null;
  speaker: { id: string | null; name: string; names?: Names | null; role?: string | null } | null;
  stance: string | null;
  /** Addresses that the pack names. */
  links: readonly string[];
  note: string | null;
}

/** One saying that somebody stands, or no longer stands, in a relation to somebody. */
export interface Saying {
  kind: Kind;
  from: End;
  to: End;
  /** When it began or happened; null where nobody tells. */
  date: When | null;
  /** When it ended, where the same source tells. */
  until: When | null;
  certainty: string | null;
  source: Source;
}

/** `undated`: it holds, but since when is not told; it is shown from the day on which somebody told of it. */
export type State = 'holds' | 'undated' | 'happened' | 'ended' | 'denied';

/** What all sayings together make of two actors and a kind of relation, as of a month. */
export interface Bond {
  key: string;
  kind: Kind;
  from: End;
  to: End;
  state: State;
  since: When | null;
  ended: When | null;
  sayings: Saying[];
}

const MUTUAL: readonly Kind[] = ['allied_with', 'negotiates_with'];
/** What happens at a time and does not last. */
const DEEDS: readonly Kind[] = ['negotiates_with', 'splits_from', 'withdraws_from'];
const ENDINGS: readonly Kind[] = ['splits_from', 'withdraws_from'];
/** The earliest day on which a report told of it. */
export function toldOn(bond: Bond): string | null {
  const days = bond.sayings.flatMap(({ source }) => (source.published === null ? [] : [source.published]));
  return days.sort()[0] ?? null;
}

/** What a split or a withdrawal puts an end to. */
const ENDED_BY: Readonly<Record<string, readonly Kind[]>> = {
  splits_from: ['parent', 'affiliated_with', 'allied_with', 'joins', 'supports'],
  withdraws_from: ['affiliated_with', 'allied_with', 'joins', 'supports', 'deploys_to'],
};
/** For how many months a deed is shown among what stands. */
export const DEED_MONTHS = 12;

export function isEnding(kind: Kind): boolean {
  return ENDINGS.includes(kind);
}

export function isMutual(kind: Kind): boolean {
  return MUTUAL.includes(kind);
}

function monthOf(day: string | null | undefined): number | null {
  return day ? monthNumber(day) : null;
}

/** The first month in which it may be taken as known: its own, else that in which it was told. */
export function beginning(saying: Saying): number | null {
  return monthOf(saying.date?.from) ?? monthOf(saying.source.published);
}

function isDenied(saying: Saying): boolean {
  return saying.certainty === 'denied' || saying.source.stance === 'denies';
}

/** Mutual relations are the same from either end. */
function ends(saying: Saying): [End, End] {
  return isMutual(saying.kind) && saying.from.id > saying.to.id ? [saying.to, saying.from] : [saying.from, saying.to];
}

function pair(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/**
 * The relations as of a month: what had begun by then and had not ended, and the deeds of the twelve months up to it. Splits and
 * withdrawals end what stood between the same two. What somebody denies counts for nothing, but is not left out where it is all there is.
 *
 * @param month as a number; see `monthNumber`
 */
export function asOf(sayings: readonly Saying[], month: number): Bond[] {
  const groups = new Map<string, Saying[]>();
  for (const saying of sayings) {
    const [from, to] = ends(saying);
    const key = `${saying.kind} ${from.id} ${to.id}`;
    groups.set(key, [...(groups.get(key) ?? []), saying]);
  }
  const bonds: Bond[] = [];
  for (const [key, all] of groups) {
    const bond = of(key, all, sayings, month);
    if (bond !== undefined) {
      bonds.push(bond);
    }
  }
  return bonds.sort(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      compare(a.from.name, b.from.name) ||
      compare(a.to.name, b.to.name),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function of(key: string, all: readonly Saying[], sayings: readonly Saying[], month: number): Bond | undefined {
  const first = all[0];
  if (first === undefined) {
    return undefined;
  }
  const known = all.filter((saying) => (beginning(saying) ?? -Infinity) <= month);
  if (known.length === 0) {
    return undefined;
  }
  const [from, to] = ends(first);
  const base = { key, kind: first.kind, from, to, sayings: known };
  const said = known.filter((saying) => !isDenied(saying));
  if (said.length === 0) {
    return { ...base, state: 'denied', since: null, ended: null };
  }
  const dated = said
    .filter((saying) => saying.date !== null)
    .sort((a, b) => compare(a.date?.from ?? '', b.date?.from ?? ''));
  const since = dated[0]?.date ?? null;
  if (DEEDS.includes(first.kind)) {
    const last = Math.max(...said.map((saying) => beginning(saying) ?? month));
    return month - last < DEED_MONTHS
      ? { ...base, state: 'happened', since: dated.at(-1)?.date ?? null, ended: null }
      : undefined;
  }
  const ended = endOf(first, said, sayings, month);
  if (ended !== undefined) {
    return { ...base, state: 'ended', since, ended };
  }
  return { ...base, state: since === null ? 'undated' : 'holds', since, ended: null };
}

/** The latest end that no newer beginning follows. */
function endOf(first: Saying, said: readonly Saying[], sayings: readonly Saying[], month: number): When | undefined {
  const between = pair(first.from.id, first.to.id);
  const own = said.flatMap((saying) => (saying.until === null ? [] : [saying.until]));
  const deeds = sayings
    .filter((other) => ENDED_BY[other.kind]?.includes(first.kind) && pair(other.from.id, other.to.id) === between)
    .filter((other) => !isDenied(other))
    .flatMap((other) => (other.date === null ? [] : [other.date]));
  const past = [...own, ...deeds]
    .filter((date) => monthNumber(date.from) <= month)
    .sort((a, b) => compare(a.from, b.from));
  const last = past.at(-1);
  if (last === undefined) {
    return undefined;
  }
  const begunAgain = said.some((saying) => saying.date !== null && saying.date.from > last.from);
  return begunAgain ? undefined : last;
}

/** Bonds that a picture of the month shows: not what had ended before. */
export function standing(bonds: readonly Bond[]): Bond[] {
  return bonds.filter((bond) => bond.state !== 'ended' && bond.state !== 'denied');
}

/** Splits and withdrawals with a date, oldest first, each once. */
export function turns(sayings: readonly Saying[]): Saying[] {
  const seen = new Set<string>();
  return sayings
    .filter((saying) => isEnding(saying.kind) && saying.date !== null && !isDenied(saying))
    .sort((a, b) => compare(a.date?.from ?? '', b.date?.from ?? ''))
    .filter((saying) => {
      const key = `${saying.kind} ${saying.from.id} ${saying.to.id} ${saying.date?.from.slice(0, 7)}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

/** First and last month of which anything is said; undefined where nothing has a time. Parents have stood for long and do not count. */
export function span(sayings: readonly Saying[]): { first: number; last: number } | undefined {
  const months = sayings
    .filter((saying) => saying.kind !== 'parent')
    .flatMap((saying) => [beginning(saying), monthOf(saying.until?.from)])
    .filter((month): month is number => month !== null);
  return months.length === 0 ? undefined : { first: Math.min(...months), last: Math.max(...months) };
}

/** The actors of whom most is told, and those around the chosen one: a picture of more says nothing. */
export function busiest(bonds: readonly Bond[], most: number, chosen: string | undefined): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const near = new Set<string>();
  for (const { from, to, sayings } of bonds) {
    for (const id of [from.id, to.id]) {
      counts.set(id, (counts.get(id) ?? 0) + sayings.length);
    }
    if (from.id === chosen || to.id === chosen) {
      near.add(from.id).add(to.id);
    }
  }
  const order = [...counts].sort(
    ([a, its], [b, other]) =>
      Number(b === chosen) - Number(a === chosen) ||
      Number(near.has(b)) - Number(near.has(a)) ||
      other - its ||
      compare(a, b),
  );
  return new Set(order.slice(0, most).map(([id]) => id));
}

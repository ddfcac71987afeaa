import type { DetailedAccount } from '../../api/work.ts';
import { range } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';

/** How many were killed, as wide as the accounts that stand. */
export interface Killed {
  low: number | null;
  high: number | null;
  undisclosed: boolean;
}

const DOUBTED: readonly (string | null)[] = ['denies', 'doubts', 'asks'];

/**
 * From the lowest that anyone gives to the highest, as the desk counts it for maps and summaries: a figure without a side counts
 * all; where there is none, the sides are added up. Nothing is weighed or averaged.
 */
export function killed(accounts: readonly DetailedAccount[]): Killed {
  const standing = accounts.filter(
    (account) => account.about === 'killed' && !DOUBTED.includes(account.stance) && !isSuperseded(account, accounts),
  );
  const told = standing.filter(({ low, high }) => low !== null || high !== null);
  const named = [...new Set(told.map(sideOf))].filter((side) => side !== '');
  const sides = named.map((side) => widest(told.filter((account) => sideOf(account) === side)));
  const whole = told.filter((account) => sideOf(account) === '');
  if (told.length === 0) {
    return { low: null, high: null, undisclosed: standing.some(({ undisclosed }) => undisclosed) };
  }
  const known = sides.flatMap(({ low }) => (low === null ? [] : [low]));
  const sum = {
    low: known.length === 0 ? null : known.reduce((a, b) => a + b, 0),
    high: sides.reduce<number | null>((a, { high }) => (a === null || high === null ? null : a + high), 0),
  };
  if (whole.length === 0) {
    return { ...sum, undisclosed: false };
  }
  const all = widest(whole);
  const open = all.high === null || sum.high === null;
  return { low: all.low, high: open ? null : Math.max(all.high ?? 0, sum.high ?? 0), undisclosed: false };
}

/** The same in words; a dash where nobody says anything of it. */
export function killedWords(accounts: readonly DetailedAccount[]): string {
  const { low, high, undisclosed } = killed(accounts);
  return low === null && high === null ? (undisclosed ? t('app.undisclosed') : '–') : range(low, high);
}

function widest(figures: readonly DetailedAccount[]): { low: number | null; high: number | null } {
  const lows = figures.flatMap(({ low }) => (low === null ? [] : [low]));
  const open = figures.some(({ high }) => high === null);
  return {
    low: lows.length === 0 ? null : Math.min(...lows),
    high: open ? null : Math.max(...figures.map(({ high }) => high ?? 0)),
  };
}

/** Several sides counted together are all of them. */
function sideOf({ victims }: DetailedAccount): string {
  return victims === null || victims.name === 'total' || victims.name.includes('; ') ? '' : victims.name;
}

/** Lists of events do not tell which figures their speakers gave up: as the ledger does, the one of a later day stands. */
function isSuperseded(account: DetailedAccount, accounts: readonly DetailedAccount[]): boolean {
  const { since } = account;
  return (
    account.superseded ??
    accounts.some(
      (other) =>
        other.about === account.about &&
        (other.low !== null || other.high !== null) &&
        !DOUBTED.includes(other.stance) &&
        other.victims?.name === account.victims?.name &&
        other.speaker?.name === account.speaker?.name &&
        since !== null &&
        other.since !== null &&
        other.since > since,
    )
  );
}

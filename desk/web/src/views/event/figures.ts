import type { LedgerEvent } from '../../api/types.ts';
import { range } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';

/** From the least to the most that anybody gives as killed in all; undisclosed or a dash where nobody does. */
export function killed(event: Pick<LedgerEvent, 'accounts'>): string {
  const accounts = event.accounts.filter((account) => account.about === 'killed' && account.stance !== 'denies');
  const lows = accounts.flatMap((account) => [account.low ?? account.high ?? []].flat());
  if (lows.length === 0) {
    return accounts.some((account) => account.undisclosed) ? t('app.undisclosed') : '–';
  }
  const told = accounts.filter((account) => account.low !== null || account.high !== null);
  const open = told.every((account) => account.high === null);
  return range(
    told.every((account) => account.low === null) ? null : Math.min(...lows),
    open ? null : Math.max(...told.map((account) => account.high ?? account.low ?? 0)),
  );
}

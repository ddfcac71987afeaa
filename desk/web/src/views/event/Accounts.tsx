import { useActorNames } from '../../api/actors.ts';
import type { DetailedAccount, EventDetail } from '../../api/work.ts';
import { href } from '../../app/route.ts';
import { day } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { actorName, figure, speakerName, word } from '../../i18n/words.ts';
import { LanguageName, Quotation } from '../../ui/Quotation.tsx';
import { Empty } from '../../ui/Status.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { type Column, compareAccounts, type Row } from './accounts.ts';

/** So many columns can be read on a printed page; more go below each other. */
const FIT_ON_PAPER = 4;

/** What is said of the event, speakers side by side: one column each, and a row for everything that can be compared. */
export function Accounts({ event }: { event: EventDetail }) {
  const { speakers, rows } = compareAccounts(event.accounts);
  return (
    <div class="accounts">
      <h2 id="accounts-title">{t('event.accounts', { speakers: speakers.length })}</h2>
      {rows.length === 0 ? (
        <Empty>{t('event.noAccounts')}</Empty>
      ) : (
        <div class="scrolled" role="region" aria-labelledby="accounts-title" tabIndex={0}>
          <table class={speakers.length > FIT_ON_PAPER ? 'account-table account-many' : 'account-table'}>
            <thead>
              <tr>
                <td />
                {speakers.map((column) => (
                  <th key={column.key} scope="col">
                    <Speaker column={column} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <AccountRow key={`${row.about} ${row.victims?.name}`} row={row} speakers={speakers} event={event} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

function Speaker({ column }: { column: Column }) {
  const known = useActorNames();
  return (
    <>
      <bdi class="speaker">{speakerName(column.speaker, known)}</bdi>
      <span class="speaker-role">
        {column.interested ? (
          <Tag tone="disputed">
            <span aria-hidden="true">◐ </span>
            {t('event.interested')}
          </Tag>
        ) : (
          column.speaker.role !== 'author' && word('role', column.speaker.role ?? '')
        )}
      </span>
    </>
  );
}

function AccountRow({ row, speakers, event }: { row: Row; speakers: readonly Column[]; event: EventDetail }) {
  const known = useActorNames();
  return (
    <tr>
      <th scope="row">
        <span class="about">{word('about', row.about)}</span>
        {row.victims !== null && <bdi class="victims">{actorName(row.victims, known)}</bdi>}
        {event.disputed.includes(row.about) && (
          <Tag tone="disputed">
            <span aria-hidden="true">≠ </span>
            {t('app.disputed')}
          </Tag>
        )}
      </th>
      {row.cells.map((accounts, i) => {
        const column = speakers[i] as Column;
        return (
          <td key={column.key} class={accounts.length === 0 ? 'silent' : undefined}>
            <span class="cell-speaker">
              {speakerName(column.speaker, known)}
              {column.interested && ` ◐ ${t('event.interested')}`}
            </span>
            {accounts.length === 0 && (
              <>
                <span aria-hidden="true">–</span>
                <span class="unseen">{t('event.silent')}</span>
              </>
            )}
            {accounts.map((account, n) => (
              <Told key={n} account={account} />
            ))}
          </td>
        );
      })}
    </tr>
  );
}

/** One account: figure, stance, since when, and its words. */
function Told({ account }: { account: DetailedAccount }) {
  const known = useActorNames();
  const told = figure({ ...account, approximate: account.approximate ?? false });
  const [first, ...others] = account.quotations ?? [];
  return (
    <div class={account.superseded ? 'account account-old' : 'account'}>
      <p class="account-figure">
        {account.superseded ? (
          <del>
            {told}
            {account.actor && <bdi>{actorName(account.actor, known)}</bdi>}
          </del>
        ) : (
          <>
            {account.undisclosed ? (
              <Tag tone="unknown">
                <span aria-hidden="true">▢ </span>
                {told}
              </Tag>
            ) : (
              told !== null && <strong>{told}</strong>
            )}{' '}
            {account.actor && <bdi class="account-actor">{actorName(account.actor, known)}</bdi>}
          </>
        )}
      </p>
      <p class="account-how">
        {account.superseded && <Tag>{t('event.superseded')}</Tag>}{' '}
        {account.stance !== null && (
          <span class={`stance stance-${account.stance}`}>{word('stance', account.stance)}</span>
        )}
        {account.since !== null && <> · {t('event.since', { day: day(account.since, 'short') })}</>}
      </p>
      {first !== undefined && <Words quoted={first} />}
      {others.length > 0 && (
        <details class="others">
          <summary>{t('event.alsoIn', { count: others.length })}</summary>
          {others.map((quoted, i) => (
            <Words key={i} quoted={quoted} />
          ))}
        </details>
      )}
      {first === undefined && account.reports.length > 0 && (
        <p class="hint">{t('event.inReports', { count: account.reports.length })}</p>
      )}
    </div>
  );
}

function Words({ quoted }: { quoted: NonNullable<DetailedAccount['quotations']>[number] }) {
  return (
    <figure class="words">
      <Quotation text={quoted.text} language={quoted.language} />
      <figcaption>
        <a href={href('read', [quoted.report], { statement: quoted.statement ?? undefined })}>
          <bdi>{quoted.report}</bdi>
        </a>
        {quoted.language !== null && (
          <>
            {' · '}
            <LanguageName code={quoted.language} />
          </>
        )}
      </figcaption>
    </figure>
  );
}

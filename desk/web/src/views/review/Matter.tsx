import type { ComponentChildren } from 'preact';
import { useActorNames } from '../../api/actors.ts';
import { useFetched } from '../../api/use.ts';
import type { EventDetail, Waiting } from '../../api/work.ts';
import { href } from '../../app/route.ts';
import { instant, name, percent, when } from '../../i18n/format.ts';
import { code, t } from '../../i18n/messages.ts';
import { actorName, figure, likelihood, reasons, speakerName, subEventType, word } from '../../i18n/words.ts';
import { Quotation } from '../../ui/Quotation.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Actors, placeName } from '../event/Summary.tsx';

/** What is to be decided, with all that a person needs for it. */
export function Matter({ waiting }: { waiting: Waiting }) {
  switch (waiting.waiting) {
    case 'doubt':
      return <Doubt doubt={waiting} />;
    case 'place':
      return <Places conflict={waiting} />;
    case 'issue':
      return <Issue issue={waiting} />;
  }
}

function Doubt({ doubt }: { doubt: Extract<Waiting, { waiting: 'doubt' }> }) {
  const found = reasons(doubt.why);
  return (
    <>
      <h2 id="matter-title">{t('review.question.doubt')}</h2>
      <p class="matter-score">
        {t('review.score', { likelihood: likelihood(doubt.score), share: percent(doubt.score) })}
      </p>
      <div class="for-against">
        {(['for', 'against', 'neither'] as const).map((side) => {
          const these = found.filter(({ speaks }) => speaks === side);
          return (
            these.length > 0 && (
              <section key={side} class={`argument argument-${side}`} aria-label={t(`review.speaks.${side}`)}>
                <h3>{t(`review.speaks.${side}`)}</h3>
                <ul>
                  {these.map(({ words }) => (
                    <li key={words}>
                      <span aria-hidden="true">{side === 'for' ? '+' : side === 'against' ? '−' : '·'} </span>
                      <bdi>{words}</bdi>
                    </li>
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </div>
      <SideBySide events={[doubt.event, doubt.other]} />
    </>
  );
}

/** Where an event happened, as different reports have it. */
function Places({ conflict }: { conflict: Extract<Waiting, { waiting: 'place' }> }) {
  return (
    <>
      <h2 id="matter-title">{t('review.question.place')}</h2>
      <ul class="places">
        {conflict.places.map((place) => (
          <li key={place.id}>
            <strong>
              <bdi>{name(place.names, place.name)}</bdi>
            </strong>
            {place.admin1 !== null && (
              <>
                {t('event.separator')}
                <bdi>{name(place.admin1_names, place.admin1)}</bdi>
              </>
            )}{' '}
            <code>{place.id}</code>{' '}
            <span class="hint">
              {t('review.namedBy')}{' '}
              {place.reports.map((report) => (
                <a key={report} href={href('read', [report])}>
                  <bdi>{report}</bdi>{' '}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <SideBySide events={[conflict.event]} />
    </>
  );
}

function Issue({ issue }: { issue: Extract<Waiting, { waiting: 'issue' }> }) {
  return (
    <>
      <h2 id="matter-title">{t('review.question.issue')}</h2>
      <p>
        <Tag tone="serious">{t(`review.severity.${issue.severity}`)}</Tag>{' '}
        <a href={href('read', [issue.report])}>
          <bdi>{issue.report}</bdi>
        </a>{' '}
        <span class="hint">{instant(issue.noted_at)}</span>
      </p>
      <p lang="en" dir="ltr">
        {issue.message}
      </p>
    </>
  );
}

/** Events in columns, what they are in rows; rows in which they differ are marked. */
function SideBySide({ events }: { events: readonly EventDetail[] }) {
  const rows: { name: string; key: (event: EventDetail) => string; show: (event: EventDetail) => ComponentChildren }[] =
    [
      {
        name: t('words.about.sub_event_type'),
        key: (event) => event.sub_event_type,
        show: (event) => subEventType(event.sub_event_type),
      },
      {
        name: t('words.about.date'),
        key: (event) => `${event.date?.from} ${event.date?.to}`,
        show: (event) => when(event.date),
      },
      {
        name: t('words.about.place'),
        key: (event) => event.place?.id ?? '',
        show: (event) => (
          <>
            {placeName(event.place)}
            {event.place !== null && <small class="precision"> ({code('precision', event.place.precision)})</small>}
          </>
        ),
      },
      {
        name: t('words.who'),
        key: (event) => names(event.perpetrators),
        show: (event) => <Actors actors={event.perpetrators} />,
      },
      {
        name: t('words.whom'),
        key: (event) => names(event.targets),
        show: (event) => <Actors actors={event.targets} />,
      },
    ];
  const only = events.length === 1;
  return (
    <div class="scrolled" role="region" aria-label={t('review.sideBySide')} tabIndex={0}>
      <table class={only ? 'pair pair-one' : 'pair'}>
        <thead>
          <tr>
            <td />
            {events.map((event, i) => (
              <th key={event.id} scope="col">
                {only ? t('event.inShort') : t(i === 0 ? 'review.first' : 'review.second')}{' '}
                <a class="hint" href={href('event', [event.id])}>
                  {t('review.open')}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, key, show }) => {
            const differs = !only && new Set(events.map(key)).size > 1;
            return (
              <tr key={name} class={differs ? 'differs' : undefined}>
                <th scope="row">
                  {name} {differs && <span aria-hidden="true">≠</span>}
                  {differs && <span class="unseen">{t('review.differs')}</span>}
                </th>
                {events.map((event) => (
                  <td key={event.id}>{show(event)}</td>
                ))}
              </tr>
            );
          })}
          <tr>
            <th scope="row">{t('review.said')}</th>
            {events.map((event) => (
              <td key={event.id}>
                <Said event={event} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function names(actors: readonly { name: string }[]): string {
  return actors
    .map(({ name }) => name)
    .sort()
    .join(';');
}

/** Reports and accounts of an event, in their own words as soon as these are there. */
function Said({ event }: { event: EventDetail }) {
  const known = useActorNames();
  const asked = useFetched<EventDetail>(`/events/${encodeURIComponent(event.id)}`);
  const { members = [], accounts } = asked.data ?? event;
  return (
    <>
      <ul class="said-members">
        {members.map((member) => (
          <li key={`${member.report} ${member.event}`}>
            <a href={href('read', [member.report])}>
              <bdi lang={member.language ?? undefined}>{member.title ?? member.report}</bdi>
            </a>
          </li>
        ))}
      </ul>
      <ul class="said">
        {accounts.map((account, i) => {
          const [quoted] = account.quotations ?? [];
          const told = figure({ ...account, approximate: account.approximate ?? false });
          return (
            <li key={i}>
              <p>
                <strong>{word('about', account.about)}</strong> {told}
                {[account.victims, account.actor].map(
                  (actor, n) =>
                    actor != null && actor.name !== 'total' && <bdi key={n}> ({actorName(actor, known)})</bdi>,
                )}
                {' · '}
                <bdi>{account.speaker === null ? '' : speakerName(account.speaker, known)}</bdi>{' '}
                <span class="hint">{account.stance !== null && word('stance', account.stance)}</span>
              </p>
              {quoted !== undefined && <Quotation text={quoted.text} language={quoted.language} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}

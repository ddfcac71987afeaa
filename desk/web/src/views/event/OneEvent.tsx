import { useState } from 'preact/hooks';
import { useAbout } from '../../api/about.ts';
import type { EventDetail, Happening, Member } from '../../api/work.ts';
import type { Page } from '../../api/client.ts';
import { useFetched } from '../../api/use.ts';
import { change, href, useRoute } from '../../app/route.ts';
import { day, instant, when } from '../../i18n/format.ts';
import { isoWhen } from '../../i18n/iso.ts';
import { t } from '../../i18n/messages.ts';
import { eventType, likelihood, reasons, subEventType, word } from '../../i18n/words.ts';
import { Heading } from '../../ui/Heading.tsx';
import { ErrorNotice, Loading } from '../../ui/Status.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Accounts } from './Accounts.tsx';
import { Flags, placeName, Sides, WhenWhere } from './Summary.tsx';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** One event: what it is, what is said of it, by whom, in which reports, and how it came to be known so. */
export function OneEvent({ id, title }: { id: string; title: string }) {
  const { query } = useRoute();
  const asOf = DAY.test(query['as_of'] ?? '') ? query['as_of'] : undefined;
  const asked = useFetched<EventDetail>(`/events/${encodeURIComponent(id)}`, { as_of: asOf });
  const event = asked.data;
  return (
    <>
      <Heading
        title={
          event === undefined
            ? title
            : t('event.title', { what: subEventType(event.sub_event_type), where: placeName(event.place, false) })
        }
        lead={event === undefined ? undefined : <WhenWhere event={event} />}
      >
        <AsOf value={asOf} />
      </Heading>
      <nav class="crumbs screen-only">
        <a href={href('event')}>{t('event.toList')}</a>
        <a href={href('map')}>{t('map.name')}</a>
      </nav>
      {asOf !== undefined && (
        <p class="past" role="note">
          <Tag tone="model">{t('event.past')}</Tag> {t('event.pastWords', { day: day(asOf) })}{' '}
          <button type="button" class="button screen-only" onClick={() => change({ as_of: undefined })}>
            {t('event.toNow')}
          </button>
        </p>
      )}
      {asked.loading && <Loading />}
      {asked.error !== undefined &&
        (asked.error.status === 404 ? (
          <p class="status status-empty">
            {asOf === undefined ? t('event.gone', { id }) : t('event.notYet', { day: day(asOf) })}{' '}
            <a href={href('event')}>{t('event.toList')}</a>
          </p>
        ) : (
          <ErrorNotice error={asked.error} retry={asked.reload} />
        ))}
      {event !== undefined && <Known event={event} />}
    </>
  );
}

function Known({ event }: { event: EventDetail }) {
  return (
    <>
      <section class="event-line" aria-label={t('event.inShort')}>
        <p class="event-sides">
          <Sides event={event} />
        </p>
        <p class="event-facts">
          <span>{eventType(event.event_type)}</span> <Flags event={event} />{' '}
          {event.background && <Tag>{t('event.background')}</Tag>}{' '}
          <span>{t('app.sources', { count: event.sources })}</span>
        </p>
        <Disputes event={event} />
      </section>
      <Accounts event={event} />
      <div class="event-below">
        {event.members !== undefined && <Members members={event.members} />}
        <Told id={event.id} />
      </div>
    </>
  );
}

/** What is disputed, said in a sentence. */
function Disputes({ event }: { event: EventDetail }) {
  if (event.disputed.length === 0) {
    return null;
  }
  return (
    <ul class="disputes">
      {event.disputed.map((about) => (
        <li key={about}>{t('event.disputedAbout', { what: word('about', about) })}</li>
      ))}
    </ul>
  );
}

function AsOf({ value }: { value: string | undefined }) {
  const known = useAbout();
  if (known?.viewer.profile === 'public') {
    return null;
  }
  return (
    <label class="field">
      <span class="field-label">{t('event.asOf')}</span>
      <input
        type="date"
        class="input"
        value={value ?? ''}
        max={known?.today}
        onChange={(event) => change({ as_of: event.currentTarget.value || undefined })}
      />
    </label>
  );
}

/** The reports that tell of it, and why they are taken to tell of one event. */
function Members({ members }: { members: readonly Member[] }) {
  // Reports are for the inside alone.
  const mayRead = useAbout()?.viewer.profile === 'internal';
  return (
    <section class="panel" aria-labelledby="members-title">
      <h2 id="members-title">{t('event.members', { count: members.length })}</h2>
      <ol class="members">
        {members.map((member) => (
          <li key={`${member.report} ${member.event}`}>
            <p class="member-head">
              {mayRead ? (
                <a href={href('read', [member.report], { event: member.event })}>
                  <bdi lang={member.language ?? undefined}>{member.title ?? member.report}</bdi>
                </a>
              ) : (
                <bdi>{member.report}</bdi>
              )}{' '}
              {!member.main && <Tag>{t('event.aside')}</Tag>}
            </p>
            <p class="hint">
              {[
                member.source,
                member.published && when(isoWhen(member.published)),
                member.language && word('language', member.language),
              ]
                .filter((each) => !!each)
                .map((each, i) => (
                  <span key={i}>
                    {i > 0 && ' · '}
                    <bdi>{each}</bdi>
                  </span>
                ))}
            </p>
            <Why member={member} first={members.length > 1} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Why({ member, first }: { member: Member; first: boolean }) {
  if (member.score === null) {
    return first ? <p class="why hint">{t('words.score.first')}</p> : null;
  }
  return (
    <p class="why">
      <strong>{t('event.sameEvent', { likelihood: likelihood(member.score) })}</strong> <ReasonList why={member.why} />
    </p>
  );
}

/** What speaks for and against, each with its sign. */
export function ReasonList({ why }: { why: readonly string[] }) {
  return (
    <span class="reasons">
      {reasons(why).map(({ words, speaks }) => (
        <span key={words} class={`reason reason-${speaks}`}>
          <span aria-hidden="true">{speaks === 'for' ? '+' : speaks === 'against' ? '−' : '·'} </span>
          <span class="unseen">{t(`event.speaks.${speaks}`)} </span>
          <bdi>{words}</bdi>
        </span>
      ))}
    </span>
  );
}

/** How it came to be known so; fetched when somebody asks. */
function Told({ id }: { id: string }) {
  const internal = useAbout()?.viewer.profile !== 'public' && useAbout()?.viewer.profile !== 'partner';
  const [open, setOpen] = useState(false);
  const asked = useFetched<Page<Happening>>(open && internal ? `/events/${encodeURIComponent(id)}/history` : null);
  if (!internal) {
    return null;
  }
  return (
    <details class="panel history" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{t('event.history')}</h2>
      </summary>
      {asked.loading && open && <Loading />}
      {asked.error !== undefined && <ErrorNotice error={asked.error} retry={asked.reload} />}
      <ol class="happenings">
        {asked.data?.items.map((one, i) => (
          <li key={i}>
            <time dateTime={one.at}>{instant(one.at)}</time>
            <HappeningWords one={one} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function HappeningWords({ one }: { one: Happening }) {
  switch (one.what) {
    case 'arrived':
      return (
        <p>
          {t('event.arrived')} <a href={href('read', [one.report])}>{one.report}</a>
          {one.source !== null && (
            <>
              {' · '}
              <bdi>{one.source}</bdi>
            </>
          )}
        </p>
      );
    case 'came_again':
      return (
        <p>
          {t('event.cameAgain', { as: one.as })} <a href={href('read', [one.report])}>{one.report}</a>
        </p>
      );
    case 'read_again':
      return (
        <>
          <p>
            {t('event.readAgain', { reader: one.reader, count: one.changes.length })}{' '}
            <a href={href('read', [one.report])}>{one.report}</a>
          </p>
          <ul>
            {one.changes.map(({ field, before, after }) => (
              <li key={field}>
                {word('about', field)}: <Change before={before === null ? [] : [before]} after={after} />
              </li>
            ))}
          </ul>
        </>
      );
    case 'decided':
      return (
        <>
          <p>
            <strong>
              <bdi>{one.author}</bdi>
            </strong>{' '}
            {t(`event.decided.${one.kind}`, { count: one.keys.length })}{' '}
            {one.undone && <Tag tone="unknown">{t('event.takenBack')}</Tag>}
            {one.field !== null && (
              <>
                {' · '}
                {word('about', one.field)}: <Change before={one.before} after={one.after} />
              </>
            )}
          </p>
          <blockquote dir="auto" class="reason-given">
            {one.reason}
          </blockquote>
        </>
      );
  }
}

function Change({ before, after }: { before: readonly string[]; after: string | null }) {
  return (
    <>
      {before.map((each) => (
        <del key={each}>
          <bdi>{each}</bdi>
        </del>
      ))}{' '}
      {t('event.arrow')}{' '}
      <ins>
        <bdi>{after ?? t('app.unknown')}</bdi>
      </ins>
    </>
  );
}

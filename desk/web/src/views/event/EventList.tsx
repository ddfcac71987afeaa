import { useAbout } from '../../api/about.ts';
import { useActorNames } from '../../api/actors.ts';
import type { LedgerEvent } from '../../api/types.ts';
import { usePaged } from '../../api/use.ts';
import { change, href, useRoute, useScope } from '../../app/route.ts';
import { name, when } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { eventType, SUB_EVENT_TYPES, subEventType } from '../../i18n/words.ts';
import { AreaPicker } from '../../ui/AreaPicker.tsx';
import { Segments, Toggle } from '../../ui/controls.tsx';
import { Days } from '../../ui/Days.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Empty, ErrorNotice, Loading } from '../../ui/Status.tsx';
import { killedWords } from './figures.ts';
import { Flags, placeName, Sides } from './Summary.tsx';

const ORDERS = ['newest', 'oldest'] as const;

/** Every event, as a list to look through. */
export function EventList() {
  const { area, from, to } = useScope();
  const { query } = useRoute();
  const order = ORDERS.find((each) => each === query['order']) ?? 'newest';
  const events = usePaged<LedgerEvent>('/events', {
    order,
    area,
    from,
    to,
    actor: query['actor'],
    sub_event_type: query['type'],
    review: query['waits'] ? true : undefined,
  });
  const filtered = [area, from, to, query['actor'], query['type'], query['waits']].some((each) => each !== undefined);
  return (
    <>
      <Heading title={t('event.list')} lead={t('event.listLead')}>
        <AreaPicker />
        <Days />
        <TypePicker value={query['type'] ?? ''} />
        <Segments
          label={t('event.order')}
          value={order}
          choices={ORDERS.map((each) => ({ value: each, label: t(`event.order.${each}`) }))}
          onChange={(each) => change({ order: each === 'newest' ? undefined : each })}
        />
        <Toggle
          label={t('event.onlyWaiting')}
          checked={query['waits'] !== undefined}
          onChange={(only) => change({ waits: only ? 'yes' : undefined })}
        />
        {query['actor'] !== undefined && <OnlyActor id={query['actor']} />}
      </Heading>
      <Latest />
      {events.error && <ErrorNotice error={events.error} retry={events.retry} />}
      {events.items.length > 0 && (
        <div class="scrolled" role="region" aria-labelledby="view-title" tabIndex={0}>
          <table class="event-table">
            <thead>
              <tr>
                <th scope="col">{t('words.about.date')}</th>
                <th scope="col">{t('words.about.sub_event_type')}</th>
                <th scope="col">{t('words.about.place')}</th>
                <th scope="col">{t('event.sides')}</th>
                <th scope="col" class="number">
                  {t('words.about.killed')}
                </th>
                <th scope="col" class="number">
                  {t('event.sources')}
                </th>
                <th scope="col">{t('event.marks')}</th>
              </tr>
            </thead>
            <tbody>
              {events.items.map((event) => (
                <Row key={event.id} event={event} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {events.loading && <Loading />}
      {!events.loading && !events.error && events.items.length === 0 && <Nothing filtered={filtered} />}
      {events.more && !events.loading && (
        <button type="button" class="button more-button" onClick={events.fetchMore}>
          {t('app.showMore')}
        </button>
      )}
    </>
  );
}

/** Leads back from the events of one actor to those of all. */
function OnlyActor({ id }: { id: string }) {
  const known = useActorNames();
  const called = name(known.get(id), id);
  return (
    <button type="button" class="button" onClick={() => change({ actor: undefined })}>
      <Icon name="close" size={14} /> {t('event.onlyActor', { actor: called })}
    </button>
  );
}

const SPANS = [30, 365] as const;

/** The newest part of what is kept, in one step. */
function Latest() {
  const { from, to } = useScope();
  const last = useAbout()?.store.last ?? null;
  if (last === null) {
    return null;
  }
  return (
    <p class="crumbs screen-only">
      {SPANS.map((days) => (
        <a key={days} href={href('event', [], { from: daysBefore(last, days), to: undefined })}>
          {t('event.latest', { days })}
        </a>
      ))}
      {(from !== undefined || to !== undefined) && (
        <a href={href('event', [], { from: undefined, to: undefined })}>{t('event.allDays')}</a>
      )}
    </p>
  );
}

function daysBefore(day: string, count: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - count + 1);
  return at.toISOString().slice(0, 10);
}

function Nothing({ filtered }: { filtered: boolean }) {
  const kept = useAbout()?.store.events;
  return (
    <Empty>
      {filtered && kept !== 0 ? t('event.noneFound') : t('event.none')}{' '}
      {(!filtered || kept === 0) && (
        <code dir="ltr" class="command">
          marsad ingest samples
        </code>
      )}
    </Empty>
  );
}

function Row({ event }: { event: LedgerEvent }) {
  return (
    <tr>
      <td class="event-day">{when(event.date, 'short')}</td>
      <th scope="row" class={`event-kind type-${event.event_type.split(/\W/)[0]?.toLowerCase() ?? ''}`}>
        <a href={href('event', [event.id])}>{subEventType(event.sub_event_type)}</a>
      </th>
      <td>{placeName(event.place, false)}</td>
      <td>
        <Sides event={event} />
      </td>
      <td class="number event-killed">
        <span class="cell-label">{t('words.about.killed')}</span> {killedWords(event.accounts)}
      </td>
      <td class="number">{t('event.sourceCount', { count: event.sources })}</td>
      <td>
        <Flags event={event} />
      </td>
    </tr>
  );
}

function TypePicker({ value }: { value: string }) {
  return (
    <label class="field">
      <span class="field-label">{t('words.about.sub_event_type')}</span>
      <select
        class="input"
        value={value}
        onChange={(event) => change({ type: event.currentTarget.value || undefined })}
      >
        <option value="">{t('event.anyType')}</option>
        {Object.entries(SUB_EVENT_TYPES).map(([type, subs]) => (
          <optgroup key={type} label={eventType(type)}>
            {subs.map((sub) => (
              <option key={sub} value={sub}>
                {subEventType(sub)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

import { href } from '../app/route.ts';
import { name, range, when } from '../i18n/format.ts';
import { code, t } from '../i18n/messages.ts';
import { actorName } from '../i18n/words.ts';
import { typeClass } from './colour.ts';
import { Tag } from './Tag.tsx';
import { useActorNames } from '../api/actors.ts';
import type { EventProperties } from '../api/events.ts';

/** The date of an event's properties, no more exactly than known. */
export function dateWords(event: EventProperties): string {
  return when(
    event.from === null || event.to === null
      ? null
      : { from: event.from, to: event.to, precision: event.date_precision ?? 'day' },
  );
}

export function placeWords(event: EventProperties): string {
  return name(event.place_names, event.place ?? t('app.unknown'));
}

export function killedWords(event: EventProperties): string | null {
  if (event.killed_low === null && event.killed_high === null) {
    return event.undisclosed ? t('app.killed', { range: t('app.undisclosed') }) : null;
  }
  return t('app.killed', { range: range(event.killed_low, event.killed_high) });
}

/** One event in a list, with a link to it. */
export function EventItem({ event, selected = false }: { event: EventProperties; selected?: boolean }) {
  const killed = killedWords(event);
  const known = useActorNames();
  return (
    <article class={selected ? 'event-item is-selected' : 'event-item'}>
      <h3>
        <span class={`dot type-${typeClass(event.event_type)}`} />
        <a href={href('event', [event.id])}>{placeWords(event)}</a>
      </h3>
      <p class="event-item-when">
        <time>{dateWords(event)}</time> <span>{code('sub', event.sub_event_type)}</span>
      </p>
      {event.actors.length > 0 && (
        <p class="event-item-actors">
          {event.actors.map((actor, at) => (
            <span key={at}>
              {at > 0 && ' · '}
              <bdi>{actorName({ id: event.actor_ids?.[at] ?? null, name: actor }, known)}</bdi>
            </span>
          ))}
        </p>
      )}
      <p class="event-item-facts">
        {killed !== null && <strong>{killed}</strong>} <span>{t('app.sources', { count: event.sources })}</span>{' '}
        {event.precision !== null && event.precision !== 'exact' && (
          <Tag tone="unknown">{code('precision', event.precision)}</Tag>
        )}{' '}
        {event.disputed && <Tag tone="disputed">{t('app.disputed')}</Tag>}{' '}
        {event.background && <Tag>{t('app.background')}</Tag>}
      </p>
    </article>
  );
}

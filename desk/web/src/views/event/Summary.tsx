import { useActorNames } from '../../api/actors.ts';
import type { ActorRef, LedgerEvent, Place } from '../../api/types.ts';
import { name, when } from '../../i18n/format.ts';
import { code, currentLanguage, t } from '../../i18n/messages.ts';
import { actorName, country } from '../../i18n/words.ts';
import { Tag } from '../../ui/Tag.tsx';

/** Who, then whom: inferred ones are marked by a word and a dashed line. */
export function Sides({ event }: { event: Pick<LedgerEvent, 'perpetrators' | 'targets'> }) {
  return (
    <span class="sides">
      <span class="sides-label">{t('words.who')}</span> <Actors actors={event.perpetrators} />
      <span class="sides-arrow" aria-hidden="true">
        {` ${t('event.arrow')} `}
      </span>
      <span class="sides-label">{t('words.whom')}</span> <Actors actors={event.targets} />
    </span>
  );
}

export function Actors({ actors }: { actors: readonly ActorRef[] }) {
  const known = useActorNames();
  if (actors.length === 0) {
    return <span class="untold">{t('words.nobodyNamed')}</span>;
  }
  return (
    <>
      {actors.map((actor, i) => (
        <span key={`${actor.name}${i}`}>
          {i > 0 && t('event.separator')}
          <bdi
            class={actor.inferred ? 'inferred' : undefined}
            title={actor.inferred ? t('words.inferredWhy') : undefined}
          >
            {actorName(actor, known)}
          </bdi>
          {actor.inferred && <small class="inferred-word"> ({t('words.inferred')})</small>}
        </span>
      ))}
    </>
  );
}

const RIGHT_TO_LEFT_MARK = '\u200f';

/** The name of the place and what it lies in, each kept apart from the letters around it; in Arabic in its order. */
export function placeName(place: Place | null, units = true): string {
  if (place === null) {
    return t('words.placeUntold');
  }
  const parts = [
    name(place.names, place.name),
    ...(units ? [name(place.admin2_names, place.admin2 ?? ''), name(place.admin1_names, place.admin1 ?? '')] : []),
    place.country === null ? '' : country(place.country),
  ];
  const named = [...new Set(parts.filter((part) => part !== ''))]
    .map((part) => `\u2068${part}\u2069`)
    .join(t('event.separator'));
  return currentLanguage() === 'ar' ? RIGHT_TO_LEFT_MARK + named : named;
}

/** That figures differ, that somebody does not tell, that it waits for a person: a shape and a word each. */
export function Flags({ event }: { event: Pick<LedgerEvent, 'accounts' | 'disputed' | 'review'> }) {
  const undisclosed = event.accounts.some((account) => account.undisclosed);
  return (
    <>
      {event.disputed.length > 0 && (
        <Tag tone="disputed">
          <span aria-hidden="true">≠ </span>
          {t('app.disputed')}
        </Tag>
      )}{' '}
      {undisclosed && (
        <Tag tone="unknown">
          <span aria-hidden="true">▢ </span>
          {t('app.undisclosed')}
        </Tag>
      )}{' '}
      {event.review && (
        <Tag tone="serious">
          <span aria-hidden="true">◇ </span>
          {t('event.waits')}
        </Tag>
      )}
    </>
  );
}

/** When and where, no more exactly than known. */
export function WhenWhere({ event }: { event: Pick<LedgerEvent, 'date' | 'place'> }) {
  return (
    <>
      <span>{when(event.date)}</span>
      {event.place !== null && (
        <>
          {' · '}
          {placeName(event.place)} <small class="precision">({code('precision', event.place.precision)})</small>
        </>
      )}
    </>
  );
}

import { type Names, when } from '../../i18n/format.ts';
import { isoWhen } from '../../i18n/iso.ts';
import { hasMessage, t } from '../../i18n/messages.ts';
import { actorName, country, word } from '../../i18n/words.ts';
import { type Bond, type Kind, toldOn } from './relations.ts';

const COUNTRY = /^[a-z]{3}$/;

/** What somebody is called, in the reader's language where there is a name in it. A country may stand where an actor does. */
export function named(one: { id: string | null; name: string; names?: Names | null | undefined }): string {
  if (one.id !== null && COUNTRY.test(one.id) && one.names == null) {
    const told = country(one.name);
    if (told !== one.name) {
      return told;
    }
  }
  return actorName(one, one.id !== null && one.names != null ? new Map([[one.id, one.names]]) : undefined);
}

export function kindName(kind: string | null): string {
  const key = `actors.kind.${kind ?? ''}`;
  return kind === null ? t('app.unknown') : hasMessage(key) ? t(key) : kind.replaceAll('_', ' ');
}

export function relationName(kind: Kind): string {
  return kind === 'parent' ? t('actors.parent') : word('relation', kind);
}

/** Since when, until when, or when; in words. */
export function time(bond: Bond): string {
  switch (bond.state) {
    case 'happened':
      return bond.since === null ? told(bond) : when(bond.since, 'short');
    case 'ended':
      return bond.since === null
        ? t('actors.until', { end: when(bond.ended, 'short') })
        : t('actors.fromUntil', { from: when(bond.since, 'short'), end: when(bond.ended, 'short') });
    case 'denied':
    case 'undated':
      return told(bond);
    default:
      return bond.since === null ? t('app.undated') : t('actors.since', { from: when(bond.since, 'short') });
  }
}

/** When somebody told of what has no date. */
function told(bond: Bond): string {
  const day = toldOn(bond);
  return day === null ? t('app.undated') : t('actors.toldOn', { day: when(isoWhen(day), 'short') });
}

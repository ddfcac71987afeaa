import { list, name, type Names, number, range } from './format.ts';
import { code, currentLanguage, hasMessage, t } from './messages.ts';

/** A word of the contract in the reader's language; what is not known here is given as it came. */
export function word(group: string, value: string): string {
  const key = `words.${group}.${value}`;
  return hasMessage(key) ? t(key) : value.replaceAll('_', ' ');
}

export function eventType(label: string): string {
  return code('type', label);
}

export function subEventType(label: string): string {
  return code('sub', label);
}

/** The event types of the contract with their sub-event types. */
export const SUB_EVENT_TYPES: Readonly<Record<string, readonly string[]>> = {
  Battles: ['Armed clash', 'Government regains territory', 'Non-state actor overtakes territory'],
  'Explosions/Remote violence': [
    'Chemical weapon',
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
  ],
  'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction/forced disappearance'],
  Protests: ['Peaceful protest', 'Protest with intervention', 'Excessive force against protesters'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Strategic developments': [
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ],
};

/** Names that the pack makes of an organ and a country. */
const ORGANS: readonly (readonly [RegExp, string])[] = [
  [/^Military Forces of (.+)$/, 'words.actor.military'],
  [/^Police Forces of (.+)$/, 'words.actor.police'],
  [/^Gendarmerie of (.+)$/, 'words.actor.gendarmerie'],
  [/^Government of (.+)$/, 'words.actor.government'],
  [/^Ministry of Defence of (.+)$/, 'words.actor.defence'],
  [/^Ministry of Security of (.+)$/, 'words.actor.security'],
  [/^Ministry of Foreign Affairs of (.+)$/, 'words.actor.foreign'],
  [/^Civilians \((.+)\)$/, 'words.actor.civilians'],
  [/^Protesters \((.+)\)$/, 'words.actor.protesters'],
  [/^Rioters \((.+)\)$/, 'words.actor.rioters'],
  [/^Unidentified Armed Group \((.+)\)$/, 'words.actor.unidentified'],
];

const OTHERWISE_CALLED: Readonly<Record<string, string>> = { 'Ivory Coast': 'CI' };
let codes: Map<string, string> | undefined;

/** ISO 3166-1 alpha-2 codes by English name, as the browser knows them. */
function countryCodes(): Map<string, string> {
  if (codes === undefined) {
    const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    codes = new Map(
      letters.flatMap((first) =>
        letters.flatMap((second): [string, string][] => {
          const called = english.of(first + second);
          return called === undefined ? [] : [[called, first + second]];
        }),
      ),
    );
    for (const [called, iso] of Object.entries(OTHERWISE_CALLED)) {
      codes.set(called, iso);
    }
  }
  return codes;
}

/** A country by its English name, in the reader's language. */
export function country(english: string): string {
  const language = currentLanguage();
  if (language === 'en') {
    return english;
  }
  const iso = countryCodes().get(english);
  return (iso === undefined ? undefined : new Intl.DisplayNames(language, { type: 'region' }).of(iso)) ?? english;
}

/** What an actor of the contract is called in the reader's language; its canonical English name where no other is known. */
export function actorName(actor: { id: string | null; name: string }, known?: ReadonlyMap<string, Names>): string {
  const language = currentLanguage();
  if (language === 'en') {
    return actor.name;
  }
  if (actor.name.includes('; ')) {
    return list(actor.name.split('; ').map((each) => actorName({ id: null, name: each }, known)));
  }
  if (actor.name === 'total') {
    return t('words.about.total');
  }
  for (const [form, key] of ORGANS) {
    const found = form.exec(actor.name);
    if (found?.[1] !== undefined) {
      return t(key, { country: country(found[1]) });
    }
  }
  const names = actor.id === null ? undefined : known?.get(actor.id);
  return names?.[language] ? name(names, actor.name) : actor.name;
}

/** Who speaks, in the reader's language: a role is translated, a name with it stays as it is. */
export function speakerName(speaker: { id: string | null; name: string }, known?: ReadonlyMap<string, Names>): string {
  if (speaker.name === 'narrator') {
    return t('words.speaker.narrator');
  }
  const key = `words.speaker.${speaker.id ?? ''}`;
  if (currentLanguage() !== 'en' && hasMessage(key)) {
    const of = / of (.+)$/.exec(speaker.name)?.[1];
    return of === undefined ? t(key) : t('words.speaker.of', { role: t(key), name: of });
  }
  return actorName(speaker, known);
}

/** A figure as an interval in words; null where the kind of claim has no number. */
export function figure(measure: {
  about: string;
  low: number | null;
  high: number | null;
  approximate?: boolean;
  undisclosed: boolean;
}): string | null {
  if (measure.undisclosed) {
    return t('app.undisclosed');
  }
  if (measure.low === null && measure.high === null) {
    return ['responsibility', 'repelled', 'control'].includes(measure.about) ? null : t('words.figure.none');
  }
  const told = range(measure.low, measure.high);
  return measure.approximate === true ? t('words.figure.about', { figure: told }) : told;
}

/** A probability that two reported events are one, in words. */
export function likelihood(score: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [0.99, 'words.score.certain'],
    [0.9, 'words.score.veryLikely'],
    [0.65, 'words.score.likely'],
    [0.4, 'words.score.even'],
  ];
  return t(steps.find(([from]) => score >= from)?.[1] ?? 'words.score.unlikely');
}

/** One thing that speaks for or against two reports telling of one event. */
export interface Reason {
  words: string;
  speaks: 'for' | 'against' | 'neither';
}

const REASONS: Readonly<Record<string, readonly [string, Reason['speaks']]>> = {
  'place not told': ['place-not-told', 'against'],
  'in different countries': ['different-countries', 'against'],
  'same country, no place told': ['same-country', 'for'],
  'one place only told by country': ['one-by-country', 'against'],
  'same region': ['same-region', 'for'],
  'one place told only by its region': ['one-by-region', 'for'],
  'region not told': ['region-not-told', 'against'],
  'in different regions': ['different-regions', 'against'],
  'same place': ['same-place', 'for'],
  'same place, one "near" it': ['same-place-near', 'for'],
  'same name of place': ['same-name', 'for'],
  'no position of one place': ['no-position', 'against'],
  'same day': ['same-day', 'for'],
  'in different years': ['different-years', 'against'],
  'in different months': ['different-months', 'against'],
  'same week': ['same-week', 'for'],
  'same month': ['same-month', 'for'],
  'same year': ['same-year', 'against'],
  'date not told': ['date-not-told', 'against'],
  'date of one not told, reported about then': ['date-about-then', 'for'],
  'date of one not told, reported at another time': ['date-another-time', 'against'],
  'tolls far apart': ['tolls-far', 'against'],
  'same parties, told from both sides': ['both-sides', 'for'],
  'same perpetrator': ['same-perpetrator', 'for'],
  'different perpetrators': ['different-perpetrators', 'against'],
  'same target': ['same-target', 'for'],
  'different targets': ['different-targets', 'against'],
  'joined by a person': ['joined', 'for'],
  'kept apart by a person': ['apart-by-person', 'against'],
  'told apart in one report': ['one-report', 'against'],
};

/** Beyond so many kilometres, places that are told exactly speak against one event. */
const SAME_SPOT_KM = 5;
const DAYS: Readonly<Record<string, number>> = { one: 1, two: 2 };

/** What the ledger says of a merge in English, in the reader's language, one reason each. */
export function reasons(why: readonly string[]): Reason[] {
  return why.flatMap((words) => {
    const sides = /^((?:same|different) perpetrators?), ((?:same|different) targets?)$/.exec(words);
    return sides === null ? [reason(words)] : [reason(sides[1] ?? ''), reason(sides[2] ?? '')];
  });
}

function reason(words: string): Reason {
  const known = REASONS[words];
  if (known !== undefined) {
    return { words: t(`words.why.${known[0]}`), speaks: known[1] };
  }
  const apart = /^(\d+) km apart(, one "near" its place)?$/.exec(words);
  if (apart !== null) {
    const km = Number(apart[1]);
    const near = apart[2] !== undefined;
    return {
      words: t(near ? 'words.why.apart-near' : 'words.why.apart', { km: number(km) }),
      speaks: near || km <= SAME_SPOT_KM ? 'for' : 'against',
    };
  }
  const days = /^(one|two|\d+) days? apart$/.exec(words);
  if (days !== null) {
    const count = DAYS[days[1] ?? ''] ?? Number(days[1]);
    return { words: t('words.why.days-apart', { days: count }), speaks: count === 1 ? 'for' : 'against' };
  }
  const both = /^both (.+)$/.exec(words)?.[1];
  if (both !== undefined) {
    return /^\d+$/.test(both)
      ? { words: t('words.why.both-figure', { number: number(Number(both)) }), speaks: 'for' }
      : { words: t('words.why.both-kind', { kind: subEventType(both) }), speaks: 'for' };
  }
  const kinds = / and /.test(words) ? twoKinds(words) : undefined;
  return kinds ?? { words, speaks: 'neither' };
}

function typeOf(subType: string): string | undefined {
  return Object.entries(SUB_EVENT_TYPES).find(([, subs]) => subs.includes(subType))?.[0];
}

const VIOLENT: readonly (string | undefined)[] = [
  'Battles',
  'Explosions/Remote violence',
  'Violence against civilians',
];
const IN_STREETS: readonly (string | undefined)[] = ['Protests', 'Riots'];
const ABDUCTION = 'Abduction/forced disappearance';

function twoKinds(words: string): Reason | undefined {
  const [one, other] = words.split(' and ');
  const [type, otherType] = [typeOf(one ?? ''), typeOf(other ?? '')];
  if (one === undefined || other === undefined || type === undefined || otherType === undefined) {
    return undefined;
  }
  const alike =
    (type === otherType && type !== 'Strategic developments') ||
    [VIOLENT, IN_STREETS].some((group) => group.includes(type) && group.includes(otherType));
  return {
    words: t('words.why.two-kinds', { one: subEventType(one), other: subEventType(other) }),
    speaks: one === ABDUCTION || other === ABDUCTION ? 'against' : alike ? 'for' : 'neither',
  };
}

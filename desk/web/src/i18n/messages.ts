import { IntlMessageFormat } from 'intl-messageformat';
import { currentSettings, type Language, type Settings } from '../app/settings.ts';
import { createStore, useStore } from '../app/store.ts';

/** Messages of one language by key: file name, dot, name in the file. */
export type Catalogue = Readonly<Record<string, string>>;

const LOADERS: Record<Language, () => Promise<{ default: Record<string, Record<string, string>> }>> = {
  ar: () => import('./ar.ts'),
  fr: () => import('./fr.ts'),
  en: () => import('./en.ts'),
};

interface Loaded {
  language: Language;
  messages: Catalogue;
}

const loaded = createStore<Loaded>({ language: 'en', messages: {} });
const formats = new Map<string, IntlMessageFormat>();
let wanted: Language = 'en';

/** The catalogue of all files of a language: `./en/map.json` gives keys that begin with `map.`. */
export function catalogue(files: Record<string, Record<string, string>>): Catalogue {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, messages]) => {
      const view = path.replace(/^.*\/|\.json$/g, '');
      return Object.entries(messages).map(([key, message]) => [`${view}.${key}`, message]);
    }),
  );
}

/**
 * Loads a language; the page goes on in the former one until it is there.
 *
 * @returns whether it is the one that was asked for last
 */
export async function loadLanguage(language: Language): Promise<boolean> {
  wanted = language;
  const files = (await LOADERS[language]()).default;
  if (wanted !== language) {
    return false;
  }
  loaded.set({ language, messages: catalogue(files) });
  return true;
}

/** The language whose messages are loaded; a component that calls it is drawn again when another is there. */
export function useLanguage(): Language {
  return useStore(loaded).language;
}

export function currentLanguage(): Language {
  return loaded.get().language;
}

/** The tag that numbers and plurals are formatted by: language and digits. */
export function localeTag(language: Language, digits: Settings['digits']): string {
  return language === 'ar' ? `ar-u-nu-${digits}` : language === 'en' ? 'en-GB' : 'fr';
}

export function currentTag(): string {
  return localeTag(currentLanguage(), currentSettings().digits);
}

export type Values = Record<string, string | number>;

export function hasMessage(key: string): boolean {
  return key in loaded.get().messages;
}

/** The message of this key in the reader's language, with values put in (ICU message format). */
export function t(key: string, values?: Values): string {
  const message = loaded.get().messages[key];
  if (message === undefined) {
    console.error(`no message ${key} in ${currentLanguage()}`);
    return key;
  }
  if (!message.includes('{') && !message.includes("'")) {
    return message;
  }
  const tag = currentTag();
  const id = `${tag} ${key}`;
  let format = formats.get(id);
  if (format === undefined) {
    format = new IntlMessageFormat(message, tag);
    formats.set(id, format);
  }
  return String(format.format(isolated(values)));
}

/** What a code of the contract is called: `code('type', 'Battles')`; as it is where it has no name. */
export function code(kind: string, value: string): string {
  const key = `codes.${kind}.${value}`;
  return hasMessage(key) ? t(key) : value;
}

/** Names in letters that run the other way are kept apart from the words around, else digits beside them would change sides. */
function isolated(values: Values | undefined): Values | undefined {
  const other = currentLanguage() === 'ar' ? /[a-z]/i : /[\u0590-\u08ff\ufb1d-\ufefc]/;
  return (
    values &&
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' && other.test(value) ? `\u2068${value}\u2069` : value,
      ]),
    )
  );
}

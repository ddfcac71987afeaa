import { kept } from './storage.ts';
import { createStore, useStore } from './store.ts';
import { change, currentRoute, parseHash } from './route.ts';

export const LANGUAGES = ['ar', 'fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
/** Digits of Arabic text: as written in the Maghreb (123) or in the east (١٢٣). */
export const DIGITS = ['latn', 'arab'] as const;
export type Digits = (typeof DIGITS)[number];
/** Names of the months in Arabic, by where they are in use. */
export const MONTHS = ['general', 'algeria', 'morocco', 'mauritania', 'levant'] as const;
export type MonthNames = (typeof MONTHS)[number];

/** How this reader wants the page. */
export interface Settings {
  language: Language;
  theme: Theme;
  digits: Digits;
  months: MonthNames;
}

const chosen = kept('localStorage', 'marsad.settings');

/** From the address (`?lang=ar&theme=dark&digits=arab&months=mauritania`), else as chosen before, else as the browser asks. */
export function readSettings(
  query: Readonly<Record<string, string>>,
  before: string | null,
  browser: readonly string[],
): Settings {
  let own: Partial<Record<keyof Settings, unknown>> = {};
  try {
    own = (JSON.parse(before ?? 'null') as typeof own | null) ?? {};
  } catch {
    // Not ours: as if nothing had been kept.
  }
  const asked = browser.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => one(LANGUAGES, tag) !== undefined);
  return {
    language: one(LANGUAGES, query['lang']) ?? one(LANGUAGES, own.language) ?? one(LANGUAGES, asked) ?? 'en',
    theme: one(THEMES, query['theme']) ?? one(THEMES, own.theme) ?? 'auto',
    digits: one(DIGITS, query['digits']) ?? one(DIGITS, own.digits) ?? 'latn',
    months: one(MONTHS, query['months']) ?? one(MONTHS, own.months) ?? 'general',
  };
}

function one<T extends string>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value);
}

const settings = createStore(
  readSettings(parseHash(globalThis.location?.hash ?? '').query, chosen.get(), globalThis.navigator?.languages ?? []),
);

export function currentSettings(): Settings {
  return settings.get();
}

export function useSettings(): Settings {
  return useStore(settings);
}

/** Changes settings and keeps them for the next visit. */
export function choose(changes: Partial<Settings>): void {
  const next = { ...settings.get(), ...changes };
  settings.set(next);
  chosen.set(JSON.stringify(next));
  // What the address asked for at first has been chosen otherwise.
  if (['lang', 'theme', 'digits', 'months'].some((name) => name in currentRoute().query)) {
    change({ lang: undefined, theme: undefined, digits: undefined, months: undefined });
  }
}

export function onSettings(listener: (settings: Settings) => void): () => void {
  return settings.subscribe(listener);
}

export function isDark(theme: Theme): boolean {
  return theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
}

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

const KEY = 'marsad.settings';

/** From the address (`?lang=ar&theme=dark&digits=arab&months=mauritania`), else as chosen before, else as the browser asks. */
export function readSettings(
  query: Readonly<Record<string, string>>,
  kept: string | null,
  browser: readonly string[],
): Settings {
  let before: Partial<Record<keyof Settings, unknown>> = {};
  try {
    before = kept === null ? {} : (JSON.parse(kept) as typeof before);
  } catch {
    // Not ours: as if nothing had been kept.
  }
  const asked = browser.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => one(LANGUAGES, tag) !== undefined);
  return {
    language: one(LANGUAGES, query['lang']) ?? one(LANGUAGES, before?.language) ?? one(LANGUAGES, asked) ?? 'en',
    theme: one(THEMES, query['theme']) ?? one(THEMES, before?.theme) ?? 'auto',
    digits: one(DIGITS, query['digits']) ?? one(DIGITS, before?.digits) ?? 'latn',
    months: one(MONTHS, query['months']) ?? one(MONTHS, before?.months) ?? 'general',
  };
}

function one<T extends string>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value);
}

const settings = createStore(
  readSettings(
    parseHash(globalThis.location?.hash ?? '').query,
    globalThis.localStorage?.getItem(KEY) ?? null,
    globalThis.navigator?.languages ?? [],
  ),
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
  localStorage.setItem(KEY, JSON.stringify(next));
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

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { GROUPS, VIEWS } from '../src/views.ts';

const root = new URL('../src/', import.meta.url).pathname;
const LANGUAGES = ['ar', 'fr', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

function messages(language: Language): Map<string, string> {
  const folder = join(root, 'i18n', language);
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) =>
        Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>).map(
          ([key, message]): [string, string] => [`${file.slice(0, -5)}.${key}`, message],
        ),
      ),
  );
}

const all = Object.fromEntries(LANGUAGES.map((language) => [language, messages(language)])) as Record<
  Language,
  Map<string, string>
>;

interface Element {
  type: number;
  value?: string;
  pluralType?: string;
  options?: Record<string, { value: Element[] }>;
  children?: Element[];
}

function elements(message: string, language: Language): Element[] {
  const flat = (nodes: Element[]): Element[] =>
    nodes.flatMap((node) => [
      node,
      ...flat(node.children ?? []),
      ...Object.values(node.options ?? {}).flatMap((option) => flat(option.value)),
    ]);
  return flat(new IntlMessageFormat(message, language).getAst() as unknown as Element[]);
}

/** Names of the values that a message asks for. */
function values(message: string, language: Language): string[] {
  const named = elements(message, language).filter((element) => element.type >= 1 && element.type <= 6);
  return [...new Set(named.map((element) => element.value ?? ''))].sort();
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

describe('messages', () => {
  it('are the same in every language', () => {
    expect(all.en.size).toBeGreaterThan(50);
    for (const language of LANGUAGES) {
      expect([...all[language].keys()].sort(), language).toEqual([...all.en.keys()].sort());
    }
  });

  it('are never empty, and ask for the same values in every language', () => {
    for (const [key, english] of all.en) {
      for (const language of LANGUAGES) {
        const message = all[language].get(key) ?? '';
        expect(message.trim(), `${language} ${key}`).not.toBe('');
        expect(values(message, language), `${language} ${key}`).toEqual(values(english, 'en'));
      }
    }
  });

  it('have every plural form of their language', () => {
    let plurals = 0;
    for (const language of LANGUAGES) {
      for (const [key, message] of all[language]) {
        for (const element of elements(message, language)) {
          if (element.type !== 6) {
            continue;
          }
          plurals += 1;
          const type = element.pluralType === 'ordinal' ? 'ordinal' : 'cardinal';
          const wanted = new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories;
          const given = Object.keys(element.options ?? {}).filter((form) => !form.startsWith('='));
          expect(given.sort(), `${language} ${key}`).toEqual([...wanted].sort());
        }
      }
    }
    expect(plurals).toBeGreaterThan(0);
  });

  it('of Arabic are written in Arabic', () => {
    for (const [key, message] of all.ar) {
      const literal = elements(message, 'ar')
        .filter((element) => element.type === 0)
        .map((element) => element.value ?? '')
        .join('');
      if (/[a-z]{3}/i.test(literal)) {
        expect(literal, key).toMatch(/[\u0600-\u06ff]/);
      }
    }
  });

  it('of French keep double signs and quotation marks with their words', () => {
    for (const [key, message] of all.fr) {
      expect(message, key).not.toMatch(/«(?!\u202f)|(?<!\u202f)[»;?!]|(?<!\u00a0):/);
    }
  });

  it('exist for every key that the code names', () => {
    const named = sources(root).flatMap((source) =>
      [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1] ?? ''),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((key) => !all.en.has(key))).toEqual([]);
  });

  it('name every view and group', () => {
    for (const view of VIEWS) {
      expect(all.en.has(view.label), view.label).toBe(true);
    }
    for (const group of GROUPS) {
      expect(all.en.has(`app.group.${group}`), group).toBe(true);
    }
  });
});

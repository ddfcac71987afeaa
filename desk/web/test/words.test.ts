import { describe, expect, it, vi } from 'vitest';

const kept = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
});

const { choose } = await import('../src/app/settings.ts');
const { loadLanguage } = await import('../src/i18n/messages.ts');
const words = await import('../src/i18n/words.ts');

async function reader(language: 'ar' | 'fr' | 'en'): Promise<void> {
  choose({ language, digits: 'latn', months: 'general' });
  await loadLanguage(language);
}

const none = { about: 'killed', low: null, high: null, undisclosed: false };

describe('coded values', () => {
  it('have words in every language', async () => {
    for (const language of ['ar', 'fr', 'en'] as const) {
      await reader(language);
      for (const [type, subs] of Object.entries(words.SUB_EVENT_TYPES)) {
        const plain = words.eventType(type);
        expect(plain.length, type).toBeGreaterThan(2);
        for (const sub of subs) {
          expect(words.subEventType(sub).length, sub).toBeGreaterThan(2);
          if (language === 'ar') {
            expect(words.subEventType(sub), sub).toMatch(/[\u0600-\u06ff]/);
          }
        }
      }
    }
    expect(Object.values(words.SUB_EVENT_TYPES).flat()).toHaveLength(25);
  });

  it('that nobody knows are given as they came', async () => {
    await reader('fr');
    expect(words.word('stance', 'new_stance')).toBe('new stance');
    expect(words.subEventType('Something new')).toBe('Something new');
  });
});

describe('names of actors', () => {
  it('of organs and countries are put together in the language of the reader', async () => {
    await reader('fr');
    expect(words.actorName({ id: 'fama', name: 'Military Forces of Mali' })).toBe('Forces armées (Mali)');
    expect(words.actorName({ id: null, name: 'Government of Ivory Coast' })).toBe('Gouvernement (Côte d’Ivoire)');
    await reader('ar');
    expect(words.actorName({ id: null, name: 'Civilians (Niger)' })).toBe('مدنيون (النيجر)');
    expect(words.actorName({ id: null, name: 'Civilians (Mali); Military Forces of Mali' })).toBe(
      'مدنيون (مالي) والقوات المسلحة (مالي)',
    );
  });

  it('are the canonical ones where no other is known', async () => {
    const known = new Map([['jnim', { ar: 'جماعة نصرة الإسلام والمسلمين', fr: null, en: 'JNIM' }]]);
    await reader('ar');
    expect(words.actorName({ id: 'jnim', name: 'JNIM' }, known)).toBe('جماعة نصرة الإسلام والمسلمين');
    await reader('fr');
    expect(words.actorName({ id: 'jnim', name: 'JNIM' }, known)).toBe('JNIM');
    await reader('en');
    expect(words.actorName({ id: 'fama', name: 'Military Forces of Mali' }, known)).toBe('Military Forces of Mali');
  });

  it('of speakers tell the role and keep the place', async () => {
    await reader('fr');
    expect(words.speakerName({ id: 'role-mayor', name: 'mayor of Bosso' })).toBe('maire (Bosso)');
    expect(words.speakerName({ id: null, name: 'narrator' })).toBe('le texte lui-même');
  });
});

describe('figures', () => {
  it('are intervals, undisclosed or no number, never 0 where nothing is known', async () => {
    await reader('en');
    expect(words.figure({ ...none, low: 21 })).toBe('at least 21');
    expect(words.figure({ ...none, low: 20, high: 20, approximate: true })).toBe('about 20');
    expect(words.figure({ ...none, undisclosed: true })).toBe('undisclosed');
    expect(words.figure(none)).toBe('no number');
    expect(words.figure({ ...none, low: 0, high: 0 })).toBe('0');
    expect(words.figure({ ...none, about: 'responsibility' })).toBeNull();
  });
});

describe('what speaks for and against a merge', () => {
  it('is told apart', async () => {
    await reader('en');
    const found = words.reasons([
      'same place',
      'one day apart',
      'two days apart',
      'both Armed clash',
      'both 24',
      'same perpetrator, different targets',
    ]);
    expect(found).toEqual([
      { words: 'same place', speaks: 'for' },
      { words: '1 day apart', speaks: 'for' },
      { words: '2 days apart', speaks: 'against' },
      { words: 'both: Armed clash', speaks: 'for' },
      { words: 'both give 24', speaks: 'for' },
      { words: 'same perpetrator', speaks: 'for' },
      { words: 'different targets', speaks: 'against' },
    ]);
  });

  it('looks at how far places and kinds are apart', async () => {
    await reader('en');
    const speaks = (why: string): string | undefined => words.reasons([why])[0]?.speaks;
    expect(speaks('3 km apart')).toBe('for');
    expect(speaks('12 km apart')).toBe('against');
    expect(speaks('12 km apart, one "near" its place')).toBe('for');
    expect(speaks('Suicide bomb and Armed clash')).toBe('for');
    expect(speaks('Attack and Abduction/forced disappearance')).toBe('against');
    expect(speaks('Non-violent transfer of territory and Non-state actor overtakes territory')).toBe('neither');
    expect(words.reasons(['something new'])).toEqual([{ words: 'something new', speaks: 'neither' }]);
  });

  it('has days in six plural forms', async () => {
    await reader('ar');
    const told = [1, 2, 3, 11, 100].map((days) => words.reasons([`${days} days apart`])[0]?.words);
    expect(told).toEqual(['بفارق يوم واحد', 'بفارق يومين', 'بفارق 3 أيام', 'بفارق 11 يومًا', 'بفارق 100 يوم']);
  });
});

describe('likelihood', () => {
  it('is told in words', async () => {
    await reader('en');
    expect([0.999, 0.92, 0.7, 0.5, 0.1].map(words.likelihood)).toEqual([
      'practically certain',
      'very likely',
      'likely',
      'about even',
      'rather unlikely',
    ]);
  });
});

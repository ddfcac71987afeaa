import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Card } from '../src/views/outlook/card.ts';
import type { Before, ForecastMonth } from '../src/views/outlook/types.ts';

vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });

const { choose } = await import('../src/app/settings.ts');
const { loadLanguage } = await import('../src/i18n/messages.ts');
const { scale } = await import('../src/views/outlook/scale.ts');
const tell = await import('../src/views/outlook/tell.ts');
const { asked } = await import('../src/views/outlook/question.ts');
const { against, losses, table } = await import('../src/views/outlook/card.ts');

function draws(low: number, low50: number, high50: number, high: number): ForecastMonth {
  return {
    month: '2024-05',
    lead: 1,
    mean: (low + high) / 2,
    quantiles: { '0.05': low, '0.25': low50, '0.5': low50, '0.75': high50, '0.95': high },
    p_any: 0.996,
    p_25: 0.42,
  };
}

async function reader(language: 'ar' | 'fr' | 'en', digits: 'latn' | 'arab' = 'latn'): Promise<void> {
  choose({ language, digits, months: 'general' });
  await loadLanguage(language);
}

describe('bands of draws', () => {
  beforeEach(() => reader('en'));

  it('are whole deaths, and never narrower than the draws', () => {
    expect(tell.ninety(draws(11.2, 20, 30, 296.15))).toEqual({ low: 11, high: 297 });
    expect(tell.whole(3, 7)).toEqual({ low: 3, high: 7 });
    expect(tell.whole(2.9999999999, 7.0000000001)).toEqual({ low: 3, high: 7 });
  });

  it('are told in a sentence', () => {
    expect(tell.sentence(draws(12, 37, 100, 296.15))).toBe(
      'May 2024: in nine of ten draws between 12 and 297 deaths; in half of them between 37 and 100 deaths.',
    );
    expect(tell.sentence(draws(0, 0, 0, 1))).toBe(
      'May 2024: in nine of ten draws at most 1 death; in half of them 0 deaths.',
    );
    expect(tell.chances(draws(0, 0, 0, 1))).toBe('Chance of any death: over 99%; of 25 or more: 42%.');
  });

  it('have the plural forms and digits of Arabic', async () => {
    await reader('ar');
    expect(tell.band({ low: 3, high: 154 })).toBe('بين 3 و154 قتيلًا');
    expect(tell.band({ low: 1, high: 2 })).toBe('بين 1 وقتيلين');
    expect(tell.band({ low: 0, high: 5 })).toBe('ما لا يزيد على 5 قتلى');
    await reader('ar', 'arab');
    expect(tell.band({ low: 3, high: 100 })).toBe('بين ٣ و١٠٠ قتيل');
  });
});

describe('how well the model did', () => {
  const before = (crps: number, benchmark: number): Before => ({
    origins: 24,
    from: '2021-11',
    to: '2023-10',
    months: 144,
    crps,
    benchmark: 'conflictology12',
    benchmark_crps: benchmark,
    coverage90: 0.86,
  });

  it('is called worse where it is worse', () => {
    expect(tell.verdict(before(88, 100)).verdict).toBe('better');
    expect(tell.verdict(before(106, 100))).toMatchObject({ verdict: 'worse', share: expect.closeTo(0.06) as number });
    expect(tell.verdict(before(100.4, 100)).verdict).toBe('equal');
    expect(tell.verdict(before(1, 0)).verdict).toBe('worse');
    expect(tell.verdict(before(0, 0)).verdict).toBe('equal');
  });
});

describe('heights', () => {
  it('have round numbers up to the greatest value', () => {
    expect(scale('linear', 493).ticks).toEqual([0, 200, 400, 600]);
    expect(scale('linear', 3).ticks).toEqual([0, 1, 2, 3]);
    expect(scale('linear', 0).ticks).toEqual([0, 1]);
    expect(scale('log', 493).ticks).toEqual([0, 1, 10, 100]);
  });

  it('begin at zero, grow, and hold the greatest value', () => {
    for (const kind of ['linear', 'log'] as const) {
      for (const most of [1, 7, 25, 493, 1000, 74321]) {
        const { at, ticks } = scale(kind, most);
        expect(at(0)).toBe(0);
        expect(at(most)).toBeLessThanOrEqual(1);
        expect(at(most)).toBeGreaterThan(at(most / 2));
        expect(at(ticks.at(-1) ?? 0)).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('what is asked', () => {
  it('follows the area, and takes countries by state-based deaths alone', () => {
    expect(asked({}, undefined)).toMatchObject({ unit: 'country', area: undefined, kind: 'state-based', horizon: 6 });
    expect(asked({}, 'MLI/Gao').unit).toBe('admin1');
    expect(asked({}, '152284').unit).toBe('cell');
    expect(asked({ unit: 'country', kind: 'one-sided' }, 'MLI/Gao')).toMatchObject({
      area: 'MLI',
      kind: 'state-based',
    });
    expect(asked({ unit: 'moon', horizon: '99', origin: 'soon', kind: '<b>' }, 'MLI')).toMatchObject({
      unit: 'country',
      horizon: 6,
      origin: undefined,
      kind: 'state-based',
    });
  });
});

describe('a score card', () => {
  const score = (model: string, window: number, crps: number, coverage90: number, count = 100) => ({
    model,
    scope: 'world',
    window,
    crps,
    log1p_crps: null,
    ign: null,
    mis: null,
    brier_any: null,
    brier_25: null,
    coverage90,
    published_crps: null,
    count,
  });
  const card: Card = {
    protocol: 'views',
    served: 'pool',
    vintage: 'v1',
    scores: [
      score('last', 2022, 10, 0.95),
      score('last', 2023, 2, 0.93, 300),
      score('pool', 2022, 8, 0.88),
      score('pool', 2023, 6, 0.99, 300),
    ],
    comparisons: [],
  };

  it('has the served model first, and marks the best of each column, whoever it is', () => {
    const { windows, rows } = table(card, 'world', 'crps');
    expect(windows).toEqual([2022, 2023]);
    expect(rows.map((row) => row.model)).toEqual(['pool', 'last']);
    expect(rows.map((row) => row.all)).toEqual([6.5, 4]);
    expect(rows.map((row) => row.best)).toEqual([
      [true, false, false],
      [false, true, true],
    ]);
  });

  it('holds coverage against nine in ten, not against one', () => {
    expect(table(card, 'world', 'coverage90').rows[0]?.best).toEqual([true, false, false]);
    expect(table(card, 'world', 'coverage90').rows[1]?.all).toBeCloseTo(0.935);
  });

  it('tells where another model is better over all years', () => {
    expect(losses(card, 'crps')).toEqual([{ scope: 'world', model: 'last', value: 4, served: 6.5 }]);
    expect(losses({ ...card, served: 'last' }, 'crps')).toEqual([]);
    expect(losses(card, 'ign')).toEqual([]);
  });

  it('leaves unknown what is missing', () => {
    const { rows } = table(card, 'world', 'ign');
    expect(rows.map((row) => row.all)).toEqual([null, null]);
    expect(rows.flatMap((row) => row.best)).not.toContain(true);
    expect(against(card, 'world', 'crps')).toEqual([]);
  });
});

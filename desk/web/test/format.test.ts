import { beforeEach, describe, expect, it, vi } from 'vitest';

const kept = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
});

const { choose } = await import('../src/app/settings.ts');
const { loadLanguage, t } = await import('../src/i18n/messages.ts');
const format = await import('../src/i18n/format.ts');

async function reader(language: 'ar' | 'fr' | 'en', more: Parameters<typeof choose>[0] = {}): Promise<void> {
  choose({ language, digits: 'latn', months: 'general', ...more });
  await loadLanguage(language);
}

describe('what is told in English', () => {
  beforeEach(() => reader('en'));

  it('is no more exact than known', () => {
    expect(format.when({ from: '2024-09-17', to: '2024-09-17', precision: 'day' })).toBe('17 September 2024');
    expect(format.when({ from: '2024-09-16', to: '2024-09-22', precision: 'week' })).toBe('16–22 September 2024');
    expect(format.when({ from: '2024-09-01', to: '2024-09-30', precision: 'month' })).toBe('September 2024');
    expect(format.when({ from: '2024-01-01', to: '2024-12-31', precision: 'year' })).toBe('2024');
    expect(format.when(null)).toBe('undated');
  });

  it('leaves open ends of numbers open', () => {
    expect(format.range(21, null)).toBe('at least 21');
    expect(format.range(null, 100)).toBe('up to 100');
    expect(format.range(2, 3)).toBe('2–3');
    expect(format.range(20, 20)).toBe('20');
    expect(format.range(null, null)).toBe('unknown');
  });

  it('never calls certain what is nearly so', () => {
    expect(format.percent(0.004)).toBe('under 1%');
    expect(format.percent(0.996)).toBe('over 99%');
    expect(format.percent(0)).toBe('0%');
    expect(format.percent(0.42)).toBe('42%');
  });

  it('names things in the nearest language there is', () => {
    expect(format.name({ ar: 'مالي', fr: 'Mali' })).toBe('Mali');
    expect(format.name({ ar: 'مالي' })).toBe('مالي');
    expect(format.name(null, 'MLI')).toBe('MLI');
  });
});

describe('what is told in French', () => {
  beforeEach(() => reader('fr'));

  it('has a first of the month', () => {
    expect(format.day('2024-08-01')).toBe('1er août 2024');
    expect(format.day('2024-08-02')).toBe('2 août 2024');
  });
});

describe('what is told in Arabic', () => {
  it('has six plural forms', async () => {
    await reader('ar');
    const told = [0, 1, 2, 3, 11, 100].map((count) => t('app.events', { count }));
    expect(told).toEqual(['لا أحداث', 'حدث واحد', 'حدثان', '3 أحداث', '11 حدثًا', '100 حدث']);
  });

  it('has digits by choice, in plurals and dates too', async () => {
    await reader('ar', { digits: 'arab' });
    expect(t('app.events', { count: 11 })).toBe('١١ حدثًا');
    expect(format.day('2024-09-18')).toBe('١٨ سبتمبر ٢٠٢٤');
    expect(format.number(12345.5)).toBe('١٢٬٣٤٥٫٥');
  });

  it('has the names of months by choice', async () => {
    await reader('ar', { months: 'mauritania' });
    expect(format.month('2024-08')).toBe('أغشت 2024');
    await reader('ar', { months: 'algeria' });
    expect(format.month('2024-08')).toBe('أوت 2024');
    await reader('ar');
    expect(format.month('2024-08')).toBe('أغسطس 2024');
  });

  it('keeps Latin names apart from the digits beside them', async () => {
    await reader('ar');
    expect(t('app.version', { version: 'v1' })).toBe('مرصد \u2068v1\u2069');
  });

  it('tells spans in words, for a dash between digits can be read both ways', async () => {
    await reader('ar');
    expect(format.range(17, 21)).toBe('من 17 إلى 21');
    expect(format.days('2024-09-17', '2024-09-21')).toBe('من 17 إلى 21 سبتمبر 2024');
  });
});

import { beforeAll, describe, expect, it, vi } from 'vitest';

vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });

const { loadLanguage } = await import('../src/i18n/messages.ts');
const { placeName } = await import('../src/views/event/Summary.tsx');

const MOPTI = {
  id: 'mli-mopti',
  name: 'Mopti',
  admin1: 'Mopti',
  admin2: 'Mopti',
  country: 'Mali',
  iso3: 'MLI',
  latitude: null,
  longitude: null,
  precision: 'exact' as const,
  names: { ar: 'موبتي', fr: 'Mopti', en: 'Mopti' },
  admin1_names: { ar: 'موبتي', fr: 'Mopti', en: 'Mopti' },
  admin2_names: { ar: 'موبتي', fr: 'Mopti', en: 'Mopti' },
};

/** Without the marks that keep names apart. */
function told(place: Parameters<typeof placeName>[0], units?: boolean): string {
  return placeName(place, units).replace(/[\u200f\u2068\u2069]/g, '');
}

describe('a place', () => {
  beforeAll(() => loadLanguage('ar'));

  it('is told by its name in the language of the reader, and once where its units are called like it', () => {
    expect(told(MOPTI)).toBe('موبتي، مالي');
  });

  it('keeps the name of the pack where there is no other', () => {
    expect(told({ ...MOPTI, names: null }, false)).toBe('Mopti، مالي');
  });

  it('that is a country is told once', () => {
    const names = { ar: 'مالي', fr: 'Mali', en: 'Mali' };
    const none = { admin1: null, admin1_names: null, admin2: null, admin2_names: null };
    const mali = { ...MOPTI, ...none, name: 'Mali', names };
    expect(told(mali)).toBe('مالي');
  });
});

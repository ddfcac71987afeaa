import { describe, expect, it } from 'vitest';
import { formatHash, parseHash, scopeOf } from '../src/app/route.ts';
import { readSettings } from '../src/app/settings.ts';

describe('addresses', () => {
  it('are read as they are written', () => {
    const route = { view: 'event', path: ['ev 1/ب'], query: { area: 'MLI', month: '2024-09' } };
    expect(parseHash(formatHash(route))).toEqual(route);
  });

  it('without a view lead to the first', () => {
    expect(parseHash('').view).toBe('map');
    expect(parseHash('#/?month=2024-09')).toEqual({ view: 'map', path: [], query: { month: '2024-09' } });
  });

  it('that are broken open something all the same', () => {
    expect(parseHash('#/event/%E0%A4%A').path).toEqual(['%E0%A4%A']);
    expect(scopeOf({ month: '2024-13', from: 'yesterday', to: '2024-09-31x', area: '' })).toEqual({});
    expect(scopeOf({ from: '2023-02-29', to: '2024-02-29' })).toEqual({ to: '2024-02-29' });
  });
});

describe('settings', () => {
  it('come from the address, else from before, else from the browser', () => {
    expect(readSettings({ lang: 'fr' }, '{"language":"ar"}', ['en-GB']).language).toBe('fr');
    expect(readSettings({}, '{"language":"ar"}', ['en-GB']).language).toBe('ar');
    expect(readSettings({}, null, ['de', 'fr-ML']).language).toBe('fr');
    expect(readSettings({}, null, ['de']).language).toBe('en');
  });

  it('that are no choices of ours count as not given', () => {
    expect(readSettings({ lang: 'xx', digits: '<b>' }, 'not json', [])).toEqual({
      language: 'en',
      theme: 'auto',
      digits: 'latn',
      months: 'general',
    });
    expect(readSettings({}, 'null', []).language).toBe('en');
  });
});

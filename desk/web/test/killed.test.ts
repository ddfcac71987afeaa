import { describe, expect, it } from 'vitest';
import type { DetailedAccount } from '../src/api/work.ts';
import { killed } from '../src/views/event/figures.ts';

const army = { id: 'fama', name: 'Military Forces of Mali', role: 'party' };
const civilians = { id: null, name: 'Civilians (Mali)' };

function account(low: number | null, high: number | null, changes: Partial<DetailedAccount> = {}): DetailedAccount {
  return {
    about: 'killed',
    victims: army,
    low,
    high,
    undisclosed: false,
    speaker: army,
    stance: 'asserts',
    since: '2024-09-17',
    reports: ['r1'],
    ...changes,
  };
}

describe('how many were killed', () => {
  it('goes from the lowest that anyone gives to the highest', () => {
    expect(killed([account(3, 3), account(20, 24, { speaker: null })])).toMatchObject({ low: 3, high: 24 });
  });

  it('stays open where anyone leaves it open', () => {
    expect(killed([account(3, 3), account(20, null, { speaker: null })])).toMatchObject({ low: 3, high: null });
  });

  it('adds up sides where nobody counts all', () => {
    expect(killed([account(3, 3), account(2, 5, { victims: civilians })])).toMatchObject({ low: 5, high: 8 });
    expect(
      killed([account(3, 3), account(2, 5, { victims: civilians }), account(4, 10, { victims: null })]),
    ).toMatchObject({ low: 4, high: 10 });
  });

  it('leaves out what is denied and what its speaker gave up', () => {
    expect(killed([account(3, 3), account(50, 50, { stance: 'denies' })])).toMatchObject({ low: 3, high: 3 });
    expect(killed([account(3, 3), account(7, 7, { since: '2024-09-20' })])).toMatchObject({ low: 7, high: 7 });
    expect(killed([account(3, 3, { superseded: true }), account(1, 1)])).toMatchObject({ low: 1, high: 1 });
  });

  it('is unknown or undisclosed, never 0, where nobody gives a number', () => {
    expect(killed([])).toEqual({ low: null, high: null, undisclosed: false });
    expect(killed([account(null, null, { undisclosed: true })])).toEqual({ low: null, high: null, undisclosed: true });
    expect(killed([account(null, null, { about: 'wounded', undisclosed: true })]).undisclosed).toBe(false);
  });
});

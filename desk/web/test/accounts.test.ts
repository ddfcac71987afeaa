import { describe, expect, it } from 'vitest';
import type { DetailedAccount } from '../src/api/work.ts';
import { compareAccounts } from '../src/views/event/accounts.ts';

const army = { id: 'fama', name: 'Military Forces of Mali', role: 'party' };
const group = { id: 'jnim', name: 'JNIM', role: 'party' };
const mayor = { id: 'role-mayor', name: 'mayor of Ber', role: 'official' };

function account(changes: Partial<DetailedAccount>): DetailedAccount {
  return {
    about: 'killed',
    victims: { id: 'fama', name: 'Military Forces of Mali' },
    low: 3,
    high: 3,
    undisclosed: false,
    speaker: army,
    stance: 'asserts',
    since: '2024-09-17',
    reports: ['r1'],
    ...changes,
  };
}

describe('accounts side by side', () => {
  it('have one column for each speaker and one row for what can be compared', () => {
    const { speakers, rows } = compareAccounts([
      account({ low: 3, high: 3 }),
      account({ speaker: group, low: 20, high: null, interested: true }),
      account({ about: 'responsibility', victims: null, low: null, high: null, speaker: group, interested: true }),
      account({ victims: { id: null, name: 'Civilians (Mali)' }, speaker: mayor }),
    ]);
    expect(speakers.map(({ speaker }) => speaker.name)).toEqual(['JNIM', 'Military Forces of Mali', 'mayor of Ber']);
    expect(rows.map(({ about, victims }) => [about, victims?.name])).toEqual([
      ['killed', 'Military Forces of Mali'],
      ['killed', 'Civilians (Mali)'],
      ['responsibility', undefined],
    ]);
    expect(rows[0]?.cells.map((cell) => cell.map(({ low }) => low))).toEqual([[20], [3], []]);
    expect(rows[1]?.cells.map((cell) => cell.length)).toEqual([0, 0, 1]);
  });

  it('put the figure that holds before those that a speaker gave earlier', () => {
    const { rows } = compareAccounts([
      account({ low: 24, superseded: true, since: '2024-09-19' }),
      account({ low: 20, since: '2024-09-18' }),
      account({ low: 21, since: '2024-09-21' }),
    ]);
    expect(rows[0]?.cells[0]?.map(({ low }) => low)).toEqual([21, 20, 24]);
  });

  it('take what nobody says for what the report itself says', () => {
    const { speakers } = compareAccounts([account({ speaker: null })]);
    expect(speakers[0]?.speaker.name).toBe('narrator');
  });

  it('of nobody are none', () => {
    expect(compareAccounts([])).toEqual({ speakers: [], rows: [] });
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Box, Link } from '../src/views/actors/layout.ts';
import type { Kind, Saying } from '../src/views/actors/relations.ts';

vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });

const { choose } = await import('../src/app/settings.ts');
const { loadLanguage } = await import('../src/i18n/messages.ts');
const { monthNumber } = await import('../src/ui/months.ts');
const { layout, lines } = await import('../src/views/actors/layout.ts');
const { asOf, busiest, span, standing, turns } = await import('../src/views/actors/relations.ts');
const { saying } = await import('../src/views/actors/api.ts');
const { named, time } = await import('../src/views/actors/words.ts');

function said(kind: Kind, from: string, to: string, date: string | null, more: Partial<Saying> = {}): Saying {
  const end = (id: string) => ({ id, name: id.toUpperCase(), names: null, kind: null, side: null });
  return {
    kind,
    from: end(from),
    to: end(to),
    date: date === null ? null : { from: date, to: date, precision: 'day' },
    until: null,
    certainty: 'asserted',
    source: {
      kind: 'ledger',
      report: 'r1',
      title: null,
      published: '2022-09-09',
      language: 'fr',
      words: null,
      speaker: null,
      stance: 'reports',
      links: [],
      note: null,
    },
    ...more,
  };
}

const at = (sayings: Saying[], month: string) =>
  asOf(sayings, monthNumber(month)).map((bond) => `${bond.from.id} ${bond.kind} ${bond.to.id}: ${bond.state}`);

describe('relations as of a month', () => {
  it('begin in their month and end with a withdrawal or a split of the same two', () => {
    const all = [
      said('deploys_to', 'french', 'mli', '2013-01-11'),
      said('withdraws_from', 'french', 'mli', '2022-08-15'),
      said('deploys_to', 'french', 'ner', '2013-02-01'),
    ];
    expect(at(all, '2012-12')).toEqual([]);
    expect(at(all, '2013-01')).toEqual(['french deploys_to mli: holds']);
    expect(at(all, '2022-08')).toEqual([
      'french deploys_to mli: ended',
      'french deploys_to ner: holds',
      'french withdraws_from mli: happened',
    ]);
    expect(at(all, '2024-01')).toEqual(['french deploys_to mli: ended', 'french deploys_to ner: holds']);
  });

  it('can begin again after their end', () => {
    const all = [
      said('allied_with', 'cma', 'gatia', '2015-06-20'),
      said('splits_from', 'gatia', 'cma', '2018-01-01'),
      said('allied_with', 'gatia', 'cma', '2021-05-06'),
    ];
    expect(at(all, '2019-06')).toEqual(['cma allied_with gatia: ended']);
    expect(at(all, '2021-05')).toEqual(['cma allied_with gatia: holds']);
  });

  it('without a date are shown from the day on which they were told, and marked so', () => {
    const all = [said('affiliated_with', 'macina', 'ansar', null)];
    expect(at(all, '2022-08')).toEqual([]);
    expect(at(all, '2022-09')).toEqual(['macina affiliated_with ansar: undated']);
  });

  it('that are denied by all who speak of them are no relations, but are not hidden', () => {
    const denied = said('supports', 'africa', 'niger', null, { certainty: 'denied' });
    expect(at([denied], '2023-01')).toEqual(['africa supports niger: denied']);
    expect(standing(asOf([denied], monthNumber('2023-01')))).toEqual([]);
    expect(at([denied, said('supports', 'africa', 'niger', '2022-12-01')], '2023-01')).toEqual([
      'africa supports niger: holds',
    ]);
  });

  it('between two are the same from either end only where they are mutual', () => {
    const mutual = [said('allied_with', 'b', 'a', '2020-01-01'), said('allied_with', 'a', 'b', '2021-01-01')];
    expect(at(mutual, '2022-01')).toEqual(['a allied_with b: holds']);
    const directed = [said('supports', 'b', 'a', '2020-01-01'), said('supports', 'a', 'b', '2021-01-01')];
    expect(at(directed, '2022-01')).toHaveLength(2);
  });

  it('do not depend on the order in which they are told', () => {
    const all = [
      said('joins', 'mali', 'aes', '2023-09-16'),
      said('joins', 'niger', 'aes', '2023-09-16'),
      said('withdraws_from', 'mali', 'ecowas', '2024-01-28'),
      said('parent', 'fama', 'mali', null),
    ];
    expect(at([...all].reverse(), '2024-02')).toEqual(at(all, '2024-02'));
  });

  it('have turns in order of time, each once, and a span without the parents', () => {
    const all = [
      said('withdraws_from', 'mali', 'ecowas', '2024-01-28'),
      said('withdraws_from', 'mali', 'ecowas', '2024-01-29'),
      said('splits_from', 'msa', 'cma', '2016-09-01'),
      said('withdraws_from', 'mali', 'g5', null),
      said('parent', 'fama', 'mali', '1960-10-01'),
    ];
    expect(turns(all).map((each) => each.date?.from)).toEqual(['2016-09-01', '2024-01-28']);
    expect(span(all)).toEqual({ first: monthNumber('2016-09'), last: monthNumber('2024-01') });
    expect(span([said('parent', 'fama', 'mali', '1960-10-01')])).toBeUndefined();
  });
});

describe('the actors that are drawn', () => {
  const bonds = asOf(
    [
      said('supports', 'a', 'b', '2020-01-01'),
      said('joins', 'a', 'c', '2020-01-01'),
      said('joins', 'd', 'e', '2020-01-01'),
    ],
    monthNumber('2021-01'),
  );

  it('are those of whom most is told', () => {
    expect([...busiest(bonds, 3, undefined)]).toEqual(['a', 'b', 'c']);
    expect(busiest(bonds, 99, undefined).size).toBe(5);
  });

  it('are the chosen one and those around it before all others', () => {
    expect([...busiest(bonds, 3, 'e')]).toEqual(['e', 'd', 'a']);
  });
});

describe('relations of the interface', () => {
  it('without an end or of a kind that is not known are left out', () => {
    const item = {
      id: '1',
      source: 'ledger' as const,
      kind: 'supports',
      from: { id: 'a', name: 'A' },
      to: { id: null, name: 'B' },
      date: null,
    };
    expect(saying(item)?.to.id).toBe('name:B');
    expect(saying({ ...item, to: null })).toBeUndefined();
    expect(saying({ ...item, kind: 'marries' })).toBeUndefined();
  });
});

describe('relations in words', () => {
  beforeEach(async () => {
    choose({ language: 'en', digits: 'latn', months: 'general' });
    await loadLanguage('en');
  });

  it('say since when they hold, or when somebody told of them', () => {
    const [holds] = asOf([said('supports', 'a', 'b', '2022-01-02')], monthNumber('2023-01'));
    const [undated] = asOf([said('supports', 'a', 'b', null)], monthNumber('2023-01'));
    expect(holds && time(holds)).toBe('since 2 Jan 2022');
    expect(undated && time(undated)).toBe('told 9 Sept 2022');
  });

  it('name countries that stand where an actor does', async () => {
    await loadLanguage('fr');
    expect(named({ id: 'bfa', name: 'Burkina Faso', names: null })).toBe('Burkina Faso');
    expect(named({ id: 'mrt', name: 'Mauritania', names: null })).toBe('Mauritanie');
    await loadLanguage('ar');
    expect(named({ id: 'ner', name: 'Niger' })).toBe('النيجر');
    expect(named({ id: 'jnim', name: 'JNIM', names: { ar: 'جماعة نصرة الإسلام والمسلمين' } })).toBe(
      'جماعة نصرة الإسلام والمسلمين',
    );
  });
});

describe('the picture of a network', () => {
  const boxes = (count: number): Box[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `actor-${index}`,
      width: 60 + ((index * 37) % 80),
      height: 38 + ((index * 13) % 40),
    }));
  const links = (count: number): Link[] =>
    Array.from({ length: count }, (_, index) => ({
      from: `actor-${index}`,
      to: `actor-${(index * 7 + 3) % count}`,
    }));

  it('is the same for the same boxes and links, in whatever order', () => {
    const once = layout(boxes(30), links(30), 600);
    const again = layout([...boxes(30)].reverse(), [...links(30)].reverse(), 600);
    expect(again).toEqual({ ...once, at: expect.anything() as unknown });
    for (const [id, point] of once.at) {
      expect(again.at.get(id)).toEqual(point);
    }
  });

  it.each([
    [1, 600],
    [2, 300],
    [12, 300],
    [40, 330],
    [40, 700],
    [120, 600],
  ])('of %i boxes in %i pixels has every box inside and none over another', (count, width) => {
    const all = boxes(count);
    const { at, width: wide, height } = layout(all, links(count), width);
    expect(at.size).toBe(count);
    const placed = all.map((box) => ({ ...box, ...(at.get(box.id) ?? { x: NaN, y: NaN }) }));
    for (const one of placed) {
      expect(one.x - one.width / 2).toBeGreaterThanOrEqual(-0.01);
      expect(one.x + one.width / 2).toBeLessThanOrEqual(wide + 0.01);
      expect(one.y - one.height / 2).toBeGreaterThanOrEqual(-0.01);
      expect(one.y + one.height / 2).toBeLessThanOrEqual(height + 0.01);
      for (const other of placed) {
        const over =
          one.id < other.id &&
          Math.abs(one.x - other.x) < (one.width + other.width) / 2 - 0.01 &&
          Math.abs(one.y - other.y) < (one.height + other.height) / 2 - 0.01;
        expect(over, `${one.id} over ${other.id}`).toBe(false);
      }
    }
  });

  it('puts the linked nearer than the rest', () => {
    const chain = boxes(8);
    const { at } = layout(
      chain,
      chain.slice(1).map((box, index) => ({ from: chain[index]?.id ?? '', to: box.id })),
      900,
    );
    const distance = (a: number, b: number): number => {
      const [one, other] = [at.get(`actor-${a}`), at.get(`actor-${b}`)];
      return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
    };
    const steps = [0, 1, 2, 3, 4, 5, 6].map((each) => distance(each, each + 1));
    expect(Math.max(...steps)).toBeLessThan(distance(0, 7));
  });

  it('stands with nothing to show, and with links to nobody', () => {
    expect(layout([], [], 400).at.size).toBe(0);
    expect(layout(boxes(1), [{ from: 'actor-0', to: 'nobody' }], 400).at.size).toBe(1);
  });

  it('breaks names between words', () => {
    expect(lines('Military Forces of Burkina Faso', 17)).toEqual(['Military Forces', 'of Burkina Faso']);
    expect(lines('Donaudampfschifffahrt', 5)).toEqual(['Donaudampfschifffahrt']);
  });
});

import { describe, expect, it } from 'vitest';
import { directionOf, stretches, utf16Offsets, wordsAt } from '../src/ui/marks.ts';

describe('offsets', () => {
  it('count code points, not units of UTF-16', () => {
    expect([...utf16Offsets('a𝒳ب🇲🇱')]).toEqual([0, 1, 3, 4, 6, 8]);
    expect(wordsAt('𝒳𝒴 mort', [3, 7])).toBe('mort');
    expect(wordsAt('قُتل 21 جنديًا', [0, 4])).toBe('قُتل');
  });

  it('take a lone surrogate for a code point of its own', () => {
    expect([...utf16Offsets('a\ud83db')]).toEqual([0, 1, 2, 3]);
  });

  it('beyond the text end with it', () => {
    expect(wordsAt('abc', [2, 99])).toBe('c');
    expect(wordsAt('', [0, 1])).toBe('');
  });
});

describe('stretches', () => {
  const text = '0123456789';

  it('of a text without marks are the text', () => {
    expect(stretches(text, [])).toEqual([{ text, begin: 0, marks: [], opening: [] }]);
    expect(stretches('', [{ id: 'a', span: [0, 4] }])).toEqual([]);
  });

  it('are cut where marks overlap, and put together are the text again', () => {
    const cut = stretches(text, [
      { id: 'b', span: [4, 8] },
      { id: 'a', span: [2, 6] },
    ]);
    expect(cut.map((each) => [each.text, each.marks, each.opening])).toEqual([
      ['01', [], []],
      ['23', ['a'], ['a']],
      ['45', ['a', 'b'], ['b']],
      ['67', ['b'], []],
      ['89', [], []],
    ]);
  });

  it('have the longer of two marks first that begin together, and keep both of two that are alike', () => {
    const cut = stretches(text, [
      { id: 'short', span: [0, 2] },
      { id: 'long', span: [0, 10] },
      { id: 'twin', span: [0, 2] },
    ]);
    expect(cut.map((each) => each.marks)).toEqual([['long', 'short', 'twin'], ['long']]);
  });

  it('leave out empty marks and cut off what lies outside', () => {
    const cut = stretches(text, [
      { id: 'empty', span: [3, 3] },
      { id: 'outside', span: [20, 30] },
      { id: 'over', span: [8, 30] },
      { id: 'before', span: [-5, 1] },
    ]);
    expect(cut.map((each) => [each.text, each.marks])).toEqual([
      ['0', ['before']],
      ['1234567', []],
      ['89', ['over']],
    ]);
  });

  it('never cut a letter outside the basic plane in two', () => {
    const cut = stretches('𝒳𝒴𝒵', [{ id: 'a', span: [1, 2] }]);
    expect(cut.map((each) => each.text)).toEqual(['𝒳', '𝒴', '𝒵']);
  });

  it('of any marks put together are the text, each mark over its own words', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    const long = Array.from('أعلن الجيش مقتل 21 𝒳 — à Gao 🇲🇱، وقال: «لا»');
    for (let round = 0; round < 200; round++) {
      const marks = Array.from({ length: random(8) }, (_, i) => {
        const begin = random(long.length);
        return { id: `m${i}`, span: [begin, begin + random(long.length)] as const };
      });
      const cut = stretches(long.join(''), marks);
      expect(cut.map((each) => each.text).join('')).toBe(long.join(''));
      for (const { id, span } of marks) {
        const under = cut.filter((each) => each.marks.includes(id)).map((each) => each.text);
        expect(under.join('')).toBe(long.slice(span[0], span[1]).join(''));
        expect(cut.filter((each) => each.opening.includes(id))).toHaveLength(span[0] < span[1] ? 1 : 0);
      }
    }
  });
});

describe('direction', () => {
  it('is that of the language, else that of the letters', () => {
    expect(directionOf('ar')).toBe('rtl');
    expect(directionOf('fr')).toBe('ltr');
    expect(directionOf(null)).toBe('auto');
  });
});

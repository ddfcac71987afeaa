import { describe, expect, it } from 'vitest';
import type { ReadEvent, ReadStatement } from '../src/api/work.ts';
import { isGiven, NOTHING, request } from '../src/views/read/given.ts';
import { innermost, isPart, marksOf, marksUnder } from '../src/views/read/parts.ts';

function statement(id: string, begin: number, end: number): ReadStatement {
  return { id, span: [begin, end] } as unknown as ReadStatement;
}

const event = {
  id: 'e1',
  statements: ['s1', 's2'],
  date: { span: [0, 3] },
  place: { span: null },
  perpetrators: [{ span: [4, 6] }],
  targets: [{ span: null }],
} as unknown as ReadEvent;
const reading = { statements: [statement('s1', 0, 20), statement('s2', 5, 9)], events: [event] };

describe('marks of a reading', () => {
  it('are its statements and the words that tell when, where and who', () => {
    expect(marksOf(reading).map(({ id, span }) => [id, ...span])).toEqual([
      ['s1', 0, 20],
      ['s2', 5, 9],
      ['e1/0', 0, 3],
      ['e1/1', 4, 6],
    ]);
    expect(marksOf(reading).filter(({ id }) => isPart(id))).toHaveLength(2);
  });

  it('of an event are its parts and all its statements, of a statement itself alone', () => {
    expect([...marksUnder('e1', reading)].sort()).toEqual(['e1', 'e1/0', 'e1/1', 's1', 's2']);
    expect([...marksUnder('s2', reading)]).toEqual(['s2']);
    expect(marksUnder(null, reading).size).toBe(0);
  });

  it('one over another mean the innermost statement', () => {
    expect(innermost(['s1', 's2'], reading.statements)).toBe('s2');
    expect(innermost(['s1'], reading.statements)).toBe('s1');
    expect(innermost([], reading.statements)).toBeNull();
  });
});

describe('what is sent to be read', () => {
  it('is the text without what is not known', () => {
    const { content, query } = request({ ...NOTHING, text: 'نص', published: '2024-09-18' });
    expect(JSON.parse(JSON.stringify(content))).toEqual({ text: 'نص', published: '2024-09-18' });
    expect(query).toEqual({});
  });

  it('is a file as it is, with its name', () => {
    const file = new File(['<p>x</p>'], 'تقرير.html', { type: 'text/html' });
    const { content, query } = request({ ...NOTHING, file, language: 'ar' });
    expect(content).toBe(file);
    expect(query).toMatchObject({ name: 'تقرير.html', language: 'ar' });
  });

  it('is nothing where there are only blanks', () => {
    expect(isGiven({ ...NOTHING, text: ' \n' })).toBe(false);
    expect(isGiven({ ...NOTHING, text: 'x' })).toBe(true);
  });
});

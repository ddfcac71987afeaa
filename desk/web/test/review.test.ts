import { describe, expect, it } from 'vitest';
import type { EventDetail, Waiting } from '../src/api/work.ts';
import { acceptance, after, commandOf, decisionsFor, entryId, idOf, moved } from '../src/views/review/queue.ts';

function event(id: string, members = 1): EventDetail {
  return { id, members: Array.from({ length: members }, (_, i) => ({ report: `r${i}` })) } as unknown as EventDetail;
}

const doubt: Waiting = { waiting: 'doubt', score: 0.6, why: [], event: event('a'), other: event('b', 2) };
const place: Waiting = { waiting: 'place', event: event('a'), places: [] };
const issue = { waiting: 'issue', id: 'i7' } as Waiting;

describe('the queue of review', () => {
  it('offers what can be decided about a thing, and no more', () => {
    expect(decisionsFor(doubt)).toEqual(['accept', 'merge', 'split', 'correct']);
    expect(decisionsFor({ ...doubt, other: event('b') } as Waiting)).toEqual(['accept', 'merge', 'correct']);
    expect(decisionsFor(place)).toEqual(['accept', 'correct']);
    expect(decisionsFor(issue)).toEqual(['accept']);
  });

  it('accepts a pair, an event or an issue by its own name', () => {
    expect(acceptance(doubt)).toEqual({ event: 'a', other: 'b' });
    expect(acceptance(place)).toEqual({ event: 'a' });
    expect(acceptance(issue)).toEqual({ event: 'i7' });
    expect(new Set([doubt, place, issue].map(idOf)).size).toBe(3);
  });

  it('is gone through by keys', () => {
    expect(commandOf('j', false)).toEqual({ move: 1 });
    expect(commandOf('ArrowUp', true)).toEqual({ move: -1 });
    expect(commandOf('m', true)).toEqual({ decide: 'merge' });
    expect(commandOf('?', true)).toEqual({ help: true });
    expect(commandOf('x', true)).toBeNull();
    expect(commandOf(null, true)).toBeNull();
  });

  it('leaves the arrow keys to what else has them', () => {
    expect(commandOf('ArrowDown', false)).toBeNull();
  });

  it('has ids without spaces for what refers to its entries', () => {
    expect(entryId(idOf(doubt))).toMatch(/^\S+$/);
  });

  it('holds at its ends', () => {
    const ids = ['1', '2', '3'];
    expect(moved(ids, '1', -1)).toBe('1');
    expect(moved(ids, '2', 1)).toBe('3');
    expect(moved(ids, '3', 1)).toBe('3');
    expect(moved(ids, null, 1)).toBe('1');
    expect(moved(ids, 'gone', 1)).toBe('1');
    expect(moved([], null, 1)).toBeNull();
  });

  it('goes on with the next when one is decided, and back from the last', () => {
    expect(after(['1', '2', '3'], '2')).toBe('3');
    expect(after(['1', '2'], '2')).toBe('1');
    expect(after(['1'], '1')).toBeNull();
  });
});

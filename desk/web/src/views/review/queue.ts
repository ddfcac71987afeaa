import type { EventDetail, Waiting } from '../../api/work.ts';

export const DECISIONS = ['accept', 'merge', 'split', 'correct'] as const;
export type Decision = (typeof DECISIONS)[number];
export const FIELDS = ['sub_event_type', 'date', 'place', 'perpetrators', 'targets'] as const;
export type Field = (typeof FIELDS)[number];

/** What the desk is asked to keep: `POST /review/decisions`. */
export interface Decided {
  decision: Decision;
  event: string;
  other?: string;
  members?: readonly string[];
  field?: Field;
  to?: string;
  reason: string;
}

/** What names a thing that waits, as long as nobody decides about it. */
export function idOf(waiting: Waiting): string {
  switch (waiting.waiting) {
    case 'doubt':
      return `doubt ${waiting.event.id} ${waiting.other.id}`;
    case 'place':
      return `place ${waiting.event.id}`;
    case 'issue':
      return `issue ${waiting.id}`;
  }
}

/** The id of its entry on the page, which may have no spaces. */
export function entryId(id: string): string {
  return `waits-${id.replaceAll(' ', '_')}`;
}

/** The events that it is about. */
export function eventsOf(waiting: Waiting): EventDetail[] {
  switch (waiting.waiting) {
    case 'doubt':
      return [waiting.event, waiting.other];
    case 'place':
      return [waiting.event];
    case 'issue':
      return [];
  }
}

/** What can be decided about it. */
export function decisionsFor(waiting: Waiting): Decision[] {
  return DECISIONS.filter((decision) => {
    switch (decision) {
      case 'accept':
        return true;
      case 'merge':
        return waiting.waiting === 'doubt';
      case 'split':
        return eventsOf(waiting).some((event) => (event.members?.length ?? 0) > 1);
      case 'correct':
        return waiting.waiting !== 'issue';
    }
  });
}

/** Acceptance of a thing, of a pair where it is about two. */
export function acceptance(waiting: Waiting): Pick<Decided, 'event' | 'other'> {
  switch (waiting.waiting) {
    case 'doubt':
      return { event: waiting.event.id, other: waiting.other.id };
    case 'place':
      return { event: waiting.event.id };
    case 'issue':
      return { event: waiting.id };
  }
}

/** What a key does in the queue; null where it is none of ours. */
export type Command = { move: number } | { decide: Decision } | { undo: true } | { help: true } | null;

const COMMANDS: Readonly<Record<string, Command>> = {
  j: { move: 1 },
  ArrowDown: { move: 1 },
  k: { move: -1 },
  ArrowUp: { move: -1 },
  a: { decide: 'accept' },
  m: { decide: 'merge' },
  s: { decide: 'split' },
  c: { decide: 'correct' },
  u: { undo: true },
  '?': { help: true },
};

/**
 * @param free whether nothing else has the arrow keys: elsewhere than in the queue they scroll, or move between choices
 */
export function commandOf(key: string | null, free: boolean): Command {
  return key === null || (key.startsWith('Arrow') && !free) ? null : (COMMANDS[key] ?? null);
}

/** The one to look at after moving: the ends hold. */
export function moved(ids: readonly string[], current: string | null, by: number): string | null {
  if (ids.length === 0) {
    return null;
  }
  const at = current === null ? -1 : ids.indexOf(current);
  return ids[Math.min(ids.length - 1, Math.max(0, at < 0 ? 0 : at + by))] ?? null;
}

/** The one to look at once this one is decided: the next, else the one before. */
export function after(ids: readonly string[], decided: string): string | null {
  const at = ids.indexOf(decided);
  return ids[at + 1] ?? ids[at - 1] ?? null;
}

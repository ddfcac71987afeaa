import type { ReadEvent, Reading, ReadStatement } from '../../api/work.ts';
import type { Mark } from '../../ui/marks.ts';

/** Ids of marks: statements have their own, parts of events begin with that of their event. */
const PART = '/';

/** What is marked in the text: every statement, and the words that tell when, where and who of every event. */
export function marksOf(reading: Pick<Reading, 'statements' | 'events'>): Mark[] {
  return [
    ...reading.statements.map(({ id, span }) => ({ id, span })),
    ...reading.events.flatMap((event) => partsOf(event)),
  ];
}

function partsOf(event: ReadEvent): Mark[] {
  const spans = [
    event.date?.span,
    event.place?.span,
    ...[...event.perpetrators, ...event.targets].map((participant) => participant.span),
  ];
  return spans.filter((span) => span != null).map((span, i) => ({ id: `${event.id}${PART}${i}`, span }));
}

/** Whether a mark is a part of an event rather than a statement. */
export function isPart(mark: string): boolean {
  return mark.includes(PART);
}

/** The marks that belong to a statement, or to an event: those of its statements and its own parts. */
export function marksUnder(active: string | null, reading: Pick<Reading, 'statements' | 'events'>): Set<string> {
  if (active === null) {
    return new Set();
  }
  const event = reading.events.find(({ id }) => id === active);
  return event === undefined
    ? new Set([active])
    : new Set([...event.statements, ...partsOf(event).map(({ id }) => id), active]);
}

/** The statement that is meant by pointing at words under several marks: the shortest, which lies innermost. */
export function innermost(marks: readonly string[], statements: readonly ReadStatement[]): string | null {
  let found: ReadStatement | undefined;
  for (const statement of statements) {
    if (marks.includes(statement.id) && (found === undefined || length(statement) < length(found))) {
      found = statement;
    }
  }
  return found?.id ?? null;
}

function length({ span: [begin, end] }: ReadStatement): number {
  return end - begin;
}

import type { Names } from './format.ts';
import { actorName } from './words.ts';

/** What an actor that comes with its names is called in the reader's language. */
export function called(actor: { id: string | null; name: string; names: Names | null }): string {
  const known = actor.id !== null && actor.names !== null ? new Map([[actor.id, actor.names]]) : undefined;
  return actorName(actor, known);
}

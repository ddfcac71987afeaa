import { useEffect } from 'preact/hooks';
import { createStore, useStore } from '../app/store.ts';
import type { Names } from '../i18n/format.ts';
import { attempt, get, type Page, session } from './client.ts';

/** Names of the pack's actors by id; empty until the desk has told them. */
const names = createStore<ReadonlyMap<string, Names>>(new Map());
let asked = '';

async function fetchNames(): Promise<void> {
  const found = new Map<string, Names>();
  let next: string | null = '/actors';
  while (next !== null) {
    const page: Page<{ id: string; names: Names }> = await get(next);
    page.items.forEach((actor) => found.set(actor.id, actor.names));
    next = page.next;
  }
  names.set(found);
}

/** What actors are called in each language. Where the desk does not tell, names stay as the contract has them. */
export function useActorNames(): ReadonlyMap<string, Names> {
  const visit = useStore(session);
  const tried = useStore(attempt);
  const known = useStore(names);
  useEffect(() => {
    const now = `${visit} ${tried}`;
    if (known.size === 0 && asked !== now) {
      // Once for each visit and each time that somebody tries again: a desk that refuses will not change its mind by itself.
      asked = now;
      fetchNames().catch(() => undefined);
    }
  }, [visit, tried, known]);
  return known;
}

import { useEffect } from 'preact/hooks';
import { createStore, useStore } from '../app/store.ts';
import type { Names } from '../i18n/format.ts';
import { ApiError, get, type Page } from './client.ts';

/** Names of the pack's actors by id; empty until the desk has told them. */
const names = createStore<ReadonlyMap<string, Names>>(new Map());
let asked = false;

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
  useEffect(() => {
    if (!asked) {
      asked = true;
      // A desk that cannot be reached may be later; one that refuses will not change its mind.
      fetchNames().catch((error: unknown) => {
        asked = error instanceof ApiError && error.status !== 0;
      });
    }
  }, []);
  return useStore(names);
}

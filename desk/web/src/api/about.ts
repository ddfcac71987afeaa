import { createStore, useStore } from '../app/store.ts';
import type { About } from './types.ts';

/** What the desk says of itself; undefined until it has answered. */
export const about = createStore<About | undefined>(undefined);

export function useAbout(): About | undefined {
  return useStore(about);
}

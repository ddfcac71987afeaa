import { createStore } from '../app/store.ts';

/** What a screen reader is told, now. */
export const spoken = createStore('');

/** Tells people who listen to the page what has changed on it. */
export function announce(message: string): void {
  spoken.set(spoken.get() === message ? `${message}\u00a0` : message);
}

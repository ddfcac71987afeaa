import { VIEWS } from '../src/views.ts';
import { events } from './asking.ts';

/** The event with the most to show: most reports, then most accounts. */
export async function someEvent(desk: string): Promise<string> {
  const [most] = (await events(desk)).sort(
    (a, b) => b.sources - a.sources || b.accounts.length - a.accounts.length || (a.id < b.id ? -1 : 1),
  );
  if (most === undefined) {
    throw new Error('the desk has no events');
  }
  return most.id;
}

/** An address of every view, with something to see on it. */
export async function addresses(desk: string): Promise<{ view: string; hash: string }[]> {
  const event = `#/event/${encodeURIComponent(await someEvent(desk))}`;
  return VIEWS.map(({ id }) => ({ view: id, hash: id === 'event' ? event : `#/${id}` }));
}

import { VIEWS } from '../src/views.ts';

/** The first event that more than one report tells of, or the first there is. */
export async function someEvent(desk: string): Promise<string> {
  const answer = await fetch(`${desk}api/v1/events?limit=500`);
  const { items } = (await answer.json()) as { items: { id: string; sources: number; accounts: unknown[] }[] };
  const [most] = items.sort((a, b) => b.sources - a.sources || b.accounts.length - a.accounts.length);
  if (most === undefined) {
    throw new Error('the desk has no events');
  }
  return most.id;
}

/** An address of every view, with something to see on it. */
export async function addresses(desk: string): Promise<{ view: string; hash: string }[]> {
  const event = await someEvent(desk);
  return VIEWS.map(({ id }) => ({
    view: id,
    hash: id === 'event' ? `#/event/${encodeURIComponent(event)}` : `#/${id}`,
  }));
}

/** One answer of the desk's interface, for tests that need to know what is kept. */
export async function ask<T>(desk: string, path: string): Promise<T> {
  const answer = await fetch(`${desk}api/v1${path}`);
  if (answer.status !== 200) {
    throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  }
  return (await answer.json()) as T;
}

export interface KnownEvent {
  id: string;
  sub_event_type: string;
  date: { from: string; to: string; precision: string } | null;
  place: { name: string; iso3: string | null; precision: string } | null;
  sources: number;
  disputed: string[];
  accounts: { about: string; undisclosed: boolean }[];
}

/** Every event of the samples. */
export async function events(desk: string): Promise<KnownEvent[]> {
  const { items, next } = await ask<{ items: KnownEvent[]; next: string | null }>(desk, '/events?limit=500');
  if (next !== null || items.length === 0) {
    throw new Error(`the desk has ${items.length} events and more`);
  }
  return items;
}

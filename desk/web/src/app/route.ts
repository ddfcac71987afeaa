import { createStore, useStore } from './store.ts';

/** Which view is open, on what, and what all views share: all of it is in the address, so that it can be kept and sent. */
export interface Route {
  view: string;
  /** What follows the view in the path: `#/event/ev-1` has `['ev-1']`. */
  path: readonly string[];
  query: Readonly<Record<string, string>>;
}

/** What views share. Days and months are ISO; nothing given means everything. */
export interface Scope {
  area?: string;
  month?: string;
  from?: string;
  to?: string;
}

const SHARED = ['area', 'month', 'from', 'to'] as const;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const FIRST_VIEW = 'map';

/** Reads what follows the `#`; what cannot be read is left out. */
export function parseHash(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [view = '', ...rest] = path
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  return { view: view || FIRST_VIEW, path: rest, query: Object.fromEntries(new URLSearchParams(query)) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function formatHash(route: Route): string {
  const query = new URLSearchParams(route.query).toString();
  return `#/${[route.view, ...route.path].map(encodeURIComponent).join('/')}${query === '' ? '' : `?${query}`}`;
}

/** The shared part of an address; what is no month or day counts as not given. */
export function scopeOf(query: Readonly<Record<string, string>>): Scope {
  const scope: Scope = {};
  if (query['area']) scope.area = query['area'];
  if (MONTH.test(query['month'] ?? '')) scope.month = query['month'] as string;
  if (isDay(query['from'])) scope.from = query['from'];
  if (isDay(query['to'])) scope.to = query['to'];
  return scope;
}

/** Whether it is a day of the calendar: the thirtieth of February is none. */
function isDay(text: string | undefined): text is string {
  if (text === undefined || !DAY.test(text)) {
    return false;
  }
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

const route = createStore(parseHash(globalThis.location?.hash ?? ''));
globalThis.addEventListener?.('hashchange', () => route.set(parseHash(location.hash)));

export function currentRoute(): Route {
  return route.get();
}

export function useRoute(): Route {
  return useStore(route);
}

export function useScope(): Scope {
  return scopeOf(useRoute().query);
}

/** The address of a view that keeps what views share; `query` adds to it, and an empty value takes away. */
export function href(
  view: string,
  path: readonly string[] = [],
  query: Record<string, string | undefined> = {},
): string {
  const kept: Record<string, string | undefined> = {};
  for (const name of SHARED) {
    kept[name] = route.get().query[name];
  }
  return formatHash({ view, path, query: given({ ...kept, ...query }) });
}

export function go(view: string, path: readonly string[] = [], query: Record<string, string | undefined> = {}): void {
  location.hash = href(view, path, query);
}

/** Changes parameters of the open view's address, without a step in the history for each move of a slider. */
export function change(query: Record<string, string | undefined>): void {
  const now = route.get();
  const next: Route = { ...now, query: given({ ...now.query, ...query }) };
  history.replaceState(null, '', formatHash(next));
  route.set(next);
}

function given(query: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]));
}

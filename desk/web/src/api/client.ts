import { kept } from '../app/storage.ts';
import { createStore } from '../app/store.ts';

/** An answer other than what was asked for. `field` is the parameter or the path in the body that it is about. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly field: string | null;

  constructor(status: number, code: string, field: string | null, message: string) {
    super(message);
    this.status = status;
    this.code = code;
    this.field = field;
  }
}

/** One page of a list; `next` is the address of the page after it. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** What is being computed and is not there yet; ask again after some seconds. */
export class Computing {
  readonly afterSeconds: number;
  readonly progress: number | null;

  constructor(afterSeconds: number, progress: number | null) {
    this.afterSeconds = afterSeconds;
    this.progress = progress;
  }
}

export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

const BASE = 'api/v1';
const key = kept('sessionStorage', 'marsad.key');

/** Whether the desk wants a key before it answers. */
export const signInNeeded = createStore(false);
/** Grows with each sign-in, so that what was refused before is asked for again. */
export const session = createStore(0);
/** Grows when somebody tries again, so that everything that failed is asked for again. */
export const attempt = createStore(0);

/** Asks again for everything that the desk did not answer. */
export function tryAgain(): void {
  attempt.set(attempt.get() + 1);
}

export function signIn(given: string): void {
  key.set(given.trim());
  signInNeeded.set(false);
  session.set(session.get() + 1);
}

export function signOut(): void {
  key.set(null);
  session.set(session.get() + 1);
}

export function signedIn(): boolean {
  return key.get() !== null;
}

/** The address of a resource below `/api/v1`, or of a page that `next` names. */
export function address(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  const base = path.startsWith('/api/') ? path.slice(1) : BASE + path;
  return text === '' ? base : `${base}${base.includes('?') ? '&' : '?'}${text}`;
}

/** The answer as it came, when it is a good one; a bad one is an ApiError. Adds the key where there is one. */
export async function request(path: string, query: Query = {}, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  const own = key.get();
  if (own !== null) {
    headers.set('Authorization', `Bearer ${own}`);
  }
  let response: Response;
  try {
    // Asks each time whether the answer is still the same: the browser sends the ETag and keeps the body.
    response = await fetch(address(path, query), { cache: 'no-cache', credentials: 'same-origin', ...init, headers });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      throw error;
    }
    throw new ApiError(0, 'unreachable', null, error instanceof Error ? error.message : String(error));
  }
  if (response.ok) {
    return response;
  }
  if (response.status === 401) {
    signInNeeded.set(true);
  }
  throw await refusal(response);
}

async function refusal(response: Response): Promise<ApiError> {
  try {
    const { error } = (await response.json()) as { error: { code: string; field: string | null; message: string } };
    return new ApiError(response.status, error.code, error.field ?? null, error.message);
  } catch {
    return new ApiError(response.status, `http-${response.status}`, null, response.statusText);
  }
}

async function body<T>(response: Response): Promise<T> {
  return (await response.json()) as T;
}

/** @throws ApiError when the desk refuses or cannot be reached */
export async function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return body<T>(await request(path, query, signal ? { signal } : {}));
}

/** As `get`, where the desk may still be computing (202). */
export async function getOrWait<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T | Computing> {
  const response = await request(path, query, signal ? { signal } : {});
  return response.status === 202 ? computing(response) : body<T>(response);
}

async function computing(response: Response): Promise<Computing> {
  const told = (await response.json().catch(() => ({}))) as { progress?: number | null };
  const after = Number(response.headers.get('Retry-After'));
  return new Computing(after > 0 ? after : 2, typeof told.progress === 'number' ? told.progress : null);
}

/** As `request`, asked again for as long as the desk is computing. `waiting` hears of it each time. */
export async function requestWhenMade(
  path: string,
  query: Query,
  signal: AbortSignal,
  waiting: (state: Computing) => void,
): Promise<Response> {
  for (;;) {
    const response = await request(path, query, { signal });
    if (response.status !== 202) {
      return response;
    }
    const state = await computing(response);
    signal.throwIfAborted();
    waiting(state);
    await new Promise((resolve) => setTimeout(resolve, state.afterSeconds * 1000));
    signal.throwIfAborted();
  }
}

/** Sends JSON, or a file as it is. */
export async function post<T>(path: string, content: unknown, query: Query = {}, signal?: AbortSignal): Promise<T> {
  const raw = content instanceof Blob;
  return body<T>(
    await request(path, query, {
      method: 'POST',
      body: raw ? content : JSON.stringify(content),
      headers: { 'Content-Type': raw ? content.type || 'application/octet-stream' : 'application/json' },
      ...(signal ? { signal } : {}),
    }),
  );
}

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useStore } from '../app/store.ts';
import { type ApiError, Computing, get, getOrWait, type Page, type Query, session } from './client.ts';

/** What was asked for: while it is fetched again, `data` is what was there before. */
export interface Fetched<T> {
  data: T | undefined;
  error: ApiError | undefined;
  loading: boolean;
  /** Whether the desk has yet to compute what was asked for. */
  computing: boolean;
  /** From 0 to 1 while the desk computes, where it tells. */
  progress: number | null;
  reload: () => void;
}

/** Fetches when address or session change. A path of null fetches nothing. */
export function useFetched<T>(path: string | null, query: Query = {}): Fetched<T> {
  const asked = path === null ? null : JSON.stringify([path, query]);
  const visit = useStore(session);
  const [again, setAgain] = useState(0);
  const [state, setState] = useState<Omit<Fetched<T>, 'reload'>>({
    data: undefined,
    error: undefined,
    loading: path !== null,
    computing: false,
    progress: null,
  });
  useEffect(() => {
    if (asked === null) {
      setState({ data: undefined, error: undefined, loading: false, computing: false, progress: null });
      return;
    }
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    setState((before) => ({ ...before, loading: true, error: undefined }));
    const [from, having] = JSON.parse(asked) as [string, Query];
    const ask = async (): Promise<void> => {
      try {
        const answer = await getOrWait<T>(from, having, abort.signal);
        if (abort.signal.aborted) {
          return;
        }
        if (answer instanceof Computing) {
          setState((before) => ({ ...before, computing: true, progress: answer.progress }));
          timer = setTimeout(() => void ask(), answer.afterSeconds * 1000);
        } else {
          setState({ data: answer, error: undefined, loading: false, computing: false, progress: null });
        }
      } catch (error) {
        if (!abort.signal.aborted) {
          setState({ data: undefined, error: error as ApiError, loading: false, computing: false, progress: null });
        }
      }
    };
    void ask();
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [asked, visit, again]);
  const reload = useCallback(() => setAgain((count) => count + 1), []);
  return { ...state, reload };
}

/** A list that is fetched page by page. */
export interface Paged<T> {
  items: readonly T[];
  error: ApiError | undefined;
  loading: boolean;
  /** Whether there is more to fetch. */
  more: boolean;
  fetchMore: () => void;
}

/** A list of items, or of features of a map. */
export function usePaged<T>(path: string | null, query: Query = {}): Paged<T> {
  const asked = path === null ? null : JSON.stringify([path, query]);
  const visit = useStore(session);
  const [items, setItems] = useState<readonly T[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [error, setError] = useState<ApiError>();
  const [loading, setLoading] = useState(path !== null);
  const running = useRef<AbortController | undefined>(undefined);

  const fetchPage = useCallback(async (from: string, having: Query, before: readonly T[]): Promise<void> => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    setLoading(true);
    setError(undefined);
    try {
      const page = await get<Page<T> | { features: T[]; next: string | null }>(from, having, abort.signal);
      if (!abort.signal.aborted) {
        setItems([...before, ...('features' in page ? page.features : page.items)]);
        setNext(page.next);
        setLoading(false);
      }
    } catch (failed) {
      if (!abort.signal.aborted) {
        setError(failed as ApiError);
        setLoading(false);
      }
    }
  }, []);

  useEffect(() => {
    setItems([]);
    setNext(null);
    setError(undefined);
    if (asked === null) {
      setLoading(false);
      return;
    }
    const [from, having] = JSON.parse(asked) as [string, Query];
    void fetchPage(from, having, []);
    return () => running.current?.abort();
  }, [asked, visit, fetchPage]);

  const fetchMore = useCallback(() => {
    if (next !== null && !loading) {
      void fetchPage(next, {}, items);
    }
  }, [next, loading, items, fetchPage]);
  return { items, error, loading, more: next !== null, fetchMore };
}

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useStore } from '../app/store.ts';
import {
  type ApiError,
  attempt,
  Computing,
  get,
  getOrWait,
  type Page,
  type Query,
  session,
  tryAgain,
} from './client.ts';

/** What was asked for: while it is fetched again, `data` is what was there before. */
export interface Fetched<T> {
  data: T | undefined;
  error: ApiError | undefined;
  loading: boolean;
  /** Whether the desk has yet to compute what was asked for. */
  computing: boolean;
  /** From 0 to 1 while the desk computes, where it tells. */
  progress: number | null;
  /** Asks for this again, and for whatever else failed on the page. */
  reload: () => void;
}

/** Does something when somebody tries again while there is an error. */
export function useTryAgain(error: unknown, again: () => void): void {
  const latest = useRef({ error, again });
  latest.current = { error, again };
  useEffect(
    () =>
      attempt.subscribe(() => {
        if (latest.current.error !== undefined) {
          latest.current.again();
        }
      }),
    [],
  );
}

type State<T> = Omit<Fetched<T>, 'reload'> & {
  /** What it is the state of. */
  of: string | null;
};

/** Fetches when address or session change. A path of null fetches nothing. */
export function useFetched<T>(path: string | null, query: Query = {}): Fetched<T> {
  const asked = path === null ? null : JSON.stringify([path, query]);
  const visit = useStore(session);
  const [again, setAgain] = useState(0);
  const [state, setState] = useState<State<T>>(() => nothing(asked));
  useEffect(() => {
    if (asked === null) {
      setState(nothing(null));
      return;
    }
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    setState(({ data }) => ({ ...nothing<T>(asked), data }));
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
          setState({ ...nothing<T>(asked), data: answer, loading: false });
        }
      } catch (error) {
        if (!abort.signal.aborted) {
          setState({ ...nothing<T>(asked), error: error as ApiError, loading: false });
        }
      }
    };
    void ask();
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [asked, visit, again]);
  const ask = useCallback(() => setAgain((count) => count + 1), []);
  useTryAgain(state.error, ask);
  const reload = useCallback(() => {
    ask();
    tryAgain();
  }, [ask]);
  // Until the effect has run, the state is that of what was asked before: its data may stay, but not as the answer.
  const now = state.of === asked ? state : { ...nothing<T>(asked), data: asked === null ? undefined : state.data };
  return { ...now, reload };
}

/** Before there is an answer. */
function nothing<T>(of: string | null): State<T> {
  return { of, data: undefined, error: undefined, loading: of !== null, computing: false, progress: null };
}

/** A list that is fetched page by page. */
export interface Paged<T> {
  items: readonly T[];
  error: ApiError | undefined;
  loading: boolean;
  /** Whether there is more to fetch. */
  more: boolean;
  fetchMore: () => void;
  /** Asks for the page that failed once more. */
  retry: () => void;
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
  useTryAgain(error, () => {
    if (next !== null) {
      void fetchPage(next, {}, items);
    } else if (asked !== null) {
      const [from, having] = JSON.parse(asked) as [string, Query];
      void fetchPage(from, having, []);
    }
  });
  return { items, error, loading, more: next !== null, fetchMore, retry: tryAgain };
}

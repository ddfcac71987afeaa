import { useEffect, useState } from 'preact/hooks';
import { about, useAbout } from '../../api/about.ts';
import { ApiError, get, post } from '../../api/client.ts';
import type { LedgerEvent } from '../../api/types.ts';
import { useFetched } from '../../api/use.ts';
import type { Reading } from '../../api/work.ts';
import { href, useRoute } from '../../app/route.ts';
import { t } from '../../i18n/messages.ts';
import { Heading } from '../../ui/Heading.tsx';
import { announce } from '../../ui/live.ts';
import { ErrorNotice, Loading } from '../../ui/Status.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { ViewProps } from '../../views.ts';
import { Marked } from './Marked.tsx';
import { ReadForm } from './ReadForm.tsx';
import { type Given, request } from './given.ts';
import './read.css';

interface KeptReport extends NonNullable<Reading['report']> {
  text: string;
  statements: (Reading['statements'][number] & { ledger_event?: string | null })[];
}

/** Reads a report that somebody brings, or shows one that is kept, with its statements marked in the text. */
export default function ReadView({ path: [id] }: ViewProps) {
  return id === undefined ? <ReadNew /> : <Kept key={id} id={id} />;
}

/** A report of the ledger. */
function Kept({ id }: { id: string }) {
  const { query } = useRoute();
  const asked = useFetched<KeptReport>(`/reports/${encodeURIComponent(id)}`);
  const report = asked.data;
  const kinds = useKinds(report?.statements);
  return (
    <>
      <Heading
        title={report?.title ?? t('read.report', { id })}
        {...(report?.title == null ? {} : { language: report.language })}
        lead={t('read.keptLead')}
      />
      <p class="crumbs screen-only">
        <a href={href('read')}>{t('read.another')}</a>
        <a href={href('search')}>{t('search.name')}</a>
      </p>
      {asked.loading && <Loading />}
      {asked.error && <ErrorNotice error={asked.error} retry={asked.reload} />}
      {report !== undefined && (
        <Marked
          reading={{
            report: { ...report },
            text: report.text,
            statements: report.statements.map((each) => ({ ...each, told: kinds.get(each.ledger_event ?? '') })),
            events: [],
            issues: [],
          }}
          chosen={query['statement'] ?? report.statements.find(({ event }) => event === query['event'])?.id}
        />
      )}
    </>
  );
}

/** What kinds of events the statements of a kept report are about; they have only the ids. */
function useKinds(statements: KeptReport['statements'] | undefined): ReadonlyMap<string, string> {
  const [kinds, setKinds] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const ids = [...new Set((statements ?? []).flatMap((each) => each.ledger_event ?? []))];
    const abort = new AbortController();
    const ask = async (id: string): Promise<[string, string]> => {
      const event = await get<LedgerEvent>(`/events/${encodeURIComponent(id)}`, {}, abort.signal);
      return [id, event.sub_event_type];
    };
    // Without them the statements are shown all the same.
    Promise.all(ids.map(ask)).then(
      (found) => setKinds(new Map(found)),
      () => undefined,
    );
    return () => abort.abort();
  }, [statements]);
  return kinds;
}

type State =
  | { step: 'asking' }
  | { step: 'reading'; given: Given }
  | { step: 'failed'; given: Given; error: ApiError }
  | { step: 'read'; given: Given; reading: Reading };

function ReadNew() {
  const [state, setState] = useState<State>({ step: 'asking' });
  const read = async (given: Given): Promise<void> => {
    setState({ step: 'reading', given });
    try {
      const { content, query } = request(given);
      const reading = await post<Reading>('/read', content, query);
      setState({ step: 'read', given, reading });
      announce(t('read.done', { statements: reading.statements.length, events: reading.events.length }));
    } catch (error) {
      setState({ step: 'failed', given, error: asApiError(error) });
    }
  };
  return (
    <>
      <Heading title={t('read.name')} lead={t('read.lead')} />
      {state.step !== 'read' && <ReadForm busy={state.step === 'reading'} onGiven={(given) => void read(given)} />}
      {state.step === 'reading' && <Loading />}
      {state.step === 'failed' && (
        <>
          {state.error.status === 422 && <p class="status">{t('read.unreadable')}</p>}
          <ErrorNotice error={state.error} retry={() => void read(state.given)} />
        </>
      )}
      {state.step === 'read' && (
        <>
          <Keeping given={state.given} onAgain={() => setState({ step: 'asking' })} />
          <Marked reading={state.reading} />
        </>
      )}
    </>
  );
}

interface KeptAnswer {
  kept: number;
  known: number;
  events: number;
  statements: number;
  reports: { id: string }[];
}

/** Says plainly that nothing is kept, and lets those keep it who may. */
function Keeping({ given, onAgain }: { given: Given; onAgain: () => void }) {
  const viewer = useAbout()?.viewer;
  const mayKeep = viewer?.profile === 'internal' && (viewer.role === 'reviewer' || viewer.role === 'admin');
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<KeptAnswer>();
  const [error, setError] = useState<ApiError>();
  useEffect(() => {
    setAnswer(undefined);
    setError(undefined);
  }, [given]);
  const keep = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      const { content, query } = request(given);
      const kept = await post<KeptAnswer>('/ingest', content, query);
      setAnswer(kept);
      announce(told(kept));
      const known = about.get();
      if (known !== undefined) {
        const { store } = known;
        about.set({
          ...known,
          store: { ...store, events: store.events + kept.events, reports: (store.reports ?? 0) + kept.kept },
        });
      }
    } catch (failed) {
      setError(asApiError(failed));
    }
    setBusy(false);
  };
  const told = (kept: KeptAnswer): string =>
    kept.kept === 0 ? t('read.keptBefore') : t('read.kept', { events: kept.events, statements: kept.statements });
  return (
    <div class="keeping screen-only">
      {answer === undefined ? (
        <p>
          <Tag tone="unknown">
            <span aria-hidden="true">○ </span>
            {t('read.notKept')}
          </Tag>{' '}
          {t('read.notKeptWords')}
        </p>
      ) : (
        <p>
          <Tag tone="good">
            <span aria-hidden="true">● </span>
            {t('read.keptTag')}
          </Tag>{' '}
          {told(answer)}{' '}
          {answer.reports[0] !== undefined && <a href={href('read', [answer.reports[0].id])}>{t('read.openKept')}</a>}
        </p>
      )}
      <div class="keeping-actions">
        {mayKeep && answer === undefined && (
          <button type="button" class="button button-strong" disabled={busy} onClick={() => void keep()}>
            {busy ? t('read.keepingNow') : t('read.keep')}
          </button>
        )}
        <button type="button" class="button" onClick={onAgain}>
          {t('read.another')}
        </button>
      </div>
      {error && <ErrorNotice error={error} />}
    </div>
  );
}

function asApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError(0, 'failed', null, String(error));
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { useAbout } from '../../api/about.ts';
import { ApiError, requestWhenMade, session, tryAgain } from '../../api/client.ts';
import { useTryAgain } from '../../api/use.ts';
import { change, useRoute, useScope } from '../../app/route.ts';
import { LANGUAGES, type Language } from '../../app/settings.ts';
import { useStore } from '../../app/store.ts';
import { month as monthWords } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/messages.ts';
import { AreaPicker } from '../../ui/AreaPicker.tsx';
import { Segments, Select } from '../../ui/controls.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { announce } from '../../ui/live.ts';
import { monthAt, monthNumber } from '../../ui/months.ts';
import { Empty, ErrorNotice, Loading } from '../../ui/Status.tsx';
import type { ViewProps } from '../../views.ts';
import { Paper } from './Paper.tsx';
import './brief.css';

const OWN_NAMES: Record<Language, string> = { ar: 'العربية', fr: 'Français', en: 'English' };
const MOST_MONTHS = 120;

/** Two pages about a month in an area, to read, print and pass on. */
export default function BriefView(_: ViewProps) {
  const { area, month } = useScope();
  const asked = useRoute().query['in'];
  const language = LANGUAGES.find((each) => each === asked) ?? currentLanguage();
  const store = useAbout()?.store;
  const query = { area, month, language };
  const brief = useText('/brief', { ...query, format: 'html' });
  const name = ['marsad', area?.replace(/\W+/g, '-') ?? 'region', month ?? 'latest', language].join('-').toLowerCase();
  return (
    <>
      <Heading title={t('brief.name')} lead={t('brief.lead')} />
      <div class="view-tools brief-tools">
        <AreaPicker />
        <Select
          label={t('brief.month')}
          value={month ?? ''}
          choices={[
            { value: '', label: t('brief.newest') },
            ...months(store?.first ?? null, store?.last ?? null, month).map((each) => ({
              value: each,
              label: monthWords(each),
            })),
          ]}
          onChange={(value) => change({ month: value || undefined })}
        />
        <Segments
          label={t('brief.language')}
          value={language}
          choices={LANGUAGES.map((each) => ({ value: each, label: OWN_NAMES[each] }))}
          onChange={(value) => change({ in: value === currentLanguage() ? undefined : value })}
        />
        <Download query={{ ...query, format: 'pdf' }} name={`${name}.pdf`} label={t('brief.pdf')} />
        <Download query={{ ...query, format: 'html' }} name={`${name}.html`} label={t('brief.html')} />
        <button type="button" class="button" disabled={brief.text === undefined} onClick={() => print()}>
          <Icon name="print" /> {t('app.print')}
        </button>
      </div>
      {brief.error &&
        (brief.error.status === 404 ? (
          <Empty>{t('brief.empty')}</Empty>
        ) : (
          <ErrorNotice error={brief.error} retry={tryAgain} />
        ))}
      {brief.loading && <Loading computing={brief.computing} />}
      {brief.text !== undefined && <Paper html={brief.text} language={language} label={t('brief.name')} />}
    </>
  );
}

/** Months of which something may be known, newest first; that which is asked for is among them. */
export function months(first: string | null, last: string | null, asked: string | undefined): string[] {
  const to = last === null ? undefined : monthNumber(last);
  const from = first === null ? undefined : monthNumber(first);
  const known =
    to === undefined || from === undefined
      ? []
      : Array.from({ length: Math.min(MOST_MONTHS, Math.max(0, to - from + 1)) }, (_, back) => monthAt(to - back));
  return asked === undefined || known.includes(asked) ? known : [...known, asked].sort().reverse();
}

type Asked = Readonly<Record<string, string | undefined>>;

interface Text {
  text?: string;
  error?: ApiError;
  loading: boolean;
  /** Whether the desk has yet to compute what was asked for. */
  computing: boolean;
}

const ASKED: Text = { loading: true, computing: false };

/** As `useFetched`, for an answer that is text. */
function useText(path: string, query: Asked) {
  const asked = JSON.stringify(query);
  const visit = useStore(session);
  const [again, setAgain] = useState(0);
  const [state, setState] = useState<Text>(ASKED);
  useEffect(() => {
    const abort = new AbortController();
    setState(ASKED);
    requestWhenMade(path, JSON.parse(asked) as Asked, abort.signal, () => setState({ ...ASKED, computing: true }))
      .then((response) => response.text())
      .then(
        (text) => !abort.signal.aborted && setState({ text, loading: false, computing: false }),
        (error: ApiError) => !abort.signal.aborted && setState({ error, loading: false, computing: false }),
      );
    return () => abort.abort();
  }, [path, asked, visit, again]);
  useTryAgain(state.error, () => setAgain(again + 1));
  return state;
}

/** Fetches a file with the viewer's key, which a plain link would not send, and hands it to the browser to keep. */
function Download({ query, name, label }: { query: Asked; name: string; label: string }) {
  const [state, setState] = useState<{ busy: boolean; computing?: boolean; error?: ApiError }>({ busy: false });
  const leaving = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => leaving.current?.abort(), []);
  const wait = (): void => {
    setState({ busy: true, computing: true });
    announce(t('app.computingNow'));
  };
  const fetchIt = async (): Promise<void> => {
    const abort = new AbortController();
    leaving.current = abort;
    setState({ busy: true });
    announce(t('app.loading'));
    try {
      const content = await (await requestWhenMade('/brief', query, abort.signal, wait)).blob();
      const link = document.createElement('a');
      link.href = URL.createObjectURL(content);
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      setState({ busy: false });
    } catch (error) {
      if (abort.signal.aborted) {
        return;
      }
      if (!(error instanceof ApiError)) {
        throw error;
      }
      setState({ busy: false, error });
    }
  };
  return (
    <div class="brief-download">
      <button type="button" class="button" disabled={state.busy} onClick={() => void fetchIt()}>
        {state.busy ? t(state.computing ? 'app.computingNow' : 'app.loading') : label}
      </button>
      {state.error && <ErrorNotice error={state.error} />}
    </div>
  );
}

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useAbout } from '../../api/about.ts';
import { ApiError, type Page, post } from '../../api/client.ts';
import { useFetched } from '../../api/use.ts';
import type { Waiting } from '../../api/work.ts';
import { change, href, useRoute, useScope } from '../../app/route.ts';
import { number } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { AreaPicker } from '../../ui/AreaPicker.tsx';
import { Segments } from '../../ui/controls.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { isTyping, keyOf } from '../../ui/keys.ts';
import { announce } from '../../ui/live.ts';
import { ErrorNotice, Loading } from '../../ui/Status.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { Help } from './Help.tsx';
import { Matter } from './Matter.tsx';
import { after, commandOf, type Decided, type Decision, decisionsFor, entryId, idOf, moved } from './queue.ts';
import { QueueEntry } from './QueueEntry.tsx';
import { TakeBack } from './TakeBack.tsx';
import './review.css';

const KINDS = ['all', 'doubt', 'place', 'issue'] as const;
type Kind = (typeof KINDS)[number];

/** So many are fetched at once; deciding about them fetches those after them. */
const SHOWN = 100;

interface Queue extends Page<Waiting> {
  counts: Partial<Record<Exclude<Kind, 'all'>, number>>;
}

/** A decision that the desk has kept, by which it can be taken back. */
interface Kept {
  number: number;
  id: string;
  decision: Decision;
}

/** What became of a decision that the desk did not take. */
interface Refused {
  decided: Decided;
  error: ApiError;
}

/** What waits for a person, one after the other, with the keyboard alone if one likes. */
export default function ReviewView() {
  const { query } = useRoute();
  const { area } = useScope();
  const viewer = useAbout()?.viewer;
  const mayDecide = viewer?.profile === 'internal' && (viewer.role === 'reviewer' || viewer.role === 'admin');
  const kind: Kind = KINDS.find((each) => each === query['kind']) ?? 'all';
  const asked = useFetched<Queue>('/review', { kind: kind === 'all' ? undefined : kind, area, limit: SHOWN });
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<ReadonlyMap<string, Refused>>(new Map());
  const [current, setCurrent] = useState<string | null>(null);
  const [deciding, setDeciding] = useState<Decision | null>(null);
  const [help, setHelp] = useState(false);
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const [takingBack, setTakingBack] = useState(false);
  const last = kept.at(-1);
  const list = useRef<HTMLOListElement>(null);
  const busy = useRef(false);
  busy.current = deciding !== null;

  const waiting = (asked.data?.items ?? []).filter((one) => !sent.has(idOf(one)));
  const ids = waiting.map(idOf);
  const shown = waiting.find((one) => idOf(one) === current) ?? waiting[0];
  const shownId = shown === undefined ? null : idOf(shown);

  const select = useCallback((id: string | null): void => {
    setCurrent(id);
    setDeciding(null);
    if (id !== null) {
      document.getElementById(entryId(id))?.scrollIntoView({ block: 'nearest' });
    }
  }, []);

  const decide = async (decided: Decided): Promise<void> => {
    if (shownId === null) {
      return;
    }
    const id = shownId;
    const without = new Map(refused);
    without.delete(id);
    setRefused(without);
    setSent((before) => new Set(before).add(id));
    select(after(ids, id));
    list.current?.focus();
    announce(t('review.sent', { decision: t(`review.decision.${decided.decision}`) }));
    try {
      const { number } = await post<{ number: number }>('/review/decisions', decided);
      setKept((before) => [...before, { number, id, decision: decided.decision }]);
      announce(t('review.keptWords', { decision: t(`review.decision.${decided.decision}`) }));
      asked.reload();
    } catch (error) {
      const failed = error instanceof ApiError ? error : new ApiError(0, 'failed', null, String(error));
      setSent((before) => new Set([...before].filter((each) => each !== id)));
      setRefused((before) => new Map(before).set(id, { decided, error: failed }));
      // Whoever is at another decision by now goes on with it; the entry says that this one was not kept.
      if (!busy.current) {
        setCurrent(id);
        setDeciding(decided.decision);
      }
      announce(t('review.notKept'));
    }
  };

  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      // What is open above the view has the keys.
      if (event.isComposing || document.querySelector('dialog[open]') !== null) {
        return;
      }
      if (event.key === 'Escape') {
        setDeciding(null);
        setTakingBack(false);
        list.current?.focus();
        return;
      }
      const free = (event.target as Element | null)?.closest('input, select, textarea, .scrolled') == null;
      const command = isTyping(event) ? null : commandOf(keyOf(event), free);
      if (command === null) {
        return;
      }
      event.preventDefault();
      if ('move' in command) {
        select(moved(ids, shownId, command.move));
        list.current?.focus();
      } else if ('help' in command) {
        setHelp(true);
      } else if ('undo' in command) {
        setTakingBack(mayDecide && last !== undefined);
      } else if (mayDecide && shown !== undefined) {
        if (decisionsFor(shown).includes(command.decide)) {
          setDeciding(command.decide);
        } else {
          announce(t('review.notHere', { decision: t(`review.decision.${command.decide}`) }));
        }
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });

  const failed = shownId === null ? undefined : refused.get(shownId);
  const counts = asked.data?.counts ?? {};
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const countOf = (each: Kind): number | undefined =>
    each === 'all' ? (kind === 'all' ? all : undefined) : counts[each];
  return (
    <>
      <Heading title={t('review.name')} lead={t('review.lead')}>
        <Segments
          label={t('review.kinds')}
          value={kind}
          choices={KINDS.map((each) => {
            const count = asked.data === undefined ? undefined : countOf(each);
            const label = t(`review.kind.${each}`);
            return { value: each, label: count === undefined ? label : `${label} ${number(count)}` };
          })}
          onChange={(chosen) => {
            select(null);
            change({ kind: chosen === 'all' ? undefined : chosen });
          }}
        />
        <AreaPicker />
        <button type="button" class="button" onClick={() => setHelp(true)}>
          <kbd aria-hidden="true">?</kbd> {t('review.help')}
        </button>
      </Heading>
      {viewer !== undefined && !mayDecide && asked.error === undefined && (
        <p class="review-readonly" role="note">
          {t('review.readOnly')}
        </p>
      )}
      {last !== undefined && (
        <div class="last-kept screen-only">
          <span>{t('review.lastKept', { decision: t(`review.decision.${last.decision}`) })}</span>
          <TakeBack
            key={last.number}
            number={last.number}
            open={takingBack}
            onOpen={setTakingBack}
            onDone={() => {
              setKept((before) => before.filter((each) => each !== last));
              setSent((before) => new Set([...before].filter((each) => each !== last.id)));
              select(last.id);
              asked.reload();
              list.current?.focus();
            }}
          />
        </div>
      )}
      {asked.error && <ErrorNotice error={asked.error} retry={asked.reload} />}
      {asked.loading && asked.data === undefined && <Loading />}
      {asked.data !== undefined && shown === undefined && (
        <div class="status status-empty">
          <p>{kept.length > 0 ? t('review.allDone', { count: kept.length }) : t('review.nothing')}</p>
          <p>
            <a href={href('event')}>{t('event.toList')}</a>
          </p>
        </div>
      )}
      {shown !== undefined && shownId !== null && (
        <div class="review">
          <section class="queue" aria-labelledby="queue-title">
            <h2 id="queue-title">{t('review.waiting', { count: waiting.length })}</h2>
            <ol
              ref={list}
              class="queue-list"
              role="listbox"
              aria-labelledby="queue-title"
              aria-activedescendant={entryId(shownId)}
              tabIndex={0}
            >
              {waiting.map((one) => (
                <QueueEntry
                  key={idOf(one)}
                  waiting={one}
                  selected={idOf(one) === shownId}
                  refused={refused.has(idOf(one))}
                  onSelect={() => select(idOf(one))}
                />
              ))}
            </ol>
            {asked.data?.next != null && <p class="hint">{t('review.moreLater')}</p>}
          </section>
          <section class="matter" aria-labelledby="matter-title">
            <Matter waiting={shown} />
            <div class="decide">
              {failed !== undefined && (
                <div class="refused" role="alert">
                  <p>
                    <strong>{t('review.notKept')}</strong> {failed.error.status === 409 && t('review.conflict')}
                    {failed.error.status === 404 && t('review.gone')}
                  </p>
                  <ErrorNotice
                    error={failed.error}
                    retry={failed.error.status === 409 || failed.error.status === 404 ? asked.reload : undefined}
                  />
                </div>
              )}
              {mayDecide && (
                <DecisionForm
                  key={shownId}
                  waiting={shown}
                  deciding={deciding}
                  before={failed?.decided}
                  onChoose={setDeciding}
                  onDecide={(decided) => void decide(decided)}
                />
              )}
            </div>
          </section>
        </div>
      )}
      <Help open={help} onClose={() => setHelp(false)} mayDecide={mayDecide} />
    </>
  );
}

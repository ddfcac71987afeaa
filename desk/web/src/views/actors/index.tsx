import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type Page, tryAgain } from '../../api/client.ts';
import { useAbout } from '../../api/about.ts';
import { useFetched } from '../../api/use.ts';
import { change, go, useRoute, useScope } from '../../app/route.ts';
import { month as monthWords, when } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Toggle } from '../../ui/controls.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { MonthSlider } from '../../ui/MonthSlider.tsx';
import { monthAt, monthNumber } from '../../ui/months.ts';
import { Empty, ErrorNotice, Loading } from '../../ui/Status.tsx';
import type { ViewProps } from '../../views.ts';
import { ActorList } from './ActorList.tsx';
import { ActorPanel } from './ActorPanel.tsx';
import { type Actor, type RelationItem, saying, SIDES } from './api.ts';
import { BondTable, KindKey } from './BondTable.tsx';
import { endsOf, Network, Sign } from './Network.tsx';
import { asOf, beginning, busiest, type Kind, KINDS, type Saying, span, standing, turns } from './relations.ts';
import { named, relationName } from './words.ts';
import './actors.css';

const MOST_RELATIONS = 5000;
const MOST_SIGNS = 45;
/** So many of the latest splits and withdrawals are shown at first. */
const MOST_TURNS = 12;

/** Who stands how to whom as of a month, who split and who withdrew, and where that is said. */
export default function ActorsView({ path }: ViewProps) {
  const relations = useFetched<Page<RelationItem>>('/relations', { limit: MOST_RELATIONS });
  const actors = useFetched<Page<Actor>>('/actors');
  const isPublic = useAbout()?.viewer.profile === 'public';
  const chosen = path[0];
  const { query } = useRoute();
  const choose = (id: string | undefined): void => go('actors', id === undefined ? [] : [id], { off: query['off'] });
  const sayings = useMemo(
    () => (relations.data?.items ?? []).map(saying).filter((each): each is Saying => each !== undefined),
    [relations.data],
  );
  const actor = actors.data?.items.find((each) => each.id === chosen);
  const panel = actor !== undefined && (
    <ActorPanel
      key={actor.id}
      actor={actor}
      relations={sayings.filter((each) => each.from.id === actor.id || each.to.id === actor.id).length}
      onChoose={choose}
      onClose={() => choose(undefined)}
    />
  );
  const error = relations.error ?? actors.error;
  return (
    <>
      <Heading title={t('actors.name')} lead={t('actors.lead')} />
      {error && <ErrorNotice error={error} retry={tryAgain} />}
      {(relations.loading || actors.loading) && <Loading />}
      {relations.data !== undefined && sayings.every((each) => each.kind === 'parent') && (
        <Empty>{t(isPublic ? 'actors.notPublic' : 'actors.empty')}</Empty>
      )}
      {sayings.some((each) => each.kind !== 'parent') ? (
        <Relations sayings={sayings} chosen={chosen} onChoose={choose}>
          {panel}
        </Relations>
      ) : (
        panel
      )}
      {relations.data?.next != null && <p class="hint">{t('actors.notAll', { count: MOST_RELATIONS })}</p>}
      {actors.data !== undefined && (
        <ActorList
          actors={actors.data.items}
          chosen={chosen}
          onChoose={(id) => {
            choose(id);
            setTimeout(() => document.querySelector('.actor-panel')?.scrollIntoView({ block: 'center' }));
          }}
        />
      )}
    </>
  );
}

function Relations({
  sayings,
  chosen,
  onChoose,
  children,
}: {
  sayings: readonly Saying[];
  chosen: string | undefined;
  onChoose: (id: string | undefined) => void;
  /** What stands above the table. */
  children: ComponentChildren;
}) {
  const { month: asked } = useScope();
  const { query } = useRoute();
  const off = (query['off'] ?? '').split(',');
  const kinds = KINDS.filter((kind) => sayings.some((each) => each.kind === kind));
  const isOn = (kind: Kind): boolean => !off.includes(kind);
  const told = useMemo(() => span(sayings), [sayings]);
  const [last] = useState(() => monthNumber(new Date().toISOString().slice(0, 7)));
  const first = told?.first ?? last;
  const end = Math.min(last, Math.max(told?.last ?? last, first));
  const month = Math.min(Math.max(asked === undefined ? end : monthNumber(asked), first), end);

  // Parents are drawn only between those of whom something else is told: the pack has hundreds.
  const chosenKinds = useMemo(() => sayings.filter((each) => !off.includes(each.kind)), [sayings, query['off']]);
  const of = (at: number) => withParents(asOf(chosenKinds, at));
  const bonds = useMemo(() => of(month), [chosenKinds, month]);
  const ever = useMemo(() => everBonds(chosenKinds, end), [chosenKinds, end]);
  const drawn = useMemo(() => busiest(ever, MOST_SIGNS, chosen), [ever, chosen]);
  const isDrawn = (bond: (typeof bonds)[number]): boolean => drawn.has(bond.from.id) && drawn.has(bond.to.id);
  const everybody = useMemo(() => ever.filter(isDrawn), [ever, drawn]);
  const shown = standing(bonds);
  const left = endsOf(ever).length - drawn.size;
  const bars = useMemo(() => counts(sayings), [sayings]);
  const caption = t('actors.asOf', { month: monthWords(monthAt(month)) });
  const toggle = (id: string): void => onChoose(id === chosen ? undefined : id);
  return (
    <>
      <div class="panel actors-time">
        <MonthSlider
          first={monthAt(first)}
          last={monthAt(end)}
          month={monthAt(month)}
          bars={bars}
          barsLabel={t('actors.bars')}
          onChange={(to) => change({ month: to })}
        />
        <Turns sayings={sayings} month={month} />
      </div>
      <div class="actors-two">
        <figure class="actors-figure">
          <figcaption>
            <h2>{caption}</h2>
            <p class="hint">{t('actors.undatedHint')}</p>
          </figcaption>
          <Network
            all={everybody}
            shown={shown.filter(isDrawn)}
            chosen={chosen}
            label={t('actors.network', { count: shown.length, actors: endsOf(shown).length })}
            onChoose={toggle}
          />
          {left > 0 && <p class="hint">{t('actors.leftOut', { count: left })}</p>}
          <Legend kinds={kinds} isOn={isOn} off={off} sides={endsOf(everybody).map((each) => each.side)} />
        </figure>
        <section class="actors-beside">
          {children}
          <h2>{t('actors.table')}</h2>
          <p class="hint" aria-live="polite">
            {t('actors.count', { count: shown.length })}
          </p>
          {bonds.length === 0 ? (
            <Empty>{t('actors.noneThen')}</Empty>
          ) : (
            <BondTable bonds={bonds} chosen={chosen} caption={caption} onChoose={toggle} />
          )}
        </section>
      </div>
    </>
  );
}

/** Without parents of those of whom nothing else is told. */
function withParents(bonds: ReturnType<typeof asOf>): ReturnType<typeof asOf> {
  const told = new Set(endsOf(bonds.filter((bond) => bond.kind !== 'parent')).map((each) => each.id));
  return bonds.filter((bond) => bond.kind !== 'parent' || (told.has(bond.from.id) && told.has(bond.to.id)));
}

/** Every relation that there is at any time, for the places of the network. */
function everBonds(sayings: readonly Saying[], end: number): ReturnType<typeof asOf> {
  const ever = sayings.map((each) => ({
    ...each,
    date: null,
    until: null,
    source: { ...each.source, published: null },
  }));
  return withParents(asOf(ever, end));
}

function counts(sayings: readonly Saying[]): Map<string, number> {
  const bars = new Map<string, number>();
  for (const each of sayings) {
    const from = each.kind === 'parent' ? null : beginning(each);
    if (from !== null) {
      bars.set(monthAt(from), (bars.get(monthAt(from)) ?? 0) + 1);
    }
  }
  return bars;
}

/** Splits and withdrawals one after the other; each leads to its month. */
function Turns({ sayings, month }: { sayings: readonly Saying[]; month: number }) {
  const every = turns(sayings);
  const [shown, setShown] = useState(MOST_TURNS);
  const all = every.slice(-shown);
  if (all.length === 0) {
    return null;
  }
  return (
    <div class="turns">
      <h2>{t('actors.turns')}</h2>
      <ol>
        {all.map((each) => {
          const at = each.date?.from.slice(0, 7) ?? '';
          return (
            <li key={`${each.kind} ${each.from.id} ${each.to.id} ${at}`}>
              <button
                type="button"
                class="link-button"
                aria-pressed={monthNumber(at) === month}
                onClick={() => change({ month: at })}
              >
                <time>{when(each.date, 'short')}</time>
              </button>{' '}
              {t(`actors.turn.${each.kind}`, { from: named(each.from), to: named(each.to) })}
            </li>
          );
        })}
      </ol>
      {every.length > all.length && (
        <button type="button" class="button" onClick={() => setShown(shown + 4 * MOST_TURNS)}>
          {t('app.showMore')}
        </button>
      )}
    </div>
  );
}

/** What lines and shapes mean; the lines can be left out kind by kind. */
function Legend({
  kinds,
  isOn,
  off,
  sides,
}: {
  kinds: readonly Kind[];
  isOn: (kind: Kind) => boolean;
  off: readonly string[];
  sides: readonly (string | null)[];
}) {
  return (
    <div class="network-legend">
      <fieldset>
        <legend class="field-label">{t('actors.lines')}</legend>
        {kinds.map((kind) => (
          <Toggle
            key={kind}
            checked={isOn(kind)}
            label={
              <>
                <KindKey kind={kind} /> {relationName(kind)}
              </>
            }
            onChange={(checked) =>
              change({
                off:
                  (checked ? off.filter((each) => each !== kind) : [...off, kind]).filter(Boolean).join(',') ||
                  undefined,
              })
            }
          />
        ))}
      </fieldset>
      <ul aria-label={t('actors.signs')}>
        {SIDES.filter((side) => sides.includes(side)).map((side) => (
          <li key={side}>
            <svg class="actor" width="18" height="18" viewBox="-12 -12 24 24" aria-hidden="true">
              <Sign side={side} />
            </svg>
            {t(`actors.side.${side}`)}
          </li>
        ))}
        {sides.includes(null) && (
          <li>
            <svg class="actor" width="18" height="18" viewBox="-12 -12 24 24" aria-hidden="true">
              <Sign side={null} />
            </svg>
            {t('actors.side.none')}
          </li>
        )}
      </ul>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { useActorNames } from '../../api/actors.ts';
import { type Names, when } from '../../i18n/format.ts';
import { isoWhen } from '../../i18n/iso.ts';
import { t } from '../../i18n/messages.ts';
import { speakerName, word } from '../../i18n/words.ts';
import { Quotation } from '../../ui/Quotation.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { type Bond, type End, KINDS, type Saying } from './relations.ts';
import { named, relationName, time } from './words.ts';

/** So many relations of a kind are shown at first. */
const AT_ONCE = 60;

/** The same as the network, in lines; each with where it is said. */
export function BondTable({
  bonds,
  chosen,
  caption,
  onChoose,
}: {
  bonds: readonly Bond[];
  chosen: string | undefined;
  caption: string;
  onChoose: (id: string) => void;
}) {
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <div class="table-frame" role="region" tabIndex={0} aria-label={caption}>
      <table class="bonds">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('actors.who')}</th>
            <th scope="col">{t('actors.toWhom')}</th>
            <th scope="col">{t('actors.when')}</th>
            <th scope="col">{t('actors.saidBy')}</th>
          </tr>
        </thead>
        {KINDS.map((kind) => ({ kind, its: bonds.filter((bond) => bond.kind === kind) }))
          .filter(({ its }) => its.length > 0)
          .map(({ kind, its }) => (
            <tbody key={kind}>
              <tr>
                <th scope="rowgroup" colSpan={4} class="bonds-kind">
                  <KindKey kind={kind} />
                  {relationName(kind)}
                </th>
              </tr>
              {its.slice(0, shown).map((bond) => (
                <tr key={bond.key} class={bond.from.id === chosen || bond.to.id === chosen ? 'bond-near' : undefined}>
                  <td>
                    <Chooser end={bond.from} chosen={chosen} onChoose={onChoose} />
                  </td>
                  <td>
                    <Chooser end={bond.to} chosen={chosen} onChoose={onChoose} />
                  </td>
                  <td>
                    {time(bond)} {bond.state === 'denied' && <Tag tone="disputed">{t('actors.denied')}</Tag>}
                    {bond.state === 'ended' && <Tag tone="unknown">{t('actors.ended')}</Tag>}
                  </td>
                  <td>
                    <Sources sayings={bond.sayings} />
                  </td>
                </tr>
              ))}
              {its.length > shown && (
                <tr>
                  <td colSpan={4}>
                    <button type="button" class="button" onClick={() => setShown(shown + AT_ONCE)}>
                      {t('app.showMore')}
                    </button>
                  </td>
                </tr>
              )}
            </tbody>
          ))}
      </table>
    </div>
  );
}

/** A relation's line as it is drawn in the network. */
export function KindKey({ kind }: { kind: string }) {
  return (
    <svg class={`bond-key bond bond-${kind}`} width="26" height="10" viewBox="0 0 26 10" aria-hidden="true">
      <line class="bond-line" x1="1" y1="5" x2="25" y2="5" />
    </svg>
  );
}

function Chooser({ end, chosen, onChoose }: { end: End; chosen: string | undefined; onChoose: (id: string) => void }) {
  return (
    <button type="button" class="link-button name" aria-pressed={end.id === chosen} onClick={() => onChoose(end.id)}>
      {named(end)}
    </button>
  );
}

function Sources({ sayings }: { sayings: readonly Saying[] }) {
  const known = useActorNames();
  return (
    <details class="said">
      <summary>{who(sayings, known)}</summary>
      <ul>
        {sayings.map((saying, index) => (
          <li key={index}>
            <Source saying={saying} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const NAMED = 2;

/** Who says so: the first two by name, the others by number. */
function who(sayings: readonly Saying[], known: ReadonlyMap<string, Names>): string {
  const all = [
    ...new Set(
      sayings.map(({ source }) =>
        source.kind === 'pack'
          ? t('actors.pack')
          : source.speaker === null
            ? t('app.unknown')
            : `\u2068${speakerName(source.speaker, known)}\u2069`,
      ),
    ),
  ];
  const more = all.length - NAMED;
  return [...all.slice(0, NAMED), ...(more > 0 ? [t('actors.moreVoices', { count: more })] : [])].join(' · ');
}

/** Who says so, in what words; or what the pack rests on. */
function Source({ saying: { source, certainty } }: { saying: Saying }) {
  const known = useActorNames();
  if (source.kind === 'pack') {
    return (
      <>
        {t('actors.pack')}
        {source.links.filter(isAddress).map((link) => (
          <span key={link}>
            {' '}
            <a href={link} rel="noreferrer noopener" target="_blank" dir="ltr">
              {site(link)}
            </a>
          </span>
        ))}
        {source.note !== null && (
          <>
            {' · '}
            <span lang="en" dir="ltr">
              {source.note}
            </span>
          </>
        )}
      </>
    );
  }
  return (
    <>
      {source.words !== null && <Quotation text={source.words} language={source.language} />}
      <span class="said-by">
        {[
          source.speaker === null ? null : speakerName(source.speaker, known),
          source.stance === null ? null : word('stance', source.stance),
          certainty === null || certainty === 'asserted' ? null : word('certainty', certainty),
          source.title,
          source.published === null ? null : when(isoWhen(source.published), 'short'),
        ]
          .filter((part): part is string => part !== null && part !== '')
          .map((part, at) => (
            <span key={at}>
              {at > 0 && ' · '}
              <bdi>{part}</bdi>
            </span>
          ))}
      </span>
    </>
  );
}

/** Only addresses of the web are linked to. */
export function isAddress(link: string): boolean {
  return /^https?:\/\//i.test(link);
}

function site(link: string): string {
  try {
    return new URL(link).hostname;
  } catch {
    return link;
  }
}

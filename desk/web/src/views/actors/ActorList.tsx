import { useId, useState } from 'preact/hooks';
import { number } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/messages.ts';
import { Sign } from './Network.tsx';
import type { Actor } from './api.ts';
import { kindName, named } from './words.ts';

const AT_ONCE = 25;

/** Letters alone, without marks, so that é finds e and أ finds ا. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .toLowerCase();
}

/** Actors whose name in any language has these letters, those told of most first. */
export function found(actors: readonly Actor[], letters: string, language: string): Actor[] {
  const wanted = plain(letters.trim());
  const order = new Intl.Collator(language);
  return actors
    .filter((actor) =>
      [actor.id, actor.name, actor.names?.ar, actor.names?.fr, actor.names?.en].some(
        (name) => name != null && plain(name).includes(wanted),
      ),
    )
    .sort((a, b) => (b.counts?.events ?? 0) - (a.counts?.events ?? 0) || order.compare(named(a), named(b)));
}

export function ActorList({
  actors,
  chosen,
  onChoose,
}: {
  actors: readonly Actor[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}) {
  const id = useId();
  const [letters, setLetters] = useState('');
  const [shown, setShown] = useState(AT_ONCE);
  const all = found(actors, letters, currentLanguage());
  // Not everybody is told how often an actor is named.
  const counted = actors.some((actor) => actor.counts !== null);
  return (
    <section class="actors-all" aria-labelledby={`${id}-h`}>
      <div class="actors-all-head">
        <h2 id={`${id}-h`}>{t('actors.all')}</h2>
        <div class="field">
          <label class="field-label" for={id}>
            {t('actors.find')}
          </label>
          <input
            id={id}
            class="input"
            type="search"
            value={letters}
            onInput={(event) => setLetters(event.currentTarget.value)}
          />
        </div>
      </div>
      <p class="hint" aria-live="polite">
        {t('actors.found', { count: all.length })}
      </p>
      <div class="table-frame" role="region" tabIndex={0} aria-label={t('actors.found', { count: all.length })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('actors.actor')}</th>
              <th scope="col">{t('actors.whatItIs')}</th>
              <th scope="col">{t('actors.partOf')}</th>
              {counted && (
                <>
                  <th scope="col" class="number">
                    {t('actors.events')}
                  </th>
                  <th scope="col" class="number">
                    {t('actors.statementsHead')}
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {all.slice(0, shown).map((actor) => (
              <tr key={actor.id} class={actor.id === chosen ? 'bond-near' : undefined}>
                <th scope="row">
                  <svg class="actor actor-sign" width="16" height="16" viewBox="-12 -12 24 24" aria-hidden="true">
                    <Sign side={actor.side} />
                  </svg>
                  <button
                    type="button"
                    class="link-button name"
                    aria-pressed={actor.id === chosen}
                    onClick={() => onChoose(actor.id)}
                  >
                    {named(actor)}
                  </button>
                </th>
                <td>{kindName(actor.kind)}</td>
                <td>{actor.parent === null ? '' : named(actor.parent)}</td>
                {counted && (
                  <>
                    <td class="number">{actor.counts === null ? '' : number(actor.counts.events)}</td>
                    <td class="number">{actor.counts === null ? '' : number(actor.counts.statements)}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {all.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + AT_ONCE)}>
          {t('app.showMore')}
        </button>
      )}
    </section>
  );
}

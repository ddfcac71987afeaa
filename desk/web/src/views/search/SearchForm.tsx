import { useEffect, useRef, useState } from 'preact/hooks';
import { useAbout } from '../../api/about.ts';
import { go, href } from '../../app/route.ts';
import { t } from '../../i18n/messages.ts';
import { AreaPicker } from '../../ui/AreaPicker.tsx';
import { Days } from '../../ui/Days.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { isTyping, keyOf } from '../../ui/keys.ts';
import { Empty } from '../../ui/Status.tsx';

/** Words, area and days; the key / goes to the words. */
export function SearchForm({ words }: { words: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(words);
  useEffect(() => setTyped(words), [words]);
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (keyOf(event) === '/' && !isTyping(event)) {
        event.preventDefault();
        field.current?.focus();
        field.current?.select();
      }
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);
  return (
    <form
      class="search-form"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        // A step of its own, so that the way back leads to what was looked for before.
        go('search', [], { q: typed.trim() });
      }}
    >
      <div class="field search-words">
        <label class="field-label" for="search-words">
          {t('search.words')} <kbd aria-hidden="true">/</kbd>
        </label>
        <input
          ref={field}
          id="search-words"
          class="input"
          type="search"
          dir={typed === '' ? undefined : 'auto'}
          autoComplete="off"
          spellcheck={false}
          aria-keyshortcuts="/"
          value={typed}
          maxLength={500}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="button button-strong">
        <Icon name="search" />
        {t('search.go')}
      </button>
      <AreaPicker />
      <Days />
    </form>
  );
}

/** What can be typed, where nothing has been yet. */
export function Hints() {
  if (useAbout()?.store.reports === 0) {
    return (
      <Empty>
        {t('event.none')}{' '}
        <code dir="ltr" class="command">
          marsad ingest samples
        </code>
      </Empty>
    );
  }
  return (
    <section class="search-hints" aria-labelledby="search-how">
      <h2 id="search-how">{t('search.how')}</h2>
      <dl>
        {(['word', 'phrase', 'without', 'name'] as const).map((hint) => (
          <div key={hint}>
            <dt>
              <a href={href('search', [], { q: t(`search.example.${hint}`) })}>
                <bdi>{t(`search.example.${hint}`)}</bdi>
              </a>
            </dt>
            <dd>{t(`search.hint.${hint}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

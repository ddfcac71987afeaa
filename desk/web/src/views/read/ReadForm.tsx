import { useId, useState } from 'preact/hooks';
import { LANGUAGES } from '../../app/settings.ts';
import { number } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { word } from '../../i18n/words.ts';
import { Select } from '../../ui/controls.tsx';
import { type Given, isGiven, NOTHING } from './given.ts';

const KINDS = '.txt,.html,.htm,.pdf,text/plain,text/html,application/pdf';

/** Takes a text that is pasted, or a file that is dropped or chosen. */
export function ReadForm({ busy, onGiven }: { busy: boolean; onGiven: (given: Given) => void }) {
  const [given, setGiven] = useState<Given>(NOTHING);
  const [over, setOver] = useState(false);
  const id = useId();
  const change = (changes: Partial<Given>): void => setGiven((before) => ({ ...before, ...changes }));
  return (
    <form
      class={over ? 'read-form read-over' : 'read-form'}
      onSubmit={(event) => {
        event.preventDefault();
        if (isGiven(given)) {
          onGiven(given);
        }
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) {
          change({ file });
        }
      }}
    >
      <div class="field read-text">
        {given.file === null ? (
          <label class="field-label" for={`${id}text`}>
            {t('read.text')}
          </label>
        ) : (
          <span class="field-label">{t('read.text')}</span>
        )}
        {given.file === null ? (
          <textarea
            id={`${id}text`}
            class="input"
            dir={given.text === '' ? undefined : 'auto'}
            rows={12}
            placeholder={t('read.paste')}
            value={given.text}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        ) : (
          <p class="read-file">
            <bdi>{given.file.name}</bdi> ({t('read.kilobytes', { size: number(Math.ceil(given.file.size / 1024)) })}){' '}
            <button type="button" class="button" onClick={() => change({ file: null })}>
              {t('read.noFile')}
            </button>
          </p>
        )}
      </div>
      <div class="read-known">
        <label class="button read-choose">
          {t('read.file')}
          <input
            class="unseen"
            type="file"
            accept={KINDS}
            onChange={(event) => change({ file: event.currentTarget.files?.[0] ?? null })}
          />
        </label>
        {given.file === null && (
          <div class="field">
            <label class="field-label" for={`${id}title`}>
              {t('read.title')}
            </label>
            <input
              id={`${id}title`}
              class="input"
              dir="auto"
              value={given.title}
              onInput={(event) => change({ title: event.currentTarget.value })}
            />
          </div>
        )}
        <div class="field">
          <label class="field-label" for={`${id}published`}>
            {t('read.published')}
          </label>
          <input
            id={`${id}published`}
            class="input"
            type="date"
            value={given.published}
            onInput={(event) => change({ published: event.currentTarget.value })}
          />
        </div>
        <Select
          label={t('read.language')}
          value={given.language}
          choices={[
            { value: '', label: t('read.anyLanguage') },
            ...LANGUAGES.map((each) => ({ value: each as string, label: word('language', each) })),
          ]}
          onChange={(language) => change({ language })}
        />
        <p class="hint">{t('read.publishedWhy')}</p>
        <button type="submit" class="button button-strong" disabled={busy || !isGiven(given)}>
          {t('read.go')}
        </button>
        <p class="hint">{t('read.notKeptWords')}</p>
      </div>
    </form>
  );
}

import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ApiError } from '../api/client.ts';
import { percent } from '../i18n/format.ts';
import { hasMessage, t } from '../i18n/messages.ts';
import { announce } from './live.ts';

/** That something is on its way; with the share that is done where it is known. */
export function Loading({ progress = null, computing = false }: { progress?: number | null; computing?: boolean }) {
  const words =
    progress !== null
      ? t('app.computing', { share: percent(progress) })
      : t(computing ? 'app.computingNow' : 'app.loading');
  useEffect(() => announce(words), [words]);
  return (
    <p class="status status-loading">
      <span class="status-dots" aria-hidden="true" />
      {words}
    </p>
  );
}

/** What the desk refused and why; the field that it is about is named. */
export function ErrorNotice({ error, retry }: { error: ApiError; retry?: (() => void) | undefined }) {
  const key = error.status === 0 ? 'app.error.unreachable' : `app.error.${error.status}`;
  const words = hasMessage(key) ? t(key) : t('app.error.other', { status: String(error.status) });
  useEffect(() => announce(words), [words]);
  return (
    <div class="status status-error">
      <p>
        <strong>{words}</strong>
      </p>
      {error.status !== 0 && (
        <p lang="en" dir="ltr">
          {error.field !== null && <code>{error.field}</code>} {error.message}
        </p>
      )}
      {retry && (
        <button type="button" class="button" onClick={retry}>
          {t('app.retry')}
        </button>
      )}
    </div>
  );
}

/** That there is nothing to show, and perhaps what to do. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="status status-empty">{children}</p>;
}

import { useEffect, useId, useRef } from 'preact/hooks';
import { signedIn, signIn, signInNeeded } from '../api/client.ts';
import { t } from '../i18n/messages.ts';
import { useStore } from './store.ts';

/** Asks for a key when the desk answers nobody without one. The key stays in this tab alone. */
export function SignIn() {
  const needed = useStore(signInNeeded);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const field = useId();
  useEffect(() => {
    if (needed) {
      dialog.current?.showModal();
    } else {
      dialog.current?.close();
    }
  }, [needed]);
  // Not onClose: it is told late, perhaps when a refused key has opened the dialog again.
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={title} onCancel={() => signInNeeded.set(false)}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          const key = new FormData(event.currentTarget).get('key');
          event.currentTarget.reset();
          if (typeof key === 'string' && key.trim() !== '') {
            signIn(key);
          }
        }}
      >
        <h2 id={title}>{t('app.signIn')}</h2>
        <p>{t('app.signInWhy')}</p>
        {needed && signedIn() && (
          <p class="hint" role="alert">
            <strong>{t('app.keyRefused')}</strong>
          </p>
        )}
        <div class="field">
          <label class="field-label" for={field}>
            {t('app.key')}
          </label>
          <input id={field} class="input" name="key" type="password" dir="ltr" autoComplete="off" required />
        </div>
        <div class="dialog-actions">
          <button type="submit" class="button button-strong">
            {t('app.signIn')}
          </button>
          <button type="button" class="button" onClick={() => signInNeeded.set(false)}>
            {t('app.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

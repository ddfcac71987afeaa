import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ApiError, post } from '../../api/client.ts';
import { t } from '../../i18n/messages.ts';
import { announce } from '../../ui/live.ts';
import { ErrorNotice } from '../../ui/Status.tsx';

/** Takes back a decision, which needs a reason as every decision does. What later decisions rest on is refused by the desk. */
export function TakeBack({
  number,
  open,
  onOpen,
  onDone,
}: {
  number: number;
  open: boolean;
  onOpen: (open: boolean) => void;
  onDone: () => void;
}) {
  const id = useId();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (open) {
      field.current?.focus();
    }
  }, [open]);
  const send = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await post('/review/decisions', { decision: 'undo', number, reason: reason.trim() });
      announce(t('review.takenBack'));
      setReason('');
      onOpen(false);
      onDone();
    } catch (failed) {
      setError(failed instanceof ApiError ? failed : new ApiError(0, 'failed', null, String(failed)));
    }
    setBusy(false);
  };
  if (!open) {
    return (
      <button type="button" class="button" onClick={() => onOpen(true)}>
        {t('review.takeBack')}
      </button>
    );
  }
  return (
    <form
      class="take-back"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '' && !busy) {
          void send();
        }
      }}
    >
      <div class="field">
        <label class="field-label" for={id}>
          {t('review.takeBackWhy')}
        </label>
        <input
          ref={field}
          id={id}
          class="input"
          dir="auto"
          required
          maxLength={2000}
          autoComplete="off"
          value={reason}
          onInput={(typed) => setReason(typed.currentTarget.value)}
        />
      </div>
      <button type="submit" class="button button-strong" disabled={busy || reason.trim() === ''}>
        {t('review.takeBack')}
      </button>
      <button type="button" class="button" onClick={() => onOpen(false)}>
        {t('app.cancel')}
      </button>
      {error && (
        <>
          {error.status === 409 && <p>{t('review.restsOn')}</p>}
          <ErrorNotice error={error} />
        </>
      )}
    </form>
  );
}

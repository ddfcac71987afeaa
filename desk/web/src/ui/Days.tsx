import { change, useScope } from '../app/route.ts';
import { t } from '../i18n/messages.ts';

/** First and last day that all views share. */
export function Days() {
  const { from, to } = useScope();
  return (
    <>
      <Day name="from" label={t('app.from')} value={from} />
      <Day name="to" label={t('app.to')} value={to} />
    </>
  );
}

function Day({ name, label, value }: { name: 'from' | 'to'; label: string; value: string | undefined }) {
  return (
    <label class="field">
      <span class="field-label">{label}</span>
      <input
        type="date"
        class="input"
        value={value ?? ''}
        onChange={(event) => change({ [name]: event.currentTarget.value || undefined })}
      />
    </label>
  );
}

import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../i18n/messages.ts';

const KEYS = [
  ['j ↓', 'next'],
  ['k ↑', 'previous'],
  ['a', 'accept'],
  ['m', 'merge'],
  ['s', 'split'],
  ['c', 'correct'],
  ['u', 'undo'],
  ['Enter', 'submit'],
  ['Esc', 'cancel'],
  ['?', 'help'],
] as const;

/** What the keys do. */
export function Help({ open, onClose, mayDecide }: { open: boolean; onClose: () => void; mayDecide: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    if (open) {
      dialog.current?.showModal();
    } else {
      dialog.current?.close();
    }
  }, [open]);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{t('review.help')}</h2>
      <dl class="keys">
        {KEYS.filter(([, does]) => mayDecide || ['next', 'previous', 'help'].includes(does)).map(([keys, does]) => (
          <div key={does}>
            <dt dir="ltr">
              {keys.split(' ').map((each) => (
                <kbd key={each}>{each}</kbd>
              ))}
            </dt>
            <dd>{t(`review.key.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{t('review.keyboards')}</p>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {t('app.close')}
      </button>
    </dialog>
  );
}

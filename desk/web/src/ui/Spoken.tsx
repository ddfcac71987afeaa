import { useStore } from '../app/store.ts';
import { spoken } from './live.ts';

/** Where announcements are put, for screen readers alone. */
export function Spoken() {
  return (
    <div class="unseen" role="status" aria-live="polite">
      {useStore(spoken)}
    </div>
  );
}

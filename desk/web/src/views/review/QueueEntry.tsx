import type { Waiting } from '../../api/work.ts';
import { percent, when } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { subEventType } from '../../i18n/words.ts';
import { Tag } from '../../ui/Tag.tsx';
import { placeName } from '../event/Summary.tsx';
import { entryId, idOf } from './queue.ts';

/** One thing that waits, in two lines. */
export function QueueEntry({
  waiting,
  selected,
  refused,
  onSelect,
}: {
  waiting: Waiting;
  selected: boolean;
  refused: boolean;
  onSelect: () => void;
}) {
  return (
    <li
      id={entryId(idOf(waiting))}
      class={selected ? 'queue-entry queue-now' : 'queue-entry'}
      role="option"
      aria-selected={selected}
      onClick={onSelect}
    >
      <span class="queue-kind">
        {t(`review.one.${waiting.waiting}`)}
        {waiting.waiting === 'doubt' && <> {percent(waiting.score)}</>}{' '}
        {refused && <Tag tone="serious">! {t('review.notKeptTag')}</Tag>}
      </span>
      {waiting.waiting === 'issue' ? (
        <bdi class="queue-what">{waiting.report}</bdi>
      ) : (
        <>
          <span class="queue-what">{subEventType(waiting.event.sub_event_type)}</span>
          <span class="hint">
            {when(waiting.event.date, 'short')} · {placeName(waiting.event.place, false)}
          </span>
        </>
      )}
    </li>
  );
}

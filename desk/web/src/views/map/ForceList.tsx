import { useActorNames } from '../../api/actors.ts';
import { number, range, when } from '../../i18n/format.ts';
import { code, t } from '../../i18n/messages.ts';
import { speakerName, word } from '../../i18n/words.ts';
import { Empty } from '../../ui/Status.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { forceName, type Forces, type Stay, stateOf } from './forces.ts';

/** Forces by place: who, since when, until when, and who says so. */
export function ForceList({ forces, month, selected }: { forces: Forces; month: string; selected: string | null }) {
  if (forces.garrisons.length === 0) {
    return <Empty>{t('map.noForces')}</Empty>;
  }
  return (
    <>
      <p class="hint">{t('map.forcesHow')}</p>
      <ul>
        {forces.garrisons.map((garrison) => (
          <li key={garrison.id} class={garrison.id === selected ? 'event-item is-selected' : 'event-item'}>
            <h3>
              <span class={`square is-${garrison.state}`} />
              {garrison.place}
            </h3>
            <ul class="garrison-stays">
              {garrison.stays.map((stay) => (
                <li key={stay.id}>
                  <StayItem stay={stay} month={month} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function StayItem({ stay, month }: { stay: Stay; month: string }) {
  const known = useActorNames();
  const state = stateOf(stay, month);
  return (
    <>
      <span>
        <strong>{forceName(stay)}</strong>{' '}
        <Tag tone={state === 'present' ? 'plain' : 'unknown'}>{t(`map.force.${state}`)}</Tag>
      </span>
      <span class="hint">
        {[
          stay.source === 'ledger' ? word('presence', stay.kind) : code('stay', stay.kind),
          ...(stay.from === null ? [] : [t('map.since', { day: when(stay.from) })]),
          ...(stay.announced_end === null ? [] : [t('map.endAnnounced', { day: when(stay.announced_end) })]),
          ...(stay.end === null ? [] : [t('map.until', { day: when(stay.end) })]),
          ...(stay.size.low === null && stay.size.high === null
            ? []
            : [t('map.size', { range: range(stay.size.low, stay.size.high) })]),
          ...(stay.speaker === null ? [] : [t('map.says', { speaker: speakerName(stay.speaker, known) })]),
          ...(stay.confidence === null ? [] : [code('confidence', stay.confidence)]),
        ].map((part, at) => (
          <span key={at} class="part">
            {part}
          </span>
        ))}
        {stay.links.map((link, at) => (
          <a key={link} class="part" href={link} target="_blank" rel="noopener noreferrer">
            {t('app.sourceLink', { number: number(at + 1) })}
          </a>
        ))}
      </span>
    </>
  );
}

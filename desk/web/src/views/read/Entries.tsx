import { useActorNames } from '../../api/actors.ts';
import type { ReadEvent, ReadStatement } from '../../api/work.ts';
import { href } from '../../app/route.ts';
import { number as inDigits, range } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { actorName, figure, speakerName, subEventType, word } from '../../i18n/words.ts';
import { Tag } from '../../ui/Tag.tsx';
import { Sides, WhenWhere } from '../event/Summary.tsx';

/** Shows the words of an entry: within their column, or, where somebody asks for them, wherever they stand on the page. */
type Point = (id: string | null, scroll?: 'column' | 'page') => void;

function pointing(id: string, onPoint: Point) {
  return {
    id: `entry-${id}`,
    tabIndex: 0,
    onMouseEnter: () => onPoint(id),
    onMouseLeave: () => onPoint(null),
    onFocus: () => onPoint(id, 'column'),
    onBlur: () => onPoint(null),
    onClick: () => onPoint(id, 'page'),
  };
}

/** An event that the text tells of. */
export function EventEntry({ event, active, onPoint }: { event: ReadEvent; active: boolean; onPoint: Point }) {
  return (
    <li class={active ? 'entry entry-lit' : 'entry'} {...pointing(event.id, onPoint)}>
      <p>
        <strong>{subEventType(event.sub_event_type)}</strong>{' '}
        {event.background ? <Tag>{t('event.background')}</Tag> : !event.main && <Tag>{t('event.aside')}</Tag>}
      </p>
      <p class="entry-facts">
        <WhenWhere event={event} />
      </p>
      <p class="entry-facts">
        <Sides event={event} />
      </p>
      <p class="hint">{t('read.statements', { count: event.statements.length })}</p>
    </li>
  );
}

/** A statement: what kind, who says it, and what exactly. */
export function StatementEntry({
  statement,
  event,
  number,
  active,
  onPoint,
}: {
  statement: ReadStatement & { ledger_event?: string | null; told?: string | undefined };
  event: ReadEvent | undefined;
  number: number;
  active: boolean;
  onPoint: Point;
}) {
  const known = useActorNames();
  const { speaker, stance } = statement.attribution;
  const kind = event?.sub_event_type ?? statement.told;
  return (
    <li class={active ? 'entry entry-lit' : 'entry'} {...pointing(statement.id, onPoint)}>
      <p>
        <span class="entry-number">{inDigits(number)}</span> <strong>{word('kind', statement.kind)}</strong>{' '}
        <span class="entry-what">
          {statement.kind === 'event' && kind !== undefined && subEventType(kind)}
          <What statement={statement} />
        </span>
      </p>
      <p class="hint">
        <bdi>{speakerName(speaker, known)}</bdi> · {word('stance', stance)}
        {statement.certainty === 'possible' && <> · {word('certainty', statement.certainty)}</>}
        {statement.ledger_event != null && (
          <>
            {' · '}
            <a href={href('event', [statement.ledger_event])}>{t('read.toEvent')}</a>
          </>
        )}
      </p>
    </li>
  );
}

function What({ statement }: { statement: ReadStatement }) {
  const known = useActorNames();
  const { measure, relation, presence, assessment } = statement;
  if (measure !== null) {
    const told = figure(measure);
    return (
      <>
        {word('about', measure.about)}
        {told !== null && <b> {told}</b>}
        {[measure.victims?.name === 'total' ? null : measure.victims, measure.actor]
          .filter((actor) => actor !== null)
          .map((actor) => (
            <span key={actor.name}>
              {' · '}
              <bdi>{actorName(actor, known)}</bdi>
            </span>
          ))}
        {measure.object !== null && (
          <>
            {' · '}
            <bdi>{measure.object}</bdi>
          </>
        )}
      </>
    );
  }
  if (relation !== null) {
    return (
      <>
        <bdi>{actorName(relation.from, known)}</bdi> {word('relation', relation.kind)}{' '}
        <bdi>{actorName(relation.to, known)}</bdi>
      </>
    );
  }
  if (presence !== null) {
    const { low, high } = presence.size;
    return (
      <>
        {word('presence', presence.kind)} · <bdi>{actorName(presence.actor, known)}</bdi>
        {presence.place !== null && (
          <>
            {' · '}
            <bdi>{presence.place.name}</bdi>
          </>
        )}
        {(low !== null || high !== null) && <> · {range(low, high)}</>}
        {presence.announced && <> · {word('presence', 'announced')}</>}
      </>
    );
  }
  if (assessment !== null) {
    return (
      <>
        {word('topic', assessment.topic)} · {word('direction', assessment.direction)}
        {assessment.about !== null && (
          <>
            {' · '}
            <bdi>{actorName(assessment.about, known)}</bdi>
          </>
        )}
      </>
    );
  }
  return null;
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { EventDetail, Waiting } from '../../api/work.ts';
import { t } from '../../i18n/messages.ts';
import { eventType, SUB_EVENT_TYPES, subEventType, word } from '../../i18n/words.ts';
import { Segments, Select } from '../../ui/controls.tsx';
import {
  acceptance,
  type Decided,
  type Decision,
  DECISIONS,
  decisionsFor,
  eventsOf,
  type Field,
  FIELDS,
} from './queue.ts';

/** Reasons given before, for the same words are often needed again; forgotten with the page. */
const given: string[] = [];

/** Takes a decision with its reason, without which none is kept. */
export function DecisionForm({
  waiting,
  deciding,
  before,
  onChoose,
  onDecide,
}: {
  waiting: Waiting;
  deciding: Decision | null;
  before: Decided | undefined;
  onChoose: (decision: Decision | null) => void;
  onDecide: (decided: Decided) => void;
}) {
  const id = useId();
  const events = eventsOf(waiting);
  const possible = decisionsFor(waiting);
  const [about, setAbout] = useState(before?.event ?? events[0]?.id ?? '');
  const [members, setMembers] = useState<readonly string[]>(before?.members ?? []);
  const [field, setField] = useState<Field>(
    before?.field ?? (waiting.waiting === 'place' ? 'place' : 'sub_event_type'),
  );
  const [to, setTo] = useState(before?.to ?? '');
  const [reason, setReason] = useState(before?.reason ?? '');
  const reasonField = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (deciding === 'split' || deciding === 'correct') {
      first.current?.querySelector<HTMLElement>('input, select')?.focus();
    } else if (deciding !== null) {
      reasonField.current?.focus();
    }
  }, [deciding]);
  const event = events.find((each) => each.id === about) ?? events[0];
  const complete =
    reason.trim() !== '' &&
    (deciding !== 'split' || (members.length > 0 && members.length < (event?.members?.length ?? 0))) &&
    (deciding !== 'correct' || to.trim() !== '');
  const submit = (): void => {
    if (deciding === null || !complete) {
      return;
    }
    const words = reason.trim();
    if (!given.includes(words)) {
      given.unshift(words);
    }
    const named = event?.id ?? about;
    switch (deciding) {
      case 'accept':
      case 'merge':
        onDecide({ decision: deciding, ...acceptance(waiting), reason: words });
        break;
      case 'split':
        onDecide({ decision: deciding, event: named, members, reason: words });
        break;
      case 'correct':
        onDecide({ decision: deciding, event: named, field, to: to.trim(), reason: words });
        break;
    }
  };
  return (
    <form
      class="decision"
      aria-label={t('review.decide')}
      onSubmit={(pressed) => {
        pressed.preventDefault();
        submit();
      }}
    >
      <div class="decision-choices">
        {DECISIONS.filter((decision) => possible.includes(decision)).map((decision) => (
          <button
            key={decision}
            type="button"
            class={decision === deciding ? 'button button-strong' : 'button'}
            aria-pressed={decision === deciding}
            aria-keyshortcuts={decision[0]}
            onClick={() => onChoose(decision === deciding ? null : decision)}
          >
            <kbd aria-hidden="true">{decision[0]}</kbd> {t(`review.do.${decision}.${waiting.waiting}`)}
          </button>
        ))}
      </div>
      {deciding !== null && (
        <>
          {(deciding === 'split' || deciding === 'correct') && event !== undefined && (
            <fieldset ref={first} class="decision-what">
              <legend class="unseen">{t(`review.decision.${deciding}`)}</legend>
              {events.length > 1 && (
                <Segments
                  label={t('review.whichEvent')}
                  value={event.id}
                  choices={events.map((each, i) => ({
                    value: each.id,
                    label: t(i === 0 ? 'review.first' : 'review.second'),
                  }))}
                  onChange={(chosen) => {
                    setAbout(chosen);
                    setMembers([]);
                  }}
                />
              )}
              {deciding === 'split' ? (
                <SplitMembers event={event} members={members} onChange={setMembers} />
              ) : (
                <Correction waiting={waiting} field={field} to={to} onField={setField} onTo={setTo} />
              )}
            </fieldset>
          )}
          <div class="field decision-reason">
            <label class="field-label" for={`${id}reason`}>
              {t('review.reason')}
            </label>
            <input
              ref={reasonField}
              id={`${id}reason`}
              class="input"
              dir="auto"
              required
              maxLength={2000}
              autoComplete="off"
              list={`${id}given`}
              value={reason}
              onInput={(typed) => setReason(typed.currentTarget.value)}
            />
            <datalist id={`${id}given`}>
              {given.map((each) => (
                <option key={each} value={each} />
              ))}
            </datalist>
            <p class="hint">{t('review.reasonWhy')}</p>
          </div>
          <div class="decision-choices">
            <button type="submit" class="button button-strong" disabled={!complete}>
              {t('review.keep', { decision: t(`review.decision.${deciding}`) })}
            </button>
            <button type="button" class="button" onClick={() => onChoose(null)}>
              {t('app.cancel')}
            </button>
          </div>
        </>
      )}
    </form>
  );
}

/** Which tellings are another event. */
function SplitMembers({
  event,
  members,
  onChange,
}: {
  event: EventDetail;
  members: readonly string[];
  onChange: (members: readonly string[]) => void;
}) {
  return (
    <fieldset>
      <legend class="field-label">{t('review.splitWhich')}</legend>
      {(event.members ?? []).map((member) => {
        const name = `${member.report}/${member.event}`;
        return (
          <label key={name} class="toggle split-member">
            <input
              type="checkbox"
              checked={members.includes(name)}
              onChange={(pressed) =>
                onChange(pressed.currentTarget.checked ? [...members, name] : members.filter((each) => each !== name))
              }
            />
            <bdi>{member.title ?? name}</bdi>
          </label>
        );
      })}
    </fieldset>
  );
}

/** Which field has which other value. */
function Correction({
  waiting,
  field,
  to,
  onField,
  onTo,
}: {
  waiting: Waiting;
  field: Field;
  to: string;
  onField: (field: Field) => void;
  onTo: (to: string) => void;
}) {
  const id = useId();
  return (
    <div class="correction">
      <Select
        label={t('review.field')}
        value={field}
        choices={FIELDS.map((each) => ({ value: each, label: word('about', each) }))}
        onChange={(chosen) => {
          onField(chosen);
          onTo('');
        }}
      />
      <div class="field correction-value">
        <label class="field-label" for={`${id}to`}>
          {t('review.to')}
        </label>
        {field === 'sub_event_type' ? (
          <select id={`${id}to`} class="input" value={to} onChange={(chosen) => onTo(chosen.currentTarget.value)}>
            <option value="">{t('review.choose')}</option>
            {Object.entries(SUB_EVENT_TYPES).map(([type, subs]) => (
              <optgroup key={type} label={eventType(type)}>
                {subs.map((sub) => (
                  <option key={sub} value={sub}>
                    {subEventType(sub)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        ) : (
          <input
            id={`${id}to`}
            class="input"
            dir="auto"
            autoComplete="off"
            list={waiting.waiting === 'place' ? `${id}places` : undefined}
            value={to}
            onInput={(typed) => onTo(typed.currentTarget.value)}
          />
        )}
        {waiting.waiting === 'place' && field === 'place' && (
          <datalist id={`${id}places`}>
            {waiting.places.map((place) => (
              <option key={place.id} value={place.id}>
                {place.name}
              </option>
            ))}
          </datalist>
        )}
        <p class="hint">{t(`review.how.${field}`)}</p>
      </div>
    </div>
  );
}

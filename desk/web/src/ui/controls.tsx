import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Choice<T extends string> {
  value: T;
  label: string;
  /** Said instead of the label where that is only a sign. */
  title?: string;
}

interface Choosing<T extends string> {
  label: string;
  value: T;
  choices: readonly Choice<T>[];
  onChange: (value: T) => void;
}

/** A few choices side by side, one of them taken. */
export function Segments<T extends string>({
  label,
  value,
  choices,
  onChange,
  hideLabel = false,
}: Choosing<T> & { hideLabel?: boolean }) {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class={hideLabel ? 'unseen' : 'field-label'}>{label}</legend>
      <div class="segments-row">
        {choices.map((choice) => (
          <label key={choice.value} class="segment" title={choice.title}>
            <input
              type="radio"
              class="unseen"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              aria-label={choice.title}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One of many. */
export function Select<T extends string>({ label, value, choices, onChange }: Choosing<T>) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <select id={id} class="input" value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** On or off. */
export function Toggle({
  label,
  checked,
  onChange,
}: {
  label: ComponentChildren;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label class="toggle">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

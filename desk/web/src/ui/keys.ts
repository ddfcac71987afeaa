/** What is used of a key being pressed. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * The key as keyboard commands name it: what is written where that is a Latin letter or a sign, else what a Latin keyboard
 * has in its place, so that commands work on an Arabic keyboard too. Null with Control, Alt or Meta, which are not ours.
 */
export function keyOf({ key, code, ctrlKey, metaKey, altKey }: Pressed): string | null {
  if (ctrlKey || metaKey || altKey) {
    return null;
  }
  if (/^[\x21-\x7e]$/.test(key)) {
    return key.toLowerCase();
  }
  if (key === '؟') {
    return '?';
  }
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (key.length === 1 && letter !== undefined) {
    return letter.toLowerCase();
  }
  return key.length === 1 && code === 'Slash' ? '/' : key;
}

/** Whether the key goes into a field, where it is text and no command. */
export function isTyping(event: { target: EventTarget | null }): boolean {
  const at = event.target as { tagName?: string; isContentEditable?: boolean; type?: string } | null;
  const tag = at?.tagName?.toUpperCase();
  return (
    at?.isContentEditable === true ||
    tag === 'TEXTAREA' ||
    tag === 'SELECT' ||
    (tag === 'INPUT' && !['button', 'checkbox', 'radio', 'submit', 'file', 'range'].includes(at?.type ?? 'text'))
  );
}

import { describe, expect, it } from 'vitest';
import { isoWhen } from '../src/i18n/iso.ts';
import { isTyping, keyOf, type Pressed } from '../src/ui/keys.ts';

function key(key: string, code: string, changes: Partial<Pressed> = {}): Pressed {
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, ...changes };
}

describe('keys', () => {
  it('are what is written on them', () => {
    expect(keyOf(key('a', 'KeyQ'))).toBe('a');
    expect(keyOf(key('J', 'KeyJ'))).toBe('j');
    expect(keyOf(key('ArrowDown', 'ArrowDown'))).toBe('ArrowDown');
    expect(keyOf(key('/', 'Digit7'))).toBe('/');
  });

  it('of an Arabic keyboard are those of the Latin one in their place', () => {
    expect(keyOf(key('ش', 'KeyA'))).toBe('a');
    expect(keyOf(key('ت', 'KeyJ'))).toBe('j');
    expect(keyOf(key('؟', 'Slash'))).toBe('?');
    expect(keyOf(key('ظ', 'Slash'))).toBe('/');
  });

  it('with Control, Alt or Meta belong to the browser', () => {
    expect(keyOf(key('a', 'KeyA', { ctrlKey: true }))).toBeNull();
    expect(keyOf(key('m', 'KeyM', { metaKey: true }))).toBeNull();
  });

  it('pressed in a field are text', () => {
    const target = (tagName: string, type?: string): EventTarget => ({ tagName, type }) as unknown as EventTarget;
    expect(isTyping({ target: target('TEXTAREA') })).toBe(true);
    expect(isTyping({ target: target('INPUT', 'search') })).toBe(true);
    expect(isTyping({ target: target('INPUT', 'radio') })).toBe(false);
    expect(isTyping({ target: target('LI') })).toBe(false);
    expect(isTyping({ target: null })).toBe(false);
  });
});

describe('ISO times', () => {
  it('are no more exact than written', () => {
    expect(isoWhen('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29', precision: 'month' });
    expect(isoWhen('2024')).toEqual({ from: '2024-01-01', to: '2024-12-31', precision: 'year' });
    expect(isoWhen('2024-09-18')).toEqual({ from: '2024-09-18', to: '2024-09-18', precision: 'day' });
    expect(isoWhen('soon')).toBeNull();
    expect(isoWhen(null)).toBeNull();
  });
});

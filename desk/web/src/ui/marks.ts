/** `[begin, end)` in Unicode code points, as the interface counts. */
export type CodePointSpan = readonly [number, number];

/** A part of a text to be marked. */
export interface Mark {
  id: string;
  span: CodePointSpan;
}

/** A stretch of text that the same marks lie over. */
export interface Stretch {
  text: string;
  /** Begin in code points. */
  begin: number;
  /** Ids of the marks over it, those that begin earlier first; of two that begin together the longer first. */
  marks: readonly string[];
  /** Of these, those that begin here. */
  opening: readonly string[];
}

/** Cuts a text at every end of a mark. Marks may overlap; what lies outside of the text is cut off, and empty marks are left out. */
export function stretches(text: string, marks: readonly Mark[]): Stretch[] {
  const at = utf16Offsets(text);
  const length = at.length - 1;
  const inside = marks
    .map(({ id, span: [begin, end] }) => ({ id, begin: Math.max(0, begin), end: Math.min(length, end) }))
    .filter(({ begin, end }) => begin < end)
    .sort((a, b) => a.begin - b.begin || b.end - a.end);
  const cuts = [...new Set([0, length, ...inside.flatMap(({ begin, end }) => [begin, end])])].sort((a, b) => a - b);
  const found: Stretch[] = [];
  let next = 0;
  let open: typeof inside = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [begin, end] = [cuts[i] as number, cuts[i + 1] as number];
    open = open.filter((mark) => mark.end > begin);
    const opening: string[] = [];
    for (let mark = inside[next]; mark !== undefined && mark.begin === begin; mark = inside[++next]) {
      open.push(mark);
      opening.push(mark.id);
    }
    found.push({ text: text.slice(at[begin], at[end]), begin, marks: open.map(({ id }) => id), opening });
  }
  return found;
}

/** Where each code point begins in UTF-16, and where the last one ends. A lone surrogate is a code point of its own. */
export function utf16Offsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) {
    offsets[count++] = at;
  }
  offsets[count] = text.length;
  return offsets.subarray(0, count + 1);
}

/** The words at a span. */
export function wordsAt(text: string, [begin, end]: CodePointSpan): string {
  const at = utf16Offsets(text);
  const last = at.length - 1;
  return text.slice(at[Math.min(begin, last)], at[Math.min(end, last)]);
}

/** Which way a language is written; null leaves it to the letters. */
export function directionOf(language: string | null | undefined): 'rtl' | 'ltr' | 'auto' {
  return language == null ? 'auto' : /^(ar|fa|ur|he)\b/.test(language) ? 'rtl' : 'ltr';
}

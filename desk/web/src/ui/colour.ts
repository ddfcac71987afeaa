/** The colour that a token like `--seq-3` stands for now, for drawing where style sheets do not reach. */
export function tokenColour(token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}

const TYPES: Record<string, string> = {
  Battles: 'battles',
  'Explosions/Remote violence': 'explosions',
  'Violence against civilians': 'civilians',
  'Strategic developments': 'strategic',
  Protests: 'protests',
  Riots: 'riots',
};

/** Types of events in the order of the codebook. */
export const EVENT_TYPES: readonly string[] = Object.keys(TYPES);

/** End of the names of the classes and tokens that draw a type of events: `type-battles`. */
export function typeClass(eventType: string): string {
  return TYPES[eventType] ?? 'other';
}

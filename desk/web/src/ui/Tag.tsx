import type { ComponentChildren } from 'preact';

export type Tone = 'plain' | 'disputed' | 'unknown' | 'model' | 'good' | 'serious';

/** A word or two that stand out: disputed, undisclosed, model output. Its tone is never the only sign. */
export function Tag({ tone = 'plain', title, children }: { tone?: Tone; title?: string; children: ComponentChildren }) {
  return (
    <span class={`tag tag-${tone}`} title={title}>
      {children}
    </span>
  );
}

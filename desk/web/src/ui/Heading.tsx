import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { directionOf } from './marks.ts';

/** The title of a view: its one h1. The focus goes here when the view opens, and the window's title follows. */
export function Heading({
  title,
  language,
  lead,
  children,
}: {
  title: string;
  /** Where the title is in a language of its own: that of a report. */
  language?: string | null;
  lead?: ComponentChildren;
  children?: ComponentChildren;
}) {
  useEffect(() => {
    document.title = `${title} · Marsad`;
  }, [title]);
  return (
    <header class="view-head">
      <div>
        <h1
          tabIndex={-1}
          id="view-title"
          lang={language ?? undefined}
          dir={language === undefined ? undefined : directionOf(language)}
        >
          {title}
        </h1>
        {lead !== undefined && <p class="view-lead">{lead}</p>}
      </div>
      {children !== undefined && <div class="view-tools">{children}</div>}
    </header>
  );
}

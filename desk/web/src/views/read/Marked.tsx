import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../api/work.ts';
import { number, when } from '../../i18n/format.ts';
import { isoWhen } from '../../i18n/iso.ts';
import { t } from '../../i18n/messages.ts';
import { word } from '../../i18n/words.ts';
import { directionOf, stretches, wordsAt } from '../../ui/marks.ts';
import { EventEntry, StatementEntry } from './Entries.tsx';
import { innermost, isPart, marksOf, marksUnder } from './parts.ts';

/** A text with its statements marked, and beside it what was understood; pointing at either shows the other. */
export function Marked({ reading, chosen }: { reading: Reading; chosen?: string | undefined }) {
  const { report, text, statements, events, issues } = reading;
  const [active, setActive] = useState<string | null>(chosen ?? null);
  const column = useRef<HTMLDivElement>(null);
  const cut = useMemo(() => stretches(text, marksOf({ statements, events })), [text, statements, events]);
  const lit = marksUnder(active, reading);
  const numbers = useMemo(() => new Map(statements.map(({ id }, i) => [id, i + 1])), [statements]);
  useEffect(() => {
    if (chosen !== undefined) {
      scrollTo(column.current, 'page', new Set([chosen]));
      document.getElementById(`entry-${chosen}`)?.scrollIntoView({ block: 'nearest' });
    }
  }, [chosen, cut]);
  const point = (id: string | null, scroll?: 'column' | 'page'): void => {
    setActive(id);
    if (id !== null && scroll !== undefined) {
      scrollTo(column.current, scroll, marksUnder(id, reading));
    }
  };
  return (
    <div class="marked">
      <section class="marked-text" aria-labelledby="marked-text-title">
        <h2 id="marked-text-title">{t('read.text')}</h2>
        <p class="hint">
          {[
            report.source,
            report.published && when(isoWhen(report.published)),
            report.language && word('language', report.language),
          ]
            .filter((each) => !!each)
            .map((each, i) => (
              <span key={i}>
                {i > 0 && ' · '}
                <bdi>{each}</bdi>
              </span>
            ))}
        </p>
        <div ref={column} class="report-text" lang={report.language ?? undefined} dir={directionOf(report.language)}>
          {cut.map((stretch) => {
            if (stretch.marks.length === 0) {
              return stretch.text;
            }
            const own = stretch.marks.filter((id) => !isPart(id));
            const classes = [
              own.length > 0 ? `over over-${Math.min(own.length, 3)}` : 'part',
              stretch.marks.some((id) => lit.has(id)) ? 'lit' : '',
            ];
            return (
              <mark
                key={stretch.begin}
                class={classes.join(' ')}
                data-marks={stretch.marks.join(' ')}
                onMouseEnter={() => setActive(innermost(own, statements))}
                onMouseLeave={() => setActive(null)}
                onClick={() => {
                  const id = innermost(own, statements);
                  if (id !== null) {
                    document.getElementById(`entry-${id}`)?.focus();
                  }
                }}
              >
                {stretch.opening
                  .filter((id) => !isPart(id))
                  .map((id) => (
                    <button
                      key={id}
                      type="button"
                      class="mark-number"
                      aria-label={t('read.statementNumber', { number: numbers.get(id) ?? 0 })}
                      onFocus={() => setActive(id)}
                      onBlur={() => setActive(null)}
                      onClick={(event) => {
                        event.stopPropagation();
                        document.getElementById(`entry-${id}`)?.focus();
                      }}
                    >
                      {number(numbers.get(id) ?? 0)}
                    </button>
                  ))}
                {stretch.text}
              </mark>
            );
          })}
        </div>
      </section>
      <div class="marked-side">
        {issues.length > 0 && (
          <section class="panel issues" aria-labelledby="issues-title">
            <h2 id="issues-title">{t('read.issues', { count: issues.length })}</h2>
            <ul>
              {issues.map((issue, i) => (
                <li key={i}>
                  <span lang="en" dir="ltr">
                    {issue.message}
                  </span>
                  {issue.span !== null && issue.span[1] > issue.span[0] && (
                    <>
                      {' '}
                      <q dir="auto">{wordsAt(text, issue.span)}</q>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        {events.length > 0 && (
          <section aria-labelledby="events-title">
            <h2 id="events-title">{t('read.events', { count: events.length })}</h2>
            <ol>
              {events.map((event) => (
                <EventEntry key={event.id} event={event} active={active === event.id} onPoint={point} />
              ))}
            </ol>
          </section>
        )}
        <section aria-labelledby="statements-title">
          <h2 id="statements-title">{t('read.statements', { count: statements.length })}</h2>
          <ol>
            {statements.map((statement, i) => (
              <StatementEntry
                key={statement.id}
                statement={statement}
                event={events.find(({ id }) => id === statement.event)}
                number={i + 1}
                active={lit.has(statement.id)}
                onPoint={point}
              />
            ))}
          </ol>
        </section>
      </div>
    </div>
  );
}

/** Brings the first words under these marks into sight: within their column alone, or by moving the page as well. */
function scrollTo(column: HTMLElement | null, what: 'column' | 'page', all: ReadonlySet<string>): void {
  const found = [...(column?.querySelectorAll<HTMLElement>('mark') ?? [])].find((mark) =>
    (mark.dataset['marks'] ?? '').split(' ').some((each) => all.has(each)),
  );
  if (found === undefined || column === null) {
    return;
  }
  if (what === 'page') {
    found.scrollIntoView({ block: 'nearest' });
    return;
  }
  const [words, frame] = [found.getBoundingClientRect(), column.getBoundingClientRect()];
  if (words.top < frame.top || words.bottom > frame.bottom) {
    column.scrollTop += words.top - frame.top - (frame.height - Math.min(words.height, frame.height)) / 2;
  }
}

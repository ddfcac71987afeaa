import type { Found } from '../../api/work.ts';
import { href } from '../../app/route.ts';
import { when } from '../../i18n/format.ts';
import { isoWhen } from '../../i18n/iso.ts';
import { t } from '../../i18n/messages.ts';
import { subEventType } from '../../i18n/words.ts';
import { directionOf } from '../../ui/marks.ts';
import { LanguageName, Quotation } from '../../ui/Quotation.tsx';

/** A report with what stands around the words that were looked for. */
export function FoundReport({ report }: { report: Found }) {
  return (
    <li class="found-report">
      <h3 lang={report.language ?? undefined} dir={directionOf(report.language)}>
        <a href={href('read', [report.report])}>{report.title ?? report.report}</a>
      </h3>
      <Quotation
        text={report.snippet}
        language={report.language}
        quoted={false}
        marks={report.marks.map((span, i) => ({ id: String(i), span }))}
      />
      <p class="hint">
        {report.source !== null && (
          <>
            <bdi>{report.source}</bdi>
            {' · '}
          </>
        )}
        {when(isoWhen(report.published))}
        {report.language !== null && (
          <>
            {' · '}
            <LanguageName code={report.language} />
          </>
        )}
      </p>
    </li>
  );
}

/** The events that the reports found tell of, once each; those that most of them tell of first. */
export function FoundEvents({ items }: { items: readonly Found[] }) {
  const events = new Map<string, { event: Found['events'][number]; reports: number }>();
  for (const { events: told } of items) {
    for (const event of told) {
      events.set(event.id, { event, reports: (events.get(event.id)?.reports ?? 0) + 1 });
    }
  }
  const order = [...events.values()].sort(
    (a, b) => b.reports - a.reports || (b.event.date ?? '').localeCompare(a.event.date ?? ''),
  );
  return (
    <section class="panel found-events" aria-labelledby="found-events">
      <h2 id="found-events">{t('search.events', { count: order.length })}</h2>
      <ul>
        {order.map(({ event, reports }) => (
          <li key={event.id}>
            <a href={href('event', [event.id])}>{subEventType(event.sub_event_type)}</a>
            <span class="hint">
              {event.place !== null && (
                <>
                  <bdi>{event.place}</bdi>
                  {' · '}
                </>
              )}
              {when(isoWhen(event.date))}
              {reports > 1 && <> · {t('event.inReports', { count: reports })}</>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

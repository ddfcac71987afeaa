import { href, useScope } from '../../app/route.ts';
import type { LedgerEvent } from '../../api/types.ts';
import { usePaged } from '../../api/use.ts';
import { when } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Heading } from '../../ui/Heading.tsx';
import { Empty, ErrorNotice, Loading } from '../../ui/Status.tsx';
import type { ViewProps } from '../../views.ts';

/** Where what is reported took place. */
export default function MapView(_: ViewProps) {
  const { from, to } = useScope();
  const events = usePaged<LedgerEvent>('/events', { from, to });
  return (
    <>
      <Heading title={t('map.name')} lead={t('map.lead')} />
      {events.error && <ErrorNotice error={events.error} />}
      {events.loading && <Loading />}
      {!events.loading && !events.error && events.items.length === 0 && <Empty>{t('map.empty')}</Empty>}
      <ul>
        {events.items.map((event) => (
          <li key={event.id}>
            <a href={href('event', [event.id])}>{event.place?.name ?? t('app.unknown')}</a> {when(event.date)}
          </li>
        ))}
      </ul>
    </>
  );
}

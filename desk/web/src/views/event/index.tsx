import { t } from '../../i18n/messages.ts';
import type { ViewProps } from '../../views.ts';
import { EventList } from './EventList.tsx';
import { OneEvent } from './OneEvent.tsx';
import './event.css';

/** Events: all of them, or one with its accounts side by side. */
export default function EventView({ path: [id] }: ViewProps) {
  return id === undefined ? <EventList /> : <OneEvent key={id} id={id} title={t('event.name')} />;
}

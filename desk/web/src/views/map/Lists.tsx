import { useEffect, useRef, useState } from 'preact/hooks';
import type { Feature } from '../../api/geojson.ts';
import { change } from '../../app/route.ts';
import { t } from '../../i18n/messages.ts';
import { Segments } from '../../ui/controls.tsx';
import { Empty } from '../../ui/Status.tsx';
import type { Choice } from './choice.ts';
import { EventItem } from '../../ui/EventItem.tsx';
import { ForceList } from './ForceList.tsx';
import type { Forces } from './forces.ts';
import type { EventProperties } from '../../api/events.ts';
import type { Picture } from './picture.ts';
import type { Shade } from './shade.ts';

type Tab = 'events' | 'areas' | 'forces';

/** What is on the map, as lists beside it: the same things for those who do not see it or use no mouse. */
export function Lists({
  picture,
  events,
  loading,
  more,
  shade,
  forces,
  month,
  choice,
  selected,
  onSelect,
}: {
  picture: Picture;
  events: readonly Feature<EventProperties>[];
  loading: boolean;
  more: boolean;
  shade: Shade | null;
  forces: Forces;
  month: string | null;
  choice: Choice;
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const [tab, setTab] = useState<Tab>('events');
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (selected === null) {
      return;
    }
    setTab(
      picture.units.some((unit) => unit.id === selected)
        ? 'areas'
        : picture.forces.some((force) => force.id === selected)
          ? 'forces'
          : 'events',
    );
    requestAnimationFrame(() => list.current?.querySelector('.is-selected')?.scrollIntoView({ block: 'nearest' }));
  }, [selected, picture.units.length > 0, events.length > 0]);
  const tabs: Tab[] = [
    'events',
    ...(choice.shade === 'none' ? [] : ['areas' as const]),
    ...(choice.forces ? ['forces' as const] : []),
  ];
  const open = tabs.includes(tab) ? tab : 'events';
  return (
    <section class="map-lists" aria-label={t('map.lists')} ref={list}>
      <Segments
        label={t('map.lists')}
        hideLabel
        value={open}
        choices={tabs.map((value) => ({ value, label: t(`map.list.${value}`) }))}
        onChange={setTab}
      />
      <div class="map-list" tabIndex={0} role="group" aria-label={t(`map.list.${open}`)}>
        {open === 'events' && (
          <EventList events={events} loading={loading} more={more} shown={choice.events} selected={selected} />
        )}
        {open === 'areas' && <UnitTable picture={picture} shade={shade} selected={selected} onSelect={onSelect} />}
        {open === 'forces' && <ForceList forces={forces} month={month ?? ''} selected={selected} />}
      </div>
    </section>
  );
}

function EventList({
  events,
  loading,
  more,
  shown,
  selected,
}: {
  events: readonly Feature<EventProperties>[];
  loading: boolean;
  more: boolean;
  shown: boolean;
  selected: string | null;
}) {
  if (events.length === 0) {
    return loading && shown ? null : <Empty>{t(shown ? 'map.empty' : 'map.eventsHidden')}</Empty>;
  }
  return (
    <>
      <p class="hint">
        {t('app.events', { count: events.length })}
        {more && <> · {t('map.notAll')}</>}
      </p>
      <ul>
        {events.map(({ properties }) => (
          <li key={properties.id}>
            <EventItem event={properties} selected={properties.id === selected} />
          </li>
        ))}
      </ul>
    </>
  );
}

function UnitTable({
  picture,
  shade,
  selected,
  onSelect,
}: {
  picture: Picture;
  shade: Shade | null;
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  if (shade === null) {
    return <Empty>{t('map.noFigures')}</Empty>;
  }
  const rows = [...picture.units]
    .filter((unit) => unit.value !== null && (unit.value > 0 || picture.units.length < 60 || unit.id === selected))
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1))
    .slice(0, 200);
  return (
    <table class="map-table">
      <caption class="hint">{shade.title}</caption>
      <tbody>
        {rows.map((unit) => (
          <tr key={unit.id} class={unit.id === selected ? 'is-selected' : ''}>
            <th scope="row">
              <span class={`swatch seq-${unit.step ?? 0}`} />
              <button type="button" class="link" onClick={() => onSelect(unit.id)}>
                {unit.name}
              </button>
              {unit.id === selected && /^[A-Z]{3}/.test(unit.id) && (
                <button type="button" class="link map-only" onClick={() => change({ area: unit.id })}>
                  {t('map.onlyThis')}
                </button>
              )}
            </th>
            <td>{shade.words(unit.id)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

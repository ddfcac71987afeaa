import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { useAreas } from '../../api/areas.ts';
import { useAbout } from '../../api/about.ts';
import type { About } from '../../api/types.ts';
import type { EventProperties } from '../../api/events.ts';
import { tryAgain } from '../../api/client.ts';
import { useFetched } from '../../api/use.ts';
import type { Feature, FeatureCollection } from '../../api/geojson.ts';
import { change, useRoute, useScope } from '../../app/route.ts';
import { currentSettings } from '../../app/settings.ts';
import { month as monthWords, name } from '../../i18n/format.ts';
import { code, currentLanguage, t } from '../../i18n/messages.ts';
import { AreaPicker } from '../../ui/AreaPicker.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { announce } from '../../ui/live.ts';
import { MonthSlider } from '../../ui/MonthSlider.tsx';
import { firstDay, lastDay } from '../../ui/months.ts';
import { ErrorNotice, Loading } from '../../ui/Status.tsx';
import type { ViewProps } from '../../views.ts';
import { useChoice } from './choice.ts';
import { Controls } from './Controls.tsx';
import { Drawing } from './Drawing.tsx';
import { dateWords, killedWords, placeWords } from '../../ui/EventItem.tsx';
import { useForces } from './forces.ts';
import { type Box, boxOf } from './geometry.ts';
import { Legend } from './Legend.tsx';
import { Lists } from './Lists.tsx';
import { drawn, type Drawn, events as drawnEvents, type Picture, shaded } from './picture.ts';
import { useShading } from './shade.ts';
import type { MapProps } from './SvgMap.tsx';
import './map.css';

const MOST_EVENTS = 500;
const SAHEL: Box = [-12.5, 9.2, 16.2, 25.2];

/** Where what is reported took place, how much violence there was, and what may come. */
export default function MapView(_: ViewProps) {
  const scope = useScope();
  const choice = useChoice();
  const known = useAbout();
  const country = scope.area?.split('/')[0];
  const selected = useRoute().query['at'] ?? null;

  const shading = useShading(choice, country, scope.month, recentMonth(known));
  const month = shading.month;

  const events = useFetched<FeatureCollection<EventProperties>>(choice.events && month !== null ? '/events' : null, {
    format: 'geojson',
    area: scope.area,
    from: month && firstDay(month),
    to: month && lastDay(month),
    limit: MOST_EVENTS,
  });
  const forces = useForces(choice.forces, scope.area, month);
  const countries = useLabelled('country', undefined);
  const units = useLabelled(choice.shade === 'none' ? null : choice.unit, country);
  const language = currentLanguage();
  const { digits, months } = currentSettings();

  const picture = useMemo<Picture>(() => {
    const shade = shading.shade;
    const areas = shade === null ? [] : shaded(units, shade.values, shade.scale);
    return {
      countries,
      units: areas.map((area) => ({
        ...area,
        name: area.label,
        label: shade === null ? area.label : t('app.pair', { name: area.label, value: shade.words(area.id) }),
      })),
      ...drawnEvents(
        choice.events ? (events.data?.features ?? []) : [],
        (event) =>
          [placeWords(event), dateWords(event), code('sub', event.sub_event_type), killedWords(event)]
            .filter((part) => part !== null)
            .join(' · '),
        (first, count) => t('map.vague', { place: placeWords(first), events: t('app.events', { count }) }),
      ),
      forces: forces.points,
    };
  }, [
    countries,
    units,
    shading.shade?.values,
    shading.shade?.title,
    events.data,
    choice.events,
    forces.points,
    language,
    digits,
    months,
  ]);

  const { data: land, error: landless } = useAreas('country');
  const outlines = land?.features;
  const admin1 = useAreas(scope.area?.includes('/') ? 'admin1' : null).data?.features;
  const box = useMemo(() => boxFor(outlines, admin1, scope.area), [outlines, admin1, scope.area]);
  const select = useCallback((id: string | null) => change({ at: id ?? undefined }), []);
  const label = t('map.label', {
    title: shading.shade?.title ?? t('map.name'),
    events: t('app.events', { count: choice.events ? (events.data?.features.length ?? 0) : 0 }),
  });
  useEffect(() => {
    if (!events.loading && events.data !== undefined && month !== null) {
      announce(
        t('app.pair', {
          name: monthWords(month),
          value: t('app.events', { count: events.data.features.length }),
        }),
      );
    }
  }, [events.loading, events.data, month]);
  const drawing: MapProps = { picture, box, label, selected, onSelect: select };
  const error = shading.error ?? events.error ?? forces.error ?? landless;
  return (
    <>
      <Heading title={t('map.name')} lead={t('map.lead')}>
        <AreaPicker />
      </Heading>
      {error && <ErrorNotice error={error} retry={tryAgain} />}
      <div class="map-layout">
        <div class="map-side">
          <Controls choice={choice} />
          <Legend shade={shading.shade} events={choice.events} forces={choice.forces} />
        </div>
        <div class="map-middle">
          <figure class="map-figure">
            <Drawing {...drawing} />
            {(shading.loading || events.loading) && (
              <div class="map-loading">
                <Loading progress={shading.progress} computing={shading.computing} />
              </div>
            )}
          </figure>
          {month !== null && shading.span !== null && (
            <MonthSlider
              first={shading.span[0]}
              last={latestOf(shading.span[1], choice.shade === 'forecast' ? undefined : known?.store.last)}
              month={month}
              bars={shading.bars}
              barsLabel={t('map.bars')}
              onChange={setMonth}
            />
          )}
        </div>
        <Lists
          picture={picture}
          events={choice.events ? (events.data?.features ?? []) : []}
          loading={(month === null && shading.loading) || events.loading}
          more={events.data?.next != null}
          shade={shading.shade}
          forces={forces}
          month={month}
          choice={choice}
          selected={selected}
          onSelect={select}
        />
      </div>
    </>
  );
}

function setMonth(month: string): void {
  change({ month });
}

function latestOf(month: string, day: string | null | undefined): string {
  const other = day?.slice(0, 7);
  return other !== undefined && other > month ? other : month;
}

const YEAR_IN_DAYS = 366;

/** The month of the latest event, where that is no longer ago than a year. */
function recentMonth(known: About | undefined): string | undefined {
  const last = known?.store.last;
  return known !== undefined && last && Date.parse(known.today) - Date.parse(last) < YEAR_IN_DAYS * 86_400_000
    ? last.slice(0, 7)
    : undefined;
}

/** Outlines of a level with their names in the reader's language, of one country or all. */
function useLabelled(level: 'country' | 'admin1' | 'cell' | null, country: string | undefined): readonly Drawn[] {
  const features = useAreas(level).data?.features;
  const language = currentLanguage();
  return useMemo(
    () =>
      (features ?? [])
        .filter(({ properties }) => country === undefined || level === 'country' || properties.iso3 === country)
        .map((feature) => drawn(feature, areaName(feature.properties)))
        .filter((each) => each !== null),
    [features, country, level, language],
  );
}

function areaName(area: { id: string; name: string; names: Parameters<typeof name>[0] }): string {
  return area.names === null && /^\d+$/.test(area.id)
    ? t('map.cell', { name: area.name })
    : name(area.names, area.name);
}

function boxFor(
  countries: readonly Feature<{ id: string }>[] | undefined,
  admin1: readonly Feature<{ id: string }>[] | undefined,
  area: string | undefined,
): Box {
  const wanted = [...(admin1 ?? []), ...(countries ?? [])].find((each) => each.properties.id === area)?.geometry;
  return (wanted && boxOf([wanted])) ?? SAHEL;
}

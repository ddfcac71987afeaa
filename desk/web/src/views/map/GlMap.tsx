import { type GeoJSONSource, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { useEffect, useRef } from 'preact/hooks';
import { onSettings } from '../../app/settings.ts';
import type { Geometry } from '../../api/geojson.ts';
import { number } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Picture } from './picture.ts';
import { images, type SourceName, style } from './style.ts';
import type { GlProps } from './Drawing.tsx';
import './gl.css';

setWorkerUrl(new URL(workerUrl, document.baseURI).href);

const MARGIN = 24;
const CLICKABLE = ['events', 'forces', 'vague-count', 'vague', 'units'];

/** The map drawn by WebGL: it can be moved and zoomed. */
export default function GlMap({ picture, box, label, selected, onSelect, onShown }: GlProps) {
  const element = useRef<HTMLDivElement>(null);
  const map = useRef<MapLibre | undefined>(undefined);
  const latest = useRef(picture);
  latest.current = picture;
  const select = useRef(onSelect);
  select.current = onSelect;

  useEffect(() => {
    if (element.current === null) {
      return;
    }
    const made = new MapLibre({
      container: element.current,
      style: style(),
      bounds: [box[0], box[1], box[2], box[3]],
      fitBoundsOptions: { padding: MARGIN },
      attributionControl: false,
      renderWorldCopies: false,
      dragRotate: false,
      touchPitch: false,
      // One finger scrolls the page, which else could not be left on a telephone; two move the map.
      cooperativeGestures: matchMedia('(pointer: coarse)').matches,
      locale: { 'CooperativeGesturesHandler.MobileHelpText': t('map.twoFingers') },
      pitchWithRotate: false,
      maxZoom: 11,
      fadeDuration: 0,
    });
    map.current = made;
    made.touchZoomRotate.disableRotation();
    made.keyboard.disableRotation();
    const canvas = made.getCanvas();
    const fill = (): void => {
      for (const [name, image] of Object.entries(images())) {
        if (made.hasImage(name)) {
          made.removeImage(name);
        }
        made.addImage(name, image);
      }
      put(made, latest.current);
    };
    made.on('style.load', fill);
    void made.once('idle', onShown);
    made.on('click', (event) => {
      const layers = CLICKABLE.filter((id) => made.getLayer(id));
      const found = made.queryRenderedFeatures(event.point, { layers })[0];
      const id: unknown = found?.properties['id'];
      select.current(typeof id === 'string' ? id : null);
    });
    made.on('mousemove', (event) => {
      const layers = CLICKABLE.filter((id) => made.getLayer(id));
      const found = made.queryRenderedFeatures(event.point, { layers })[0];
      canvas.style.cursor = found === undefined ? '' : 'pointer';
      canvas.title = typeof found?.properties['label'] === 'string' ? found.properties['label'] : '';
    });
    const restyle = (): void => {
      // After the page has taken on its new colours.
      requestAnimationFrame(() => made.setStyle(style(), { diff: false }));
    };
    const stop = onSettings(restyle);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', restyle);
    const resize = new ResizeObserver(() => made.resize());
    resize.observe(element.current);
    return () => {
      resize.disconnect();
      dark.removeEventListener('change', restyle);
      stop();
      made.remove();
      map.current = undefined;
    };
  }, []);

  useEffect(() => {
    if (map.current?.isStyleLoaded() || map.current?.getSource('units')) {
      put(map.current, picture);
    }
  }, [picture]);
  useEffect(() => map.current?.getCanvas().setAttribute('aria-label', label), [label]);
  const [west, south, east, north] = box;
  useEffect(() => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    map.current?.fitBounds([west, south, east, north], { padding: MARGIN, duration: calm ? 0 : 600 });
  }, [west, south, east, north]);
  useEffect(() => {
    const now = map.current;
    if (now === undefined || selected === null || !now.getSource('events')) {
      return;
    }
    const source = picture.units.some((unit) => unit.id === selected) ? 'units' : 'events';
    now.setFeatureState({ source, id: selected }, { selected: true });
    return () => {
      if (map.current?.getSource(source)) {
        map.current.removeFeatureState({ source, id: selected });
      }
    };
  }, [selected, picture]);
  return (
    <div class="glmap">
      <div ref={element} class="glmap-canvas" />
      <div class="map-zoom">
        <button type="button" class="button" onClick={() => map.current?.zoomIn()}>
          <Icon name="plus" />
          <span class="unseen">{t('map.zoomIn')}</span>
        </button>
        <button type="button" class="button" onClick={() => map.current?.zoomOut()}>
          <Icon name="minus" />
          <span class="unseen">{t('map.zoomOut')}</span>
        </button>
        <button
          type="button"
          class="button"
          onClick={() => map.current?.fitBounds([west, south, east, north], { padding: MARGIN })}
        >
          <Icon name="whole" />
          <span class="unseen">{t('map.zoomWhole')}</span>
        </button>
      </div>
    </div>
  );
}

interface Put {
  geometry: Geometry;
  properties: Record<string, string | number | boolean>;
}

function put(map: MapLibre, picture: Picture): void {
  const set = (name: SourceName, features: readonly Put[]): void => {
    map.getSource<GeoJSONSource>(name)?.setData({
      type: 'FeatureCollection',
      features: features.map((feature) => ({ type: 'Feature', ...feature })),
    });
  };
  set(
    'countries',
    picture.countries.map(({ id, label, geometry }) => ({ geometry, properties: { id, label } })),
  );
  set(
    'names',
    picture.countries.map(({ id, label, middle }) => ({
      geometry: { type: 'Point', coordinates: middle },
      properties: { id, label },
    })),
  );
  set(
    'units',
    picture.units.map(({ id, label, geometry, step }) => ({
      geometry,
      properties: { id, label, ...(step === null ? {} : { step }) },
    })),
  );
  set(
    'vague',
    picture.vague.map(({ geometry, label, ids }) => ({
      geometry,
      properties: { id: ids[0] ?? '', label, count: number(ids.length) },
    })),
  );
  set(
    'events',
    picture.events.map(({ at, ...properties }) => ({
      geometry: { type: 'Point', coordinates: at },
      properties,
    })),
  );
  set(
    'forces',
    picture.forces.map(({ at, ...properties }) => ({
      geometry: { type: 'Point', coordinates: at },
      properties: { ...properties, told: properties.count > 1 ? number(properties.count) : '' },
    })),
  );
}

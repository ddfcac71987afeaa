import { useMemo, useRef, useState } from 'preact/hooks';
import type { Position } from '../../api/geojson.ts';
import { number } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Icon } from '../../ui/Icon.tsx';
import { type Box, fit, pathOf } from './geometry.ts';
import type { Picture } from './picture.ts';

export interface MapProps {
  picture: Picture;
  /** What to show whole. */
  box: Box;
  label: string;
  selected: string | null;
  onSelect: (id: string | null) => void;
}

const WIDE = 1000;
const HIGH = 640;
const MOST_ZOOM = 8;

/** The map as a picture of lines: where the browser has no WebGL, and in print. Once larger, it can be pulled. */
export function SvgMap({ picture, box, label, selected, onSelect }: MapProps) {
  const projection = useMemo(() => fit(box, WIDE, HIGH, 24), [box]);
  const [zoom, setZoom] = useState(1);
  const [centre, setCentre] = useState<Position>([WIDE / 2, HIGH / 2]);
  const pulled = useRef<Position | null>(null);
  const paths = useMemo(
    () => ({
      countries: picture.countries.map((each) => ({ ...each, path: pathOf(each.geometry, projection) })),
      units: picture.units.map((each) => ({ ...each, path: pathOf(each.geometry, projection) })),
      vague: picture.vague.map((each) => ({ ...each, path: pathOf(each.geometry, projection) })),
    }),
    [picture.countries, picture.units, picture.vague, projection],
  );
  const wide = WIDE / zoom;
  const high = HIGH / zoom;
  const held = (at: number, half: number, whole: number): number => Math.min(Math.max(at, half), whole - half);
  const x0 = held(centre[0], wide / 2, WIDE) - wide / 2;
  const y0 = held(centre[1], high / 2, HIGH) - high / 2;
  /** Moves what is shown by so many pixels of the screen. */
  const pull = (picture: Element, right: number, down: number): void => {
    const { width, height } = picture.getBoundingClientRect();
    const unit = Math.max(wide / Math.max(width, 1), high / Math.max(height, 1));
    setCentre([held(x0 + wide / 2 - right * unit, wide / 2, WIDE), held(y0 + high / 2 - down * unit, high / 2, HIGH)]);
  };
  return (
    <div class="svgmap">
      <svg
        viewBox={`${x0} ${y0} ${wide} ${high}`}
        role="img"
        aria-label={label}
        class={zoom > 1 ? 'svgmap-picture is-larger' : 'svgmap-picture'}
        onPointerDown={(event) => {
          pulled.current = zoom > 1 ? [event.clientX, event.clientY] : null;
        }}
        onPointerMove={(event) => {
          if (pulled.current === null || event.buttons === 0) {
            return;
          }
          pull(event.currentTarget, event.clientX - pulled.current[0], event.clientY - pulled.current[1]);
          pulled.current = [event.clientX, event.clientY];
        }}
        preserveAspectRatio="xMidYMid meet"
      >
        <defs>
          <pattern id="unknown-lines" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0v6" class="svgmap-unknown-line" />
          </pattern>
        </defs>
        {paths.countries.map((each) => (
          <path key={each.id} class="svgmap-land" d={each.path} />
        ))}
        {paths.units.map((each) => (
          <path
            key={each.id}
            class={`svgmap-unit ${each.step === null ? 'svgmap-unknown' : `seq-${each.step}`}${each.id === selected ? ' is-selected' : ''}`}
            d={each.path}
            onClick={() => onSelect(each.id)}
          >
            <title>{each.label}</title>
          </path>
        ))}
        {paths.countries.map((each) => (
          <path key={each.id} class="svgmap-border" d={each.path} />
        ))}
        {paths.vague.map((each) => {
          const [x, y] = projection.at(each.middle);
          return (
            <g key={each.key} class="svgmap-vague-group" onClick={() => onSelect(each.ids[0] ?? null)}>
              <path class="svgmap-vague" d={each.path}>
                <title>{each.label}</title>
              </path>
              <circle class="svgmap-vague-count" cx={x} cy={y + 16} r={9} />
              <text class="svgmap-vague-number" x={x} y={y + 20}>
                {number(each.ids.length)}
              </text>
            </g>
          );
        })}
        {picture.forces.map((each) => {
          const [x, y] = projection.at(each.at);
          return (
            <g
              key={each.id}
              class={`svgmap-force is-${each.state}${each.id === selected ? ' is-selected' : ''}`}
              onClick={() => onSelect(each.id)}
            >
              <title>{each.label}</title>
              <path d={forcePath(x, y, each.state)} />
              {each.count > 1 && (
                <text x={x} y={y + 4}>
                  {number(each.count)}
                </text>
              )}
            </g>
          );
        })}
        {picture.events.map((each) => {
          const [x, y] = projection.at(each.at);
          return (
            <g key={each.id} class={each.id === selected ? 'is-selected' : ''} onClick={() => onSelect(each.id)}>
              {each.disputed && <circle class="svgmap-disputed" cx={x} cy={y} r={each.radius + 3} />}
              <circle
                class={`svgmap-event type-${each.kind}${each.near ? ' is-near' : ''}`}
                cx={x}
                cy={y}
                r={each.radius}
              >
                <title>{each.label}</title>
              </circle>
            </g>
          );
        })}
        {picture.countries.map((each) => {
          const [x, y] = projection.at(each.middle);
          return (
            <text key={each.id} class="svgmap-name" x={x} y={y}>
              {each.label}
            </text>
          );
        })}
      </svg>
      <div class="map-zoom">
        <button type="button" class="button" disabled={zoom >= MOST_ZOOM} onClick={() => setZoom(zoom * 1.5)}>
          <Icon name="plus" />
          <span class="unseen">{t('map.zoomIn')}</span>
        </button>
        <button type="button" class="button" disabled={zoom <= 1} onClick={() => setZoom(Math.max(1, zoom / 1.5))}>
          <Icon name="minus" />
          <span class="unseen">{t('map.zoomOut')}</span>
        </button>
      </div>
    </div>
  );
}

const HALF = 7;

/** A square for a force that is there; one crossed out where it has left. */
function forcePath(x: number, y: number, state: string): string {
  const square = `M${x - HALF} ${y - HALF}h${2 * HALF}v${2 * HALF}h${-2 * HALF}z`;
  return state === 'ended' ? `${square}M${x - HALF} ${y - HALF}l${2 * HALF} ${2 * HALF}` : square;
}

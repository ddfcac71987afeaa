import { useMemo, useState } from 'preact/hooks';
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

/** The map as a picture of lines: where the browser has no WebGL, and in print. */
export function SvgMap({ picture, box, label, selected, onSelect }: MapProps) {
  const projection = useMemo(() => fit(box, WIDE, HIGH, 24), [box]);
  const [zoom, setZoom] = useState(1);
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
  return (
    <div class="svgmap">
      <svg
        viewBox={`${(WIDE - wide) / 2} ${(HIGH - high) / 2} ${wide} ${high}`}
        role="img"
        aria-label={label}
        class="svgmap-picture"
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

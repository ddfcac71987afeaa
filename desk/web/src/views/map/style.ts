import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { EVENT_TYPES, tokenColour, typeClass } from '../../ui/colour.ts';

export const STEPS = 7;
const EMPTY = { type: 'FeatureCollection' as const, features: [] };
const FONTS = ['Noto Sans', 'Noto Sans Arabic'];
export const UNKNOWN = 'unknown-lines';
export const FORCES = ['present', 'announced', 'ended'] as const;

/** Sources of the map that the picture is put into. */
export const SOURCES = ['countries', 'units', 'vague', 'events', 'forces', 'names'] as const;
export type SourceName = (typeof SOURCES)[number];

/** The map in the colours of the page as they are now. No glyphs, no sprites, no tiles: nothing is asked of any server. */
export function style(): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(SOURCES.map((name) => [name, { type: 'geojson', data: EMPTY, promoteId: 'id' }])),
    layers: layers(),
  };
}

function layers(): LayerSpecification[] {
  const ink = tokenColour('--ink');
  const paper = tokenColour('--sheet');
  const line = tokenColour('--land-line');
  const focus = tokenColour('--focus');
  const seq = Array.from({ length: STEPS }, (_, step) => tokenColour(`--seq-${step}`));
  const ofStep = ['match', ['get', 'step'], ...seq.flatMap((colour, step) => [step, colour]), 'rgba(0,0,0,0)'];
  const types = EVENT_TYPES.map(typeClass).flatMap((kind) => [kind, tokenColour(`--type-${kind}`)]);
  const ofType = [
    'match',
    ['get', 'kind'],
    ...types,
    tokenColour('--type-other'),
  ] as unknown as ExpressionSpecification;
  const selected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
  return [
    { id: 'background', type: 'background', paint: { 'background-color': tokenColour('--sunk') } },
    { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': tokenColour('--land') } },
    {
      id: 'units',
      type: 'fill',
      source: 'units',
      paint: { 'fill-color': ofStep as unknown as ExpressionSpecification, 'fill-antialias': false },
    },
    {
      id: 'units-unknown',
      type: 'fill',
      source: 'units',
      filter: ['!', ['has', 'step']],
      paint: { 'fill-pattern': UNKNOWN },
    },
    {
      id: 'units-line',
      type: 'line',
      source: 'units',
      paint: {
        'line-color': ['case', selected, focus, line],
        'line-width': ['case', selected, 3, 0.4],
      },
    },
    { id: 'borders', type: 'line', source: 'countries', paint: { 'line-color': line, 'line-width': 1.1 } },
    { id: 'vague', type: 'fill', source: 'vague', paint: { 'fill-color': ink, 'fill-opacity': 0.05 } },
    {
      id: 'vague-line',
      type: 'line',
      source: 'vague',
      paint: { 'line-color': ink, 'line-width': 1.4, 'line-dasharray': [3, 2] },
    },
    {
      id: 'names',
      type: 'symbol',
      source: 'names',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': FONTS,
        'text-size': 13,
        'text-max-width': 7,
      },
      paint: { 'text-color': ink, 'text-halo-color': paper, 'text-halo-width': 1.6 },
    },
    {
      id: 'forces',
      type: 'symbol',
      source: 'forces',
      layout: {
        'icon-image': ['concat', 'force-', ['get', 'state']],
        'icon-allow-overlap': true,
        'text-field': ['get', 'told'],
        'text-font': FONTS,
        'text-size': 12,
        'text-allow-overlap': true,
      },
      paint: {
        'text-color': ['match', ['get', 'state'], 'present', tokenColour('--accent-ink'), tokenColour('--accent')],
      },
    },
    {
      id: 'disputed',
      type: 'circle',
      source: 'events',
      filter: ['get', 'disputed'],
      paint: {
        'circle-radius': ['+', ['get', 'radius'], 3],
        'circle-color': 'rgba(0,0,0,0)',
        'circle-stroke-color': ink,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'events',
      type: 'circle',
      source: 'events',
      paint: {
        'circle-radius': ['get', 'radius'],
        'circle-color': ofType,
        'circle-opacity': ['case', ['get', 'near'], 0.12, 0.78],
        'circle-stroke-color': ['case', selected, focus, ['get', 'near'], ofType, paper],
        'circle-stroke-width': ['case', selected, 3, ['get', 'near'], 2, 1],
      },
    },
    {
      id: 'vague-count',
      type: 'symbol',
      source: 'vague',
      layout: {
        'text-field': ['get', 'count'],
        'text-font': FONTS,
        'text-size': 13,
        'text-offset': [0, 1.4],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': ink, 'text-halo-color': paper, 'text-halo-width': 2 },
    },
  ];
}

/** Pictures that layers are filled with: lines for what is unknown, squares for forces. */
export function images(): Record<string, ImageData> {
  const made: Record<string, ImageData> = {};
  made[UNKNOWN] = draw(8, (context) => {
    context.strokeStyle = tokenColour('--land-line');
    context.lineWidth = 1;
    context.beginPath();
    for (const shift of [-8, 0, 8]) {
      context.moveTo(shift, 8);
      context.lineTo(shift + 8, 0);
    }
    context.stroke();
  });
  for (const state of FORCES) {
    made[`force-${state}`] = draw(18, (context) => {
      context.strokeStyle = tokenColour('--accent');
      context.fillStyle = tokenColour(state === 'present' ? '--accent' : '--sheet');
      context.lineWidth = 2;
      if (state === 'announced') {
        context.setLineDash([3, 2]);
      }
      context.fillRect(2, 2, 14, 14);
      context.strokeRect(2, 2, 14, 14);
      if (state === 'ended') {
        context.beginPath();
        context.moveTo(2, 2);
        context.lineTo(16, 16);
        context.stroke();
      }
    });
  }
  return made;
}

function draw(size: number, strokes: (context: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d');
  if (context === null) {
    throw new Error('this browser draws no pictures');
  }
  strokes(context);
  return context.getImageData(0, 0, size, size);
}

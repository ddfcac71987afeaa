/** Strokes on a field of 20 × 20. Those that point along the line are turned round in Arabic. */
const PATHS = {
  map: 'M2.500 5l5-2 5 2 5-2v12l-5 2-5-2-5 2zM7.500 3v12M12.500 5v12',
  event: 'M10 2.500v3M10 14.500v3M2.500 10h3M14.500 10h3M10 6.500a3.500 3.500 0 1 0 0 7a3.500 3.500 0 1 0 0-7z',
  timeline: 'M3 3v14h14M6 14v-4M9.500 14V6M13 14v-6M16.500 14v-2.500',
  actors:
    'M5 5.500a2 2 0 1 0 .1 0zM15 4a2 2 0 1 0 .1 0zM10 13a2 2 0 1 0 .1 0zM6.500 8.500l2.500 5M14 7.500l-3 6M7 7l6-.8',
  outlook: 'M3 16c4 0 5-5 7-6M10 10c2-1 4-6 7-7M10 10c2 0 4-2 7-2.500M10 10c2 .5 4 2.500 7 3.500M3 3v14h14',
  search: 'M8.500 3a5.500 5.500 0 1 0 0 11a5.500 5.500 0 1 0 0-11zM12.500 12.500l4.500 4.500',
  read: 'M4 2.500h8l4 4v11H4zM12 2.500v4h4M6.500 10h7M6.500 13h5',
  review:
    'M3 5l1.500 1.500L7.500 3.500M3 11l1.500 1.500L7.500 9.500M10.500 5H17M10.500 11H17M10.500 16.500H17M3.500 16.500H7',
  brief: 'M3 3.500h14v13H3zM3 7.500h14M6 10.500h4M6 13.500h4M12.500 10.500H14.500v3h-2z',
  play: 'M6 3.500v13l10-6.500z',
  pause: 'M6.500 4v12M13.500 4v12',
  before: 'M12.500 4l-6 6l6 6',
  after: 'M7.500 4l6 6l-6 6',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  close: 'M5 5l10 10M15 5L5 15',
  sun: 'M10 6.500a3.500 3.500 0 1 0 .1 0zM10 1.500v2.500M10 16v2.500M1.500 10H4M16 10h2.500M4 4l1.700 1.700M14.300 14.300L16 16M16 4l-1.700 1.700M5.700 14.300L4 16',
  moon: 'M15.500 12.500A6.500 6.500 0 0 1 7.500 4.500a6.500 6.500 0 1 0 8 8z',
  auto: 'M10 3a7 7 0 1 0 .1 0zM10 3v14',
  print: 'M5.500 7.500v-5h9v5M5.500 14.500H3v-7h14v7h-2.500M5.500 11.500h9v6h-9z',
  whole: 'M3 7.500V3h4.500M12.500 3H17v4.500M17 12.500V17h-4.500M7.500 17H3v-4.500',
} as const;

const DIRECTED: readonly string[] = ['before', 'after', 'play', 'timeline', 'outlook', 'review'];

export type IconName = keyof typeof PATHS;

/** A picture beside words; it says nothing to a screen reader. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      class={DIRECTED.includes(name) ? 'icon icon-directed' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

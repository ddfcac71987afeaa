import type { ComponentType } from 'preact';
import type { IconName } from './ui/Icon.tsx';

/** Groups of the navigation, in order. */
export const GROUPS = ['watch', 'foresee', 'work', 'tell'] as const;
export type Group = (typeof GROUPS)[number];

/** What a view is given: what follows its name in the path. Everything else is in the address: `useRoute`, `useScope`. */
export interface ViewProps {
  path: readonly string[];
}

export interface View {
  /** Name in the address, folder under `views`, and first part of the keys of its messages. */
  id: string;
  /** Where the navigation has it; null for a view that only links lead to. */
  group: Group | null;
  icon: IconName;
  /** Key of its name. */
  label: string;
  /** Not for viewers of these profiles. */
  hiddenFor?: readonly ('public' | 'partner')[];
  load: () => Promise<{ default: ComponentType<ViewProps> }>;
}

/** Every view there is; navigation and addresses are made from it. */
export const VIEWS: readonly View[] = [
  { id: 'map', group: 'watch', icon: 'map', label: 'map.name', load: () => import('./views/map/index.tsx') },
  {
    id: 'timeline',
    group: 'watch',
    icon: 'timeline',
    label: 'timeline.name',
    load: () => import('./views/timeline/index.tsx'),
  },
  { id: 'event', group: 'watch', icon: 'event', label: 'event.name', load: () => import('./views/event/index.tsx') },
  {
    id: 'actors',
    group: 'watch',
    icon: 'actors',
    label: 'actors.name',
    load: () => import('./views/actors/index.tsx'),
  },
  {
    id: 'outlook',
    group: 'foresee',
    icon: 'outlook',
    label: 'outlook.name',
    load: () => import('./views/outlook/index.tsx'),
  },
  {
    id: 'search',
    group: 'work',
    icon: 'search',
    label: 'search.name',
    hiddenFor: ['public', 'partner'],
    load: () => import('./views/search/index.tsx'),
  },
  {
    id: 'read',
    group: 'work',
    icon: 'read',
    label: 'read.name',
    hiddenFor: ['public'],
    load: () => import('./views/read/index.tsx'),
  },
  {
    id: 'review',
    group: 'work',
    icon: 'review',
    label: 'review.name',
    hiddenFor: ['public', 'partner'],
    load: () => import('./views/review/index.tsx'),
  },
  { id: 'brief', group: 'tell', icon: 'brief', label: 'brief.name', load: () => import('./views/brief/index.tsx') },
];

export function findView(id: string): View | undefined {
  return VIEWS.find((view) => view.id === id);
}

import type { Names } from '../i18n/format.ts';

/** Properties of an event as a feature. */
export interface EventProperties {
  id: string;
  event_type: string;
  sub_event_type: string;
  from: string | null;
  to: string | null;
  date_precision: string | null;
  place: string | null;
  /** What the place is called, where the pack has it. */
  place_names?: Names | null;
  admin1: string | null;
  iso3: string | null;
  precision: string | null;
  killed_low: number | null;
  killed_high: number | null;
  undisclosed: boolean;
  disputed: boolean;
  sources: number;
  background: boolean;
  review: boolean;
  actors: string[];
  /** One for each name; null for an actor that the pack does not have. */
  actor_ids?: (string | null)[];
}

/** What was counted in a day or month; numbers of people are those of events that have any. */
export interface EventCount {
  /** Null for events without a date. */
  period: string | null;
  event_type?: string | null;
  iso3?: string | null;
  events: number;
  killed_low: number | null;
  killed_high: number | null;
  /** Events of which nobody gives an upper number. */
  open: number | null;
}

import type { Names } from '../i18n/format.ts';

/** Shapes of the interface, as `openapi.yaml` and the contract have them. Unknown is null, never 0. */
export interface About {
  version: string;
  region: { name: string; countries: { iso3: string; names: Names }[] };
  /** Reports are null for those who may not see any. */
  store: { events: number; reports: number | null; first: string | null; last: string | null };
  viewer: {
    name: string;
    role: 'anyone' | 'reader' | 'reviewer' | 'admin';
    profile: 'internal' | 'partner' | 'public';
  };
  today: string;
}

export interface Dated {
  from: string;
  to: string;
  precision: 'day' | 'week' | 'month' | 'year';
}

export interface Place {
  id: string | null;
  name: string;
  admin1: string | null;
  admin2: string | null;
  country: string | null;
  iso3: string | null;
  latitude: number | null;
  longitude: number | null;
  precision: 'exact' | 'near' | 'region' | 'country';
  names?: Names | null;
  admin1_names?: Names | null;
  admin2_names?: Names | null;
}

export interface ActorRef {
  id: string | null;
  name: string;
  inferred?: boolean;
}

/** What somebody says about an event. */
export interface Account {
  about: string;
  victims: ActorRef | null;
  low: number | null;
  high: number | null;
  undisclosed: boolean;
  speaker: (ActorRef & { role?: string }) | null;
  stance: string | null;
  since: string | null;
  reports: string[];
}

/** One merged event. */
export interface LedgerEvent {
  id: string;
  event_type: string;
  sub_event_type: string;
  date: Dated | null;
  place: Place | null;
  perpetrators: ActorRef[];
  targets: ActorRef[];
  accounts: Account[];
  disputed: string[];
  sources: number;
  review: boolean;
}

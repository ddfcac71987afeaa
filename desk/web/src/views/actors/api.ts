import type { Names, When } from '../../i18n/format.ts';
import { type End, type Kind, KINDS, type Saying } from './relations.ts';

/** What an actor is, for the sign that stands for it. */
export const SIDES = ['state', 'foreign', 'armed_group', 'civilians', 'other'] as const;
export type Side = (typeof SIDES)[number];

/** An actor of the region's pack, as `/actors` gives it. */
export interface Actor {
  id: string;
  name: string;
  names: Names | null;
  kind: string | null;
  side: Side | null;
  iso3: string | null;
  parent: ActorName | null;
  from: string | null;
  to: string | null;
  counts: { events: number; perpetrator: number; target: number; statements: number } | null;
}

export interface ActorName {
  id: string | null;
  name: string;
  names?: Names | null;
  kind?: string | null;
  side?: Side | null;
}

/** A relation as `/relations` gives it. */
export interface RelationItem {
  id: string;
  source: 'ledger' | 'pack';
  kind: string;
  from: ActorName | null;
  to: ActorName | null;
  date: When | null;
  end?: When | null;
  certainty?: string | null;
  stance?: string | null;
  speaker?: (ActorName & { role?: string | null }) | null;
  statement?: string | number | null;
  report?: string | null;
  title?: string | null;
  published?: string | null;
  language?: string | null;
  text?: string | null;
  links?: string[];
  note?: string | null;
}

function end(name: ActorName): End {
  return {
    id: name.id ?? `name:${name.name}`,
    name: name.name,
    names: name.names ?? null,
    kind: name.kind ?? null,
    side: name.side ?? null,
  };
}

/** What the page makes of it; undefined where an end or the kind is not known. */
export function saying(item: RelationItem): Saying | undefined {
  const kind = KINDS.find((each) => each === item.kind);
  if (kind === undefined || item.from === null || item.to === null) {
    return undefined;
  }
  return {
    kind: kind satisfies Kind,
    from: end(item.from),
    to: end(item.to),
    date: item.date,
    until: item.end ?? null,
    certainty: item.certainty ?? null,
    source: {
      kind: item.source,
      report: item.report ?? null,
      title: item.title ?? null,
      published: item.published ?? null,
      language: item.language ?? null,
      words: item.text ?? null,
      speaker: item.speaker ?? null,
      stance: item.stance ?? null,
      links: item.links ?? [],
      note: item.note ?? null,
    },
  };
}

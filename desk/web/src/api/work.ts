import type { Names } from '../i18n/format.ts';
import type { CodePointSpan } from '../ui/marks.ts';
import type { Account, ActorRef, Dated, LedgerEvent, Place } from './types.ts';

/** Words of a report under an account. Without offsets where the reading that gave them is no longer kept. */
export interface Quoted {
  report: string;
  language: string | null;
  text: string;
  statement: string | null;
  sentence: number | null;
  span: CodePointSpan | null;
}

export interface DetailedAccount extends Account {
  actor?: ActorRef | null;
  approximate?: boolean;
  interested?: boolean;
  superseded?: boolean;
  quotations?: Quoted[];
}

/** A report that tells of an event. Title and source only for those who may see reports. */
export interface Member {
  report: string;
  event: string;
  main: boolean;
  score: number | null;
  why: string[];
  title?: string | null;
  source?: string | null;
  published?: string | null;
  language?: string | null;
}

/** An event with what a person needs to judge it. */
export interface EventDetail extends Omit<LedgerEvent, 'accounts'> {
  accounts: DetailedAccount[];
  members?: Member[];
  background?: boolean;
}

export type Happening = { at: string } & (
  | { what: 'arrived'; report: string; source: string | null; key: string }
  | { what: 'came_again'; report: string; as: string; source: string | null }
  | {
      what: 'read_again';
      report: string;
      key: string;
      reader: string;
      changes: { field: string; before: string | null; after: string | null }[];
    }
  | {
      what: 'decided';
      /** By which it can be taken back. */
      number: number;
      /** Whether somebody took it back. */
      undone: boolean;
      /** The decision that this one takes back. */
      annuls: number | null;
      author: string;
      reason: string;
      kind: string;
      field: string | null;
      before: string[];
      after: string | null;
      keys: string[];
    }
);

export interface Found {
  report: string;
  title: string | null;
  source: string | null;
  published: string | null;
  language: string | null;
  snippet: string;
  marks: CodePointSpan[];
  events: { id: string; sub_event_type: string; date: string | null; place: string | null }[];
}

export interface Participant extends ActorRef {
  mention?: string | null;
  span?: CodePointSpan | null;
}

export interface ReadEvent {
  id: string;
  event_type: string;
  sub_event_type: string;
  main: boolean;
  background: boolean;
  date: (Dated & { expression: string | null; span: CodePointSpan | null }) | null;
  place: (Place & { mention: string | null; span: CodePointSpan | null }) | null;
  perpetrators: Participant[];
  targets: Participant[];
  statements: string[];
}

export interface ReadStatement {
  id: string;
  kind: string;
  event: string | null;
  sentence: number;
  span: CodePointSpan;
  text: string;
  attribution: {
    speaker: ActorRef & { role: string };
    stance: string;
    cue: string | null;
    span: CodePointSpan | null;
  };
  certainty: string;
  measure: {
    about: string;
    victims: ActorRef | null;
    actor: ActorRef | null;
    object: string | null;
    low: number | null;
    high: number | null;
    approximate: boolean;
    undisclosed: boolean;
  } | null;
  relation: { kind: string; from: ActorRef; to: ActorRef; date: Dated | null } | null;
  presence: {
    kind: string;
    actor: ActorRef;
    place: ActorRef | null;
    date: Dated | null;
    announced: boolean;
    size: { low: number | null; high: number | null };
  } | null;
  assessment: { topic: string; direction: string; about: ActorRef | null; since: string | null } | null;
}

/** What was understood of a report, with its text. */
export interface Reading {
  report: {
    id: string;
    title: string | null;
    source: string | null;
    published: string | null;
    language: string | null;
  };
  text: string;
  events: ReadEvent[];
  statements: ReadStatement[];
  issues: { kind: string; span: CodePointSpan | null; message: string }[];
}

export type Waiting =
  | { waiting: 'doubt'; score: number; why: string[]; event: EventDetail; other: EventDetail }
  | {
      waiting: 'place';
      event: EventDetail;
      places: {
        id: string;
        name: string;
        admin1: string | null;
        iso3: string | null;
        latitude: number | null;
        longitude: number | null;
        names?: Names | null;
        admin1_names?: Names | null;
        reports: string[];
      }[];
    }
  | {
      waiting: 'issue';
      id: string;
      kind: string;
      severity: string;
      report: string;
      message: string;
      noted_at: string;
    };

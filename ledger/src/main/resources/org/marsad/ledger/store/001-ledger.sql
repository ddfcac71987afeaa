-- The ledger, in the words that SQLite and PostgreSQL share. Days are ISO texts (2024-05-06), instants are UTC texts
-- (2024-05-06T08:00:00Z): both sort as they stand. Truth values are 0 and 1. What is unknown is null.

-- Reports as they were taken in; a text is kept once, by the SHA-256 of its body.
create table report (
    sha256 text primary key,
    id text not null,
    title text,
    source text,
    published_from text,
    published_to text,
    published_precision text,
    language text,
    body text not null,
    kept_at text not null
);
create index report_by_id on report (id);
create index report_by_time on report (kept_at);

-- The same text met again, under another name or from another outlet.
create table copy (
    sha256 text not null references report (sha256),
    id text not null,
    source text not null,
    published_from text,
    seen_at text not null,
    primary key (sha256, id, source)
);

-- Each time a report was read, by the version of the reader. Readings are added, never changed.
create table reading (
    sha256 text not null references report (sha256),
    reader text not null,
    read_at text not null,
    primary key (sha256, reader)
);

-- Events as a reading tells them.
create table told_event (
    sha256 text not null,
    reader text not null,
    id text not null,
    sub_type text not null,
    main integer not null,
    background integer not null,
    date_from text,
    date_to text,
    date_precision text,
    date_expression text,
    date_begin integer,
    date_end integer,
    place_id text,
    place_name text,
    admin1 text,
    admin2 text,
    country text,
    iso3 text,
    latitude double precision,
    longitude double precision,
    place_precision text,
    place_mention text,
    place_begin integer,
    place_end integer,
    -- where and when another report's event must be looked for: a half-degree cell, a region or a country; and days
    block text not null,
    first_day text not null,
    last_day text not null,
    primary key (sha256, reader, id),
    foreign key (sha256, reader) references reading (sha256, reader)
);
create index told_event_by_block on told_event (block, first_day);

create table participant (
    sha256 text not null,
    reader text not null,
    event text not null,
    side text not null,
    position integer not null,
    actor_id text,
    actor_name text not null,
    mention text,
    span_begin integer,
    span_end integer,
    inferred integer not null,
    primary key (sha256, reader, event, side, position)
);
create index participant_by_actor on participant (actor_name);

-- What is said, with who says it. A statement has at most one measure, relation, presence or assessment.
create table statement (
    sha256 text not null,
    reader text not null,
    id text not null,
    kind text not null,
    event text,
    sentence integer not null,
    span_begin integer not null,
    span_end integer not null,
    words text not null,
    speaker_id text,
    speaker_name text not null,
    speaker_role text not null,
    stance text not null,
    cue text,
    cue_begin integer,
    cue_end integer,
    certainty text not null,
    rules text not null,
    primary key (sha256, reader, id),
    foreign key (sha256, reader) references reading (sha256, reader)
);
create index statement_by_event on statement (sha256, reader, event);

create table measure (
    sha256 text not null,
    reader text not null,
    statement text not null,
    about text not null,
    victims_id text,
    victims_name text,
    actor_id text,
    actor_name text,
    object text,
    low integer,
    high integer,
    approximate integer not null,
    undisclosed integer not null,
    primary key (sha256, reader, statement)
);

create table relation (
    sha256 text not null,
    reader text not null,
    statement text not null,
    kind text not null,
    from_id text,
    from_name text not null,
    to_id text,
    to_name text not null,
    date_from text,
    date_to text,
    date_precision text,
    primary key (sha256, reader, statement)
);

create table presence (
    sha256 text not null,
    reader text not null,
    statement text not null,
    kind text not null,
    actor_id text,
    actor_name text not null,
    place_id text,
    place_name text,
    admin1 text,
    iso3 text,
    latitude double precision,
    longitude double precision,
    place_precision text,
    date_from text,
    date_to text,
    date_precision text,
    announced integer not null,
    size_low integer,
    size_high integer,
    primary key (sha256, reader, statement)
);

create table assessment (
    sha256 text not null,
    reader text not null,
    statement text not null,
    topic text not null,
    direction text not null,
    about_id text,
    about_name text,
    since text,
    primary key (sha256, reader, statement)
);

create table issue (
    sha256 text,
    origin text not null,
    position integer not null,
    kind text not null,
    severity text not null,
    span_begin integer,
    span_end integer,
    message text not null,
    noted_at text not null,
    primary key (origin, kind, position)
);

-- Merged events: computed from the told ones and from what people decided; may be made anew at any time.
create table event (
    id text primary key,
    sub_type text not null,
    event_type text not null,
    date_from text,
    date_to text,
    date_precision text,
    place_id text,
    place_name text,
    admin1 text,
    admin2 text,
    country text,
    iso3 text,
    latitude double precision,
    longitude double precision,
    place_precision text,
    background integer not null,
    disputed text not null,
    sources integer not null,
    review integer not null
);
create index event_by_area on event (iso3, admin1, date_from);
create index event_by_day on event (date_from);

create table member (
    sha256 text not null,
    reader text not null,
    told_event text not null,
    event text not null references event (id),
    log_odds double precision,
    why text not null,
    primary key (sha256, told_event)
);
create index member_by_event on member (event);

-- Pairs for a person to decide.
create table doubt (
    event text not null,
    other text not null,
    told text not null,
    other_told text not null,
    log_odds double precision not null,
    why text not null,
    primary key (told, other_told)
);

-- What people decided, for good: told events that are one or two, fields put right, doubts closed.
create table correction (
    id text primary key,
    made_at text not null,
    author text not null,
    reason text not null,
    kind text not null,
    told text not null,
    other_told text,
    field text,
    old_value text,
    new_value text
);
create index correction_by_told on correction (told);

-- Where reports look: every area a report names, so that "nothing reported" differs from "nothing read".
create table coverage (
    sha256 text not null references report (sha256),
    iso3 text not null,
    admin1 text not null,
    month text not null,
    primary key (sha256, iso3, admin1)
);
create index coverage_by_area on coverage (iso3, admin1, month);

-- Words of reports by their keys, and names of places and actors by what they stand for, across scripts.
create table term (
    term text not null,
    sha256 text not null references report (sha256),
    primary key (term, sha256)
);

-- Events of other collections, as imported: their own ids, one row for each vintage.
create table imported_event (
    collection text not null,
    vintage text not null,
    id text not null,
    kind text not null,
    date_from text not null,
    date_to text not null,
    date_precision integer,
    side_a text,
    side_b text,
    place_name text,
    admin1 text,
    admin2 text,
    country text,
    iso3 text,
    latitude double precision,
    longitude double precision,
    place_precision integer,
    cell integer,
    low integer,
    best integer,
    high integer,
    civilians integer,
    primary key (collection, vintage, id)
);
create index imported_event_by_area on imported_event (collection, iso3, date_to);

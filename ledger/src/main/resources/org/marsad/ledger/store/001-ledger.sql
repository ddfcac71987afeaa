-- The ledger, in the words that SQLite and PostgreSQL share. Days are ISO texts (2024-05-06), instants are UTC texts
-- (2024-05-06T08:00:00Z): both sort as they stand. Truth values are 0 and 1. What is unknown is null.
-- Numbers of rows are given by the writer, of which there is one at a time.

-- KEPT FOR GOOD: rows are added, never changed.

-- Reports as they were taken in; a text is kept once, by the SHA-256 of its body.
create table report (
    number integer primary key,
    sha256 text not null unique,
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

-- The same text met again, under another name or from another outlet.
create table copy (
    report integer not null references report (number),
    id text not null,
    source text not null,
    published_from text,
    seen_at text not null,
    primary key (report, id, source)
);

-- Each time a report was read, by the version of the reader. The latest counts; the earlier ones tell what was known before.
create table reading (
    number integer primary key,
    report integer not null references report (number),
    reader text not null,
    read_at text not null
);
create index reading_of_report on reading (report, number);

-- Events as a reading tells them. The key stays with an event when its report is read again; the id is the reading's own.
create table told_event (
    number integer primary key,
    reading integer not null references reading (number),
    report integer not null references report (number),
    key text not null,
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
    -- JSON: participants of either side, and the figures said of the event
    perpetrators text not null,
    targets text not null,
    tolls text not null
);
create index told_event_of_reading on told_event (reading);
create index told_event_by_key on told_event (key);

-- What is said, with who says it; a figure or claim (about …) stands in the same row.
create table statement (
    number integer primary key,
    reading integer not null references reading (number),
    told integer references told_event (number),
    id text not null,
    kind text not null,
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
    about text,
    victims_id text,
    victims_name text,
    actor_id text,
    actor_name text,
    object text,
    low integer,
    high integer,
    approximate integer,
    undisclosed integer
);
create index statement_of_event on statement (told);
create index statement_of_reading on statement (reading);

create table relation (
    statement integer primary key references statement (number),
    kind text not null,
    from_id text,
    from_name text not null,
    to_id text,
    to_name text not null,
    date_from text,
    date_to text,
    date_precision text
);

create table presence (
    statement integer primary key references statement (number),
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
    size_high integer
);

create table assessment (
    statement integer primary key references statement (number),
    topic text not null,
    direction text not null,
    about_id text,
    about_name text,
    since text
);

-- What was wrong with the material.
create table issue (
    -- made from origin, kind and message
    key text primary key,
    origin text not null,
    kind text not null,
    message text not null,
    severity text not null,
    report integer references report (number),
    span_begin integer,
    span_end integer,
    noted_at text not null
);

-- What people decided: told events that are one or two, fields put right, doubts and issues closed. Keys are those of told
-- events, or of issues. What one ruling says of two events holds for every pair of one of its keys with one of its other keys.
create table correction (
    number integer primary key,
    -- number of the first row that the same ruling wrote
    ruling integer not null,
    made_at text not null,
    author text not null,
    reason text not null,
    kind text not null,
    key text not null,
    other_key text,
    field text,
    value_before text,
    value_after text
);
create index correction_of_event on correction (key);
create index correction_of_other on correction (other_key);

-- Where reports look: every area that a report names, so that "nothing reported" differs from "nothing read".
create table coverage (
    report integer not null references report (number),
    iso3 text not null,
    admin1 text not null,
    month text not null,
    primary key (report, iso3, admin1)
);
create index coverage_of_area on coverage (iso3, admin1, month);

-- Events of other collections, as imported: their own ids, one row for each vintage.
create table recorded_event (
    collection text not null,
    vintage text not null,
    id text not null,
    kind text,
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
create index recorded_event_of_area on recorded_event (collection, iso3, date_to);

-- COMPUTED from what is kept; may be made anew at any time.

-- Where and when other reports' events must be looked for: half-degree cells, regions, countries; days since 1970-01-01.
create table neighbourhood (
    block text not null,
    first_day integer not null,
    last_day integer not null,
    told integer not null references told_event (number)
);
create index neighbourhood_by_block on neighbourhood (block, first_day, last_day, told);
create index neighbourhood_of_told on neighbourhood (told);

-- Merged events.
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
    perpetrators text not null,
    targets text not null,
    disputed text not null,
    sources integer not null,
    -- reports name spots that are not one; and whether a person should look, for this or for a doubt
    conflict integer not null,
    review integer not null
);
create index event_of_area on event (iso3, admin1, date_from, id);
create index event_by_day on event (date_from, id);
create index event_for_review on event (review, date_from);

create table party (
    event text not null,
    side text not null,
    name text not null,
    primary key (event, side, name)
);
create index party_by_name on party (name, event);

create table member (
    key text primary key,
    told integer not null references told_event (number),
    event text not null,
    -- the smallest key among all that a chain of likely pairs connects with this one
    component text not null,
    log_odds double precision,
    why text not null
);
create index member_of_event on member (event);
create index member_of_component on member (component, told);

-- Pairs of told events for a person to decide.
create table doubt (
    key text not null,
    other_key text not null,
    log_odds double precision not null,
    why text not null,
    primary key (key, other_key)
);
create index doubt_of_other on doubt (other_key);

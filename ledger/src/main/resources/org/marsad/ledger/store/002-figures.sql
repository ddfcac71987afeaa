-- What is counted and looked up of merged events without their accounts: how many were killed, as wide as the accounts that stand, and
-- the id under which an event is public. COMPUTED, as all of the event's row.
alter table event add column killed_low integer;
alter table event add column killed_high integer;
alter table event add column public_id text;
create index event_by_public_id on event (public_id);
-- events of more than one day, which may have begun before the days that are asked for
create index event_lasting on event (date_from, date_to, id) where date_to > date_from;
create index event_of_country on event (iso3, date_from, id);
-- reports and statements as lists
create index report_by_day on report (published_from, number);
create index statement_by_kind on statement (kind, number);

-- Lists in the order of days, and counts that need no row of the table of events.
drop index if exists event_of_area;
create index event_of_area on event (iso3, admin1, date_from, id, event_type, killed_low, killed_high);
drop index if exists event_of_country;
create index event_of_country on event (iso3, date_from, id, event_type, killed_low, killed_high);
drop index if exists event_for_review;
create index event_for_review on event (review, date_from, id);
create index event_figures on event (date_from, event_type, iso3, killed_low, killed_high);
create index event_of_sub_type on event (sub_type, date_from, id);
-- some stores of the second version have them already
create index if not exists report_by_day on report (published_from, number);
create index if not exists statement_by_kind on statement (kind, number);

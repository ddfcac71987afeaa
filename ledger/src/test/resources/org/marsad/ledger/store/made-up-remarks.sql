-- Made up for tests: another table, and another column of one that has rows.
create table remark (
    report integer primary key references report (number),
    words text not null
);
alter table report add column desk text not null default 'unknown';
update report set desk = 'sahel';
insert into remark (report, words) select number, 'by ' || source from report;

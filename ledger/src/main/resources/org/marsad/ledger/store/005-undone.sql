-- A decision that takes an earlier one back is a decision like others, in rows of its own: both are kept. It names the ruling that counts no more.
alter table correction add column annuls integer;
create index correction_that_annuls on correction (annuls) where annuls is not null;

-- Keys by which somebody who is not at this machine is known. The key itself is nowhere: only its SHA-256, which is enough
-- to know it again, and from which a key of 256 random bits cannot be guessed. Rows are added; revoking fills revoked_at.
create table access_key (
    number integer primary key,
    name text not null,
    role text not null,
    profile text not null,
    sha256 text not null unique,
    made_at text not null,
    expires_at text,
    revoked_at text
);
create index access_key_by_name on access_key (name);

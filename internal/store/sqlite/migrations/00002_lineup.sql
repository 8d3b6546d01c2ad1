-- +goose Up
PRAGMA user_version = 2;

-- The lines of one kind in their order, each by its number and a hash of what
-- it says: a new record is held against it, and only lines that differ are
-- written. A record without it was written before, in the order of n.
CREATE TABLE lineup (
  affair INTEGER NOT NULL REFERENCES record (affair),
  kind   TEXT NOT NULL,
  lines  BLOB NOT NULL,
  UNIQUE (affair, kind)
) STRICT;

-- Nothing looks a line up by its id.
DROP INDEX line_id;

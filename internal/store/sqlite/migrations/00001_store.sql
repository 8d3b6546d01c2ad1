-- +goose Up
-- "onrc": the file is ours. The version is that of the newest migration.
PRAGMA application_id = 1869509219;
PRAGMA user_version = 1;

-- What is followed, with its settings.
CREATE TABLE affair (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  json TEXT NOT NULL
) STRICT;

-- The words taken from documents, each once, by their SHA-256.
CREATE TABLE text (
  id        INTEGER PRIMARY KEY,
  hash      TEXT NOT NULL UNIQUE,
  extractor TEXT NOT NULL,
  body      BLOB NOT NULL
) STRICT;

-- The bytes as captured, each once, by their SHA-256.
CREATE TABLE raw (
  id    INTEGER PRIMARY KEY,
  hash  TEXT NOT NULL UNIQUE,
  bytes BLOB NOT NULL
) STRICT;

-- The documents of each affair, as filed there; seen stays what it first was.
CREATE TABLE member (
  affair   INTEGER NOT NULL REFERENCES affair (id),
  document TEXT NOT NULL,
  text     INTEGER REFERENCES text (id),
  raw      INTEGER REFERENCES raw (id),
  seen     TEXT NOT NULL,
  json     BLOB NOT NULL,
  PRIMARY KEY (affair, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_text ON member (text, affair);

-- The words of every text as folded for search; its rowid is text.id.
CREATE VIRTUAL TABLE search USING fts5 (
  words,
  content = '',
  contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2'
);

-- How far the search index has been put in order: the last text.id.
CREATE TABLE tended (
  one  INTEGER PRIMARY KEY CHECK (one = 1),
  text INTEGER NOT NULL
) STRICT;
INSERT INTO tended (one, text) VALUES (1, 0);

-- What was found in a text, by what a reading depends on. A higher id is newer.
CREATE TABLE reading (
  id       INTEGER PRIMARY KEY,
  hash     TEXT NOT NULL,
  reader   TEXT NOT NULL,
  earliest TEXT NOT NULL,
  latest   TEXT NOT NULL,
  language TEXT NOT NULL,
  json     BLOB NOT NULL,
  UNIQUE (hash, reader, earliest, latest, language)
) STRICT;

-- Ids that a better reader no longer gives; heir is NULL for an orphan.
CREATE TABLE alias (
  old  TEXT PRIMARY KEY,
  heir TEXT
) STRICT, WITHOUT ROWID;

-- What people decided: appended to and never changed.
CREATE TABLE decision (
  affair INTEGER NOT NULL REFERENCES affair (id),
  seq    INTEGER NOT NULL,
  json   TEXT NOT NULL,
  PRIMARY KEY (affair, seq)
) STRICT, WITHOUT ROWID;

-- +goose StatementBegin
CREATE TRIGGER decision_follows BEFORE INSERT ON decision
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM decision WHERE affair = NEW.affair)
BEGIN
  SELECT raise(ABORT, 'decisions are numbered without gaps');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER decision_kept BEFORE DELETE ON decision
BEGIN
  SELECT raise(ABORT, 'decisions are never removed');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER decision_stands BEFORE UPDATE ON decision
BEGIN
  SELECT raise(ABORT, 'decisions are never changed');
END;
-- +goose StatementEnd

-- What the affair's documents show together: one row a line, in the order of
-- its kind, and what the whole was made from.
CREATE TABLE record (
  affair INTEGER PRIMARY KEY REFERENCES affair (id),
  made   TEXT NOT NULL
) STRICT;
CREATE TABLE line (
  affair INTEGER NOT NULL REFERENCES record (affair),
  kind   TEXT NOT NULL,
  n      INTEGER NOT NULL,
  id     TEXT NOT NULL,
  json   BLOB NOT NULL,
  PRIMARY KEY (affair, kind, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX line_id ON line (affair, id);

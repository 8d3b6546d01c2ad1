-- The store as the migrations make it, version 2. Written by: go test -run TestSchema -update

CREATE TABLE affair (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  json TEXT NOT NULL
) STRICT;

CREATE TABLE alias (
  old  TEXT PRIMARY KEY,
  heir TEXT
) STRICT, WITHOUT ROWID;

CREATE TRIGGER decision_follows BEFORE INSERT ON decision
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM decision WHERE affair = NEW.affair)
BEGIN
  SELECT raise(ABORT, 'decisions are numbered without gaps');
END;

CREATE TRIGGER decision_kept BEFORE DELETE ON decision
BEGIN
  SELECT raise(ABORT, 'decisions are never removed');
END;

CREATE TRIGGER decision_stands BEFORE UPDATE ON decision
BEGIN
  SELECT raise(ABORT, 'decisions are never changed');
END;

CREATE TABLE decision (
  affair INTEGER NOT NULL REFERENCES affair (id),
  seq    INTEGER NOT NULL,
  json   TEXT NOT NULL,
  PRIMARY KEY (affair, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE line (
  affair INTEGER NOT NULL REFERENCES record (affair),
  kind   TEXT NOT NULL,
  n      INTEGER NOT NULL,
  id     TEXT NOT NULL,
  json   BLOB NOT NULL,
  PRIMARY KEY (affair, kind, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE lineup (
  affair INTEGER NOT NULL REFERENCES record (affair),
  kind   TEXT NOT NULL,
  lines  BLOB NOT NULL,
  UNIQUE (affair, kind)
) STRICT;

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

CREATE TABLE raw (
  id    INTEGER PRIMARY KEY,
  hash  TEXT NOT NULL UNIQUE,
  bytes BLOB NOT NULL
) STRICT;

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

CREATE TABLE record (
  affair INTEGER PRIMARY KEY REFERENCES affair (id),
  made   TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
  words,
  content = '',
  contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE tended (
  one  INTEGER PRIMARY KEY CHECK (one = 1),
  text INTEGER NOT NULL
) STRICT;

CREATE TABLE text (
  id        INTEGER PRIMARY KEY,
  hash      TEXT NOT NULL UNIQUE,
  extractor TEXT NOT NULL,
  body      BLOB NOT NULL
) STRICT;

-- What an office changed about a duty from a year on: past years keep their numbers, so a change is a row of its
-- own and never overwrites the shipped catalogue. Empty columns stay as they were.

CREATE TABLE duty_setting (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    duty TEXT NOT NULL,
    since_year INTEGER NOT NULL,
    enabled INTEGER CHECK (enabled IN (0, 1)),
    required INTEGER,
    required_committee INTEGER,
    due TEXT NOT NULL DEFAULT '',
    warning_days INTEGER,
    added TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

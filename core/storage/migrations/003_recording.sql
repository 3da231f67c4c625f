-- What a record of organisation life holds beside its fields: votes, speeches, attachments, why its list of
-- expected people is not the roster; every version an amendment left behind; and an office's own templates.

ALTER TABLE activity_text ADD COLUMN speeches TEXT NOT NULL DEFAULT '';
ALTER TABLE activity_text ADD COLUMN expected_reason TEXT NOT NULL DEFAULT '';

CREATE TABLE activity_vote (
    activity BLOB NOT NULL REFERENCES activity (id),
    number INTEGER NOT NULL,
    motion TEXT NOT NULL DEFAULT '',
    expected INTEGER NOT NULL CHECK (expected >= 0),
    present INTEGER NOT NULL CHECK (present >= 0),
    in_favour INTEGER NOT NULL CHECK (in_favour >= 0),
    against INTEGER NOT NULL CHECK (against >= 0),
    abstained INTEGER NOT NULL CHECK (abstained >= 0),
    PRIMARY KEY (activity, number)
) STRICT, WITHOUT ROWID;

-- The bytes lie in blob under their hash, once however often they are attached.
CREATE TABLE attachment (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    activity BLOB NOT NULL REFERENCES activity (id),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    size INTEGER NOT NULL CHECK (size >= 0),
    original BLOB CHECK (length(original) = 32)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_by_activity ON attachment (activity);

-- The record as it stood before an amendment, as canonical JSON; what was said in a talk is sealed in it.
CREATE TABLE activity_version (
    activity BLOB NOT NULL REFERENCES activity (id),
    number INTEGER NOT NULL,
    content TEXT NOT NULL,
    amended_at TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (activity, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE record_template (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

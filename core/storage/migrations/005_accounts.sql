-- Accounts, the keys they hold, frozen years of training hours, and the seals of other offices.

-- Ledger: whose hours of a year were frozen, with the figures as they stood; and what was changed afterwards.
CREATE TABLE hours_freeze (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    organization BLOB NOT NULL REFERENCES organization (id),
    year INTEGER NOT NULL,
    frozen_on TEXT NOT NULL,
    figures TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX hours_freeze_by_year ON hours_freeze (year);

CREATE TABLE frozen_change (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    freeze BLOB NOT NULL REFERENCES hours_freeze (id),
    changed_on TEXT NOT NULL,
    what TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX frozen_change_by_freeze ON frozen_change (freeze);

-- Beside the ledger: who may sign in. `public_key` belongs to the pair that the password (Argon2id with the
-- row's own parameters) gives; the data key is sealed to it. A PIN is a gate on the screen and seals nothing.
CREATE TABLE account (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('secretary', 'staff', 'member')),
    member BLOB,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    operations INTEGER NOT NULL,
    memory INTEGER NOT NULL,
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    sealed_key BLOB,
    made_at TEXT NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    last_failure TEXT NOT NULL DEFAULT '',
    CHECK ((role = 'member') = (sealed_key IS NULL)),
    CHECK ((role = 'member') = (member IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX account_by_member ON account (member);

-- The recovery code's pair; while this row is there accounts are on, and data_key is empty.
CREATE TABLE recovery (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    sealed_key BLOB NOT NULL,
    made_at TEXT NOT NULL,
    lock_minutes INTEGER NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    last_failure TEXT NOT NULL DEFAULT ''
) STRICT;

-- Says which data key the book is under, without saying anything about it: who holds an older one must not
-- write.
CREATE TABLE key_check (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    value BLOB NOT NULL
) STRICT;

-- The secret part is sealed by the data key from now on (64 bytes: not yet, done as the book is upgraded).
ALTER TABLE signing_key RENAME TO signing_key_before;
CREATE TABLE signing_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    secret BLOB NOT NULL
) STRICT;
INSERT INTO signing_key (id, public_key, secret) SELECT id, public_key, secret_key FROM signing_key_before;
DROP TABLE signing_key_before;

-- Whose seal a signed file bears, as compared on paper.
CREATE TABLE known_key (
    public_key BLOB NOT NULL PRIMARY KEY CHECK (length(public_key) = 32),
    holder TEXT NOT NULL,
    registered_at TEXT NOT NULL,
    revoked_at TEXT
) STRICT, WITHOUT ROWID;

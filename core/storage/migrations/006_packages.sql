-- Upward reporting: who hands records in here, what was handed in from here, what came in and what was decided.

-- '' entered in this book; 'package': known from files below alone, and gone when none of them names it.
ALTER TABLE organization ADD COLUMN known_from TEXT NOT NULL DEFAULT '' CHECK (known_from IN ('', 'package'));
ALTER TABLE member ADD COLUMN known_from TEXT NOT NULL DEFAULT '' CHECK (known_from IN ('', 'package'));

-- Ledger: the organisations below that keep a book of their own and hand its records in, from a day on
-- and, where it has ended, until another (exclusive). What came stays.
CREATE TABLE reporting_unit (
    organization BLOB NOT NULL PRIMARY KEY REFERENCES organization (id),
    since TEXT NOT NULL,
    until TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE reporting_setting (
    name TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Beside the ledger: what was handed in, byte for byte, so that it can be written again and compared.
CREATE TABLE sent_package (
    file BLOB NOT NULL PRIMARY KEY CHECK (length(file) = 32),
    package BLOB NOT NULL CHECK (length(package) = 16),
    period TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    previous BLOB NOT NULL,
    content BLOB NOT NULL CHECK (length(content) = 32),
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    recipient TEXT NOT NULL DEFAULT '',
    last_entry INTEGER NOT NULL,
    bytes BLOB NOT NULL, -- empty where it is only known from a receipt
    opened BLOB          -- the same unsealed, where it is sealed to the recipient
) STRICT;
CREATE INDEX sent_package_by_period ON sent_package (period, revision);

-- What the office above answered: receipts and returns, as they were imported.
CREATE TABLE package_answer (
    answer BLOB NOT NULL PRIMARY KEY CHECK (length(answer) = 32),
    file BLOB NOT NULL CHECK (length(file) = 32),
    period TEXT NOT NULL,
    revision INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('received', 'accepted', 'returned')),
    made_at TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE INDEX package_answer_by_period ON package_answer (period, made_at);

-- Every verified file that came in, standing or held. What stands follows from these rows, the keys and the
-- decisions alone, in whatever order they came.
CREATE TABLE inbox_file (
    file BLOB NOT NULL PRIMARY KEY CHECK (length(file) = 32),
    package BLOB NOT NULL CHECK (length(package) = 16),
    organization BLOB NOT NULL CHECK (length(organization) = 16),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    period TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    previous BLOB NOT NULL,
    content BLOB NOT NULL CHECK (length(content) = 32),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    made_at TEXT NOT NULL,
    received_on TEXT NOT NULL,
    history TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX inbox_file_by_period ON inbox_file (organization, period, revision);
CREATE INDEX inbox_file_of_period ON inbox_file (period);

-- `opened`: the payload, where it came sealed to this book's key of then.
CREATE TABLE inbox_content (
    file BLOB NOT NULL PRIMARY KEY CHECK (length(file) = 32),
    bytes BLOB NOT NULL,
    opened BLOB
) STRICT;

CREATE TABLE inbox_decision (
    file BLOB NOT NULL PRIMARY KEY CHECK (length(file) = 32),
    chosen INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1)),
    accepted_at TEXT,
    returned_at TEXT,
    reasons TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- Which file's records lie in the ledger, and which of them name whom: where two do, the later period's hold.
CREATE TABLE inbox_standing (
    organization BLOB NOT NULL CHECK (length(organization) = 16),
    period TEXT NOT NULL,
    file BLOB NOT NULL CHECK (length(file) = 32),
    PRIMARY KEY (organization, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE received_organization (
    id BLOB NOT NULL CHECK (length(id) = 16),
    period TEXT NOT NULL,
    sender BLOB NOT NULL CHECK (length(sender) = 16),
    PRIMARY KEY (id, period, sender)
) STRICT, WITHOUT ROWID;
CREATE INDEX received_organization_by_sender ON received_organization (sender, period);

CREATE TABLE received_member (
    id BLOB NOT NULL CHECK (length(id) = 16),
    period TEXT NOT NULL,
    sender BLOB NOT NULL CHECK (length(sender) = 16),
    PRIMARY KEY (id, period, sender)
) STRICT, WITHOUT ROWID;
CREATE INDEX received_member_by_sender ON received_member (sender, period);

CREATE TABLE received_credit (
    id BLOB NOT NULL CHECK (length(id) = 16),
    period TEXT NOT NULL,
    sender BLOB NOT NULL CHECK (length(sender) = 16),
    PRIMARY KEY (id, period, sender)
) STRICT, WITHOUT ROWID;
CREATE INDEX received_credit_by_sender ON received_credit (sender, period);

-- Whose seal it is, and when another took its place.
ALTER TABLE known_key ADD COLUMN organization BLOB;
ALTER TABLE known_key ADD COLUMN replaced_at TEXT;

-- A row from before a column was added has none of it in the file, and the session extension of this SQLite then
-- takes the old value for NULL, not for the default: such a change could not be taken back. Written once, a row has
-- all of its columns (003 added some as well).
UPDATE organization SET known_from = '';
UPDATE member SET known_from = '';
UPDATE activity_text SET speeches = speeches, expected_reason = expected_reason;

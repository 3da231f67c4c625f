-- How people and organisations change: probation that was extended, how an organisation stood before each
-- change, leaders of Party groups, approvals asked for, and election worksheets.

ALTER TABLE member ADD COLUMN probation_until TEXT;

-- How an organisation stood until the day (exclusive); today's state is in organization.
CREATE TABLE organization_state (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    organization BLOB NOT NULL REFERENCES organization (id),
    until_on TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('work_committee', 'leading_group', 'organ_committee', 'general_branch', 'branch', 'group')),
    parent BLOB REFERENCES organization (id),
    event TEXT NOT NULL DEFAULT '',
    document TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX organization_state_by_organization ON organization_state (organization, until_on);

-- 党小组长: a post of the group, never a position of a committee.
CREATE TABLE group_leader (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    party_group BLOB NOT NULL REFERENCES organization (id),
    member BLOB NOT NULL REFERENCES member (id),
    from_on TEXT NOT NULL,
    until_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX group_leader_by_group ON group_leader (party_group, from_on);

-- 报批: decision of the leading group, request, reply.
CREATE TABLE approval (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    organization BLOB NOT NULL REFERENCES organization (id),
    matter TEXT NOT NULL,
    decided_on TEXT,
    decision_number TEXT NOT NULL DEFAULT '',
    requested_on TEXT,
    request_number TEXT NOT NULL DEFAULT '',
    replied_on TEXT,
    reply_number TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT 'open' CHECK (outcome IN ('open', 'approved', 'refused')),
    remarks TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX approval_by_organization ON approval (organization);

CREATE TABLE election (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    organization BLOB NOT NULL REFERENCES organization (id),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'concluded', 'abandoned')),
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX election_by_organization ON election (organization, state);

-- Beside the ledger: what this book signs with (transfer files, packages). Made when first needed.
CREATE TABLE signing_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    secret_key BLOB NOT NULL CHECK (length(secret_key) = 64)
) STRICT;

-- How the columns of files of one shape (their titles, hashed) were last mapped by hand.
CREATE TABLE import_layout (
    shape BLOB NOT NULL PRIMARY KEY CHECK (length(shape) = 32),
    mapping TEXT NOT NULL
) STRICT, WITHOUT ROWID;

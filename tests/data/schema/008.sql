CREATE INDEX account_by_member ON account (member);
CREATE INDEX activity_by_code ON activity (code) WHERE code <> '';
CREATE INDEX activity_by_day ON activity (state, held_on, id, organization);
CREATE INDEX activity_by_host ON activity (host) WHERE host IS NOT NULL;
CREATE INDEX activity_by_lecturer ON activity (lecturer) WHERE lecturer IS NOT NULL;
CREATE INDEX activity_by_organization ON activity (organization, held_on);
CREATE INDEX activity_kind_by_kind ON activity_kind (kind);
CREATE INDEX approval_by_organization ON approval (organization);
CREATE INDEX attachment_by_activity ON attachment (activity);
CREATE INDEX attendance_by_member ON attendance (member);
CREATE INDEX attendance_in_talks ON attendance (member) WHERE role IN ('talker', 'talkee');
CREATE INDEX election_by_organization ON election (organization, state);
CREATE INDEX empty_seat_by_term ON empty_seat (term);
CREATE INDEX frozen_change_by_freeze ON frozen_change (freeze);
CREATE INDEX group_leader_by_group ON group_leader (party_group, from_on);
CREATE INDEX hours_freeze_by_year ON hours_freeze (year);
CREATE INDEX inbox_file_by_period ON inbox_file (organization, period, revision);
CREATE INDEX inbox_file_of_period ON inbox_file (period);
CREATE INDEX member_by_identity ON member (identity_index);
CREATE INDEX member_by_number ON member (number);
CREATE INDEX membership_by_branch ON membership (branch);
CREATE INDEX membership_by_group ON membership (party_group);
CREATE INDEX membership_by_member ON membership (member);
CREATE INDEX organization_by_code ON organization (code);
CREATE INDEX organization_by_parent ON organization (parent);
CREATE INDEX organization_state_by_organization ON organization_state (organization, until_on);
CREATE INDEX package_answer_by_period ON package_answer (period, made_at);
CREATE INDEX position_by_member ON position (member);
CREATE INDEX position_by_term ON position (term);
CREATE INDEX received_collision_by_holder ON received_collision (holder);
CREATE INDEX received_collision_by_owner ON received_collision (owner);
CREATE INDEX received_credit_by_sender ON received_credit (sender, period);
CREATE INDEX received_member_by_sender ON received_member (sender, period);
CREATE INDEX received_organization_by_sender ON received_organization (sender, period);
CREATE INDEX rights_restriction_by_member ON rights_restriction (member);
CREATE UNIQUE INDEX search_document_by_entity ON search_document (entity, kind);
CREATE INDEX sent_package_by_period ON sent_package (period, revision);
CREATE INDEX term_by_organization ON term (organization, elected_on);
CREATE INDEX training_credit_by_member ON training_credit (member, dated_on);
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
CREATE TABLE activity (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    organization BLOB NOT NULL REFERENCES organization (id),
    code TEXT NOT NULL DEFAULT '',
    held_on TEXT NOT NULL,
    starts_at TEXT NOT NULL DEFAULT '',
    ends_at TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    host BLOB REFERENCES member (id),
    host_text TEXT NOT NULL DEFAULT '',
    recorder BLOB REFERENCES member (id),
    recorder_text TEXT NOT NULL DEFAULT '',
    lecturer BLOB REFERENCES member (id),
    lecturer_text TEXT NOT NULL DEFAULT '',
    topic TEXT NOT NULL DEFAULT '',
    observers TEXT NOT NULL DEFAULT '',
    credit_hundredths INTEGER CHECK (credit_hundredths >= 0),
    for_year INTEGER,
    recorded_at TEXT NOT NULL,
    imported INTEGER NOT NULL DEFAULT 0 CHECK (imported IN (0, 1)),
    stated_entry_date TEXT,
    state TEXT NOT NULL DEFAULT 'final' CHECK (state IN ('final', 'trashed')),
    state_reason TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE TABLE activity_facet (
    activity BLOB NOT NULL REFERENCES activity (id),
    facet TEXT NOT NULL,
    PRIMARY KEY (activity, facet)
) STRICT, WITHOUT ROWID;
CREATE TABLE activity_kind (
    activity BLOB NOT NULL REFERENCES activity (id),
    kind TEXT NOT NULL,
    PRIMARY KEY (activity, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE activity_text (
    activity BLOB NOT NULL PRIMARY KEY REFERENCES activity (id),
    agenda TEXT NOT NULL DEFAULT '',
    minutes TEXT NOT NULL DEFAULT '',
    minutes_sealed BLOB,
    resolutions TEXT NOT NULL DEFAULT '',
    theme_items TEXT NOT NULL DEFAULT ''
, speeches TEXT NOT NULL DEFAULT '', expected_reason TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;
CREATE TABLE activity_version (
    activity BLOB NOT NULL REFERENCES activity (id),
    number INTEGER NOT NULL,
    content TEXT NOT NULL,
    amended_at TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (activity, number)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE attachment (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    activity BLOB NOT NULL REFERENCES activity (id),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    size INTEGER NOT NULL CHECK (size >= 0),
    original BLOB CHECK (length(original) = 32)
) STRICT, WITHOUT ROWID;
CREATE TABLE attendance (
    activity BLOB NOT NULL REFERENCES activity (id),
    member BLOB NOT NULL REFERENCES member (id),
    role TEXT NOT NULL DEFAULT 'expected' CHECK (role IN ('expected', 'observer', 'talker', 'talkee')),
    state TEXT NOT NULL CHECK (state IN ('present', 'online', 'late', 'on_leave', 'absent')),
    reason TEXT NOT NULL DEFAULT '',
    made_up_on TEXT,
    PRIMARY KEY (activity, member)
) STRICT, WITHOUT ROWID;
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    verb TEXT NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    commitment BLOB NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE TABLE blob (
    hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE book (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid BLOB NOT NULL CHECK (length(uuid) = 16),
    home BLOB NOT NULL,
    created_at TEXT NOT NULL
) STRICT;
CREATE TABLE change_set (
    audit INTEGER PRIMARY KEY REFERENCES audit (id),
    schema_version INTEGER NOT NULL,
    salt BLOB NOT NULL,
    changes BLOB
) STRICT;
CREATE TABLE data_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;
CREATE TABLE draft (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    identity TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE duty_explanation (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    duty TEXT NOT NULL,
    organization BLOB NOT NULL REFERENCES organization (id),
    subject TEXT NOT NULL DEFAULT '',
    period TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
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
CREATE TABLE election (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    organization BLOB NOT NULL REFERENCES organization (id),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'concluded', 'abandoned')),
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE empty_seat (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    term BLOB NOT NULL REFERENCES term (id),
    position TEXT NOT NULL,
    opened_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE frozen_change (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    freeze BLOB NOT NULL REFERENCES hours_freeze (id),
    changed_on TEXT NOT NULL,
    what TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE group_leader (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    party_group BLOB NOT NULL REFERENCES organization (id),
    member BLOB NOT NULL REFERENCES member (id),
    from_on TEXT NOT NULL,
    until_on TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE hours_exemption (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    member BLOB NOT NULL REFERENCES member (id),
    year INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE hours_freeze (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    organization BLOB NOT NULL REFERENCES organization (id),
    year INTEGER NOT NULL,
    frozen_on TEXT NOT NULL,
    figures TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE import_layout (
    shape BLOB NOT NULL PRIMARY KEY CHECK (length(shape) = 32),
    mapping TEXT NOT NULL
) STRICT, WITHOUT ROWID;
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
, arrived_at TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;
CREATE TABLE inbox_standing (
    organization BLOB NOT NULL CHECK (length(organization) = 16),
    period TEXT NOT NULL,
    file BLOB NOT NULL CHECK (length(file) = 32),
    PRIMARY KEY (organization, period)
) STRICT, WITHOUT ROWID;
CREATE TABLE key_check (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    value BLOB NOT NULL
) STRICT;
CREATE TABLE known_key (
    public_key BLOB NOT NULL PRIMARY KEY CHECK (length(public_key) = 32),
    holder TEXT NOT NULL,
    registered_at TEXT NOT NULL,
    revoked_at TEXT
, organization BLOB, replaced_at TEXT, role TEXT NOT NULL DEFAULT '' CHECK (role IN ('', 'unit', 'above', 'statements'))) STRICT, WITHOUT ROWID;
CREATE TABLE member (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    sex TEXT CHECK (sex IN ('male', 'female')),
    ethnic_group TEXT NOT NULL DEFAULT '',
    birth_date TEXT NOT NULL DEFAULT '',
    education TEXT NOT NULL DEFAULT '',
    identity_sealed BLOB,
    identity_index BLOB,
    phone_sealed BLOB,
    joined_on TEXT,
    full_member_on TEXT,
    stated_status TEXT CHECK (stated_status IN ('probationary', 'full')),
    work_position TEXT NOT NULL DEFAULT '',
    leading_cadre INTEGER NOT NULL DEFAULT 0 CHECK (leading_cadre IN (0, 1)),
    remarks TEXT NOT NULL DEFAULT ''
, probation_until TEXT, known_from TEXT NOT NULL DEFAULT '' CHECK (known_from IN ('', 'package'))) STRICT, WITHOUT ROWID;
CREATE TABLE membership (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    member BLOB NOT NULL REFERENCES member (id),
    branch BLOB NOT NULL REFERENCES organization (id),
    party_group BLOB REFERENCES organization (id),
    from_on TEXT,
    until_on TEXT,
    began_by TEXT NOT NULL DEFAULT '',
    ended_by TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE TABLE organization (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('work_committee', 'leading_group', 'organ_committee', 'general_branch', 'branch', 'group')),
    branch_type TEXT NOT NULL DEFAULT 'regular' CHECK (branch_type IN ('regular', 'joint', 'temporary')),
    parent BLOB REFERENCES organization (id),
    established_on TEXT,
    dissolved_on TEXT,
    approval_number TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT 'kept' CHECK (origin IN ('kept', 'received', 'reference'))
, known_from TEXT NOT NULL DEFAULT '' CHECK (known_from IN ('', 'package'))) STRICT, WITHOUT ROWID;
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
CREATE TABLE position (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    term BLOB NOT NULL REFERENCES term (id),
    name TEXT NOT NULL,
    member BLOB NOT NULL REFERENCES member (id),
    from_on TEXT NOT NULL,
    until_on TEXT,
    how TEXT NOT NULL DEFAULT 'elected' CHECK (how IN ('elected', 'by_elected', 'appointed')),
    approval_number TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE TABLE received_collision (
    kind TEXT NOT NULL, -- the table the row would lie in
    id BLOB NOT NULL CHECK (length(id) = 16),
    owner BLOB NOT NULL CHECK (length(owner) = 16), -- organisation or member whose row is left out
    period TEXT NOT NULL, -- of the file that names it
    sender BLOB NOT NULL CHECK (length(sender) = 16),
    holder BLOB NOT NULL CHECK (length(holder) = 16), -- organisation or member whose row it is that lies there
    PRIMARY KEY (kind, id, owner, period, sender)
) STRICT, WITHOUT ROWID;
CREATE TABLE received_credit (
    id BLOB NOT NULL CHECK (length(id) = 16),
    period TEXT NOT NULL,
    sender BLOB NOT NULL CHECK (length(sender) = 16),
    PRIMARY KEY (id, period, sender)
) STRICT, WITHOUT ROWID;
CREATE TABLE received_member (
    id BLOB NOT NULL CHECK (length(id) = 16),
    period TEXT NOT NULL,
    sender BLOB NOT NULL CHECK (length(sender) = 16), stay INTEGER NOT NULL DEFAULT 2 CHECK (stay IN (0, 1, 2)),
    PRIMARY KEY (id, period, sender)
) STRICT, WITHOUT ROWID;
CREATE TABLE received_organization (
    id BLOB NOT NULL CHECK (length(id) = 16),
    period TEXT NOT NULL,
    sender BLOB NOT NULL CHECK (length(sender) = 16),
    PRIMARY KEY (id, period, sender)
) STRICT, WITHOUT ROWID;
CREATE TABLE record_template (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE recovery (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    sealed_key BLOB NOT NULL,
    made_at TEXT NOT NULL,
    lock_minutes INTEGER NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    last_failure TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE reporting_setting (
    name TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE reporting_unit (
    organization BLOB NOT NULL PRIMARY KEY REFERENCES organization (id),
    since TEXT NOT NULL,
    until TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE rights_restriction (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    member BLOB NOT NULL REFERENCES member (id),
    from_on TEXT,
    until_on TEXT,
    reason TEXT NOT NULL DEFAULT '',
    document TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (body, names, tokenize = 'unicode61 remove_diacritics 0', columnsize = 0);
CREATE TABLE search_document (
    id INTEGER PRIMARY KEY,
    entity BLOB NOT NULL,
    kind TEXT NOT NULL
) STRICT;
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
CREATE TABLE signing_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    secret BLOB NOT NULL
) STRICT;
CREATE TABLE term (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    organization BLOB NOT NULL REFERENCES organization (id),
    number INTEGER NOT NULL CHECK (number > 0),
    elected_on TEXT NOT NULL,
    length_years INTEGER NOT NULL CHECK (length_years BETWEEN 1 AND 10),
    extended_until TEXT,
    extension_document TEXT NOT NULL DEFAULT '',
    approved_seats INTEGER CHECK (approved_seats >= 0),
    closed_on TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE training_credit (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    member BLOB NOT NULL REFERENCES member (id),
    dated_on TEXT NOT NULL,
    course TEXT NOT NULL,
    form TEXT CHECK (form IN ('course', 'online_study', 'seconded', 'practice', 'other')),
    organizer TEXT NOT NULL DEFAULT '',
    credit_hundredths INTEGER NOT NULL CHECK (credit_hundredths >= 0),
    certificate TEXT NOT NULL DEFAULT ''
, known_from TEXT NOT NULL DEFAULT '' CHECK (known_from IN ('', 'package'))) STRICT, WITHOUT ROWID;

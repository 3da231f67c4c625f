-- Who may say what.

-- What a registered key speaks for: a unit's files, the answers of the office above, or statements of hours. '' is
-- not known: whether a key without a unit was the office above's was not asked before, so it is asked again.
ALTER TABLE known_key ADD COLUMN role TEXT NOT NULL DEFAULT '' CHECK (role IN ('', 'unit', 'above', 'statements'));
UPDATE known_key SET role = 'unit' WHERE organization IS NOT NULL;

-- When the file came here, by this book's clock; '' before this was kept. The day it was handed over (received_on)
-- is as somebody entered it, the moment it was made as the sender says.
ALTER TABLE inbox_file ADD COLUMN arrived_at TEXT NOT NULL DEFAULT '';

-- A record from outside may bear the id of something of another kind: it must not take that one's place in the search.
DROP INDEX search_document_by_entity;
CREATE UNIQUE INDEX search_document_by_entity ON search_document (entity, kind);

-- Whether the file names the member in a branch of its own: 0 no, 1 for a part of the quarter, 2 on its last day. Files
-- that came before this was kept count as they did; settling anew says it of them too.
ALTER TABLE received_member ADD COLUMN stay INTEGER NOT NULL DEFAULT 2 CHECK (stay IN (0, 1, 2));

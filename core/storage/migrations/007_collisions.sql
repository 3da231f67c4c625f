-- Rows of files from below that bear the number of another row: which file's row is left out of the ledger, and whose
-- row of that number lies there. Follows, as all that is received, from the files and decisions alone.
CREATE TABLE received_collision (
    kind TEXT NOT NULL, -- the table the row would lie in
    id BLOB NOT NULL CHECK (length(id) = 16),
    owner BLOB NOT NULL CHECK (length(owner) = 16), -- organisation or member whose row is left out
    period TEXT NOT NULL, -- of the file that names it
    sender BLOB NOT NULL CHECK (length(sender) = 16),
    holder BLOB NOT NULL CHECK (length(holder) = 16), -- organisation or member whose row it is that lies there
    PRIMARY KEY (kind, id, owner, period, sender)
) STRICT, WITHOUT ROWID;
CREATE INDEX received_collision_by_owner ON received_collision (owner);
CREATE INDEX received_collision_by_holder ON received_collision (holder);

-- As organization and member have it (006). Written once, so that every row has the column in the file.
ALTER TABLE training_credit ADD COLUMN known_from TEXT NOT NULL DEFAULT '' CHECK (known_from IN ('', 'package'));
UPDATE training_credit SET known_from = iif(id IN (SELECT id FROM received_credit), 'package', '');

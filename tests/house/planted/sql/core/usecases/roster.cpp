#include <QSqlQuery> // caught
#include "core/storage/members.h"
// SELECT name FROM member is what the repository does.
/* DELETE FROM member is nobody's
   and neither is DROP TABLE member */
const char* const count = R"(
    SELECT count(*) FROM member // caught
)";
const char* const settings = "pragma foreign_keys"; // caught
const char* const harmless = "Select a branch from the list";

#include <QSqlQuery>
const char* const all = "SELECT name FROM member";

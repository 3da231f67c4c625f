#include "core/storage/migration.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// Static libraries lose their resources unless someone asks for them, outside any namespace.
static void initMigrationResources() {
    Q_INIT_RESOURCE(zhibu_migrations);
}

namespace zhibu {

namespace {

struct MigrationText {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

void applySteps(Connection& connection, const std::vector<Migration>& migrations, int from) {
    for (const Migration& migration : migrations) {
        if (migration.version <= from) continue;
        connection.execute(migration.sql);
        connection.execute("PRAGMA user_version = " + QByteArray::number(migration.version));
    }
    connection.execute("PRAGMA application_id = " + QByteArray::number(bookApplicationId));
    Query broken(connection, "PRAGMA foreign_key_check");
    if (broken.next())
        throw Error(MigrationText::tr("Its records refer to something that is not there."), broken.text(0));
}

// All or nothing; another window may have taken the steps while this one waited for the lock.
MigrationOutcome takeSteps(Connection& connection, const std::vector<Migration>& migrations) {
    connection.beginWriting();
    try {
        const int from = bookVersion(connection);
        if (from < latestVersion(migrations)) applySteps(connection, migrations, from);
        connection.execute("COMMIT");
        return from < latestVersion(migrations) ? MigrationOutcome::upgraded : MigrationOutcome::current;
    } catch (...) {
        if (connection.inTransaction()) connection.execute("ROLLBACK");
        throw;
    }
}

} // namespace

std::vector<Migration> shippedMigrations() {
    initMigrationResources();
    std::vector<Migration> migrations;
    const QDir folder(u":/zhibu/migrations"_s);
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(MigrationText::tr("This program is incomplete. Install it again."), name);
        migrations.push_back({name.left(3).toInt(), name.mid(4).chopped(4), file.readAll()});
    }
    return migrations;
}

int latestVersion(const std::vector<Migration>& migrations) {
    return migrations.empty() ? 0 : migrations.back().version;
}

int bookVersion(Connection& connection) {
    const int version = static_cast<int>(connection.scalar("PRAGMA user_version"));
    if (version > 0 && connection.scalar("PRAGMA application_id") != bookApplicationId)
        throw Error(MigrationText::tr(
            "This file is a database, but not a book of this program. Choose a .zhibu file."));
    return version;
}

MigrationOutcome migrate(Connection& connection, const std::vector<Migration>& migrations) {
    const int from = bookVersion(connection);
    const int to = latestVersion(migrations);
    if (from > to) return MigrationOutcome::too_new;
    if (from == to) return MigrationOutcome::current;
    connection.execute("PRAGMA foreign_keys = OFF"); // has no effect inside a transaction, so it comes first
    try {
        const MigrationOutcome outcome = takeSteps(connection, migrations);
        connection.execute("PRAGMA foreign_keys = ON");
        return outcome;
    } catch (const Error& error) {
        connection.execute("PRAGMA foreign_keys = ON");
        throw MigrationFailed(
            MigrationText::tr("The book could not be brought up to this version and is as it was before. %1")
                .arg(error.sentence()),
            error.detail());
    }
}

} // namespace zhibu

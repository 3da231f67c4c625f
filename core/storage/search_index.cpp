#include "core/storage/search_index.h"

#include "core/domain/rich_text.h"
#include "core/storage/pinyin.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace zhibu::search_index {

namespace {

struct Document {
    QString body;
    QString names; ///< pinyin of names: full and initials
};

enum class Entity { activity, member, organization };

const char* nameOf(Entity entity) {
    switch (entity) {
    case Entity::activity: return "activity";
    case Entity::member: return "member";
    case Entity::organization: return "organization";
    }
    return "";
}

std::optional<Entity> entityOf(const QByteArray& table) {
    if (table == "activity" || table == "activity_text") return Entity::activity;
    if (table == "member") return Entity::member;
    if (table == "organization") return Entity::organization;
    return std::nullopt;
}

Document withPinyin(const QString& name, const QString& rest) {
    const Pinyin pinyin = pinyinOf(name);
    return {tokenized(name + u' ' + rest), pinyin.full + u' ' + pinyin.initials};
}

/// Reads what the documents are made of; one object per pass, so that statements are prepared once.
class Reader {
public:
    explicit Reader(Connection& connection)
        : activities(connection,
                     "SELECT a.topic, a.place, t.agenda, t.resolutions, a.host_text, a.lecturer_text, "
                     "a.observers, t.minutes, t.speeches FROM activity a LEFT JOIN activity_text t ON "
                     "t.activity = a.id "
                     "WHERE a.id = ? AND a.state = 'final'")
        , members(connection, "SELECT name, number FROM member WHERE id = ?")
        , organizations(connection, "SELECT name, short_name, code FROM organization WHERE id = ?") {}

    std::optional<Document> read(Entity entity, QByteArrayView id) {
        Query& query = entity == Entity::activity ? activities
                       : entity == Entity::member ? members
                                                  : organizations;
        query.bind(id);
        std::optional<Document> document;
        if (query.next()) document = documentFrom(entity, query);
        query.run();
        return document;
    }

private:
    static Document documentFrom(Entity entity, const Query& row) {
        if (entity == Entity::member) return withPinyin(row.text(0), row.text(1));
        if (entity == Entity::organization) return withPinyin(row.text(0), row.text(1) + u' ' + row.text(2));
        constexpr int plainColumns = 7;
        constexpr int columns = 9; // the last two may hold marks, which are no words
        QString text;
        for (int column = 0; column < columns; ++column) {
            if (row.isNull(column) || row.bytes(column).isEmpty()) continue;
            const QString words = row.text(column);
            text += (column < plainColumns ? words : RichText::fromStored(words).toPlain()) + u' ';
        }
        return {tokenized(text), {}};
    }

    Query activities;
    Query members;
    Query organizations;
};

class Writer {
public:
    explicit Writer(Connection& connection)
        : find(connection, "SELECT id FROM search_document WHERE entity = ? AND kind = ?")
        , addDocument(connection, "INSERT INTO search_document (id, entity, kind) VALUES (?, ?, ?)")
        , addText(connection, "INSERT INTO search (rowid, body, names) VALUES (?, ?, ?)")
        , removeDocument(connection, "DELETE FROM search_document WHERE id = ?")
        , removeText(connection, "DELETE FROM search WHERE rowid = ?")
        , nextId(connection.scalar("SELECT coalesce(max(id), 0) FROM search_document") + 1) {}

    void remove(Entity kind, QByteArrayView entity) {
        find.bind(entity, QString::fromLatin1(nameOf(kind)));
        const qint64 id = find.onlyInteger(); // ids begin at 1
        if (id == 0) return;
        removeText.bind(id).run();
        removeDocument.bind(id).run();
    }

    void add(Entity kind, QByteArrayView entity, const Document& document) {
        addDocument.bind(nextId, entity, QString::fromLatin1(nameOf(kind))).run();
        addText.bind(nextId, document.body, document.names).run();
        ++nextId;
    }

private:
    Query find;
    Query addDocument;
    Query addText;
    Query removeDocument;
    Query removeText;
    qint64 nextId;
};

template<class Visit> void forEachEntity(Connection& connection, Visit visit) {
    const auto walk = [&](Entity entity, const char* sql) {
        Query ids(connection, sql);
        while (ids.next())
            visit(entity, ids.bytes(0).toByteArray());
    };
    walk(Entity::organization, "SELECT id FROM organization ORDER BY id");
    walk(Entity::member, "SELECT id FROM member ORDER BY id");
    walk(Entity::activity, "SELECT id FROM activity WHERE state = 'final' ORDER BY id");
}

bool isHan(char32_t c) {
    return QChar::script(c) == QChar::Script_Han;
}

// Only letters, digits and marks mean anything to the index; the rest, quotes and zero bytes too, becomes a
// space.
QString phraseOf(QStringView word) {
    QString phrase;
    for (const char32_t c : word.toUcs4()) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
            phrase += QChar::fromUcs4(c);
        else
            phrase += u' ';
    }
    return tokenized(phrase).simplified();
}

Problem differs() {
    return {u"search"_s, u"search.differs"_s,
            QCoreApplication::translate("Storage",
                                        "The search index does not match the records. It can be rebuilt.")};
}

} // namespace

void update(Connection& connection, const std::vector<ChangedRow>& rows) {
    std::set<std::pair<Entity, QByteArray>> touched;
    for (const ChangedRow& row : rows) {
        if (const std::optional<Entity> entity = entityOf(row.table)) touched.emplace(*entity, row.key);
    }
    if (touched.empty()) return;
    Reader reader(connection);
    Writer writer(connection);
    for (const auto& [entity, id] : touched) {
        writer.remove(entity, id);
        if (const std::optional<Document> document = reader.read(entity, id))
            writer.add(entity, id, *document);
    }
}

void rebuild(Connection& connection) {
    connection.execute("DELETE FROM search; DELETE FROM search_document");
    Reader reader(connection);
    Writer writer(connection);
    forEachEntity(connection, [&](Entity entity, const QByteArray& id) {
        if (const std::optional<Document> document = reader.read(entity, id))
            writer.add(entity, id, *document);
    });
}

std::optional<Problem> firstFault(Connection& connection) {
    Reader reader(connection);
    Query stored(connection, "SELECT s.body, s.names FROM search_document d JOIN search s ON s.rowid = d.id "
                             "WHERE d.entity = ? AND d.kind = ?");
    qint64 documents = 0;
    bool same = true;
    forEachEntity(connection, [&](Entity entity, const QByteArray& id) {
        const std::optional<Document> document = reader.read(entity, id);
        stored.bind(id, QString::fromLatin1(nameOf(entity)));
        same = same && document && stored.next() && stored.text(0) == document->body &&
               stored.text(1) == document->names;
        stored.run();
        ++documents;
    });
    same = same && documents == connection.scalar("SELECT count(*) FROM search_document") &&
           documents == connection.scalar("SELECT count(*) FROM search");
    return same ? std::nullopt : std::optional(differs());
}

QString tokenized(QStringView text) {
    QString tokens;
    tokens.reserve(text.size() * 2);
    // By code points: the rarer characters of names are two units long.
    for (const char32_t c : text.toUcs4()) {
        const bool apart = isHan(c);
        if (apart && !tokens.isEmpty() && !tokens.back().isSpace()) tokens += u' ';
        tokens += QChar::fromUcs4(c);
        if (apart) tokens += u' ';
    }
    return tokens;
}

QString expression(QStringView typed) {
    QStringList phrases;
    for (const QString& word : typed.toString().simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (const QString phrase = phraseOf(word); !phrase.isEmpty()) phrases += u'"' + phrase + u'"';
    }
    if (phrases.isEmpty()) return {};
    return phrases.join(u' ') + u'*';
}

} // namespace zhibu::search_index

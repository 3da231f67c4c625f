#include "core/storage/activity_order.h"

#include "core/storage/search_index.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

// A word that names more people than this is no name.
constexpr size_t mostPeople = 2000;

bool isPinyin(const QString& word) {
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 128 && c.isLetter(); });
}

std::vector<MemberId> members(Query& query) {
    std::vector<MemberId> list;
    while (query.next() && list.size() <= mostPeople)
        list.push_back(query.id<MemberId>(0));
    if (list.size() > mostPeople) list.clear();
    return list;
}

std::vector<MemberId> membersNamed(Connection& connection, const QString& word) {
    if (isPinyin(word)) {
        if (word.size() < 2) return {};
        Query query(connection,
                    "SELECT d.entity FROM search s CROSS JOIN search_document d ON d.id = s.rowid "
                    "WHERE s.names MATCH ? AND d.kind = 'member'");
        query.bind(u'"' + word.toLower() + u"\"*"_s);
        return members(query);
    }
    Query query(connection, "SELECT id FROM member WHERE instr(name, ?) > 0");
    query.bind(word);
    return members(query);
}

// The version bits of an id are not random; multiplying spreads what is over the upper bits.
size_t slotOf(const ActivityId& id, size_t slots) {
    return (qHash(id) * 0x9E3779B97F4A7C15ULL) >> (64 - std::countr_zero(slots));
}

/// A Chinese character is a token of its own: as a prefix it finds nothing more, only slower.
QString expressionFor(const QString& words) {
    QString expression = search_index::expression(words);
    if (!words.isEmpty() && words.back().script() == QChar::Script_Han && expression.endsWith(u'*'))
        expression.chop(1);
    return expression;
}

} // namespace

ActivityOrder::ActivityOrder(Connection& given, bool trashed)
    : connection(given), state(trashed ? u"trashed"_s : u"final"_s) {}

qint64 ActivityOrder::total() const {
    Query query(connection, "SELECT count(*) FROM activity INDEXED BY activity_by_day WHERE state = ?");
    query.bind(state);
    return query.onlyInteger();
}

std::vector<ActivityId> ActivityOrder::newest(int limit) const {
    std::vector<ActivityId> list;
    Query query(connection, "SELECT id FROM activity INDEXED BY activity_by_day WHERE state = ? "
                            "ORDER BY held_on DESC, id DESC LIMIT ?");
    query.bind(state, limit);
    while (query.next())
        list.push_back(query.id<ActivityId>(0));
    return list;
}

void ActivityOrder::load() {
    if (loaded) return;
    loaded = true;
    std::unordered_map<OrganizationId, quint32> indices;
    QByteArray lastDay;
    qint32 julian = 0;
    Query query(connection,
                "SELECT id, held_on, organization FROM activity INDEXED BY activity_by_day WHERE state = ? "
                "ORDER BY held_on DESC, id DESC");
    query.bind(state);
    while (query.next()) {
        // Many are held on one day: it is read once.
        if (const QByteArrayView day = query.bytes(1); day != lastDay) {
            lastDay = day.toByteArray();
            julian = query.date(1).julianDay();
        }
        const OrganizationId organization = query.id<OrganizationId>(2);
        const auto [index, isNew] =
            indices.try_emplace(organization, static_cast<quint32>(organizations.size()));
        if (isNew) organizations.push_back(organization);
        entries.push_back({query.id<ActivityId>(0), julian, index->second});
    }
}

std::vector<ActivityId> ActivityOrder::matching(const Filter& filter) {
    load();
    Marks marks = inScope(filter);
    if (!filter.kinds.empty()) {
        keepFound(marks, [&](Marks& found) {
            Query query(connection, "SELECT activity FROM activity_kind WHERE kind = ?");
            for (const ActivityKind kind : filter.kinds.values()) {
                query.bind(kind);
                markRows(found, query);
            }
        });
    }
    // Words that name nobody are asked of the text together, which is much quicker than one by one.
    QStringList words;
    for (const QString& word : filter.text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const std::vector<MemberId> people = membersNamed(connection, word);
        if (people.empty()) {
            words += word;
            continue;
        }
        keepFound(marks, [&](Marks& found) {
            markText(found, word);
            markPeople(found, people);
        });
    }
    if (!words.isEmpty()) keepFound(marks, [&](Marks& found) { markText(found, words.join(u' ')); });

    std::vector<ActivityId> list;
    list.reserve(static_cast<size_t>(std::count(marks.begin(), marks.end(), char{1})));
    for (size_t i = 0; i < entries.size(); ++i) {
        if (marks[i]) list.push_back(entries[i].id);
    }
    return list;
}

void ActivityOrder::prepareForText() {
    load();
    indexIds();
    indexDocuments();
}

ActivityOrder::Marks ActivityOrder::inScope(const Filter& filter) const {
    std::vector<char> wanted(organizations.size(), filter.organizations ? 0 : 1);
    if (filter.organizations) {
        for (size_t i = 0; i < organizations.size(); ++i)
            wanted[i] = std::find(filter.organizations->begin(), filter.organizations->end(),
                                  organizations[i]) != filter.organizations->end();
    }
    const qint32 from = filter.from ? filter.from->julianDay() : std::numeric_limits<qint32>::min();
    const qint32 to = filter.to ? filter.to->julianDay() : std::numeric_limits<qint32>::max();
    Marks marks(entries.size());
    for (size_t i = 0; i < entries.size(); ++i)
        marks[i] = wanted[entries[i].organization] && from <= entries[i].day && entries[i].day <= to;
    return marks;
}

template<class Found> void ActivityOrder::keepFound(Marks& marks, Found found) {
    indexIds();
    Marks matched(entries.size());
    found(matched);
    for (size_t i = 0; i < marks.size(); ++i)
        marks[i] &= matched[i];
}

void ActivityOrder::markRows(Marks& marks, Query& ids) const {
    while (ids.next()) {
        if (const auto position = positionOf(ids.id<ActivityId>(0))) marks[*position] = 1;
    }
}

void ActivityOrder::markText(Marks& marks, const QString& words) {
    const QString expression = expressionFor(words);
    if (expression.isEmpty()) return;
    indexDocuments();
    Query query(connection, "SELECT rowid FROM search WHERE body MATCH ?");
    query.bind(expression);
    while (query.next()) {
        const auto document = static_cast<size_t>(query.integer(0));
        if (document < documentEntry.size() && documentEntry[document] != 0)
            marks[documentEntry[document] - 1] = 1;
    }
}

void ActivityOrder::markPeople(Marks& marks, const std::vector<MemberId>& people) const {
    Query hosted(connection, "SELECT id FROM activity WHERE host = ?");
    Query lectured(connection, "SELECT id FROM activity WHERE lecturer = ?");
    Query talked(connection, "SELECT activity FROM attendance INDEXED BY attendance_in_talks "
                             "WHERE member = ? AND role IN ('talker', 'talkee')");
    for (const MemberId& member : people) {
        for (Query* query : {&hosted, &lectured, &talked}) {
            query->bind(member);
            markRows(marks, *query);
        }
    }
}

void ActivityOrder::indexIds() {
    if (!table.empty()) return;
    table.resize(std::bit_ceil(entries.size() * 2 + 2));
    const size_t mask = table.size() - 1;
    for (size_t i = 0; i < entries.size(); ++i) {
        size_t slot = slotOf(entries[i].id, table.size());
        while (table[slot] != 0)
            slot = (slot + 1) & mask;
        table[slot] = static_cast<quint32>(i) + 1;
    }
}

std::optional<quint32> ActivityOrder::positionOf(const ActivityId& id) const {
    const size_t mask = table.size() - 1;
    for (size_t slot = slotOf(id, table.size()); table[slot] != 0; slot = (slot + 1) & mask) {
        if (entries[table[slot] - 1].id == id) return table[slot] - 1;
    }
    return std::nullopt;
}

void ActivityOrder::indexDocuments() {
    if (!documentEntry.empty()) return;
    documentEntry.resize(
        static_cast<size_t>(connection.scalar("SELECT coalesce(max(id), 0) FROM search_document")) + 1);
    Query query(connection, "SELECT id, entity FROM search_document WHERE kind = 'activity'");
    while (query.next()) {
        if (const auto position = positionOf(query.id<ActivityId>(1)))
            documentEntry[static_cast<size_t>(query.integer(0))] = *position + 1;
    }
}

} // namespace zhibu

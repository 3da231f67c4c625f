#include "core/storage/activity_order.h"

#include "core/storage/search_index.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

// A word that names more people than this is no name.
constexpr size_t mostPeople = 100;

bool isPinyin(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 128 && c.isLetter(); });
}

std::vector<MemberId> members(Query& query)
{
    std::vector<MemberId> list;
    while (query.next() && list.size() <= mostPeople)
        list.push_back(query.id<MemberId>(0));
    if (list.size() > mostPeople) list.clear();
    return list;
}

std::vector<MemberId> membersNamed(Connection& connection, const QString& word)
{
    if (isPinyin(word)) {
        if (word.size() < 2) return {};
        Query query(connection, "SELECT d.entity FROM search s CROSS JOIN search_document d ON d.id = s.rowid "
                                "WHERE s.names MATCH ? AND d.kind = 'member'");
        query.bind(u'"' + word.toLower() + u"\"*"_s);
        return members(query);
    }
    Query query(connection, "SELECT id FROM member WHERE instr(name, ?) > 0");
    query.bind(word);
    return members(query);
}

void collect(Query& query, std::vector<ActivityId>& ids)
{
    while (query.next())
        ids.push_back(query.id<ActivityId>(0));
    query.run();
}

} // namespace

ActivityOrder::ActivityOrder(Connection& given, bool trashed) : connection(given)
{
    std::unordered_map<OrganizationId, quint32> indices;
    Query query(connection, "SELECT id, held_on, organization FROM activity INDEXED BY activity_by_day WHERE state = ? "
                            "ORDER BY held_on DESC, id DESC");
    query.bind(trashed ? u"trashed"_s : u"final"_s);
    while (query.next()) {
        const OrganizationId organization = query.id<OrganizationId>(2);
        const auto [index, isNew] = indices.try_emplace(organization, static_cast<quint32>(organizations.size()));
        if (isNew) organizations.push_back(organization);
        entries.push_back({query.id<ActivityId>(0), query.date(1).julianDay(), index->second});
    }
}

std::vector<ActivityId> ActivityOrder::matching(const Filter& filter)
{
    Marks marks = inScope(filter);
    if (filter.kind) {
        std::vector<ActivityId> ids;
        Query query(connection, "SELECT activity FROM activity_kind WHERE kind = ? ORDER BY activity");
        query.bind(*filter.kind);
        collect(query, ids);
        Marks ofKind(entries.size());
        mark(ofKind, std::move(ids));
        keepOnly(marks, ofKind);
    }
    for (const QString& word : filter.text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        Marks found(entries.size());
        markText(found, word);
        markPeople(found, word);
        keepOnly(marks, found);
    }
    std::vector<ActivityId> list;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (marks[i]) list.push_back(entries[i].id);
    }
    return list;
}

ActivityOrder::Marks ActivityOrder::inScope(const Filter& filter) const
{
    std::vector<bool> wanted(organizations.size(), !filter.organizations);
    if (filter.organizations) {
        for (size_t i = 0; i < organizations.size(); ++i)
            wanted[i] = std::find(filter.organizations->begin(), filter.organizations->end(), organizations[i]) !=
                        filter.organizations->end();
    }
    const qint32 from = filter.from ? filter.from->julianDay() : std::numeric_limits<qint32>::min();
    const qint32 to = filter.to ? filter.to->julianDay() : std::numeric_limits<qint32>::max();
    Marks marks(entries.size());
    for (size_t i = 0; i < entries.size(); ++i)
        marks[i] = wanted[entries[i].organization] && from <= entries[i].day && entries[i].day <= to;
    return marks;
}

void ActivityOrder::keepOnly(Marks& marks, const Marks& others) const
{
    for (size_t i = 0; i < marks.size(); ++i)
        marks[i] = marks[i] && others[i];
}

void ActivityOrder::mark(Marks& marks, std::vector<ActivityId> sortedIds)
{
    auto wanted = sortedIds.begin();
    for (const quint32 position : byId()) {
        while (wanted != sortedIds.end() && *wanted < entries[position].id)
            ++wanted;
        if (wanted == sortedIds.end()) return;
        if (*wanted == entries[position].id) marks[position] = true;
    }
}

void ActivityOrder::markText(Marks& marks, const QString& word)
{
    const QString expression = search_index::expression(word);
    if (expression.isEmpty()) return;
    const std::vector<quint32>& positions = byDocument();
    Query query(connection, "SELECT rowid FROM search WHERE body MATCH ?");
    query.bind(expression);
    while (query.next()) {
        const auto document = static_cast<size_t>(query.integer(0));
        if (document < positions.size() && positions[document] != 0) marks[positions[document] - 1] = true;
    }
}

void ActivityOrder::markPeople(Marks& marks, const QString& word)
{
    const std::vector<MemberId> people = membersNamed(connection, word);
    if (people.empty()) return;
    std::vector<ActivityId> ids;
    Query hosted(connection, "SELECT id FROM activity WHERE host = ?");
    Query lectured(connection, "SELECT id FROM activity WHERE lecturer = ?");
    Query talked(connection, "SELECT activity FROM attendance WHERE member = ? AND role IN ('talker', 'talkee')");
    for (const MemberId& member : people) {
        for (Query* query : {&hosted, &lectured, &talked}) {
            query->bind(member);
            collect(*query, ids);
        }
    }
    std::sort(ids.begin(), ids.end());
    mark(marks, std::move(ids));
}

const std::vector<quint32>& ActivityOrder::byId()
{
    if (idOrder.size() != entries.size()) {
        idOrder.resize(entries.size());
        std::iota(idOrder.begin(), idOrder.end(), 0U);
        std::sort(idOrder.begin(), idOrder.end(), [this](quint32 a, quint32 b) { return entries[a].id < entries[b].id; });
    }
    return idOrder;
}

const std::vector<quint32>& ActivityOrder::byDocument()
{
    if (!documentEntry.empty()) return documentEntry;
    documentEntry.resize(static_cast<size_t>(connection.scalar("SELECT coalesce(max(id), 0) FROM search_document")) + 1);
    const std::vector<quint32>& sorted = byId();
    auto position = sorted.begin();
    Query query(connection, "SELECT entity, id FROM search_document INDEXED BY search_document_by_entity ORDER BY entity");
    while (query.next() && position != sorted.end()) {
        const ActivityId id = query.id<ActivityId>(0);
        while (position != sorted.end() && entries[*position].id < id)
            ++position;
        if (position != sorted.end() && entries[*position].id == id)
            documentEntry[static_cast<size_t>(query.integer(1))] = *position + 1;
    }
    return documentEntry;
}

} // namespace zhibu

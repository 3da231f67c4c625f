#pragma once

#include "core/domain/records.h"
#include "core/storage/connection.h"

namespace zhibu {

/// All activities in the order of a list, newest first, held in memory so that a filter over 120,000 of them
/// answers between two keystrokes. Read once and again after a change; rows themselves are read elsewhere, a
/// window at a time.
class ActivityOrder {
public:
    struct Filter {
        std::optional<std::vector<OrganizationId>> organizations = {}; ///< nullopt: all
        std::optional<Date> from = {};
        std::optional<Date> to = {}; ///< inclusive
        ActivityKinds kinds = {};    ///< any of them; empty: all
        /// Words in texts, or names of who hosted, lectured or talked (characters or pinyin); every word must
        /// be found.
        QString text = {};
        bool operator==(const Filter&) const = default;
    };

    /// Final activities, or those in the trash. Nothing is read yet.
    explicit ActivityOrder(Connection& connection, bool trashed = false);

    qint64 total() const;
    /// The first of all of them, for what is shown before the whole order has been read.
    std::vector<ActivityId> newest(int limit) const;
    std::vector<ActivityId> matching(const Filter& filter);
    /// Does beforehand, when nobody waits, what the first search in texts would have to do.
    void prepareForText();

private:
    struct Entry {
        ActivityId id;
        qint32 day;           ///< Julian
        quint32 organization; ///< index
    };
    using Marks = std::vector<char>; ///< parallel to entries

    void load();
    void indexIds();
    void indexDocuments();
    std::optional<quint32> positionOf(const ActivityId& id) const;
    Marks inScope(const Filter& filter) const;
    template<class Found> void keepFound(Marks& marks, Found found);
    void markRows(Marks& marks, class Query& ids) const;
    void markText(Marks& marks, const QString& words);
    void markPeople(Marks& marks, const std::vector<MemberId>& people) const;

    Connection& connection;
    QString state;
    bool loaded = false;
    std::vector<Entry> entries;
    std::vector<OrganizationId> organizations;
    std::vector<quint32> table;         ///< position + 1 by hash of the id, open addressing
    std::vector<quint32> documentEntry; ///< search document → position + 1; empty until prepared
};

} // namespace zhibu

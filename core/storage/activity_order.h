#pragma once

#include "core/domain/records.h"
#include "core/storage/connection.h"

namespace zhibu {

/// All activities in the order of a list, newest first, held in memory so that a filter over 120,000 of them answers
/// between two keystrokes. Read once and again after a change; rows themselves are read elsewhere, a window at a time.
class ActivityOrder {
public:
    struct Filter {
        std::optional<std::vector<OrganizationId>> organizations = {}; ///< nullopt: all
        std::optional<Date> from = {};
        std::optional<Date> to = {}; ///< inclusive
        std::optional<ActivityKind> kind = {};
        /// Words in texts, or names of who hosted, lectured or talked (characters or pinyin); every word must be found.
        QString text = {};
        bool operator==(const Filter&) const = default;
    };

    /// Final activities, or those in the trash.
    explicit ActivityOrder(Connection& connection, bool trashed = false);

    size_t size() const { return entries.size(); }
    std::vector<ActivityId> matching(const Filter& filter);

private:
    struct Entry {
        ActivityId id;
        qint32 day;         ///< Julian
        quint32 organization; ///< index
    };
    using Marks = std::vector<bool>; ///< parallel to entries

    Marks inScope(const Filter& filter) const;
    void keepOnly(Marks& marks, const Marks& others) const;
    void mark(Marks& marks, std::vector<ActivityId> sortedIds);
    void markText(Marks& marks, const QString& word);
    void markPeople(Marks& marks, const QString& word);
    const std::vector<quint32>& byId();
    const std::vector<quint32>& byDocument();

    Connection& connection;
    std::vector<Entry> entries;
    std::vector<OrganizationId> organizations;
    std::vector<quint32> idOrder;       ///< positions by id; empty until first asked for
    std::vector<quint32> documentEntry; ///< search document → position + 1; empty until first asked for
};

} // namespace zhibu

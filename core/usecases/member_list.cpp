#include "core/usecases/member_list.h"

#include "core/storage/pinyin.h"

namespace zhibu {

namespace {

int compared(const QString& left, const QString& right) {
    return left.compare(right);
}

/// What is not known stands first.
template<class Value> int compared(const std::optional<Value>& left, const std::optional<Value>& right) {
    return left < right ? -1 : right < left ? 1 : 0;
}

} // namespace

MemberRoster::MemberRoster(std::vector<MemberRow> rows, MemberRoster&& earlier)
    : list(std::move(rows)), keys(list.size()) {
    QHash<QString, size_t> known;
    for (size_t i = 0; i < earlier.list.size(); ++i)
        known.insert(earlier.list[i].name, i);
    for (size_t i = 0; i < list.size(); ++i) {
        const auto at = known.constFind(list[i].name);
        keys[i] = at != known.constEnd() ? earlier.keys[*at]
                                         : Keys{pinyinSortKey(list[i].name), strokeSortKey(list[i].name)};
    }
}

bool MemberRoster::prepare(size_t count) const {
    for (; prepared < keys.size(); ++prepared) {
        if (keys[prepared].search) continue;
        if (count-- == 0) return false;
        keys[prepared].search = nameKeys(list[prepared].name);
    }
    return true;
}

bool MemberRoster::fits(size_t index, const Filter& filter) const {
    const MemberRow& row = list[index];
    if (filter.status && row.status != filter.status) return false;
    if (filter.leadingCadreOnly && !row.leadingCadre) return false;
    if (filter.text.isEmpty() || row.number.contains(filter.text, Qt::CaseInsensitive)) return true;
    std::optional<NameKeys>& search = keys[index].search;
    if (!search) search = nameKeys(row.name);
    return matches(filter.text, *search);
}

int MemberRoster::compare(size_t left, size_t right, RosterColumn column) const {
    const MemberRow& a = list[left];
    const MemberRow& b = list[right];
    switch (column) {
    case RosterColumn::name: return 0;
    case RosterColumn::sex: return compared(a.sex, b.sex);
    case RosterColumn::number: return compared(a.number, b.number);
    case RosterColumn::status: return compared(a.status, b.status);
    case RosterColumn::branch: return compared(a.branchCode, b.branchCode);
    case RosterColumn::group: return compared(a.groupName, b.groupName);
    case RosterColumn::joinedOn: return compared(a.joinedOn, b.joinedOn);
    case RosterColumn::leadingCadre: break;
    }
    return int{b.leadingCadre} - int{a.leadingCadre};
}

std::vector<size_t> MemberRoster::found(const Filter& filter, RosterColumn column, NameOrder names,
                                        bool descending) const {
    const Filter trimmed{filter.text.trimmed(), filter.status, filter.leadingCadreOnly};
    std::vector<size_t> indices;
    for (size_t i = 0; i < list.size(); ++i) {
        if (fits(i, trimmed)) indices.push_back(i);
    }
    std::ranges::stable_sort(indices, [&](size_t left, size_t right) {
        const int by = compare(left, right, column);
        if (by != 0) return descending ? by > 0 : by < 0;
        const bool isName = column == RosterColumn::name;
        const QByteArray& a = names == NameOrder::strokes ? keys[left].strokes : keys[left].pinyin;
        const QByteArray& b = names == NameOrder::strokes ? keys[right].strokes : keys[right].pinyin;
        return descending && isName ? b < a : a < b;
    });
    return indices;
}

bool MemberRoster::manyBranches() const {
    return std::ranges::any_of(
        list, [this](const MemberRow& row) { return row.branchCode != list.front().branchCode; });
}

Result<MemberRoster> memberRoster(Ledger& ledger, const Actor& actor, const OrganizationId& root, Date day,
                                  MemberRoster&& earlier) {
    Result<std::vector<MemberRow>> rows = memberList(ledger, actor, root, day);
    if (!rows) return rows.problems();
    return MemberRoster(std::move(*rows), std::move(earlier));
}

} // namespace zhibu

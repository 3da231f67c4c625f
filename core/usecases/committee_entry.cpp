#include "core/usecases/committee_entry.h"

#include "core/exchange/import/values.h"
#include "core/storage/term_repository.h"
#include "core/usecases/elections.h"
#include "core/usecases/record_activity.h"
#include "core/usecases/rights.h"
#include "core/usecases/term_changes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct CommitteeEntryText {
    Q_DECLARE_TR_FUNCTIONS(CommitteeEntry)
};

constexpr size_t fewestForACommittee = 7; // 支部工作条例 第八条: below it, a secretary alone

/// 1 to 99 as it is written in Chinese.
std::optional<int> chineseNumeral(QStringView text) {
    static const QString digits = u"一二三四五六七八九"_s;
    const auto digit = [](QStringView one) -> std::optional<int> {
        const qsizetype at = one.size() == 1 ? digits.indexOf(one.front()) : -1;
        return at < 0 ? std::nullopt : std::optional(static_cast<int>(at) + 1);
    };
    const qsizetype ten = text.indexOf(u'十');
    if (ten < 0) return digit(text);
    const auto tens = ten == 0 ? std::optional(1) : digit(text.first(ten));
    const QStringView rest = text.sliced(ten + 1);
    const auto ones = rest.isEmpty() ? std::optional(0) : digit(rest);
    return tens && ones ? std::optional(*tens * 10 + *ones) : std::nullopt;
}

std::vector<CommitteePost> namedPosts(const Committee& committee) {
    std::vector<CommitteePost> posts;
    for (CommitteePost post : committee.posts) {
        post.position = post.position.trimmed();
        if (post.member) posts.push_back(post);
    }
    return posts;
}

Problems wrongInPosts(const Office& office, const Term& term, const std::vector<CommitteePost>& posts) {
    Problems problems;
    for (size_t i = 0; i < posts.size(); ++i) {
        const CommitteePost& post = posts[i];
        if (post.position.isEmpty()) {
            problems.push_back(
                {post.field, u"position.missing"_s, CommitteeEntryText::tr("Say which post.")});
            continue;
        }
        if (auto refusal = refusedHolder(office, term.organization, *post.member, term.electedOn)) {
            refusal->field = post.field;
            problems.push_back(*refusal);
            continue;
        }
        const bool again =
            std::any_of(posts.begin(), posts.begin() + static_cast<std::ptrdiff_t>(i),
                        [&post](const CommitteePost& before) {
                            return before.member == post.member && before.position == post.position;
                        });
        if (again)
            problems.push_back({post.field, u"position.held"_s,
                                CommitteeEntryText::tr("%1 is %2 already.")
                                    .arg(office.nameOf(*post.member), post.position)});
    }
    return problems;
}

} // namespace

std::optional<int> termNumberIn(const QString& text) {
    if (const auto number = values::parseWhole(text, u"届")) return number;
    const QString plain = values::plainForm(text);
    QStringView middle = plain;
    if (middle.startsWith(u'第')) middle = middle.sliced(1);
    if (middle.endsWith(u'届')) middle.chop(1);
    return chineseNumeral(middle);
}

QStringList postsToEnter(const Office& office, const OrganizationId& organization, Date day) {
    const OrganizationKind kind = office.organization(organization)->kind;
    const QStringList usual = usualPositions(kind);
    const bool few = kind == OrganizationKind::branch &&
                     office.fullMembersOf(organization, day).size() < fewestForACommittee;
    return usual.mid(0, few ? 2 : 5);
}

Result<TermId> enterCommittee(Ledger& ledger, const Actor& actor, const Committee& committee) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    const Office& office = ledger.office();
    if (const auto refusal = refusedOrganization(office, committee.term.organization)) return *refusal;
    Term term = committee.term;
    const std::vector<CommitteePost> posts = namedPosts(committee);
    Problems problems = wrongInTerm(office, term);
    const Problems wrong = wrongInPosts(office, term, posts);
    problems.insert(problems.end(), wrong.begin(), wrong.end());
    if (posts.empty())
        problems.push_back({committee.posts.empty() ? u"posts"_s : committee.posts.front().field,
                            u"posts.missing"_s, CommitteeEntryText::tr("Name at least one person.")});
    if (!problems.empty()) return problems;
    problems = ledger.book().change(
        actor,
        {u"term.enter"_s,
         CommitteeEntryText::tr("Enter the committee of %1").arg(office.nameOf(term.organization))},
        [&](Transaction& transaction) {
            term.id = transaction.ids.next<TermId>();
            term_repository::insert(transaction, term);
            for (const CommitteePost& post : posts)
                term_repository::insert(transaction, Position{.id = transaction.ids.next<PositionId>(),
                                                              .term = term.id,
                                                              .name = post.position,
                                                              .member = *post.member,
                                                              .from = term.electedOn,
                                                              .how = PositionOrigin::elected});
            return Problems();
        });
    if (!problems.empty()) return problems;
    return term.id;
}

} // namespace zhibu

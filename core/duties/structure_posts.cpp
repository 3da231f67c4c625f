#include "core/duties/evaluation.h"

using namespace Qt::StringLiterals;

namespace zhibu::duties {

namespace {

/// Those of an organ committee are a question of one person in two posts; the others' of posts alone.
QStringList requiredPosts(const Evaluation& evaluation, const StructurePostsCheck& check,
                          const Organization& organization) {
    QStringList posts;
    if (organization.kind == OrganizationKind::branch) {
        const size_t full = evaluation.office.fullMembersOf(organization.id, evaluation.asOf).size();
        if (full >= static_cast<size_t>(check.fullMembersFrom)) posts = check.posts;
    }
    if (evaluation.office.isHead(organization)) posts += check.headPosts;
    posts.removeDuplicates();
    return posts;
}

QStringList missingPosts(const Evaluation& evaluation, const Organization& organization,
                         const QStringList& posts) {
    QStringList missing;
    for (const QString& post : posts) {
        if (!evaluation.holdsPost(organization, post, evaluation.asOf)) missing.append(post);
    }
    return missing;
}

/// The discipline secretary of an organ committee is one of its deputies (丹发38 第五条).
const char* disciplineProblem(const Evaluation& evaluation, const Organization& organization) {
    const Term* term = evaluation.office.runningTerm(organization.id, evaluation.asOf);
    std::vector<MemberId> secretaries;
    std::vector<MemberId> deputies;
    if (term) {
        for (const Position* position : evaluation.office.holders(*term, evaluation.asOf)) {
            if (position->name == u"纪委书记"_s) secretaries.push_back(position->member);
            if (position->name == u"副书记"_s) deputies.push_back(position->member);
        }
    }
    if (secretaries.empty())
        return QT_TRANSLATE_NOOP("DutyReasons", "Missing: a discipline committee with its secretary.");
    const bool isDeputy = std::any_of(secretaries.begin(), secretaries.end(), [&](const MemberId& secretary) {
        return std::find(deputies.begin(), deputies.end(), secretary) != deputies.end();
    });
    return isDeputy
               ? nullptr
               : QT_TRANSLATE_NOOP("DutyReasons",
                                   "Missing: the discipline secretary is not a deputy secretary as well.");
}

void settle(Evaluation& evaluation, DutyResult& result, const QString& problem) {
    result.status = problem.isEmpty() ? Status::met : Status::attention;
    result.reason =
        problem.isEmpty()
            ? evaluation.sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "All required posts are held."))
            : problem;
}

void evaluateOrganCommittee(Evaluation& evaluation, DutyResult& result, const Organization& organization) {
    if (!evaluation.office.isHead(organization)) {
        result.reason = evaluation.sentences.text(
            QT_TRANSLATE_NOOP("DutyReasons", "It is not a head Party organisation."));
        return;
    }
    const char* problem = disciplineProblem(evaluation, organization);
    settle(evaluation, result, problem ? evaluation.sentences.text(problem) : QString());
}

} // namespace

void evaluateCheck(Evaluation& evaluation, const Duty& duty, const StructurePostsCheck& check,
                   const Organization& organization, const Occasions&) {
    if (!organization.existsOn(evaluation.asOf)) return;
    DutyResult& result = evaluation.add(duty, organization);
    if (organization.kind == OrganizationKind::organ_committee) {
        evaluateOrganCommittee(evaluation, result, organization);
        return;
    }
    Sentences& sentences = evaluation.sentences;
    const QStringList posts = requiredPosts(evaluation, check, organization);
    if (posts.isEmpty()) {
        result.reason = sentences
                            .text(QT_TRANSLATE_NOOP(
                                "DutyReasons",
                                "Not a head Party organisation, and fewer than %1 full members in a branch."))
                            .arg(check.fullMembersFrom);
        return;
    }
    const QStringList missing = missingPosts(evaluation, organization, posts);
    settle(evaluation, result,
           missing.isEmpty()
               ? QString()
               : sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "Missing: %1.")).arg(joined(missing)));
}

} // namespace zhibu::duties

#include "core/duties/evaluation.h"

using namespace Qt::StringLiterals;

namespace zhibu::duties {

namespace {

std::vector<MemberId> holdersOf(const Evaluation& evaluation, const OrganizationId& organization,
                                const QString& position) {
    std::vector<MemberId> members;
    const Term* term = evaluation.office.runningTerm(organization, evaluation.asOf);
    if (!term) return members;
    for (const Position* held : evaluation.office.holders(*term, evaluation.asOf)) {
        if (held->name == position) members.push_back(held->member);
    }
    return members;
}

bool shareOne(const std::vector<MemberId>& a, const std::vector<MemberId>& b) {
    return std::any_of(a.begin(), a.end(), [&](const MemberId& member) {
        return std::find(b.begin(), b.end(), member) != b.end();
    });
}

} // namespace

// A leading group with several deputies satisfies the principle with one of them.
void evaluateCheck(Evaluation& evaluation, const Duty& duty, const StructureHeadCheck&,
                   const Organization& organization, const Occasions&) {
    if (!organization.existsOn(evaluation.asOf) || !organization.parent) return;
    DutyResult& result = evaluation.add(duty, organization);
    const auto groupSecretary = holdersOf(evaluation, *organization.parent, u"党组书记"_s);
    const auto groupDeputies = holdersOf(evaluation, *organization.parent, u"党组副书记"_s);
    Sentences& sentences = evaluation.sentences;
    if (groupSecretary.empty() && groupDeputies.empty()) {
        result.reason = sentences.text(
            QT_TRANSLATE_NOOP("DutyReasons", "The leading group's secretary is not recorded."));
        return;
    }
    QStringList missing;
    if (!groupSecretary.empty() &&
        !shareOne(groupSecretary, holdersOf(evaluation, organization.id, u"书记"_s)))
        missing.append(u"书记"_s);
    if (!groupDeputies.empty() &&
        !shareOne(groupDeputies, holdersOf(evaluation, organization.id, u"副书记"_s)))
        missing.append(u"副书记"_s);
    result.status = missing.isEmpty() ? Status::met : Status::attention;
    result.reason =
        missing.isEmpty()
            ? sentences.text(QT_TRANSLATE_NOOP("DutyReasons",
                                               "The leading group's secretary leads the head organisation."))
            : sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "Not held by the leading group's own: %1."))
                  .arg(joined(missing));
}

} // namespace zhibu::duties

#include "core/exchange/package/answer_file.h"

#include "core/exchange/package/json_values.h"
#include "core/exchange/package/package_manifest.h"
#include "core/exchange/signed_content.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

using json_values::Fields;
using json_values::put;
using json_values::putAll;

constexpr qsizetype answerHashSize = 32;

struct AnswerFileText {
    Q_DECLARE_TR_FUNCTIONS(AnswerFile)
};

signed_content::Format format() {
    constexpr qsizetype mostBytes = 4 * 1024 * 1024;
    return {.name = u"zhibu-answer"_s,
            .tag = "zhibu.answer.1",
            .mostBytes = mostBytes,
            .codes = u"answer"_s,
            .whatItIs = AnswerFileText::tr("receipt")};
}

QJsonObject written(const ReturnReason& reason) {
    QJsonObject o;
    put(o, u"record"_s, reason.record);
    put(o, u"what"_s, reason.what);
    put(o, u"reason"_s, reason.reason);
    return o;
}

QJsonObject written(const AnswerFile::Stands& stands) {
    QJsonObject o;
    put(o, u"period"_s, stands.period.toString());
    put(o, u"revision"_s, stands.revision);
    put(o, u"file"_s, stands.file);
    put(o, u"accepted"_s, stands.accepted);
    return o;
}

std::optional<AnswerOutcome> outcomeIn(const QString& name) {
    for (const AnswerOutcome outcome :
         {AnswerOutcome::received, AnswerOutcome::accepted, AnswerOutcome::returned}) {
        if (package_repository::identifier(outcome) == name) return outcome;
    }
    return std::nullopt;
}

Problem incomplete() {
    return {u"file"_s, u"answer.incomplete"_s,
            AnswerFileText::tr("The receipt does not say which file it answers. Ask for it again.")};
}

bool isQuarter(const Period& period) {
    return period.kind() == PeriodKind::quarter;
}

void addStanding(const QJsonObject& content, AnswerFile& answer) {
    for (const QJsonValue& each : content.value(u"standing"_s).toArray()) {
        const Fields f(each.toObject());
        const auto period = Period::parse(f.text(u"period"_s));
        if (period && isQuarter(*period) && isRevision(f.number(u"revision"_s)) &&
            f.bytes(u"file"_s).size() == answerHashSize)
            answer.standing.push_back(
                {*period, f.count(u"revision"_s), f.bytes(u"file"_s), f.flag(u"accepted"_s)});
    }
}

} // namespace

QByteArray writeAnswer(Book& book, const AnswerFile& answer) {
    QJsonObject o;
    put(o, u"file"_s, answer.file);
    put(o, u"package"_s, answer.package);
    put(o, u"organization"_s, answer.organization);
    put(o, u"period"_s, answer.period.toString());
    put(o, u"revision"_s, answer.revision);
    put(o, u"outcome"_s, package_repository::identifier(answer.outcome));
    putAll(o, u"reasons"_s, answer.reasons, [](const ReturnReason& each) { return written(each); });
    putAll(o, u"standing"_s, answer.standing, [](const AnswerFile::Stands& each) { return written(each); });
    put(o, u"entry"_s, answer.entry);
    put(o, u"head"_s, answer.head);
    put(o, u"office_name"_s, answer.officeName);
    put(o, u"office_code"_s, answer.officeCode);
    put(o, u"made_at"_s, answer.madeAt);
    return signed_content::write(book, format(), o);
}

Result<AnswerFile> readAnswer(const QByteArray& bytes) {
    const auto read = signed_content::read(bytes, format());
    if (!read) return read.problems();
    const Fields f(read->object);
    const auto package = f.optionalId<PackageId>(u"package"_s);
    const auto organization = f.optionalId<OrganizationId>(u"organization"_s);
    const auto period = Period::parse(f.text(u"period"_s));
    const auto outcome = outcomeIn(f.text(u"outcome"_s));
    const qint64 entry = f.number(u"entry"_s);
    if (!package || !organization || !period || !isQuarter(*period) || !outcome ||
        f.bytes(u"file"_s).size() != answerHashSize || !isRevision(f.number(u"revision"_s)) || entry < 0 ||
        entry > mostEntries)
        return incomplete();
    AnswerFile answer{.file = f.bytes(u"file"_s),
                      .package = *package,
                      .organization = *organization,
                      .period = *period,
                      .revision = f.count(u"revision"_s),
                      .outcome = *outcome};
    answer.reasons = f.all<ReturnReason>(u"reasons"_s, [](const Fields& each) {
        return ReturnReason{each.optionalId<ActivityId>(u"record"_s), each.text(u"what"_s),
                            each.text(u"reason"_s)};
    });
    addStanding(read->object, answer);
    answer.entry = entry;
    answer.head = f.bytes(u"head"_s);
    answer.officeName = f.text(u"office_name"_s);
    answer.officeCode = f.text(u"office_code"_s);
    answer.madeAt = f.moment(u"made_at"_s);
    answer.publicKey = read->publicKey;
    return answer;
}

} // namespace zhibu

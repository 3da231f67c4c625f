#include "core/exchange/statement_file.h"

#include "core/exchange/signed_content.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct StatementFileText {
    Q_DECLARE_TR_FUNCTIONS(StatementFile)
};

signed_content::Format statementFileFormat() {
    constexpr qsizetype mostBytes = 256LL * 1024 * 1024;
    return {.name = u"zhibu-hours"_s,
            .tag = "zhibu.hours.1",
            .mostBytes = mostBytes,
            .codes = u"statement"_s,
            .whatItIs = StatementFileText::tr("statement of hours")};
}

} // namespace

QByteArray writeStatements(Book& book, const StatementFile& file) {
    QJsonArray statements;
    for (const duties::HoursStatement& statement : file.statements)
        statements.append(toJson(statement));
    return signed_content::write(book, statementFileFormat(),
                                 {{u"office"_s, file.office},
                                  {u"office_code"_s, file.officeCode},
                                  {u"issued_on"_s, file.issuedOn.toIso()},
                                  {u"statements"_s, statements}});
}

Result<StatementFile> readStatements(const QByteArray& bytes) {
    const auto content = signed_content::read(bytes, statementFileFormat());
    if (!content) return content.problems();
    const QJsonObject& object = content->object;
    const auto issued = Date::fromIso(object.value(u"issued_on"_s).toString());
    const Problem incomplete{u"file"_s, u"statement.incomplete"_s,
                             StatementFileText::tr("The statement of hours is not whole. Ask for it again.")};
    if (!issued) return incomplete;
    StatementFile file{.office = object.value(u"office"_s).toString(),
                       .officeCode = object.value(u"office_code"_s).toString(),
                       .issuedOn = *issued,
                       .publicKey = content->publicKey};
    for (const QJsonValue& each : object.value(u"statements"_s).toArray()) {
        auto statement = duties::statementFromJson(each.toObject());
        if (!statement) return incomplete;
        file.statements.push_back(std::move(*statement));
    }
    if (file.statements.empty()) return incomplete;
    return file;
}

} // namespace zhibu

#include "ui/pages/my_hours/statement_output.h"

#include "core/print/paper_pages.h"
#include "core/reports/hours_papers.h"
#include "ui/pages/reports/report_output.h"
#include "ui/shell/dialogs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {
struct StatementOutputText {
    Q_DECLARE_TR_FUNCTIONS(StatementOutput)
};
} // namespace

QString saveStatement(Dialogs& dialogs, QWidget* parent, const duties::HoursStatement& statement,
                      const QString& folder, const QString& seal) {
    const QString name = StatementOutputText::tr("Hours of %1, %2").arg(statement.name).arg(statement.year);
    QString path =
        dialogs.saveFile(parent, StatementOutputText::tr("Save the statement"),
                         folder + u'/' + name + u".pdf"_s, StatementOutputText::tr("PDF files (*.pdf)"));
    if (path.isEmpty()) return {};
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) path += u".pdf"_s;
    try {
        const auto pages = writePdf(statementPaper(statement, seal), path);
        if (pages) return path;
        dialogs.showProblems(parent, name, pages.problems());
    } catch (const Error& error) {
        dialogs.showError(parent, error);
    }
    return {};
}

void printStatement(Dialogs& dialogs, QWidget* parent, const duties::HoursStatement& statement,
                    const QString& seal) {
    printReport(dialogs, parent, statementPaper(statement, seal));
}

} // namespace zhibu

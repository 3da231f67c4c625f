#include "ui/pages/workbench/explaining.h"

#include "ui/shell/dialogs.h"

#include <QCoreApplication>

namespace zhibu {

namespace {
struct ExplainingText {
    Q_DECLARE_TR_FUNCTIONS(Explaining)
};
} // namespace

QString askWhyOverdue(Dialogs& dialogs, QWidget* parent, const QString& title,
                      const std::function<Problems(const QString& reason)>& verb) {
    const auto reason = dialogs.askText(
        parent, ExplainingText::tr("Explain"),
        ExplainingText::tr("Why could “%1” not be done in time? It stays overdue in every figure.")
            .arg(title));
    if (!reason) return {};
    try {
        const Problems problems = verb(*reason);
        if (problems.empty()) return ExplainingText::tr("Explained: %1").arg(title);
        dialogs.showProblems(parent, ExplainingText::tr("Explain"), problems);
    } catch (const Error& error) {
        dialogs.showError(parent, error);
    }
    return {};
}

} // namespace zhibu

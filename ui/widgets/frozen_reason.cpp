#include "ui/widgets/frozen_reason.h"

#include "ui/shell/dialogs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

Problems withFrozenReason(Dialogs& dialogs, QWidget* parent,
                          const std::function<Problems(const QString& reason)>& verb) {
    Problems problems = verb({});
    if (problems.empty()) return problems;
    const QString code = problems.front().code;
    if (code != u"year.frozen" && code != u"period.reported") return problems;
    const QString title = code == u"year.frozen"
                              ? QCoreApplication::translate("FrozenReason", "Amend a frozen year")
                              : QCoreApplication::translate("FrozenReason", "Amend what was handed in");
    const auto reason = dialogs.askText(parent, title, problems.front().message);
    return reason ? verb(*reason) : problems;
}

} // namespace zhibu

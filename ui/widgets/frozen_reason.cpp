#include "ui/widgets/frozen_reason.h"

#include "ui/shell/dialogs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

Problems withFrozenReason(Dialogs& dialogs, QWidget* parent,
                          const std::function<Problems(const QString& reason)>& verb) {
    Problems problems = verb({});
    if (problems.empty() || problems.front().code != u"year.frozen") return problems;
    const auto reason = dialogs.askText(
        parent, QCoreApplication::translate("FrozenReason", "Amend a frozen year"), problems.front().message);
    return reason ? verb(*reason) : problems;
}

} // namespace zhibu

#include "ui/widgets/frozen_reason.h"

#include "ui/shell/dialogs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

bool asksWhy(const Problem& problem) {
    return problem.code == u"year.frozen" || problem.code == u"period.reported";
}

} // namespace

Problems withFrozenReason(Dialogs& dialogs, QWidget* parent,
                          const std::function<Problems(const QString& reason)>& verb) {
    Problems problems = verb({});
    if (problems.empty() || !asksWhy(problems.front())) return problems;
    const auto reason =
        dialogs.askText(parent, QCoreApplication::translate("FrozenReason", "Change what is closed"),
                        problems.front().message);
    return reason ? verb(*reason) : problems;
}

} // namespace zhibu

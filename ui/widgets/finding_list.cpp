#include "ui/widgets/finding_list.h"

#include "ui/shell/palette.h"
#include "ui/widgets/status_cell.h"
#include "ui/widgets/tables.h"

#include <QSignalBlocker>

namespace zhibu {

FindingList::FindingList(const QString& name, QWidget* parent) : QListWidget(parent) {
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new StatusCellDelegate(this));
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
}

void FindingList::show(const std::vector<Finding>& findings) {
    const int before = currentRow();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const Finding& finding : findings) {
            const QString words =
                finding.count
                    ? tr("%1: %2", "what was found, how many").arg(finding.words).arg(*finding.count)
                    : finding.words;
            auto* item = new QListWidgetItem(words, this);
            item->setToolTip(plainTip(words));
            if (finding.look) item->setData(statusLookRole, QVariant::fromValue(*finding.look));
        }
    }
    setCurrentRow(before >= 0 && before < count() ? before : 0);
}

} // namespace zhibu

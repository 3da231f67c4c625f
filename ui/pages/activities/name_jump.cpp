#include "ui/pages/activities/name_jump.h"

#include "core/usecases/pinyin_match.h"

#include <QKeyEvent>
#include <QTableView>

namespace zhibu {

namespace {
constexpr int pause = 1200; ///< milliseconds after which another name begins
}

NameJump::NameJump(QTableView* view, int nameColumn) : QObject(view), table(view), column(nameColumn) {
    view->installEventFilter(this);
}

bool NameJump::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const QString text = key->text().toLower();
    const bool letter =
        text.size() == 1 && text.front().isLetter() && !(key->modifiers() & ~Qt::ShiftModifier);
    if (!letter) {
        typed.clear();
        return QObject::eventFilter(watched, event);
    }
    if (!sinceLast.isValid() || sinceLast.elapsed() > pause) typed.clear();
    sinceLast.restart();
    if (!jump(typed + text)) return true;
    typed += text;
    return true;
}

bool NameJump::jump(const QString& letters) {
    const QAbstractItemModel* model = table->model();
    int best = 0;
    int bestRow = -1;
    for (int row = 0; row < model->rowCount(); ++row) {
        const int rank = matchRank(letters, nameKeys(model->index(row, column).data().toString()));
        if (rank > best) {
            best = rank;
            bestRow = row;
        }
    }
    if (bestRow < 0) return false;
    table->setCurrentIndex(
        model->index(bestRow, table->currentIndex().isValid() ? table->currentIndex().column() : column));
    table->scrollTo(table->currentIndex());
    return true;
}

} // namespace zhibu

#pragma once

#include <QTimer>

namespace zhibu {

/// Does the work once what is asked for now is on the screen and nobody waits for it any more; not at all
/// where `context` is gone by then.
template<class Work> void afterPaint(QObject* context, Work work) {
    QTimer::singleShot(0, context, [context, work] { QTimer::singleShot(200, context, work); });
}

} // namespace zhibu

#include "tests/bench/stage.h"

#include <QApplication>
#include <QElapsedTimer>

namespace zhibu::bench {

const FixedClock& benchClock() {
    static const FixedClock fixed(*Date::of(2020, 11, 18));
    return fixed;
}

std::unique_ptr<Ledger> openLedger(const QString& book, const Clock& clock) {
    auto ledger = Ledger::open(book, clock);
    if (!ledger) throw Error(ledger.problem().message);
    return std::move(*ledger);
}

void paintNow(QWidget& window) {
    for (int round = 0; round < 3; ++round)
        QApplication::processEvents();
    window.repaint();
}

void settle(QWidget& window) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 2500)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    paintNow(window);
}

} // namespace zhibu::bench

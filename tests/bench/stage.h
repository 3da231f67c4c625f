#pragma once

#include "core/usecases/ledger.h"
#include "tests/support/answering_dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"

#include <QWidget>

/// What the benches share: the day they stand on, an open ledger, a window.
namespace zhibu::bench {

/// 18 November 2020, the example's own day.
const FixedClock& benchClock();
/// Throws Error where the book cannot be opened.
std::unique_ptr<Ledger> openLedger(const QString& book, const Clock& clock = benchClock());

struct StageWindow {
    ForgetfulSettings settings;
    testing::AnsweringDialogs dialogs;
    MainWindow window{WindowServices{.clock = benchClock(),
                                     .settings = settings,
                                     .dialogs = dialogs,
                                     .applyAppearance = [] {},
                                     .writeExample = [] { return Result<QString>(QString()); },
                                     .documents = {},
                                     .copiesByThemselves = false}};
};

/// Everything that is to be seen has been laid out and painted.
void paintNow(QWidget& window);
/// What is put off until the first page is on the screen has been done.
void settle(QWidget& window);

} // namespace zhibu::bench

#pragma once

#include "core/domain/date.h"
#include "ui/shell/palette.h"

#include <QString>

class QCoreApplication;

namespace zhibu::gui {

/// What the command line says.
struct Options {
    QString book;
    std::optional<QString> language;
    std::optional<Theme> theme;
    std::optional<Date> asOf; ///< a clock that stands still, for looking at a book as of a day
    QString renderInto;       ///< draw every screen into this folder and end
    QString renderOnly;
    bool renderEveryVariant = false;
    QString diagnoseInto; ///< write what may be told about program and book into this file and end
};

/// Ends the program with a sentence when the line cannot be understood.
Options parseOptions(QCoreApplication& application);

} // namespace zhibu::gui

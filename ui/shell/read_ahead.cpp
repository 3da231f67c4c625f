#include "ui/shell/read_ahead.h"

#include "core/duties/catalogue.h"

#include <QFontDatabase>
#include <QThreadPool>

#include <tuple>

namespace zhibu {

void readAhead() {
    QThreadPool::globalInstance()->start([] {
        std::ignore = duties::shippedCatalogue();
        QFontDatabase::families();
    });
}

} // namespace zhibu

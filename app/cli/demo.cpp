#include "app/cli/demo.h"

#include "app/cli/command.h"
#include "core/usecases/example_office.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace zhibu::cli {

namespace {

struct DemoText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

int runDemo(const QString& path, const std::string& asOf) {
    const SystemClock clock;
    const Result<Date> day = asOf.empty() ? Result<Date>(exampleDay()) : dayOf(asOf, "--as-of", clock);
    if (!day) return refuse(day.problems());
    const auto book = writeExampleOffice(path, u"example.zhibu"_s, *day, clock);
    if (!book) return refuse(book.problems());
    say(DemoText::tr("Wrote the example office to %1").arg(QDir(path).absolutePath()));
    return done;
}

} // namespace zhibu::cli

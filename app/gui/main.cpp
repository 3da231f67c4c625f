#include "app/gui/example_book.h"
#include "app/gui/guarded_application.h"
#include "app/gui/language.h"
#include "app/gui/options.h"
#include "core/reports/writers/file_saving.h"
#include "core/storage/platform/large_pages.h"
#include "core/storage/platform/process_limits.h"
#include "core/usecases/diagnosis.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_dialogs.h"
#include "ui/shell/notifier.h"
#include "ui/shell/opened_files.h"
#include "ui/shell/read_ahead.h"
#include "ui/shell/render_screens.h"
#include "ui/shell/settings.h"

#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace zhibu::gui {

namespace {

/// What lives as long as the program.
struct Program {
    GuardedApplication& application;
    Options options;
    QPalette desktop;
    std::unique_ptr<Clock> clock;
    std::unique_ptr<Settings> settings;
    MessageDialogs dialogs;
    TrayNotifier notifier;
    Language language;
};

std::unique_ptr<Clock> clockFor(const Options& options) {
    if (options.asOf) return std::make_unique<FixedClock>(*options.asOf);
    return std::make_unique<SystemClock>();
}

/// Looking at a book leaves no traces; what the line says counts for this run only.
std::unique_ptr<Settings> settingsFor(const Options& options) {
    if (options.renderInto.isEmpty()) return std::make_unique<StoredSettings>();
    return std::make_unique<ForgetfulSettings>();
}

void applyLook(Program& program) {
    applyAppearance(program.application, program.options.theme.value_or(themeOf(*program.settings)),
                    program.desktop, textScaleOf(*program.settings));
}

WindowServices servicesFor(Program& program) {
    return {.clock = *program.clock,
            .settings = *program.settings,
            .dialogs = program.dialogs,
            .applyAppearance = [&program] { applyLook(program); },
            .writeExample =
                [&program] {
                    return writeExampleBook(
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), *program.clock);
                },
            .documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
            .notifier = &program.notifier,
            .copiesByThemselves = program.options.renderInto.isEmpty()};
}

/// A file that is no book is shown beside, or in, the book that was open last.
void openFirst(MainWindow& window, const Program& program) {
    const QString& given = program.options.book;
    const bool isStatement = given.endsWith(u".zbhours"_s, Qt::CaseInsensitive);
    const bool isBook = !given.isEmpty() && !isStatement && !needsBook(given);
    const QString book = isBook ? given : recentBooks(*program.settings).value(0);
    if (isStatement || book.isEmpty() || !window.openBook(book)) window.showFirstRun();
    if (!given.isEmpty() && !isBook)
        QTimer::singleShot(0, &window, [&window, given] { window.openFiles({given}); });
}

int renderAll(Program& program) {
    const QStringList failed = renderScreens(
        {.folder = program.options.renderInto,
         .book = program.options.book,
         .only = program.options.renderOnly,
         .everyVariant = program.options.renderEveryVariant,
         .tell = [](const QString& file, size_t number,
                    size_t of) { QTextStream(stdout) << number << '/' << of << ' ' << file << Qt::endl; },
         .enter =
             [&program](const ScreenVariant& variant) {
                 program.language.use(variant.language);
                 applyAppearance(program.application, variant.theme, program.desktop);
             },
         .makeWindow =
             [&program] {
                 auto window = std::make_unique<MainWindow>(servicesFor(program));
                 window->showFirstRun();
                 return window;
             }});
    for (const QString& scene : failed)
        QTextStream(stderr) << scene << '\n';
    return failed.isEmpty() ? 0 : 1;
}

int run(GuardedApplication& application) {
    Program program{.application = application,
                    .options = parseOptions(application),
                    .desktop = QGuiApplication::palette(),
                    .clock = {},
                    .settings = {},
                    .dialogs = {},
                    .notifier = {},
                    .language = {}};
    program.clock = clockFor(program.options);
    program.settings = settingsFor(program.options);
    application.setDialogs(&program.dialogs);
    if (!program.options.diagnoseInto.isEmpty()) {
        saveFile(program.options.diagnoseInto, diagnosis(program.options.book, *program.clock));
        return 0;
    }
    if (!program.options.renderInto.isEmpty()) return renderAll(program);
    program.language.use(program.options.language.value_or(languageOf(*program.settings)));
    applyLook(program);
    MainWindow window(servicesFor(program));
    openFirst(window, program);
    window.QWidget::show();
    const int code = GuardedApplication::exec();
    application.setDialogs(nullptr);
    return code;
}

} // namespace

} // namespace zhibu::gui

int main(int argc, char** argv) {
    zhibu::keepToOurselves();
    QCoreApplication::setApplicationName(u"zhibu"_s);
    QCoreApplication::setOrganizationName(u"zhibu"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ZHIBU_VERSION));
    zhibu::askForLargePages();
    zhibu::gui::GuardedApplication application(argc, argv);
    zhibu::readAhead();
    return zhibu::gui::run(application);
}

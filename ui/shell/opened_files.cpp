#include "ui/shell/opened_files.h"

#include "core/exchange/package/key_slip.h"
#include "ui/shell/book_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_line.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct OpenedFilesText {
    Q_DECLARE_TR_FUNCTIONS(OpenedFiles)
};

const QStringList& endingsWithBook() {
    static const QStringList endings{u"zbpkg"_s, u"zbreceipt"_s, u"zbkey"_s};
    return endings;
}

QString endingOf(const QString& path) {
    return QFileInfo(path).suffix().toLower();
}

/// Whether the slip is of an office above the book's own organisation, as far as the book knows. A branch has
/// nobody below who hands in.
bool isSlipFromAbove(const QString& path, const Ledger& ledger) {
    const Organization& home = ledger.home();
    if (home.kind == OrganizationKind::branch) return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return true;
    constexpr qint64 enough = 1 << 20;
    const auto slip = readKeySlip(file.read(enough));
    if (!slip) return true; // the form says what is wrong with it
    std::optional<OrganizationId> above = home.parent;
    while (above) {
        if (*above == slip->organization) return true;
        const Organization* next = ledger.office().organization(*above);
        above = next ? next->parent : std::nullopt;
    }
    const bool known = ledger.office().organization(slip->organization) != nullptr;
    return !known && slip->kind < home.kind; // the kinds stand in the order of the tree
}

std::vector<Destination> destinationsOf(const QStringList& paths, const Ledger& ledger) {
    std::vector<Destination> destinations;
    QStringList fromBelow;
    for (const QString& path : paths) {
        const QString ending = endingOf(path);
        if (ending == u"zbreceipt")
            destinations.push_back({u"submission"_s, {{u"answer"_s, path}}});
        else if (ending == u"zbkey" && isSlipFromAbove(path, ledger))
            destinations.push_back({u"submission"_s, {{u"slip"_s, path}}});
        else
            fromBelow += path;
    }
    if (!fromBelow.isEmpty()) destinations.push_back({u"inbox"_s, {{u"files"_s, fromBelow}}});
    return destinations;
}

} // namespace

QStringList openedEndings() {
    return endingsWithBook() + QStringList{u"zhibu"_s, u"zbhours"_s};
}

bool needsBook(const QString& path) {
    return endingsWithBook().contains(endingOf(path));
}

void openFilesIn(MainWindow& window, const QStringList& paths) {
    QStringList forBook;
    for (const QString& path : paths) {
        if (needsBook(path))
            forBook += path;
        else if (endingOf(path) == u"zbhours")
            window.openStatement(path);
        else
            window.openBook(path);
    }
    if (forBook.isEmpty()) return;
    if (!window.view()) {
        window.keepForBook(forBook);
        window.status()->say(OpenedFilesText::tr("Open the book this file belongs to; it is shown then."));
        return;
    }
    for (const Destination& each : destinationsOf(forBook, window.view()->workspace().ledger())) {
        if (!window.view()->goTo(each))
            window.status()->say(OpenedFilesText::tr("This book receives no files from below."));
    }
}

} // namespace zhibu

#include "tests/bench/benches.h"
#include "tests/bench/stage.h"

#include "core/storage/connection.h"
#include "ui/pages/members/members_model.h"
#include "ui/shell/book_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace zhibu::bench {

namespace {

double rowsRead(const QString& book, const QByteArray& sql) {
    Connection connection(book, OpenMode::readOnly);
    return seconds(
        [&] {
            Query row(connection, sql);
            while (row.next()) {
            }
        },
        3);
}

} // namespace

void structureBench(QTextStream& out, const QString& book) {
    StageWindow shown;
    shown.window.resize(1366, 768);
    if (!shown.window.openBook(book)) throw Error(u"The book cannot be opened: "_s + book);
    static_cast<QWidget&>(shown.window).show();
    settle(shown.window);
    const std::pair<QString, QByteArray> pages[] = {{u"members"_s, "SELECT * FROM member"},
                                                    {u"terms"_s, "SELECT * FROM position"},
                                                    {u"organizations"_s, "SELECT * FROM membership"}};
    for (const auto& [page, sql] : pages) {
        const double bare = rowsRead(book, sql);
        const double opened = seconds([&] {
            shown.window.goTo({.page = page});
            paintNow(shown.window);
        });
        line(out, page + u" page, first opened"_s, opened, bare, u"≤ 100 ms"_s);
        settle(shown.window);
    }
    shown.window.goTo({.page = u"members"_s});
    settle(shown.window);
    Page* members = shown.window.view()->currentPage();
    auto* model = members->findChild<MembersModel*>();
    double worst = 0;
    for (const QString& typed : {u"w"_s, u"wa"_s, u"wang"_s, u""_s, u"张"_s}) {
        const double taken = seconds([&] {
            model->filter({.text = typed});
            paintNow(shown.window);
        });
        worst = std::max(worst, taken);
    }
    line(out, u"members filtered, the slowest of five"_s, worst, rowsRead(book, "SELECT name FROM member"),
         u"≤ 100 ms"_s);
}

} // namespace zhibu::bench

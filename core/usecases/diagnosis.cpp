#include "core/usecases/diagnosis.h"

#include "core/storage/book.h"
#include "core/storage/book_facts.h"

#include <QElapsedTimer>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

class Lines {
public:
    void add(const QString& key, const QString& value) { text += u"%1: %2\n"_s.arg(key, value); }
    void add(const QString& key, qint64 value) { add(key, QString::number(value)); }
    void add(const QString& key, bool value) { add(key, value ? u"yes"_s : u"no"_s); }
    QByteArray bytes() const { return text.toUtf8(); }

private:
    QString text;
};

// Of what is wrong only the codes: a sentence may name a file, an organisation or a person.
void addBook(Lines& lines, const QString& path, const Clock& clock) {
    QElapsedTimer timer;
    timer.start();
    const auto book = Book::open(path, clock, {.mode = OpenMode::readOnly});
    lines.add(u"book.opens"_s, book.ok());
    lines.add(u"book.open_ms"_s, timer.elapsed());
    if (!book) {
        lines.add(u"book.problem"_s, book.problem().code);
        return;
    }
    const BookFacts facts = bookFacts((*book)->connection());
    lines.add(u"sqlite"_s, facts.sqlite);
    lines.add(u"sodium"_s, facts.sodium);
    lines.add(u"book.schema"_s, qint64{facts.schemaVersion});
    lines.add(u"book.pages"_s, facts.pages);
    lines.add(u"book.page_size"_s, facts.pageSize);
    lines.add(u"book.free_pages"_s, facts.freePages);
    lines.add(u"book.sound"_s, facts.sound);
    lines.add(u"book.accounts"_s, facts.accounts);
    for (const Problem& warning : (*book)->warnings())
        lines.add(u"book.warning"_s, warning.code);
    for (const auto& [table, rows] : facts.rows)
        lines.add(u"rows."_s + table, rows);
    timer.restart();
    const auto fault = (*book)->firstFault();
    lines.add(u"book.fault"_s, fault ? fault->code : u"none"_s);
    lines.add(u"book.check_ms"_s, timer.elapsed());
}

} // namespace

QByteArray diagnosis(const QString& bookPath, const Clock& clock) {
    Lines lines;
    lines.add(u"zhibu"_s, QStringLiteral(ZHIBU_VERSION));
    lines.add(u"qt"_s, QString::fromLatin1(qVersion()));
    lines.add(u"qt.built_with"_s, QStringLiteral(QT_VERSION_STR));
    lines.add(u"system"_s, QSysInfo::prettyProductName());
    lines.add(u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion());
    lines.add(u"processor"_s, QSysInfo::currentCpuArchitecture());
    lines.add(u"day"_s, clock.today().toIso());
    if (bookPath.isEmpty()) return lines.bytes();
    try {
        addBook(lines, bookPath, clock);
    } catch (const Error&) {
        lines.add(u"book.problem"_s, u"error"_s);
    }
    return lines.bytes();
}

} // namespace zhibu

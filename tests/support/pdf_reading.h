#pragma once

#include <QProcess>
#include <QStringList>

/// What another program reads in a PDF we wrote.
namespace zhibu::testing {

inline QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(120'000))
        qFatal("%s does not run", qPrintable(program));
    return process.readAllStandardOutput();
}

/// The text of every page, as a reader that searches or copies sees it.
inline QStringList pageTexts(const QString& path) {
    QStringList pages = QString::fromUtf8(outputOf(QStringLiteral("pdftotext"),
                                                   {QStringLiteral("-layout"), path, QStringLiteral("-")}))
                            .split(u'\f');
    pages.removeLast();
    return pages;
}

} // namespace zhibu::testing

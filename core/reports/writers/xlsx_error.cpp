#include "core/reports/writers/xlsx_error.h"

#include <QCoreApplication>
#include <QDir>

#include <xlsxwriter.h>

namespace zhibu {

namespace {

struct XlsxErrorText {
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
};

} // namespace

Error xlsxError(lxw_error code) {
    return Error(
        XlsxErrorText::tr(
            "The spreadsheet could not be made: the folder for temporary files, %1, is full or closed to "
            "writing.")
            .arg(QDir::toNativeSeparators(QDir::tempPath())),
        QStringLiteral("xlsx: %1").arg(QString::fromUtf8(lxw_strerror(code))));
}

void requireXlsx(lxw_error code) {
    if (code != LXW_NO_ERROR) throw xlsxError(code);
}

} // namespace zhibu

#pragma once

#include "app/cli/command.h"

#include <QJsonObject>

namespace zhibu::cli {

enum class Format { table, json, csv };

/// One way out for rows of any kind: objects with the keys named, in that order.
struct Rows {
    QStringList keys;
    std::vector<QJsonObject> objects;
};

void addFormatOption(CLI::App* command, Format& format);
void printRows(const Rows& rows, Format format);
QByteArray indented(const QJsonValue& value); ///< JSON as people read it, with a line end

} // namespace zhibu::cli

#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>

/// The payload of a package: a zip whose parts are always in the same order and carry no time, so that equal
/// content gives equal bytes.
namespace zhibu::package_zip {

using Parts = std::map<QString, QByteArray>;

/// Throws Error when it cannot be put together.
QByteArray write(const Parts& parts);
/// nullopt: damaged, protected, packed otherwise than by deflating, too large unpacked, or a part twice.
std::optional<Parts> read(const QByteArray& zip);

} // namespace zhibu::package_zip

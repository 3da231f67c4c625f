#pragma once

#include "core/domain/problems.h"

#include <optional>

/// Where the program may write. Every file it makes asks here first, so that none takes the place of a book,
/// of another database, or of a device.
namespace zhibu {

/// What a file of that name may take the place of.
enum class Replaces {
    files,    ///< any ordinary file that is no database; a name somebody typed may be a link to one
    extracts, ///< databases of other programs as well, but no book
    nothing   ///< for names that are derived from another: not even a link may stand there
};

/// nullopt: the file may be written. Otherwise "output.book", ".database", ".device", ".taken" or ".folder",
/// with a sentence that names the file. Nothing is changed by asking.
std::optional<Problem> outputFault(const QString& path, Replaces replaces = Replaces::files);

/// By the first bytes, without opening it as one.
bool isDatabaseFile(const QString& path);
bool isBookFile(const QString& path);

} // namespace zhibu

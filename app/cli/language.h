#pragma once

class QCoreApplication;

namespace zhibu::cli {

/// Chinese unless the arguments say `--lang en`. Read before anything else, because the help itself is
/// translated.
void installLanguage(QCoreApplication& application);

} // namespace zhibu::cli

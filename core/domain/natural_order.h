#pragma once

#include <QString>

namespace zhibu {

/// A key whose order by code points is the order in which people count: B2 stands before B10. For lists that
/// are read; what other programs read is ordered by the codes themselves.
QString naturalKey(QStringView code);

} // namespace zhibu

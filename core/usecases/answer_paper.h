#pragma once

#include "core/reports/paper.h"
#include "core/usecases/receiving.h"

namespace zhibu {

/// What the signed answer to the file says, for the unit's folder: 回执, or 退回 with its reasons. Refused as
/// receiptFor is.
Result<Paper> answerPaper(Ledger& ledger, const Actor& actor, const QByteArray& file);

} // namespace zhibu

#pragma once

#include "core/domain/id.h"
#include "ui/widgets/fitting_dialog.h"

namespace zhibu {

class Workspace;

/// Everything that was ever changed about a member: when, by whom, by which verb, from what to what.
class MemberHistoryDialog final : public FittingDialog {
    Q_OBJECT

public:
    MemberHistoryDialog(Workspace& workspace, const MemberId& member, QWidget* parent);
};

} // namespace zhibu

#pragma once

#include "core/usecases/member_changes.h"

class QWidget;

/// The small forms in front of the verbs of members (core/usecases/member_changes.h). Each opens without
/// waiting.
namespace zhibu {

class VerbDialog;
class Workspace;

enum class MemberVerb {
    edit,
    editNumbers, ///< with identity and phone numbers shown, which is on record
    transferOut,
    move,
    leave,
    group,
    convert,
    extend,
    cancel,
    restrict,
    unrestrict,
    merge,
    history
};

/// `second`: for merge the record that goes. nullptr where there is nothing to ask.
QDialog* askMember(Workspace& workspace, MemberVerb verb, const MemberId& member, QWidget* parent,
                   const std::optional<MemberId>& second = {});
VerbDialog* askNewMember(Workspace& workspace, QWidget* parent);
/// Opens the file asked for; nullptr where it was refused (said).
VerbDialog* askTransferIn(Workspace& workspace, const QString& path, QWidget* parent);
/// One column of several.
VerbDialog* askBulk(Workspace& workspace, const std::vector<MemberId>& members, QWidget* parent);

} // namespace zhibu

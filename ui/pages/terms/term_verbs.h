#pragma once

#include "core/domain/records.h"

class QWidget;

/// The small forms in front of the verbs of terms and posts (core/usecases/term_changes.h). Each opens
/// without waiting.
namespace zhibu {

class VerbDialog;
class Workspace;

VerbDialog* askNewTerm(Workspace& workspace, const OrganizationId& organization, QWidget* parent);
VerbDialog* askTermParticulars(Workspace& workspace, const Term& term, QWidget* parent);
VerbDialog* askExtension(Workspace& workspace, const Term& term, QWidget* parent);
/// `position`: the vacancy that is filled, "" for any post.
VerbDialog* askAppointment(Workspace& workspace, const Term& term, const QString& position, QWidget* parent);
VerbDialog* askLeaving(Workspace& workspace, const Position& position, QWidget* parent);
VerbDialog* askEmptySeat(Workspace& workspace, const Term& term, QWidget* parent);
VerbDialog* askGroupLeader(Workspace& workspace, const OrganizationId& group, QWidget* parent);
/// A new one, or one to add the next step to.
VerbDialog* askApproval(Workspace& workspace, const Approval& approval, QWidget* parent);

} // namespace zhibu

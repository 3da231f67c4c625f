#pragma once

#include "core/domain/records.h"

class QWidget;

/// The small forms in front of the verbs of organisations (core/usecases/organization_changes.h).
namespace zhibu {

class VerbDialog;
class Workspace;

enum class OrganizationVerb { correct, change, split, merge, dissolve, slip };

VerbDialog* askOrganization(Workspace& workspace, OrganizationVerb verb, const OrganizationId& organization,
                            QWidget* parent);
VerbDialog* askNewOrganization(Workspace& workspace, const OrganizationId& above, QWidget* parent);
VerbDialog* askMoveOrganization(Workspace& workspace, const OrganizationId& organization,
                                const OrganizationId& below, QWidget* parent);

} // namespace zhibu

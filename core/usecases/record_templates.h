#pragma once

#include "core/usecases/activity_draft.h"
#include "core/usecases/ledger.h"

/// What a record of a kind usually holds: topic, agenda, minutes to fill in. The program brings one for each
/// usual kind; an office keeps its own.
namespace zhibu {

struct TemplateOffer {
    std::optional<TemplateId> id = {}; ///< nullopt for the program's own
    QString name;
    ActivityKinds kinds = {};
    ActivityDraft content; ///< of no day; people and attendance are never in it
};

/// Those that fit one of the kinds first (all of the program's for none), the office's own before the others.
Result<std::vector<TemplateOffer>> templateOffers(Ledger& ledger, const Actor& actor,
                                                  const ActivityKinds& kinds = {});

/// Fills what the draft leaves empty; what was typed stays. A draft without kinds takes the template's.
void applyTemplate(ActivityDraft& draft, const TemplateOffer& offer);

/// Keeps topic, agenda, minutes, kinds, place, hours and resolutions under a name. Verb "template.add".
Problems saveTemplate(Ledger& ledger, const Actor& actor, const QString& name, const ActivityDraft& draft);
/// Verb "template.remove".
Problems removeTemplate(Ledger& ledger, const Actor& actor, const TemplateId& id);

} // namespace zhibu

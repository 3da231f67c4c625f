#include "core/usecases/record_templates.h"

#include "core/storage/template_repository.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct RecordTemplatesText {
    Q_DECLARE_TR_FUNCTIONS(RecordTemplates)
};

QJsonArray shippedRows() {
    QFile file(u":/templates/records.json"_s);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

/// The content names no organisation; it is given the home one so that it can be read as a draft.
std::optional<TemplateOffer> offerOf(QJsonObject object, const OrganizationId& home) {
    object.insert(u"organization"_s, home.toString());
    Result<ActivityDraft> content = draftFromJson(object);
    if (!content) return std::nullopt;
    return TemplateOffer{{}, object.value(u"name"_s).toString(), content->kinds, std::move(*content)};
}

/// What is worth keeping of a record for the next one like it.
QJsonObject templateContent(const ActivityDraft& draft) {
    ActivityDraft kept{.organization = draft.organization};
    kept.kinds = draft.kinds;
    kept.startsAt = draft.startsAt;
    kept.endsAt = draft.endsAt;
    kept.place = draft.place;
    kept.topic = draft.topic;
    kept.agenda = draft.agenda;
    kept.creditHours = draft.creditHours;
    if (!askedFields(draft.kinds).sides) kept.minutes = draft.minutes;
    for (const Resolution& resolution : draft.resolutions)
        kept.resolutions.push_back({.text = resolution.text});
    QJsonObject object = toJson(kept);
    object.remove(u"organization"_s);
    return object;
}

} // namespace

Result<std::vector<TemplateOffer>> templateOffers(Ledger& ledger, const Actor& actor,
                                                  const ActivityKinds& kinds) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const OrganizationId home = ledger.home().id;
    std::vector<TemplateOffer> list;
    for (const RecordTemplate& own : template_repository::all(ledger.book().connection())) {
        auto offer = offerOf(QJsonDocument::fromJson(own.content).object(), home);
        if (!offer) continue;
        offer->id = own.id;
        offer->name = own.name;
        list.push_back(std::move(*offer));
    }
    for (const QJsonValue& row : shippedRows()) {
        if (auto offer = offerOf(row.toObject(), home)) list.push_back(std::move(*offer));
    }
    std::stable_partition(list.begin(), list.end(), [&kinds](const TemplateOffer& offer) {
        return kinds.empty() || offer.kinds.empty() || offer.kinds.intersects(kinds);
    });
    return list;
}

void applyTemplate(ActivityDraft& draft, const TemplateOffer& offer) {
    const ActivityDraft& given = offer.content;
    const auto fill = [&](auto field) {
        const auto empty = std::remove_cvref_t<decltype(draft.*field)>();
        if (draft.*field == empty) draft.*field = given.*field;
    };
    if (draft.kinds.empty()) draft.kinds = given.kinds;
    fill(&ActivityDraft::startsAt);
    fill(&ActivityDraft::endsAt);
    fill(&ActivityDraft::place);
    fill(&ActivityDraft::topic);
    fill(&ActivityDraft::agenda);
    fill(&ActivityDraft::minutes);
    fill(&ActivityDraft::creditHours);
    fill(&ActivityDraft::resolutions);
}

Problems saveTemplate(Ledger& ledger, const Actor& actor, const QString& given, const ActivityDraft& draft) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    const QString name = given.simplified();
    if (name.isEmpty())
        return {{u"name"_s, u"name.missing"_s, RecordTemplatesText::tr("Give the template a name.")}};
    const QByteArray content = QJsonDocument(templateContent(draft)).toJson(QJsonDocument::Compact);
    const QString title = RecordTemplatesText::tr("Keep the template %1").arg(name);
    return ledger.book().change(
        actor, {.verb = u"template.add"_s, .title = title}, [&](Transaction& transaction) {
            for (const RecordTemplate& before : template_repository::all(transaction.connection)) {
                if (before.name == name) template_repository::remove(transaction, before.id);
            }
            template_repository::insert(transaction, {transaction.ids.next<TemplateId>(), name, content});
            return Problems();
        });
}

Problems removeTemplate(Ledger& ledger, const Actor& actor, const TemplateId& id) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    return ledger.book().change(
        actor, {.verb = u"template.remove"_s, .title = RecordTemplatesText::tr("Remove a template")},
        [&](Transaction& transaction) {
            template_repository::remove(transaction, id);
            return Problems();
        });
}

} // namespace zhibu

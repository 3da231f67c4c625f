#include "core/duties/catalogue.h"

#include "core/duties/duty_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// The linker drops a static library's resources unless somebody names them; the macro works outside a
// namespace only.
static void keepDutyCatalogues() {
    Q_INIT_RESOURCE(duty_catalogues);
}

namespace zhibu::duties {

namespace {

struct CatalogueText {
    Q_DECLARE_TR_FUNCTIONS(Duties)
};

Problem problem(const QString& field, const QString& code, const QString& message) {
    return Problem{field, code, message};
}

Problem duplicate(const QString& id) {
    return problem(id + u"/id"_s, u"duty.duplicate"_s,
                   CatalogueText::tr("Duty %1, field id: the id is used twice.").arg(id));
}

Problems duplicatesIn(const std::vector<Duty>& duties) {
    Problems problems;
    QSet<QString> seen;
    for (const Duty& duty : duties) {
        if (seen.contains(duty.id)) problems.push_back(duplicate(duty.id));
        seen.insert(duty.id);
    }
    return problems;
}

Result<Catalogue> catalogueOf(std::vector<Duty> duties) {
    Problems problems = duplicatesIn(duties);
    if (!problems.empty()) return problems;
    return Catalogue(std::move(duties));
}

} // namespace

Catalogue::Catalogue(std::vector<Duty> list) : rows(std::move(list)) {
    std::sort(rows.begin(), rows.end(), [](const Duty& a, const Duty& b) { return a.id < b.id; });
}

const Duty* Catalogue::find(QStringView id) const {
    const auto found = std::lower_bound(
        rows.begin(), rows.end(), id, [](const Duty& duty, QStringView wanted) { return duty.id < wanted; });
    return found != rows.end() && found->id == id ? &*found : nullptr;
}

Result<Catalogue> parseCatalogue(const QByteArray& json, const QString& fileName) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return problem(fileName, u"catalogue.json"_s,
                       CatalogueText::tr("%1 is not valid JSON: %2.").arg(fileName, error.errorString()));
    }
    const QJsonObject root = document.object();
    if (root.size() != 1 || !root.value("duties"_L1).isArray()) {
        return problem(
            fileName, u"catalogue.shape"_s,
            CatalogueText::tr("%1 must hold one list named “duties” and nothing else.").arg(fileName));
    }
    Problems problems;
    std::vector<Duty> duties;
    const QJsonArray list = root.value("duties"_L1).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        Result<Duty> duty = readDuty(list[i], fileName, static_cast<int>(i) + 1);
        if (duty)
            duties.push_back(std::move(*duty));
        else
            problems.insert(problems.end(), duty.problems().begin(), duty.problems().end());
    }
    if (!problems.empty()) return problems;
    return catalogueOf(std::move(duties));
}

Result<Catalogue> merge(const std::vector<Catalogue>& catalogues) {
    std::vector<Duty> duties;
    for (const Catalogue& catalogue : catalogues)
        duties.insert(duties.end(), catalogue.duties().begin(), catalogue.duties().end());
    return catalogueOf(std::move(duties));
}

namespace {

Result<Catalogue> readShipped() {
    keepDutyCatalogues();
    std::vector<Catalogue> catalogues;
    for (const QString& name : {u"danfa-2020-38.json"_s, u"national.json"_s}) {
        QFile file(u":/duties/"_s + name);
        if (!file.open(QIODevice::ReadOnly)) {
            return problem(name, u"catalogue.missing"_s,
                           CatalogueText::tr("The catalogue %1 is missing.").arg(name));
        }
        Result<Catalogue> catalogue = parseCatalogue(file.readAll(), name);
        if (!catalogue) return catalogue;
        catalogues.push_back(std::move(*catalogue));
    }
    return merge(catalogues);
}

} // namespace

Result<Catalogue> shippedCatalogue() {
    static const Result<Catalogue> shipped = readShipped();
    return shipped;
}

} // namespace zhibu::duties

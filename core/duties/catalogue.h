#pragma once

#include "core/domain/problems.h"
#include "core/duties/duty.h"

namespace zhibu::duties {

/// All duties an office is measured by, by id. A plain value: an office's own changes make another one
/// (settings.h).
class Catalogue {
public:
    Catalogue() = default;
    /// Ids must differ (merge and parseCatalogue see to it).
    explicit Catalogue(std::vector<Duty> list);

    const std::vector<Duty>& duties() const { return rows; } ///< by id, code points
    const Duty* find(QStringView id) const;                  ///< nullptr when unknown
    bool operator==(const Catalogue&) const = default;

private:
    std::vector<Duty> rows;
};

/// One file, `resources/duties/*.json`. Nothing is guessed: every duty and field that is wrong is a Problem
/// whose sentence names both, `field` is "duty id/field".
Result<Catalogue> parseCatalogue(const QByteArray& json, const QString& fileName);

/// The duties of several files as one catalogue; refused ("duty.duplicate") when two share an id.
Result<Catalogue> merge(const std::vector<Catalogue>& catalogues);

/// The two files compiled into the program.
Result<Catalogue> shippedCatalogue();

} // namespace zhibu::duties

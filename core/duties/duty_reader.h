#pragma once

#include "core/domain/problems.h"
#include "core/duties/duty.h"

#include <QJsonObject>
#include <QJsonValue>

namespace zhibu::duties {

/// One duty of a catalogue file. `place` is its 1-based place in the file, named where it has no id.
Result<Duty> readDuty(const QJsonValue& value, const QString& fileName, int place);

/// A cadence duty in the same form, so that an office's own duty can be stored and sent. Reading it back
/// gives the same duty. nullopt for every other check: those are only ever shipped.
std::optional<QJsonObject> writeCadenceDuty(const Duty& duty);

} // namespace zhibu::duties

#pragma once

#include "core/domain/date.h"
#include "core/domain/problems.h"
#include "core/exchange/import/values.h"

/// Why a row, or a part of it, is held back or warned about: every code and its sentence in one place.
/// `field` is the name of the column concerned.
namespace zhibu::reasons {

Problem missing(const QString& field);
Problem unknownTerm(const QString& field, const QString& written, const QStringList& known);
Problem date(const QString& field, const QString& written, values::DateFault fault);
Problem number(const QString& field, const QString& written, int least, int most);
Problem yesNo(const QString& field, const QString& written);
Problem hours(const QString& field, const QString& written, values::HoursFault fault);
Problem time(const QString& field, const QString& written);
Problem endBeforeStart(const QString& field, const QString& start, const QString& end);
Problem secondRow(const QString& field, const QString& subject,
                  int firstRow); ///< same identity, other values
Problem sameRow(int firstRow);   ///< warning: said twice alike
Problem contradicts(const QString& field, const QString& written, const QString& before, int row);

Problem yearFrozen(const QString& field, int year);
Problem quarterReported(const QString& field, Date heldOn);

Problem organizationUnknown(const QString& field, const QString& written);
Problem organizationAmbiguous(const QString& field, const QString& written, const QStringList& names);
Problem organizationReceived(const QString& field, const QString& name);
Problem organizationReference(const QString& field, const QString& name);
Problem organizationNotABranch(const QString& field, const QString& name);
Problem organizationGone(const QString& field, const QString& name, Date day); ///< does not exist on the day

Problem memberUnknown(const QString& field, const QString& written);
Problem memberAmbiguous(const QString& field, const QString& name);
Problem memberElsewhere(const QString& field, const QString& name, const QString& organization, Date day);
Problem memberNowhere(const QString& field, const QString& name, Date day);
Problem memberMismatch(const QString& field, const QString& name, const QString& number,
                       const QString& nameOfNumber);
Problem mentionMalformed(const QString& field, const QString& written);

} // namespace zhibu::reasons

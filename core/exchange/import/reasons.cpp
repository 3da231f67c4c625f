#include "core/exchange/import/reasons.h"

#include "core/domain/period.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu::reasons {

namespace {

struct ReasonsText {
    Q_DECLARE_TR_FUNCTIONS(ImportReasons)
};

} // namespace

Problem missing(const QString& field) {
    return {field, u"value.missing"_s, ReasonsText::tr("%1 is empty.").arg(field)};
}

Problem unknownTerm(const QString& field, const QString& written, const QStringList& known) {
    return {field, u"value.unknown"_s,
            ReasonsText::tr("%1: “%2” is not known here. Write one of: %3.")
                .arg(field, written, known.join(u'、'))};
}

Problem date(const QString& field, const QString& written, values::DateFault fault) {
    switch (fault) {
    case values::DateFault::impossible:
        return {field, u"date.impossible"_s,
                ReasonsText::tr("%1: there is no day “%2”.").arg(field, written)};
    case values::DateFault::dayMissing:
        return {field, u"date.day_missing"_s,
                ReasonsText::tr("%1: “%2” lacks the day of the month.").arg(field, written)};
    case values::DateFault::monthUnclear:
        return {field, u"date.month_unclear"_s,
                ReasonsText::tr("%1: “%2” may be January or October. Write it with two digits, as 2020-01.")
                    .arg(field, written)};
    case values::DateFault::unreadable: break;
    }
    return {field, u"date.unreadable"_s,
            ReasonsText::tr("%1: “%2” is no date. Write it as 2020-09-30.").arg(field, written)};
}

Problem number(const QString& field, const QString& written, int least, int most) {
    return {field, u"number.invalid"_s,
            ReasonsText::tr("%1: “%2” is not a whole number from %3 to %4.")
                .arg(field, written)
                .arg(least)
                .arg(most)};
}

Problem yesNo(const QString& field, const QString& written) {
    return {field, u"yes_no.invalid"_s,
            ReasonsText::tr("%1: “%2” is neither 是 nor 否.").arg(field, written)};
}

Problem hours(const QString& field, const QString& written, values::HoursFault fault) {
    switch (fault) {
    case values::HoursFault::negative:
        return {field, u"hours.negative"_s,
                ReasonsText::tr("%1: “%2” is less than nothing.").arg(field, written)};
    case values::HoursFault::absurd:
        return {field, u"hours.absurd"_s,
                ReasonsText::tr("%1: “%2” is more than 100 hours in one entry.").arg(field, written)};
    case values::HoursFault::unreadable: break;
    }
    return {field, u"hours.invalid"_s,
            ReasonsText::tr("%1: “%2” is no number of hours. Write it as 1.5.").arg(field, written)};
}

Problem time(const QString& field, const QString& written) {
    return {field, u"time.invalid"_s,
            ReasonsText::tr("%1: “%2” is no time of day. Write it as 14:30.").arg(field, written)};
}

Problem endBeforeStart(const QString& field, const QString& start, const QString& end) {
    return {field, u"interval.end_before_start"_s,
            ReasonsText::tr("%1: %3 must lie after %2.").arg(field, start, end)};
}

Problem secondRow(const QString& field, const QString& subject, int firstRow) {
    return {field, u"row.second"_s,
            ReasonsText::tr("Row %2 says something else about %1. Leave only one of them in the file.")
                .arg(subject)
                .arg(firstRow)};
}

Problem sameRow(int firstRow) {
    return {QString(), u"row.repeated"_s, ReasonsText::tr("Row %1 says the same.").arg(firstRow)};
}

Problem contradicts(const QString& field, const QString& written, const QString& before, int row) {
    return {field, u"row.contradicts"_s,
            ReasonsText::tr("%1: “%2” contradicts “%3” in row %4.").arg(field, written, before).arg(row)};
}

Problem yearFrozen(const QString& field, int year) {
    return {field, u"year.frozen"_s,
            ReasonsText::tr("The hours of %1 are frozen. Enter it by hand, as an amendment with a reason.")
                .arg(year)};
}

Problem quarterReported(const QString& field, Date heldOn) {
    return {field, u"period.reported"_s,
            ReasonsText::tr("The records of %1 were handed in already. Enter it by hand, with a reason.")
                .arg(Period::containing(PeriodKind::quarter, heldOn).toString())};
}

Problem organizationUnknown(const QString& field, const QString& written) {
    return {field, u"organization.unknown"_s,
            ReasonsText::tr("%1: there is no organisation “%2” in this book.").arg(field, written)};
}

Problem organizationAmbiguous(const QString& field, const QString& written, const QStringList& names) {
    return {field, u"organization.ambiguous"_s,
            ReasonsText::tr("%1: “%2” may be %3. Write the full name or the code.")
                .arg(field, written, names.join(u'、'))};
}

Problem organizationReceived(const QString& field, const QString& name) {
    return {field, u"organization.received"_s,
            ReasonsText::tr("%1: the records of %2 come from its own book; they are read-only here.")
                .arg(field, name)};
}

Problem organizationReference(const QString& field, const QString& name) {
    return {field, u"organization.reference"_s,
            ReasonsText::tr("%1: only the name of %2 is known here. Import it as an organisation first.")
                .arg(field, name)};
}

Problem organizationNotABranch(const QString& field, const QString& name) {
    return {field, u"organization.not_branch"_s,
            ReasonsText::tr("%1: %2 is not a Party branch.").arg(field, name)};
}

Problem organizationGone(const QString& field, const QString& name, Date day) {
    return {field, u"organization.gone"_s,
            ReasonsText::tr("%1: %2 does not exist on %3.").arg(field, name, day.toIso())};
}

Problem memberUnknown(const QString& field, const QString& written) {
    return {field, u"member.unknown"_s,
            ReasonsText::tr("%1: nobody in this book is “%2”.").arg(field, written)};
}

Problem memberAmbiguous(const QString& field, const QString& name) {
    return {
        field, u"member.ambiguous"_s,
        ReasonsText::tr("%1: more than one member is called %2 there on that day. Write the name with the "
                        "number: %2(编号).")
            .arg(field, name)};
}

Problem memberElsewhere(const QString& field, const QString& name, const QString& organization, Date day) {
    return {
        field, u"member.not_on_roster"_s,
        ReasonsText::tr("%1: %2 does not belong to %3 on %4.").arg(field, name, organization, day.toIso())};
}

Problem memberNowhere(const QString& field, const QString& name, Date day) {
    return {field, u"member.not_on_roster"_s,
            ReasonsText::tr("%1: nobody called %2 belongs to a branch of this book on %3.")
                .arg(field, name, day.toIso())};
}

Problem memberMismatch(const QString& field, const QString& name, const QString& number,
                       const QString& nameOfNumber) {
    return {field, u"member.number_mismatch"_s,
            ReasonsText::tr("%1: the number %3 belongs to %4, not to %2.")
                .arg(field, name, number, nameOfNumber)};
}

Problem mentionMalformed(const QString& field, const QString& written) {
    return {field, u"member.malformed"_s,
            ReasonsText::tr("%1: “%2” cannot be read. Write 姓名, 姓名(编号) or 姓名(编号)(原因).")
                .arg(field, written)};
}

} // namespace zhibu::reasons

#pragma once

#include "ui/pages/inbox/example_unit.h"

#include <QTemporaryDir>

namespace zhibu {

/// An office with registered units and their files of 2020, some in time, some late, corrected, returned,
/// accepted or held, in a folder that goes away with it. Names and topics come from the office given.
class ExampleReports {
public:
    ExampleReports(const Office& names, const QStringList& topics);

    /// A copy of the office's book, so that it can be changed; on 2020-11-18.
    QString freshBook();
    const QStringList& waiting() const { return notYetIn; } ///< files to take in, of every kind
    const QString& strangersSlip() const { return unknownSlip; }

private:
    void makeUnits(const Office& names);
    void enroll(const ExampleUnit& unit);
    void take(const QString& file, Date on);
    void fillYear(size_t number);
    QString topic(size_t number) const;
    QString correction(size_t number); ///< the file
    void addSpecialCases();
    void leaveSomeWaiting();
    QByteArray standing(size_t unit, const Period& quarter);

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Ledger> office;
    std::vector<std::unique_ptr<ExampleUnit>> units;
    QStringList subjects;
    QStringList notYetIn;
    QString lastTaken;
    QString unknownSlip;
    int copies = 0;
};

} // namespace zhibu

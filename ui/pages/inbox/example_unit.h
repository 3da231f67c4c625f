#pragma once

#include "core/domain/clock.h"
#include "core/usecases/submission.h"

class QDir;

namespace zhibu {

/// A unit's own book in a folder, made up so that the office above has something to receive: for looking at
/// the page and for trying it. Its clock stands where it was set last.
class ExampleUnit {
public:
    struct Named {
        QString name;
        QString code;
        OrganizationKind kind = OrganizationKind::branch;
        std::vector<Member> members = {};
    };
    /// Throws Error when the book cannot be made.
    ExampleUnit(const QDir& folder, const Named& unit, const Organization& above);

    Ledger& ledger() const { return *book; }
    OrganizationId id() const { return book->home().id; }
    void setDay(Date day) { clock.set(day); }
    /// A theme day on the day.
    void record(Date day, const QString& topic);
    /// The quarter's file; the day is set to the one it is handed in on.
    QString handIn(const Period& quarter, Date on);
    QByteArray slip() const; ///< its seal slip (.zbkey)
    QString slipPath() const;
    QString fingerprint() const;
    void renewSeal();
    /// As if on another PC: the book as it was, to hand in something else under the same revision.
    std::unique_ptr<ExampleUnit> copy(const QString& name) const;

private:
    ExampleUnit(QString path, QString files, FixedClock now);
    QString fileName(const QString& what) const;

    QString folderPath;
    FixedClock clock;
    std::unique_ptr<Ledger> book;
    int written = 0;
};

} // namespace zhibu

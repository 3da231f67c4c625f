#pragma once

#include "core/usecases/member_details.h"
#include "ui/pages/members/member_verbs.h"

#include <QWidget>

class QVBoxLayout;

namespace zhibu {

class Card;

/// One member beside the list: profile, stays, positions, restrictions, hours and attendance of the year.
class MemberCard final : public QWidget {
    Q_OBJECT

public:
    explicit MemberCard(QWidget* parent = nullptr);
    /// `mayChange`: the verbs are offered as well.
    void show(const MemberDetails& details, bool mayChange);
    void clear();

Q_SIGNALS:
    void wanted(zhibu::MemberVerb verb);

private:
    void begin(const QString& title, const QString& note);
    void addCaption(const QString& text);
    void addText(const QString& text);
    void addFact(const QString& name, const QString& value); ///< left out where the value is empty
    void addProfile(const MemberDetails& details);
    void addIdentity(const MemberDetails& details);
    void addActions(const MemberDetails& details);
    void addYear(const MemberDetails& details);
    void addYears(const MemberDetails& details);
    void addHours(const MemberDetails& details);
    void addHistory(const MemberDetails& details);

    Card* card;
    QWidget* inside = nullptr;
    QVBoxLayout* column = nullptr;
};

} // namespace zhibu

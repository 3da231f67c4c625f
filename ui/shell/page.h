#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

#include <functional>

namespace zhibu {

/// Where a click leads: a page, and what it should show there (a record, a pre-filled draft, a filter).
struct Destination {
    QString page;                ///< Page::name()
    QVariantMap parameters = {}; ///< understood by that page alone
};

/// One area of the window. It reads through queries, asks for verbs, and refreshes when it is told of a
/// change; it never edits its model's rows.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(Workspace& given, QWidget* parent) : QWidget(parent), workspace(given) {}

    virtual QString
    name() const = 0; ///< stable: "workbench", "activities", "members", "training", "terms", "reports"
    virtual QString title() const = 0; ///< in the navigation
    /// Overdue plus due soon, for the navigation; 0 shows none.
    virtual int badge() const { return 0; }
    /// Shown for the first time, or led to with parameters.
    virtual void open(const QVariantMap& parameters) { Q_UNUSED(parameters) }
    /// False: something unsaved wants to stay (drafts save themselves, so hardly ever).
    virtual bool mayLeave() { return true; }

Q_SIGNALS:
    void goTo(const zhibu::Destination& destination);
    void badgeChanged();
    /// A sentence for the status bar.
    void tell(const QString& sentence);

protected:
    /// From now on a change of the book or of what is chosen asks for `refresh`: now where the page is shown,
    /// otherwise once, when it is shown next.
    void refreshWhenShown(std::function<void()> refresh);
    void showEvent(QShowEvent* event) override;

    Workspace& workspace;

private:
    void becomeStale();
    std::function<void()> refreshing;
    bool isStale = false;
};

} // namespace zhibu

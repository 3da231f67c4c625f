#pragma once

#include "ui/shell/page.h"

class QPushButton;
class QTabWidget;

namespace zhibu {

class InboxTab;
class NotesTab;
class PageHeading;
class RateTab;
class UnitsTab;

/// 收报, as the office above sees it: who has reported, the files that came in, whose seals are believed, and
/// what is to be settled with the units.
class InboxPage final : public Page {
    Q_OBJECT

public:
    explicit InboxPage(Workspace& workspace, QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("inbox"); }
    QString title() const override { return tr("Received files"); }
    int badge() const override { return held; }
    /// "files": paths to take in, or seal slips to register; "tab": "rate", "inbox", "units" or "notes";
    /// "filter": "missing" or "held"; "unit" (its id) with "quarter" ("2020Q3").
    void open(const QVariantMap& parameters) override;

    RateTab* rateTab() const { return rate; }
    InboxTab* inboxTab() const { return inbox; }
    UnitsTab* unitsTab() const { return units; }
    NotesTab* notesTab() const { return notes; }

public Q_SLOTS:
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeVerbs();
    void take(const QStringList& paths);
    void refreshSoon();
    void refreshTab();
    void countHeld();

    PageHeading* heading;
    QTabWidget* tabs;
    RateTab* rate;
    InboxTab* inbox;
    UnitsTab* units;
    NotesTab* notes;
    QTimer* soon;
    int held = 0;
    bool stale = true;
    std::vector<QWidget*> staleTabs; ///< shown before the newest change
};

/// Whether the book receives at all: that of an office above branches, or one that has registered units.
bool receivesFiles(const Ledger& ledger);

} // namespace zhibu

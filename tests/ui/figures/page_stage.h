#pragma once

#include "core/usecases/import_file.h"
#include "tests/support/answering_dialogs.h"
#include "tests/support/page_frame.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace zhibu::testing {

/// One page on its own, over the made-up office of tests/data/example or an empty branch, on 2020-11-18.
class PageStage : public PageFrame {
public:
    enum class Content { example, emptyBranch };

    explicit PageStage(Content content) {
        const bool example = content == Content::example;
        auto made = Ledger::create(
            Actor::owner(), folder.filePath(QStringLiteral("book.zhibu")),
            {.name = example ? QStringLiteral("演示市级机关工委") : QStringLiteral("演示局第一党支部"),
             .kind = example ? OrganizationKind::work_committee : OrganizationKind::branch,
             .code = example ? QStringLiteral("W") : QStringLiteral("A01"),
             .establishedOn = example ? std::nullopt : Date::of(2020, 11, 1)},
            clock, {.seed = 42});
        if (!made) qFatal("%s", qPrintable(made.problem().message));
        ledger = std::move(*made);
        if (example) importExample();
        workspace = std::make_unique<Workspace>(*ledger, Actor::owner(), dialogs);
    }

    ~PageStage() { closeFrame(); }

    template<class PageType> PageType* show() { return PageFrame::show<PageType>(*workspace); }

    void choose(const QString& code, int year = 2020) {
        workspace->choose(*ledger->organizationByCode(code), year);
        QCoreApplication::processEvents();
    }

    QTemporaryDir folder;
    FixedClock clock{*Date::of(2020, 11, 18)};
    AnsweringDialogs dialogs;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<Workspace> workspace;

private:
    void importExample() {
        const std::pair<ImportKind, QString> files[] = {
            {ImportKind::organizations, QStringLiteral("organizations")},
            {ImportKind::members, QStringLiteral("members")},
            {ImportKind::terms, QStringLiteral("terms")},
            {ImportKind::activities, QStringLiteral("activities")},
            {ImportKind::training, QStringLiteral("training")}};
        for (const auto& [kind, name] : files) {
            const QString copy = folder.filePath(name + QStringLiteral(".csv"));
            QFile::copy(dataFile(QStringLiteral("example/%1.csv").arg(name)), copy);
            const auto summary = importFile(ledger->book(), Actor::owner(), kind, copy, {});
            if (!summary) qFatal("%s", qPrintable(summary.problem().message));
        }
    }
};

} // namespace zhibu::testing

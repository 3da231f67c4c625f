#include "tests/bench/benches.h"
#include "tests/bench/stage.h"

#include "core/print/paper_pages.h"
#include "core/usecases/activity_window.h"
#include "core/usecases/inspection.h"
#include "core/usecases/papers.h"
#include "tests/support/answering_dialogs.h"
#include "ui/pages/activities/activities_page.h"
#include "ui/pages/activities/attendance_panel.h"
#include "ui/pages/activities/draft_editor.h"
#include "ui/pages/activities/draft_form.h"
#include "ui/widgets/attendance_grid.h"
#include "ui/widgets/rich_text_field.h"

#include <QApplication>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace zhibu::bench {

namespace {

template<class Value> Value valueOf(Result<Value> result) {
    if (!result) throw Error(result.problem().message);
    return std::move(*result);
}

/// An assembly of 300, as an organisation above the branches holds it.
void attendanceBench(QTextStream& out, Ledger& office) {
    testing::AnsweringDialogs dialogs;
    Workspace workspace(office, Actor::owner(), dialogs);
    ActivityDraft draft = valueOf(newDraft(office, Actor::owner(), office.home().id,
                                           {ActivityKind::member_assembly}, benchClock().today()));
    for (const Member* member : office.office().membersOf(office.home().id, benchClock().today())) {
        if (draft.attendance.size() < 300) draft.attendance.push_back({.member = member->id});
    }
    draft.expectedReason = u"大会"_s;
    const DraftId id = valueOf(saveDraft(office, Actor::owner(), {}, draft));
    ActivitiesPage page(workspace, nullptr);
    page.resize(1190, 698);
    page.show();
    page.open({{u"draft"_s, id.toByteArray()}});
    QApplication::processEvents();
    QTableView* table = page.editor()->attendance()->grid()->table();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, AttendanceModel::state));
    constexpr int marks = 50;
    line(out, u"a mark among %1 people"_s.arg(table->model()->rowCount()),
         seconds([&] {
             for (int i = 0; i < marks; ++i) {
                 QTest::keyClick(table, Qt::Key_5);
                 QApplication::processEvents();
             }
         }) / marks,
         0, u"≤ 50 ms"_s);
    page.editor()->leave();
    discardDraft(office, Actor::owner(), id);
}

} // namespace

void recordBench(QTextStream& out, const QString& branchBook, const QString& officeBook) {
    const QTemporaryDir folder;
    const auto branch = openLedger(branchBook);
    const OrganizationId home = branch->home().id;
    line(out, u"a branch's handbook of the year, records to PDF"_s, seconds([&] {
             const Paper paper = valueOf(handbookOf(*branch, Actor::owner(), home, Period::ofYear(2020)));
             valueOf(writePdf(paper, folder.filePath(u"handbook.pdf"_s)));
         }),
         0, u"≤ 5 s"_s);
    line(out, u"check before the inspection, a branch's year"_s,
         seconds([&] { valueOf(inspectRecords(*branch, Actor::owner(), home, 2020)); }), 0, QString());

    // The editor as its page builds it.
    testing::AnsweringDialogs dialogs;
    Workspace workspace(*branch, Actor::owner(), dialogs);
    ActivitiesPage page(workspace, nullptr);
    page.resize(1190, 698);
    page.show();
    QApplication::processEvents();
    line(out, u"the editor, from the click to the screen"_s, seconds([&] {
             page.open({{u"new"_s, QStringList{u"theme_day"_s}}});
             QApplication::processEvents();
             page.repaint();
         }),
         0, u"≤ 300 ms"_s);
    auto* minutes = qobject_cast<RichTextField*>(page.editor()->form()->field(u"minutes"_s));
    minutes->setStored(u"会议内容，讲话要点。\n"_s.repeated(1000));
    minutes->setFocus();
    constexpr int keys = 50;
    line(out, u"a letter into minutes of 10,000 characters"_s, seconds([&] {
                                                                   for (int i = 0; i < keys; ++i) {
                                                                       QTest::keyClick(minutes, Qt::Key_A);
                                                                       QApplication::processEvents();
                                                                   }
                                                               }) / keys,
         0, u"≤ 50 ms"_s);
    page.editor()->leave();

    const auto office = openLedger(officeBook);
    attendanceBench(out, *office);
    ActivityWindow records(*office, Actor::owner());
    records.show({});
    records.prepare();
    for (const QString& typed : {u"学"_s, u"学习"_s, u"主题党日安排"_s, u"zs"_s})
        line(out, u"Ctrl+K “%1” over all records"_s.arg(typed), seconds([&] {
                 records.show({.text = typed});
                 for (int i = 0; i < qMin(6, records.count()); ++i)
                     records.row(i);
             }),
             0, u"≤ 50 ms"_s);
    line(out, u"check before the inspection, the whole office's year"_s,
         seconds([&] { valueOf(inspectRecords(*office, Actor::owner(), office->home().id, 2020)); }), 0,
         u"with progress"_s);
}

} // namespace zhibu::bench

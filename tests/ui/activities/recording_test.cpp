#include "core/storage/draft_repository.h"
#include "core/usecases/activity_details.h"
#include "core/usecases/amend_activity.h"
#include "core/usecases/attachments.h"
#include "core/usecases/record_templates.h"
#include "tests/ui/activities/page_stage.h"
#include "ui/pages/activities/attachments_strip.h"
#include "ui/pages/activities/resolutions_field.h"
#include "ui/pages/activities/versions_dialog.h"
#include "ui/pages/activities/votes_field.h"
#include "ui/widgets/attendance_grid.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/rich_text_document.h"
#include "ui/widgets/rich_text_field.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::ActivitiesStage;

namespace recording_test {

namespace {

const Actor owner = Actor::owner();
const Date theDay = *Date::of(2020, 11, 18);

QPushButton* buttonNamed(const QWidget& parent, const QString& words) {
    for (QPushButton* button : parent.findChildren<QPushButton*>()) {
        const QString text = QString(button->text()).remove(u'&');
        if ((text.contains(words) || button->accessibleName() == words) && button->isVisibleTo(&parent))
            return button;
    }
    qFatal("no button %s", qPrintable(words));
}

/// What a menu button offers; filled as it is when it opens.
QAction* choiceOf(QPushButton* button, const QString& words) {
    Q_EMIT button->menu()->aboutToShow();
    for (QAction* action : button->menu()->actions()) {
        if (QString(action->text()).remove(u'&').contains(words)) return action;
    }
    qFatal("no choice %s", qPrintable(words));
}

RichTextField* minutesOf(ActivitiesStage& stage) {
    return qobject_cast<RichTextField*>(stage.form().field(u"minutes"_s));
}

void paste(RichTextField& field, QMimeData* data) {
    QGuiApplication::clipboard()->setMimeData(data);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
}

QMimeData* html(const QString& text) {
    auto* data = new QMimeData;
    data->setHtml(text);
    data->setText(u"plain"_s);
    return data;
}

QByteArray photograph(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x * 7 % 256, y * 5 % 256, (x * y) % 256));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 95);
    return bytes;
}

/// As an input method hands over what was typed.
void say(QWidget* target, const QString& words) {
    QInputMethodEvent event;
    event.setCommitString(words);
    QApplication::sendEvent(target, &event);
}

QString topicOfRecord(ActivitiesStage& stage, const ActivityId& activity) {
    const auto found = activityDetails(stage.ledger(), owner, activity);
    return found ? found->activity.topic : QString();
}

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write(bytes);
    return path;
}

void drop(QWidget& target, const QStringList& files) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls += QUrl::fromLocalFile(file);
    data.setUrls(urls);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
}

} // namespace

class RecordingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFinalRecordIsAmendedWithAReasonAndItsVersionsCompared() {
        ActivitiesStage stage;
        const ActivityId id = stage.record({ActivityKind::study}, *Date::of(2020, 11, 12), u"第三章"_s);
        stage.page->open({{u"activity"_s, id.toByteArray()}});
        QTest::mouseClick(buttonNamed(*stage.page, u"Amend"_s), Qt::LeftButton);
        QCOMPARE(stage.page->current(), &stage.editor());
        auto* place = qobject_cast<QLineEdit*>(stage.form().field(u"place"_s));
        place->setFocus();
        place->selectAll();
        say(place, u"二楼"_s);
        QTest::keyClick(&stage.editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), stage.form().field(u"amend_reason"_s)); // asked for
        say(QApplication::focusWidget(), u"地点更正"_s);
        QTest::keyClick(&stage.editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stage.page->current(), stage.page->list());
        stage.page->open({{u"activity"_s, id.toByteArray()}});
        QVERIFY(stage.page->record()->texts().contains(u"二楼"_s));
        QTest::mouseClick(buttonNamed(*stage.page, u"Versions (2)"_s), Qt::LeftButton);
        auto* dialog = stage.page->findChild<VersionsDialog*>();
        QVERIFY(dialog);
        QVERIFY(dialog->shownText().contains(u"− 机关三楼会议室"_s));
        QVERIFY(dialog->shownText().contains(u"+ 二楼"_s));
        dialog->before()->setCurrentIndex(1);
        QVERIFY(!dialog->shownText().contains(u"二楼"_s));
        QVERIFY(stage.ledger().undo(owner).empty());
        stage.page->open({{u"activity"_s, id.toByteArray()}});
        QVERIFY(stage.page->record()->texts().contains(u"机关三楼会议室"_s));
    }

    void aDayIsTypedKeyByKeyOverTheOneThatWasThere_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("over");
        for (const QString& each : {u"11-13"_s, u"1113"_s, u"2020.11.13"_s, u"20201113"_s, u"20-11-13"_s}) {
            QTest::addRow("over the chosen text: %s", qPrintable(each)) << each << true;
            QTest::addRow("after rubbing it out: %s", qPrintable(each)) << each << false;
        }
    }

    void aDayIsTypedKeyByKeyOverTheOneThatWasThere() {
        QFETCH(QString, typed);
        QFETCH(bool, over);
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}, {u"date"_s, u"2020-11-18"_s}});
        stage.editor().goToField(u"held_on"_s);
        auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(edit);
        QCOMPARE(edit->text(), u"2020-11-18"_s);
        if (over) {
            QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        } else {
            QTest::keyClick(edit, Qt::Key_End);
            for (qsizetype left = edit->text().size(); left > 0; --left) {
                QTest::keyClick(edit, Qt::Key_Backspace);
                QCOMPARE(edit->text(), u"2020-11-18"_s.first(left - 1));
            }
        }
        for (int i = 0; i < typed.size(); ++i) {
            QTest::keyClick(edit, typed[i].toLatin1());
            QCOMPARE(edit->text(), typed.first(i + 1));
            QCOMPARE(stage.editor().content().heldOn, std::optional(theDay));
        }
        QTest::keyClick(edit, Qt::Key_Tab);
        QCOMPARE(edit->text(), u"2020-11-13"_s);
        QCOMPARE(stage.editor().content().heldOn, Date::of(2020, 11, 13));
        stage.editor().leave();
        QCOMPARE(stage.drafts().front().content.heldOn, Date::of(2020, 11, 13));
    }

    void whatIsTypedCountsForWhoeverFinishesOrLeaves() {
        ActivitiesStage stage;
        for (const bool leaving : {false, true}) {
            stage.page->open({{u"new"_s, QStringList{u"study"_s}}, {u"date"_s, u"2020-11-18"_s}});
            stage.editor().goToField(u"held_on"_s);
            QWidget* edit = QApplication::focusWidget();
            QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(edit, u"11-13"_s);
            if (leaving)
                QVERIFY(stage.page->mayLeave());
            else
                QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(stage.editor().content().heldOn, Date::of(2020, 11, 13));
            stage.editor().goToField(u"starts_at"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), u"1430"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(stage.editor().content().startsAt, u"14:30"_s);
        }
    }

    void aSentenceAboutTheDayLeavesTheRowInLine() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}});
        const auto top = [&](const QString& name) {
            QWidget* widget = stage.form().field(name);
            return widget->mapTo(&stage.form(), QPoint()).y();
        };
        stage.editor().goToField(u"held_on"_s);
        QWidget* edit = QApplication::focusWidget();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, u"2020-2-30"_s);
        QTest::keyClick(edit, Qt::Key_Tab);
        QCoreApplication::processEvents();
        QCOMPARE(top(u"held_on"_s), top(u"place"_s));
        const auto said = stage.form().findChildren<ProblemLabel*>();
        const auto shown = std::ranges::find_if(said, [](const QLabel* each) { return each->isVisible(); });
        QVERIFY(shown != said.end());
        const QRect words = (*shown)->fontMetrics().boundingRect((*shown)->contentsRect(), Qt::TextWordWrap,
                                                                 (*shown)->text());
        QVERIFY(words.height() <= (*shown)->height() && words.width() <= (*shown)->width());
        stage.editor().goToField(u"held_on"_s);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, u"11-13"_s);
        QVERIFY(!(*shown)->isVisible());
    }

    void onlyTheRecordJustFinalisedIsChosen() {
        ActivitiesStage stage;
        stage.record({ActivityKind::study}, *Date::of(2020, 11, 12), u"第三章"_s);
        const ActivityDraft whole = completeDraft(stage.branch, {ActivityKind::study}, theDay, u"第四章"_s);
        const auto kept = saveDraft(stage.ledger(), owner, {}, whole);
        QVERIFY(kept.ok());
        stage.page->open({});
        auto* table = stage.page->list()->findChild<QTableView*>();
        table->selectRow(0);
        stage.page->open({{u"draft"_s, kept->toByteArray()}});
        QWidget* topic = stage.form().field(u"topic"_s);
        topic->setFocus();
        for (int i = 0; i < 2 && stage.page->current() == &stage.editor(); ++i) {
            QTest::keyPress(topic, Qt::Key_Control, Qt::ControlModifier);
            QTest::keyClick(topic, Qt::Key_Return, Qt::ControlModifier);
        }
        QCOMPARE(stage.page->current(), stage.page->list());
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(stage.page->list()->selected().size(), size_t{1});
        QCOMPARE(topicOfRecord(stage, stage.page->list()->selected().front()), u"第四章"_s);
        QTest::keyRelease(table, Qt::Key_Control, Qt::NoModifier);
    }

    void aBookThatIsGoneIsSaidAndNothingTypedIsLost() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}});
        const QString path = stage.ledger().path();
        QVERIFY(QFile::rename(path, path + u".away"_s));
        stage.editor().goToField(u"topic"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"abc"_s);
        auto* strip = stage.editor().findChild<QWidget*>(u"trouble"_s);
        QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible(), 5000);
        const QString said = strip->findChild<ProblemLabel*>()->text();
        QVERIFY2(said.contains(u"moved"_s) && !said.contains(u"reading only"_s), qPrintable(said));
        stage.editor().finaliseDraft();
        if (!stage.dialogs.codes.contains(u"draft.unsaved"_s)) stage.editor().finaliseDraft();
        stage.dialogs.answer = false;
        stage.dialogs.shown.clear();
        QVERIFY(!stage.page->mayLeave());
        QCOMPARE(stage.dialogs.shown.size(), 1);
        stage.page->open({}); // the navigation's own entry
        QCOMPARE(stage.page->current(), &stage.editor());
        QTest::keyClick(&stage.editor(), Qt::Key_Escape);
        QCOMPARE(stage.page->current(), &stage.editor());
        QCOMPARE(stage.editor().content().topic, u"abc"_s);
        QVERIFY(QFile::rename(path + u".away"_s, path));
        QTRY_VERIFY_WITH_TIMEOUT(!strip->isVisible(), 5000);
        QCOMPARE(stage.drafts().front().content.topic, u"abc"_s);
    }

    void theOnlyDraftIsOpenedAtOnce() {
        ActivitiesStage stage;
        const auto kept = saveDraft(stage.ledger(), owner, {},
                                    completeDraft(stage.branch, {ActivityKind::study}, theDay, u"第四章"_s));
        QVERIFY(kept.ok());
        stage.page->open({{u"drafts"_s, true}});
        QCOMPARE(stage.page->current(), &stage.editor());
        QCOMPARE(stage.editor().content().topic, u"第四章"_s);
    }

    void aCopyIsKeptThoughNobodyTypesAndSaysItsWeekend() {
        ActivitiesStage stage;
        const ActivityId id = stage.record({ActivityKind::study}, *Date::of(2020, 10, 15), u"第三章"_s);
        stage.page->open({{u"activity"_s, id.toByteArray()}});
        choiceOf(buttonNamed(*stage.page, u"Same again"_s), u"month later"_s)->trigger();
        QVERIFY2(stage.told.last().contains(u"2020-11-15"_s) &&
                     stage.told.last().contains(QLocale().dayName(7)),
                 qPrintable(stage.told.join(u'|')));
        stage.page->open({});
        QCOMPARE(stage.drafts().size(), size_t{1});
        QCOMPARE(stage.drafts().front().content.topic, u"第三章"_s);
    }

    void boldAndListsAreTypedByKeys() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}});
        RichTextField* minutes = minutesOf(stage);
        minutes->setFocus();
        QTest::keyClick(minutes, Qt::Key_B, Qt::ControlModifier);
        say(minutes, u"要求"_s);
        QTest::keyClick(minutes, Qt::Key_B, Qt::ControlModifier);
        say(minutes, u"：认真"_s);
        QTest::keyClick(minutes, Qt::Key_Return);
        QTest::keyClick(minutes, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        say(minutes, u"一"_s);
        QCOMPARE(stage.editor().content().minutes, u"<p><b>要求</b>：认真</p><ul><li>一</li></ul>"_s);
    }

    void whatIsPastedIsReducedToTheSafeSubset() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}});
        paste(
            *minutesOf(stage),
            html(
                u"<html><head><style>p{color:red}</style><script>alert(1)</script></head><body "
                "onload='x()'><p class=MsoNormal style='font-size:36pt;color:red'><b>传达</b>"
                "<img src='http://example.invalid/a.png'><img "
                "src='file:///etc/passwd'>精神</p><table><tr><td>"
                "甲</td><td>乙</td></tr></table><ul><li>一</li></ul><a href='javascript:x()'>链接</a></body>"_s));
        const QString stored = stage.editor().content().minutes;
        QCOMPARE(stored, canonicalRichText(stored));
        for (const QString& bad : {u"script"_s, u"img"_s, u"style"_s, u"href"_s, u"http"_s, u"passwd"_s})
            QVERIFY2(!stored.contains(bad), qPrintable(stored));
        for (const QString& good : {u"<b>传达</b>"_s, u"精神"_s, u"甲"_s, u"<li>一</li>"_s, u"链接"_s})
            QVERIFY2(stored.contains(good), qPrintable(stored));
    }

    void whateverIsPastedOnlyTheSubsetIsStored() {
        static const QStringList parts{u"<p>"_s,
                                       u"</p>"_s,
                                       u"<b>"_s,
                                       u"<div onclick=x>"_s,
                                       u"<script>"_s,
                                       u"</script>"_s,
                                       u"<img src=x>"_s,
                                       u"<ul><li>"_s,
                                       u"</li></ul>"_s,
                                       u"<table><td>"_s,
                                       u"<a href='javascript:x'>"_s,
                                       u"会议 & 内容"_s,
                                       u"&lt;b&gt;"_s,
                                       u"<!--"_s,
                                       u"-->"_s,
                                       u"<svg/onload=x>"_s,
                                       u"<style>@import 'x'</style>"_s,
                                       u"&#0;"_s};
        QRandomGenerator random(38);
        for (int round = 0; round < 2000; ++round) {
            QString soup;
            for (int i = 0, count = 1 + static_cast<int>(random.bounded(14)); i < count; ++i)
                soup += parts[random.bounded(parts.size())];
            const QString stored = cleanedHtml(soup, u"plain"_s).toStored();
            QVERIFY2(canonicalRichText(stored) == stored, qPrintable(soup));
            if (!stored.startsWith(u'<')) continue;
            static const QRegularExpression foreign(u"<(?!/?(p|ul|ol|li|b|i|u)>)"_s);
            QVERIFY2(!stored.contains(foreign), qPrintable(soup + u" → "_s + stored));
        }
    }

    void fiveMegabytesOfMarkupComeAsWords() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}});
        paste(*minutesOf(stage), html(u"<p><img src='http://example.invalid/x'>x</p>"_s.repeated(120'000)));
        QCOMPARE(stage.editor().content().minutes, u"plain"_s);
    }

    void aVoteShowsWhatTheRuleMakesOfIt() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"general_meeting"_s}}});
        auto* votes = qobject_cast<VotesField*>(stage.form().field(u"votes"_s));
        QTest::mouseClick(buttonNamed(*votes, u"Record a vote"_s), Qt::LeftButton);
        say(QApplication::focusWidget(), u"通过计划"_s);
        const Vote fresh = stage.editor().content().votes.front();
        QCOMPARE(fresh.motion, u"通过计划"_s);
        QVERIFY(fresh.expected >= 20 && fresh.present == fresh.expected && fresh.inFavour == fresh.present);
        const auto verdict = [votes] {
            QString words;
            for (const QLabel* label : votes->findChildren<QLabel*>())
                words += label->text();
            return words;
        };
        QVERIFY(verdict().contains(u"✓ Passed"_s));
        for (QSpinBox* box : votes->findChildren<QSpinBox*>()) {
            if (box->accessibleName() == u"In favour") box->setValue(fresh.expected / 2);
        }
        QVERIFY(verdict().contains(u"✗ Not passed"_s));
        for (QSpinBox* box : votes->findChildren<QSpinBox*>()) {
            if (box->accessibleName() == u"Present") box->setValue(fresh.expected / 3);
        }
        QVERIFY(verdict().contains(u"No valid vote"_s));
    }

    void aResolutionNamesWhoAndWhen() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}});
        stage.form().focusField(u"resolutions"_s);
        say(QApplication::focusWidget(), u"整改"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        say(QApplication::focusWidget(), u"李敏"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"2020-12-01"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const std::vector<Resolution> made{{u"整改"_s, u"李敏"_s, Date::of(2020, 12, 1)}};
        QCOMPARE(stage.editor().content().resolutions, made);
    }

    void photographsAreDroppedMadeSmallerAndOpenedAsACopy() {
        ActivitiesStage stage;
        const QTemporaryDir folder;
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}});
        AttachmentsStrip* strip = stage.form().attachmentsStrip();
        const QByteArray large = photograph(2600, 1300);
        drop(*strip->view()->viewport(),
             {written(folder, u"现场.jpg"_s, large), written(folder, u"../a.pdf"_s.mid(3), "%PDF-1.4 x")});
        QCOMPARE(strip->attachments().size(), size_t{2});
        QVERIFY(strip->attachments()[0].size < large.size());
        QCOMPARE(strip->attachments()[1].mediaType, u"application/pdf"_s);
        drop(*strip->view()->viewport(), {written(folder, u"病毒.jpg"_s, "MZ is no picture")});
        QCOMPARE(stage.dialogs.codes, QStringList{u"attachment.kind"_s});
        QCOMPARE(strip->attachments().size(), size_t{2});

        QString opened;
        strip->copies.openFile = [&opened](const QString& path) { opened = path; };
        strip->view()->setCurrentRow(0);
        Q_EMIT strip->view()->itemActivated(strip->view()->item(0));
        QVERIFY(opened.endsWith(u".jpg") && QFileInfo(opened).exists() &&
                !QFileInfo(opened).permission(QFile::WriteOwner));

        strip->view()->setFocus();
        QImage copied(20, 20, QImage::Format_RGB32);
        copied.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(copied);
        QTest::keyClick(strip->view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(stage.editor().content().attachments.size(), size_t{3});
        strip->view()->setCurrentRow(2);
        QTest::keyClick(strip->view(), Qt::Key_Delete);

        strip->view()->setCurrentRow(1);
        QTest::keyClick(strip->view(), Qt::Key_Delete);
        QCOMPARE(stage.editor().content().attachments.size(), size_t{1});
    }

    void severalPhotographsArePickedAtOnceAndOneIsTakenAwayByAButton() {
        ActivitiesStage stage;
        const QTemporaryDir folder;
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}});
        AttachmentsStrip* strip = stage.form().attachmentsStrip();
        stage.dialogs.filesToOpen = {written(folder, u"一.jpg"_s, photograph(200, 100)),
                                     written(folder, u"二.jpg"_s, photograph(100, 200))};
        QTest::mouseClick(buttonNamed(*strip, u"Attach files"_s), Qt::LeftButton);
        QCOMPARE(strip->attachments().size(), size_t{2});
        auto* away = strip->findChild<QPushButton*>(u"take_away"_s);
        QVERIFY(!away->isEnabled());
        strip->view()->setFocus();
        strip->view()->setCurrentRow(0);
        QVERIFY(away->isEnabled());
        QTest::mouseClick(away, Qt::LeftButton);
        QCOMPARE(stage.editor().content().attachments.size(), size_t{1});
        QCOMPARE(stage.editor().content().attachments.front().name, u"二.jpg"_s);
        strip->view()->setFocus();
        QTest::keyClick(strip->view(), Qt::Key_Escape);
        QCOMPARE(stage.page->current(), &stage.editor());
    }

    void theOriginalIsKeptOnRequest() {
        ActivitiesStage stage;
        const QTemporaryDir folder;
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}});
        AttachmentsStrip* strip = stage.form().attachmentsStrip();
        strip->findChild<QCheckBox*>()->setChecked(true);
        const QByteArray large = photograph(2400, 1200);
        drop(*strip->view()->viewport(), {written(folder, u"现场.jpg"_s, large)});
        const Attachment& kept = strip->attachments().front();
        QVERIFY(kept.original);
        QCOMPARE(*attachmentBytes(stage.ledger(), owner, *kept.original), large);
        QVERIFY(attachmentBytes(stage.ledger(), owner, kept.hash)->size() < large.size());
    }

    void aTemplateFillsWhatIsEmptyAndLeavesWhatWasTyped() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"general_meeting"_s}}});
        auto* topic = qobject_cast<QLineEdit*>(stage.form().field(u"topic"_s));
        say(topic, u"讨论转正"_s);
        choiceOf(buttonNamed(*stage.page, u"Templates"_s), u"讨论预备党员转正"_s)->trigger();
        QCOMPARE(stage.editor().content().topic, u"讨论转正"_s);
        QVERIFY(stage.editor().content().agenda.size() >= 4);
        stage.dialogs.text = u"我们的转正流程"_s;
        choiceOf(buttonNamed(*stage.page, u"Templates"_s), u"Keep this"_s)->trigger();
        const auto offers = *templateOffers(stage.ledger(), owner, {ActivityKind::general_meeting});
        QCOMPARE(offers.front().name, u"我们的转正流程"_s);
        QVERIFY(offers.front().id && offers.front().content.attendance.empty());
        QVERIFY(stage.ledger().undo(owner).empty());
        QVERIFY(!templateOffers(stage.ledger(), owner)->front().id);
    }

    void theNextMonthsIsFilledInAMonthLater() {
        ActivitiesStage stage;
        const ActivityId id = stage.record({ActivityKind::study}, *Date::of(2020, 10, 31), u"第三章"_s);
        stage.page->open({{u"activity"_s, id.toByteArray()}});
        choiceOf(buttonNamed(*stage.page, u"Same again"_s), u"month later"_s)->trigger();
        QCOMPARE(stage.editor().content().heldOn, Date::of(2020, 11, 30));
        QCOMPARE(stage.editor().content().topic, u"第三章"_s);
    }

    void theLastTimeFillsWhatIsEmpty() {
        ActivitiesStage stage;
        stage.record({ActivityKind::study}, *Date::of(2020, 11, 12), u"第三章"_s);
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}});
        choiceOf(buttonNamed(*stage.page, u"Templates"_s), u"last time"_s)->trigger();
        QCOMPARE(stage.editor().content().topic, u"第三章"_s);
        QCOMPARE(stage.editor().content().heldOn, std::optional(theDay));
    }

    void aReasonIsCompletedFromThoseGivenAndTheUsualOnes() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}});
        QTableView* table = stage.editor().attendance()->grid()->table();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, AttendanceModel::state));
        QTest::keyClick(table, Qt::Key_4);
        QTest::keyClicks(QApplication::focusWidget(), u"bus"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(stage.editor().attendance()->grid()->lines()[0].reason, u"business trip"_s);
    }

    void fiftyPhotographsAndLongMinutesStayInHand() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}});
        AttachmentsStrip* strip = stage.form().attachmentsStrip();
        const QByteArray bytes = photograph(800, 600);
        for (int i = 0; i < 50; ++i) {
            QMimeData data;
            QImage image = QImage::fromData(bytes);
            QPainter(&image).drawText(20, 20, QString::number(i));
            data.setImageData(image.scaled(200, 150));
            strip->take(data);
        }
        QCOMPARE(strip->attachments().size(), size_t{50});
        minutesOf(stage)->setStored(u"会议内容讲话要点。"_s.repeated(1200));
        say(minutesOf(stage), u"末"_s);
        QVERIFY(stage.editor().content().minutes.size() > 10'000);
    }
};

REGISTER_TEST(recording_test, RecordingTest)

} // namespace recording_test

#include "recording_test.moc"

#include "tests/support/test_registry.h"
#include "ui/shell/palette.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_group.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/hours_bar.h"
#include "ui/widgets/status_label.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace widgets_test {

namespace {

HoursOnBar hours(int reached, int required) {
    return {.required = CreditHours::ofHours(required),
            .parts = {{u"活动"_s, CreditHours::ofHours(reached)}}};
}

bool paints(QWidget& widget, const QColor& color) {
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color) return true;
        }
    }
    return false;
}

} // namespace

class WidgetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anHoursBarIsGreenOnlyWhereTheHoursAreReached() {
        HoursBar bar;
        bar.resize(300, 24);
        bar.setHours(hours(23, 24));
        QVERIFY(!paints(bar, lightTokens().met));
        QVERIFY(paints(bar, lightTokens().action));
        bar.setHours(hours(24, 24));
        QVERIFY(paints(bar, lightTokens().met));
        QVERIFY(!paints(bar, lightTokens().action));
    }

    void anHoursBarSaysItsFigures() {
        HoursBar bar;
        HoursOnBar split = hours(17, 24);
        split.parts.push_back({u"课程"_s, CreditHours::ofHundredths(50)});
        bar.setHours(split);
        QVERIFY(split.words().contains(u"17.5"_s) && split.words().contains(u"24"_s));
        QVERIFY(bar.toolTip().contains(u"课程"_s));
        QVERIFY(bar.accessibleName().contains(split.words()));
    }

    void nothingRequiredIsMetAndDoesNotDivide() {
        HoursBar bar;
        bar.resize(200, 24);
        bar.setHours({});
        QVERIFY(bar.hours().met());
        bar.grab();
    }

    void chipsAreSwitchedWithTheKeyboard() {
        ChipGroup chips(u"Kinds"_s);
        for (const QString& key : {u"a"_s, u"b"_s, u"c"_s})
            chips.addChip(key, key);
        chips.resize(300, 40);
        chips.show();
        chips.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&chips));
        const QSignalSpy changed(&chips, &ChipGroup::changed);
        QTest::keyClick(&chips, Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(chips.checked(), (QStringList{u"b"_s, u"c"_s}));
        QCOMPARE(changed.count(), 2);
    }

    void chosenChipsAreNeverHiddenBehindMore() {
        ChipGroup chips(u"Kinds"_s);
        for (const QString& key : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            chips.addChip(key, key);
        chips.setShownAtFirst(2);
        chips.setChecked({u"d"_s});
        chips.show();
        const auto shown = [&chips] {
            QStringList words;
            for (const auto* chip : chips.findChildren<QAbstractButton*>()) {
                if (chip->isVisible()) words += chip->text();
            }
            return words;
        };
        QCOMPARE(shown().size(), 4); // a, b, d and More
        QVERIFY(!shown().contains(u"c"_s));
        for (auto* chip : chips.findChildren<QAbstractButton*>()) {
            if (chip->isVisible() && !chip->isCheckable()) QTest::mouseClick(chip, Qt::LeftButton);
        }
        QCOMPARE(shown(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(chips.checked(), QStringList{u"d"_s});
    }

    void chipsThatDoNotFitGoToTheNextLine() {
        ChipGroup chips(u"Kinds"_s);
        for (int i = 0; i < 12; ++i)
            chips.addChip(QString::number(i), u"chip number %1"_s.arg(i));
        QVERIFY(chips.layout()->heightForWidth(200) > chips.layout()->heightForWidth(2000));
    }

    void aFixedGroupIsNotSwitched() {
        ChipGroup chips(u"Kinds"_s);
        chips.addChip(u"a"_s, u"a"_s);
        chips.setReadOnly(true);
        chips.show();
        QTest::mouseClick(chips.findChild<QAbstractButton*>(), Qt::LeftButton);
        QVERIFY(chips.checked().isEmpty());
    }

    void filtersTellAndAreClearedTogether() {
        FilterBar bar;
        QLineEdit* search = bar.addSearch(u"Text"_s, u"Words"_s);
        QComboBox* kind = bar.addChoice(u"Kind"_s, {{u"All"_s, {}}, {u"Study"_s, 1}});
        bar.show();
        QSignalSpy changed(&bar, &FilterBar::changed);
        QTest::keyClicks(search, u"abc"_s);
        QCOMPARE(changed.count(), 0); // waits for a pause
        QTRY_COMPARE(changed.count(), 1);
        kind->setCurrentIndex(1);
        QCOMPARE(changed.count(), 2);
        QVERIFY(bar.isFiltering());
        auto* clear = bar.findChild<QPushButton*>();
        QVERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(changed.count(), 3);
        QVERIFY(!bar.isFiltering());
        QVERIFY(search->text().isEmpty());
        QVERIFY(!clear->isVisible());
    }

    void anEmptyPlaceOffersTheNextStep() {
        EmptyState empty(u"Nobody here"_s, u"Bring in the roster."_s);
        QPushButton* next = empty.addAction(u"Import"_s);
        empty.show();
        const QSignalSpy clicked(next, &QPushButton::clicked);
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(empty.accessibleName(), u"Nobody here"_s);
    }

    void aStatusHasSymbolAndWord() {
        StatusLabel label;
        label.setStatus(duties::Status::overdue);
        QCOMPARE(label.words(), displayName(duties::Status::overdue));
        QCOMPARE(label.accessibleName(), label.words());
        label.resize(label.sizeHint());
        QVERIFY(paints(label, lightTokens().overdue));
        label.setStatus(duties::Status::met, u"done twice"_s);
        QCOMPARE(label.words(), u"done twice"_s);
    }

    void aCardShowsItsTitleAndContent() {
        Card card(u"Title"_s);
        card.setNote(u"note"_s);
        card.addContent(new QLabel(u"inside"_s));
        card.show();
        QStringList words;
        for (const QLabel* label : card.findChildren<QLabel*>())
            words += label->text();
        QCOMPARE(words, (QStringList{u"Title"_s, u"note"_s, u"inside"_s}));
    }
};

REGISTER_TEST(widgets_test, WidgetsTest)

} // namespace widgets_test

#include "widgets_test.moc"

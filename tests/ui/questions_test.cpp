#include "tests/support/test_registry.h"
#include "ui/shell/message_dialogs.h"
#include "ui/widgets/problem_label.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace questions_test {

class QuestionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aQuestionForWordsStaysUntilThereAreSome() {
        const auto dialog = textDialog(nullptr, u"Delete the record"_s, u"Why?"_s);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        QPushButton* enter = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QTest::mouseClick(enter, Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        auto* problem = dialog->findChild<ProblemLabel*>();
        QVERIFY(problem && problem->isVisible() && !problem->text().isEmpty());
        auto* words = dialog->findChild<QPlainTextEdit*>();
        QTest::keyClicks(words, u"  "_s);
        QTest::mouseClick(enter, Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(words, u"twice"_s);
        QVERIFY(!problem->isVisible());
        QTest::mouseClick(enter, Qt::LeftButton);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(dialog->result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(dialog->textValue().trimmed(), u"twice"_s);
    }
};

REGISTER_TEST(questions_test, QuestionsTest)

} // namespace questions_test

#include "questions_test.moc"

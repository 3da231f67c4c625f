#include "ui/widgets/month_matrix.h"

#include "tests/support/test_registry.h"
#include "ui/widgets/month_matrix_model.h"
#include "ui/widgets/status_symbol.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace zhibu;
using duties::Status;

namespace month_matrix_test {

namespace {

std::vector<MonthRow> twoRows() {
    return {
        {.title = u"主题党日"_s,
         .toolTip = u"第一条"_s,
         .cells = {{.firstMonth = 1, .status = Status::met}, {.firstMonth = 2, .status = Status::overdue}}},
        {.title = u"支部党员大会"_s,
         .toolTip = u"第十一条"_s,
         .cells = {{.firstMonth = 1, .months = 3, .status = Status::met, .words = u"2"_s},
                   {.firstMonth = 4, .months = 3, .status = Status::pending, .toolTip = u"own"_s}}}};
}

} // namespace

class MonthMatrixTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MonthMatrix> matrix;

private Q_SLOTS:
    void init() {
        matrix = std::make_unique<MonthMatrix>();
        matrix->setRows(twoRows());
        matrix->resize(700, matrix->sizeHint().height());
        matrix->show();
        matrix->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(matrix.get()));
    }

    void theModelKeepsTheRulesOfModels() {
        MonthMatrixModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(twoRows());
        model.setRows({});
    }

    void aCellIsAsWideAsItsPeriod() {
        QCOMPARE(matrix->columnSpan(1, 1), 3);
        QCOMPARE(matrix->columnSpan(1, 4), 3);
        QCOMPARE(matrix->columnSpan(0, 1), 1);
        const QRect quarter = matrix->visualRect(matrix->model()->index(1, 1));
        const QRect month = matrix->visualRect(matrix->model()->index(0, 1));
        QVERIFY(quarter.width() >= 3 * month.width());
    }

    void newRowsHaveTheirOwnWidths() {
        matrix->setRows({twoRows()[0]});
        QCOMPARE(matrix->columnSpan(0, 1), 1);
        QCOMPARE(matrix->sizeHint().height(), 60);
    }

    void aClickLeadsToTheCell() {
        QSignalSpy led(matrix.get(), &MonthMatrix::cellActivated);
        QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {},
                          matrix->visualRect(matrix->model()->index(1, 4)).center());
        QCOMPARE(led.count(), 1);
        QCOMPARE(led[0], (QVariantList{1, 1}));
    }

    void theKeyboardLeadsThereToo() {
        QSignalSpy led(matrix.get(), &MonthMatrix::cellActivated);
        matrix->setFocus();
        matrix->setCurrentIndex(matrix->model()->index(0, 1));
        QTest::keyClick(matrix.get(), Qt::Key_Right);
        QTest::keyClick(matrix.get(), Qt::Key_Return);
        QCOMPARE(led.count(), 1);
        QCOMPARE(led[0], (QVariantList{0, 1}));
    }

    void whereNothingIsAskedNothingOpens() {
        const QSignalSpy led(matrix.get(), &MonthMatrix::cellActivated);
        matrix->setCurrentIndex(matrix->model()->index(0, 9));
        QTest::keyClick(matrix.get(), Qt::Key_Return);
        matrix->setCurrentIndex(matrix->model()->index(0, 0));
        QTest::keyClick(matrix.get(), Qt::Key_Return);
        QCOMPARE(led.count(), 0);
    }

    void hoveringShowsTheClause() {
        QCOMPARE(matrix->model()->index(1, 2).data(Qt::ToolTipRole), QVariant(u"第十一条"_s));
        QCOMPARE(matrix->model()->index(1, 5).data(Qt::ToolTipRole), QVariant(u"own"_s));
    }

    void everyCellCanBeReadOut() {
        const QString quarter = matrix->model()->index(1, 3).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(quarter.contains(u"支部党员大会"_s) && quarter.contains(displayName(Status::met)) &&
                     quarter.endsWith(u'2'),
                 qPrintable(quarter));
    }

    void everyStatusHasItsOwnSymbol() {
        QSet<Symbol> symbols;
        for (const Status status : {Status::met, Status::pending, Status::due_soon, Status::overdue,
                                    Status::attention, Status::not_applicable})
            symbols.insert(symbolOf(status));
        QCOMPARE(symbols.size(), 6);
    }
};

REGISTER_TEST(month_matrix_test, MonthMatrixTest)

} // namespace month_matrix_test

#include "month_matrix_test.moc"

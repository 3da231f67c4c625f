#pragma once

#include "tests/support/answering_dialogs.h"
#include "tests/support/sample_election.h"
#include "tests/support/test_registry.h"
#include "tests/support/typing.h"
#include "ui/shell/page.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/people_field.h"
#include "ui/widgets/verb_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zhibu::testing {

/// A page on its own over the branch of twenty-five, in the size it has in a window of 1366 × 768.
template<class PageType> class StructureStage {
public:
    StructureStage()
        : workspace(*branch.ledger, Actor::owner(), dialogs), frame(std::make_unique<QWidget>()) {
        auto* column = new QVBoxLayout(frame.get());
        column->setContentsMargins(0, 0, 0, 0);
        page = new PageType(workspace, frame.get());
        column->addWidget(page);
        QObject::connect(page, &Page::tell, page, [this](const QString& sentence) { told += sentence; });
        frame->resize(1190, 698);
        frame->show();
        frame->activateWindow();
        if (!QTest::qWaitForWindowActive(frame.get())) qFatal("the window does not become active");
        page->open({});
        QCoreApplication::processEvents();
    }

    Ledger& ledger() { return *branch.ledger; }
    /// Lets what was put off to the next turn of the event loop happen.
    static void settle() {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    template<class Widget> Widget& field(const QString& name) {
        settle();
        for (auto* widget : frame->template findChildren<Widget*>(name)) {
            if (widget->isVisibleTo(frame.get())) return *widget;
        }
        qFatal("no field %s", qPrintable(name));
    }
    void type(const QString& name, const QString& words) {
        auto& edit = field<QLineEdit>(name);
        edit.setFocus();
        edit.selectAll();
        typeText(edit, words);
        QTest::keyClick(&edit, Qt::Key_Tab);
        settle();
    }
    void day(const QString& name, Date date) {
        QLineEdit* edit = field<DateField>(name).field();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, date.toIso());
        QTest::keyClick(edit, Qt::Key_Tab);
        settle();
    }
    void number(const QString& name, int value) {
        auto& box = field<QSpinBox>(name);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, QString::number(value));
        QTest::keyClick(&box, Qt::Key_Tab);
        settle();
    }
    void name(const QString& fieldName, const QString& number) {
        QLineEdit* edit = field<PeopleField>(fieldName).field();
        edit->setFocus();
        QTest::keyClicks(edit, number);
        QTest::keyClick(edit, Qt::Key_Tab);
        settle();
        QLineEdit* again = field<PeopleField>(fieldName).field();
        if (!again->text().isEmpty()) QTest::keyClick(again, Qt::Key_Return);
        settle();
    }
    void press(const QString& name) {
        QTest::mouseClick(&field<QPushButton>(name), Qt::LeftButton);
        settle();
    }
    bool says(const QString& code) {
        settle();
        return frame->findChild<QLabel*>(code) != nullptr;
    }
    VerbDialog* dialog() {
        settle();
        VerbDialog* shown = nullptr;
        for (auto* each : frame->findChildren<VerbDialog*>()) {
            if (each->isVisible()) shown = each;
        }
        return shown;
    }

    SampleBranch branch;
    AnsweringDialogs dialogs;
    Workspace workspace;
    std::unique_ptr<QWidget> frame;
    PageType* page = nullptr;
    QStringList told;
};

} // namespace zhibu::testing

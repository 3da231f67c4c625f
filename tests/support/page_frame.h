#pragma once

#include "tests/support/test_registry.h"
#include "ui/shell/page.h"

#include <QDir>
#include <QVBoxLayout>

namespace zhibu::testing {

/// Where a page is shown on its own, in the size it has in a window of 1366 × 768. Remembers where it wanted
/// to lead and what it told. Goes before the workspace: whoever derives from it closes it first.
class PageFrame {
public:
    template<class PageType> PageType* show(Workspace& workspace) {
        frame = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(frame.get());
        column->setContentsMargins(0, 0, 0, 0);
        auto* page = new PageType(workspace, frame.get());
        column->addWidget(page);
        QObject::connect(page, &Page::goTo, page, [this](const Destination& to) { gone.push_back(to); });
        QObject::connect(page, &Page::tell, page, [this](const QString& sentence) { told += sentence; });
        frame->resize(1190, 698);
        frame->show();
        frame->activateWindow();
        if (!QTest::qWaitForWindowActive(frame.get())) qFatal("the window does not become active");
        return page;
    }
    void closeFrame() { frame.reset(); }
    void grab(const QString& name) const { frame->grab().save(QDir::temp().filePath(name)); }

    std::unique_ptr<QWidget> frame;
    std::vector<Destination> gone;
    QStringList told;
};

} // namespace zhibu::testing

#pragma once

#include "ui/shell/page.h"

namespace zhibu {

/// Says honestly that an area is not part of this version.
class ComingPage final : public Page {
    Q_OBJECT

public:
    ComingPage(Workspace& workspace, QString name, QString title, QWidget* parent);
    QString name() const override { return key; }
    QString title() const override { return words; }

private:
    QString key;
    QString words;
};

} // namespace zhibu

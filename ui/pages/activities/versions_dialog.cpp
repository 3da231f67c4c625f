#include "ui/pages/activities/versions_dialog.h"

#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

QString words(const RecordVersion& version) {
    const QString since = version.since.toString(u"yyyy-MM-dd HH:mm");
    if (version.reason.isEmpty())
        return VersionsDialog::tr("Version %1, since %2: as it stands").arg(version.number).arg(since);
    return VersionsDialog::tr("Version %1, since %2; amended because: %3")
        .arg(version.number)
        .arg(since, version.reason);
}

} // namespace

VersionsDialog::VersionsDialog(std::vector<RecordVersion> versions, const Office& office, QWidget* parent)
    : FittingDialog(parent)
    , list(std::move(versions))
    , people(office)
    , older(new QComboBox(this))
    , newer(new QComboBox(this))
    , view(new QTextEdit(this)) {
    setWindowTitle(tr("Versions of the record"));
    older->setAccessibleName(tr("Earlier version"));
    newer->setAccessibleName(tr("Later version"));
    view->setAccessibleName(tr("What differs"));
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    for (const RecordVersion& version : list) {
        older->addItem(words(version));
        newer->addItem(words(version));
    }
    const auto last = static_cast<int>(list.size()) - 1;
    older->setCurrentIndex(qMax(0, last - 1));
    newer->setCurrentIndex(last);
    QPushButton* closing = plainButton(tr("Close"), this);
    QVBoxLayout* column = body();
    column->setSpacing(spacing::one);
    column->addWidget(captionLabel(tr("From", "version"), this));
    column->addWidget(older);
    column->addWidget(captionLabel(tr("To", "version"), this));
    column->addWidget(newer);
    column->addWidget(view, 1);
    foot()->addWidget(closing, 0, Qt::AlignRight);
    connect(closing, &QPushButton::clicked, this, &QDialog::reject);
    connect(older, &QComboBox::currentIndexChanged, this, &VersionsDialog::compare);
    connect(newer, &QComboBox::currentIndexChanged, this, &VersionsDialog::compare);
    resize(820, 560);
    compare();
}

void VersionsDialog::compare() {
    const auto at = [this](const QComboBox* box) {
        return list[static_cast<size_t>(qMax(0, box->currentIndex()))].content;
    };
    write(differences(at(older), at(newer), people));
}

void VersionsDialog::write(const std::vector<FieldDifference>& differing) {
    view->clear();
    QTextCursor cursor(view->document());
    const Tokens& colors = tokens(palette());
    QTextCharFormat caption;
    caption.setFontWeight(QFont::DemiBold);
    const auto line = [&](const LineDifference& each) {
        QTextCharFormat format;
        QString mark = u"   "_s;
        if (each.change == LineChange::removed) {
            mark = u"− "_s;
            format.setForeground(colors.overdue);
        } else if (each.change == LineChange::added) {
            mark = u"+ "_s;
            format.setForeground(colors.met);
        } else {
            format.setForeground(colors.secondary);
        }
        cursor.insertText(mark + each.text, format);
        cursor.insertBlock();
    };
    if (differing.empty()) cursor.insertText(tr("These two are alike."), {});
    for (const FieldDifference& field : differing) {
        cursor.insertText(field.caption, caption);
        cursor.insertBlock();
        for (const LineDifference& each : field.lines) {
            // Of a long list only what changed is shown.
            if (each.change != LineChange::same || field.lines.size() <= 12) line(each);
        }
        cursor.insertBlock();
    }
    view->moveCursor(QTextCursor::Start);
}

QString VersionsDialog::shownText() const {
    return view->toPlainText();
}

} // namespace zhibu

#include "ui/pages/activities/attachments_strip.h"

#include "core/usecases/attachments.h"
#include "ui/pages/activities/pictures.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int edge = 72;
constexpr int keptThumbnails = 300;

QPixmap paperPicture(const QString& words, const Tokens& colors) {
    QPixmap picture(edge, edge);
    picture.fill(colors.window);
    QPainter painter(&picture);
    painter.setPen(colors.secondary);
    painter.drawText(picture.rect(), Qt::AlignCenter, words);
    return picture;
}

} // namespace

AttachmentsStrip::AttachmentsStrip(Workspace& given, QWidget* parent)
    : QWidget(parent)
    , workspace(given)
    , pictures(new QListWidget(this))
    , adder(new QWidget(this))
    , keepOriginal(new QCheckBox(tr("Keep originals of large photographs too"), adder))
    , thumbnails(keptThumbnails) {
    pictures->setAccessibleName(tr("Attachments"));
    pictures->setViewMode(QListView::IconMode);
    pictures->setIconSize({edge, edge});
    pictures->setGridSize({edge + 24, edge + 28});
    pictures->setMovement(QListView::Static);
    pictures->setResizeMode(QListView::Adjust);
    pictures->setTextElideMode(Qt::ElideMiddle);
    pictures->setUniformItemSizes(true);
    pictures->setTabKeyNavigation(false);
    pictures->setToolTip(
        tr("Enter opens, Delete takes away; files and pictures can be dropped or pasted here"));
    pictures->setMinimumHeight(edge + 40);
    pictures->setMaximumHeight(2 * (edge + 28) + 12);
    pictures->setAcceptDrops(true);
    pictures->viewport()->setAcceptDrops(true);
    pictures->viewport()->installEventFilter(this);
    pictures->installEventFilter(this);
    installEventFilter(this);
    auto* row = new QHBoxLayout(adder);
    row->setContentsMargins(0, 0, 0, 0);
    QPushButton* pickButton = flatButton(tr("+ Attach a file…"), adder);
    pickButton->installEventFilter(this);
    row->addWidget(pickButton);
    row->addWidget(keepOriginal);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::half);
    column->addWidget(pictures);
    column->addWidget(adder);
    setFocusProxy(pickButton);
    setTabOrder(pickButton, keepOriginal);
    connect(pickButton, &QPushButton::clicked, this, &AttachmentsStrip::pick);
    connect(pictures, &QListWidget::itemActivated, this, &AttachmentsStrip::open);
    fill();
}

void AttachmentsStrip::setReadOnly(bool on) {
    readOnly = on;
    adder->setVisible(!on);
}

void AttachmentsStrip::setAttachments(const std::vector<Attachment>& given) {
    if (given == list) return;
    list = given;
    fill();
}

QPixmap AttachmentsStrip::thumbnail(const Attachment& attachment) {
    if (const QPixmap* known = thumbnails.object(attachment.hash)) return *known;
    QPixmap picture;
    const auto bytes = attachmentBytes(workspace.ledger(), workspace.actor(), attachment.hash);
    if (bytes && attachment.mediaType.startsWith(u"image/")) picture = thumbnailOf(*bytes, edge);
    if (picture.isNull())
        picture = paperPicture(bytes ? safeFileName(attachment).section(u'.', -1).toUpper() : tr("Missing"),
                               tokens(palette()));
    thumbnails.insert(attachment.hash, new QPixmap(picture));
    return picture;
}

void AttachmentsStrip::fill() {
    pictures->clear();
    for (const Attachment& each : list) {
        auto* item = new QListWidgetItem(thumbnail(each), each.name, pictures);
        item->setToolTip(plainTip(tr("%1 · %2 kB").arg(each.name).arg((each.size + 999) / 1000)));
    }
    pictures->setVisible(!list.empty());
}

void AttachmentsStrip::add(const QString& name, const QByteArray& bytes) {
    const PreparedPicture picture = preparedPicture(bytes);
    std::optional<QByteArray> original;
    if (picture.madeSmaller && keepOriginal->isChecked()) original = bytes;
    const Result<Attachment> kept = keepAttachment(workspace.ledger(), workspace.actor(), name, picture.bytes,
                                                   static_cast<int>(list.size()), original);
    if (!kept) {
        workspace.dialogs().showProblems(this, tr("The file was not attached"), kept.problems());
        return;
    }
    list.push_back(*kept);
    fill();
    Q_EMIT edited();
    if (picture.madeSmaller)
        Q_EMIT tell(tr("%1 was made smaller: %2 kB instead of %3 kB.")
                        .arg(name)
                        .arg(picture.bytes.size() / 1000)
                        .arg(bytes.size() / 1000));
}

void AttachmentsStrip::addFile(const QString& path) {
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        workspace.dialogs().showProblems(
            this, tr("The file was not attached"),
            {{u"attachments"_s, u"attachment.unreadable"_s, tr("%1 cannot be read.").arg(name)}});
        return;
    }
    // One byte more than may be kept: the refusal says how large, without reading a film of hours.
    constexpr qint64 enough = 4 * mostAttachmentBytes;
    add(name, file.read(enough));
}

void AttachmentsStrip::take(const QMimeData& given) {
    if (readOnly) return;
    if (given.hasUrls()) {
        for (const QUrl& url : given.urls()) {
            if (url.isLocalFile()) addFile(url.toLocalFile());
        }
    } else if (given.hasImage()) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        qvariant_cast<QImage>(given.imageData()).save(&buffer, "PNG");
        add(tr("Pasted picture %1.png").arg(list.size() + 1), bytes);
    }
}

void AttachmentsStrip::pick() {
    const QString path = workspace.dialogs().openFile(
        this, tr("Attach a file"), tr("Pictures and PDFs (*.jpg *.jpeg *.png *.gif *.bmp *.pdf)"));
    if (!path.isEmpty()) addFile(path);
}

void AttachmentsStrip::removeCurrent() {
    const int row = pictures->currentRow();
    if (readOnly || row < 0 || row >= static_cast<int>(list.size())) return;
    list.erase(list.begin() + row);
    fill();
    pictures->setCurrentRow(qMin(row, pictures->count() - 1));
    Q_EMIT edited();
}

// A copy, named by what it is and not by what it was called, that nothing can write back through.
void AttachmentsStrip::open(const QListWidgetItem* item) {
    const auto row = static_cast<size_t>(pictures->row(item));
    if (row >= list.size()) return;
    const Attachment& chosen = list[row];
    const auto bytes =
        attachmentBytes(workspace.ledger(), workspace.actor(), chosen.original.value_or(chosen.hash));
    if (!bytes) {
        workspace.dialogs().showProblems(this, chosen.name, bytes.problems());
        return;
    }
    if (!copies.open(QString::number(row + 1) + u'-' + safeFileName(chosen), *bytes))
        Q_EMIT tell(
            tr("%1 cannot be opened: the folder for temporary files is full or closed.").arg(chosen.name));
}

bool AttachmentsStrip::eventFilter(QObject* watched, QEvent* event) {
    const auto accepts = [this](const QDropEvent* drop) {
        return !readOnly && (drop->mimeData()->hasUrls() || drop->mimeData()->hasImage());
    };
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drop = static_cast<QDropEvent*>(event);
        if (!accepts(drop)) break;
        drop->acceptProposedAction();
        return true;
    }
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        if (!accepts(drop)) break;
        take(*drop->mimeData());
        drop->acceptProposedAction();
        return true;
    }
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
            if (const QMimeData* copied = QGuiApplication::clipboard()->mimeData()) take(*copied);
            return true;
        }
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zhibu

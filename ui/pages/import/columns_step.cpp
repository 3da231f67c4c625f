#include "ui/pages/import/columns_step.h"

#include "core/usecases/member_details.h"
#include "ui/pages/import/import_session.h"
#include "ui/shell/palette.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDrag>
#include <QDropEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

const QString columnType = u"application/x-zhibu-column"_s;
constexpr size_t headersOffered = 20;
constexpr size_t examplesShown = 3;
constexpr qsizetype exampleLength = 48;

QString shortened(const QString& text) {
    return text.size() > exampleLength ? text.left(exampleLength) + u'…' : text;
}

/// Numbers as long as a phone's are not laid open on a screen.
QString discreet(const QString& text) {
    const auto isSign = [](QChar c) { return c.isDigit() || c == u'X' || c == u'x'; };
    return text.size() >= 11 && std::ranges::all_of(text, isSign) ? masked(text) : text;
}

QString titlesIn(const Row& row) {
    QStringList titles;
    for (const Cell& cell : row.cells) {
        if (!cell.isEmpty()) titles += discreet(cell.text().simplified());
    }
    return shortened(titles.join(u" · "_s));
}

} // namespace

ColumnsStep::ColumnsStep(ImportSession& session, QWidget* parent)
    : QWidget(parent)
    , import(session)
    , sheetRow(new QWidget(this))
    , sheetBox(new QComboBox(sheetRow))
    , headerBox(new QComboBox(this))
    , whoseRow(new QWidget(this))
    , whoseWords(new QLabel(whoseRow))
    , whoseBox(new QComboBox(whoseRow)) {
    sheetBox->setAccessibleName(tr("Sheet"));
    headerBox->setAccessibleName(tr("Row of titles"));
    auto* sheets = new QHBoxLayout(sheetRow);
    sheets->setContentsMargins(0, 0, 0, 0);
    sheets->setSpacing(spacing::one);
    sheets->addWidget(captionLabel(tr("Sheet"), sheetRow));
    sheets->addWidget(sheetBox);
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::two);
    top->addWidget(sheetRow);
    top->addWidget(captionLabel(tr("Row of titles"), this));
    top->addWidget(headerBox, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    place = new QWidget;
    auto* inner = new QVBoxLayout(place);
    inner->setContentsMargins(0, 0, spacing::one, 0);
    inner->addStretch(1);
    scroll->setWidget(place);
    scroll->viewport()->setAutoFillBackground(false);
    place->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::one);
    column->addLayout(top);
    column->addWidget(whoseRow);
    column->addWidget(scroll, 1);
    whoseWords->setTextFormat(Qt::PlainText);
    whoseBox->setAccessibleName(tr("Whose rows these are"));
    whoseBox->setObjectName(u"whose"_s);
    whoseBox->setMinimumContentsLength(20);
    auto* whose = new QHBoxLayout(whoseRow);
    whose->setContentsMargins(0, 0, 0, 0);
    whose->setSpacing(spacing::one);
    whose->addWidget(whoseWords);
    whose->addWidget(whoseBox, 1);
    connect(whoseBox, &QComboBox::currentIndexChanged, this, [this] {
        const auto chosen = OrganizationId::fromBytes(whoseBox->currentData().toByteArray());
        if (!chosen) return;
        import.chooseOrganization(*chosen);
        Q_EMIT changed();
    });
    connect(sheetBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        import.chooseSheet(static_cast<size_t>(index));
        showFile();
        Q_EMIT changed();
    });
    connect(headerBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        import.chooseHeader(static_cast<size_t>(headerBox->itemData(index).toULongLong()));
        showColumns();
        Q_EMIT changed();
    });
}

void ColumnsStep::showFile() {
    const QSignalBlocker quietSheets(sheetBox);
    sheetBox->clear();
    sheetBox->addItems(import.sheetNames());
    sheetBox->setCurrentIndex(static_cast<int>(import.sheetIndex()));
    sheetRow->setVisible(sheetBox->count() > 1);
    fillHeaders();
    fillOrganizations();
    showColumns();
}

void ColumnsStep::fillOrganizations() {
    const QSignalBlocker quiet(whoseBox);
    whoseBox->clear();
    for (const Organization* each : import.organizations())
        whoseBox->addItem(each->name, each->id.toByteArray());
    const auto& chosen = import.organization();
    whoseBox->setCurrentIndex(chosen ? whoseBox->findData(chosen->toByteArray()) : -1);
    whoseBox->setPlaceholderText(tr("Choose…"));
}

// A roster of one branch has no column for the branch; then it is said here whose rows these are.
void ColumnsStep::showWhose() {
    const auto field = organizationFieldOf(import.kind());
    whoseRow->setVisible(field && !import.mapping().namesOrganizations() && whoseBox->count() > 0);
    if (field)
        whoseWords->setText(
            tr("No column “%1”: all rows belong to").arg(importFields(import.kind())[*field].name));
}

void ColumnsStep::fillHeaders() {
    const QSignalBlocker quiet(headerBox);
    headerBox->clear();
    const std::vector<Row>& rows = import.sheet().rows;
    const size_t last = std::max(headersOffered, import.mapping().headerIndex + 1);
    for (size_t i = 0; i < rows.size() && i < last; ++i)
        headerBox->addItem(tr("%1: %2", "row number, its titles").arg(rows[i].number).arg(titlesIn(rows[i])),
                           static_cast<qulonglong>(i));
    headerBox->setCurrentIndex(static_cast<int>(import.mapping().headerIndex));
    headerBox->setMinimumContentsLength(20);
    headerBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void ColumnsStep::showColumns() {
    delete grid;
    boxes.clear();
    titles.clear();
    grid = new QWidget(place);
    auto* cells = new QGridLayout(grid);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(spacing::two);
    cells->setVerticalSpacing(spacing::half);
    const QStringList headings{tr("Column in the file"), tr("Taken for"), tr("First values")};
    for (int i = 0; i < 3; ++i)
        cells->addWidget(captionLabel(headings[i], grid), 0, i);
    cells->setColumnStretch(2, 1);
    for (size_t column = 0; column < import.mapping().columns.size(); ++column)
        addColumn(*cells, column);
    static_cast<QVBoxLayout*>(place->layout())->insertWidget(0, grid);
    showFields();
}

void ColumnsStep::addColumn(QGridLayout& cells, size_t column) {
    const QString& title = import.mapping().columns[column].title;
    const int line = static_cast<int>(column) + 1;
    auto* name = new QLabel(title.isEmpty() ? tr("(no title)") : shortened(title), grid);
    auto* values = new QLabel(example(column), grid);
    for (QLabel* label : {name, values})
        label->setTextFormat(Qt::PlainText);
    values->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QComboBox* box = fieldBox(column);
    box->setAccessibleName(tr("What the column %1 is taken for").arg(title));
    name->setBuddy(box);
    name->setCursor(Qt::OpenHandCursor);
    name->setToolTip(tr("Drag the title onto the field it belongs to"));
    name->installEventFilter(this);
    titles += name;
    box->setAcceptDrops(true);
    box->installEventFilter(this);
    cells.addWidget(name, line, 0);
    cells.addWidget(box, line, 1);
    cells.addWidget(values, line, 2);
}

QComboBox* ColumnsStep::fieldBox(size_t column) {
    auto* box = new QComboBox(grid);
    box->setMinimumWidth(180);
    box->addItem(tr("– left out –"), -1);
    const std::vector<ImportField>& fields = importFields(import.kind());
    for (size_t i = 0; i < fields.size(); ++i)
        box->addItem(fields[i].required ? tr("%1 (needed)").arg(fields[i].name) : fields[i].name,
                     static_cast<int>(i));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, column] {
        const int field = box->currentData().toInt();
        import.assign(column, field < 0 ? std::nullopt : std::optional(static_cast<size_t>(field)));
        showFields();
        Q_EMIT changed();
    });
    boxes += box;
    return box;
}

void ColumnsStep::showFields() {
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const QSignalBlocker quiet(boxes[i]);
        const auto& field = import.mapping().columns[static_cast<size_t>(i)].field;
        boxes[i]->setCurrentIndex(boxes[i]->findData(field ? static_cast<int>(*field) : -1));
    }
    showWhose();
}

void ColumnsStep::takeOver(size_t dragged, size_t target) {
    const auto wanted = import.mapping().columns[target].field;
    if (dragged == target || !wanted) return;
    import.assign(dragged, wanted);
    showFields();
    Q_EMIT changed();
}

void ColumnsStep::startDrag(QLabel& title, size_t column) {
    auto* drag = new QDrag(&title);
    auto* carried = new QMimeData;
    carried->setData(columnType, QByteArray::number(static_cast<qulonglong>(column)));
    drag->setMimeData(carried);
    drag->setPixmap(title.grab());
    drag->exec(Qt::LinkAction);
}

bool ColumnsStep::eventFilter(QObject* watched, QEvent* event) {
    const auto title = static_cast<qsizetype>(titles.indexOf(qobject_cast<QLabel*>(watched)));
    const auto box = static_cast<qsizetype>(boxes.indexOf(qobject_cast<QComboBox*>(watched)));
    if (event->type() == QEvent::MouseMove && title >= 0) {
        if (static_cast<QMouseEvent*>(event)->buttons() & Qt::LeftButton)
            startDrag(*titles[title], static_cast<size_t>(title));
        return true;
    }
    const bool isDrop = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove ||
                        event->type() == QEvent::Drop;
    if (!isDrop || box < 0) return QWidget::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QByteArray column = drop->mimeData()->data(columnType);
    if (column.isEmpty()) return QWidget::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        takeOver(static_cast<size_t>(column.toULongLong()), static_cast<size_t>(box));
    return true;
}

QString ColumnsStep::example(size_t column) const {
    const SheetColumn& shown = import.mapping().columns[column];
    if (const QString hint = hintForTitle(import.kind(), shown.title); !shown.field && !hint.isEmpty())
        return hint;
    QStringList values;
    const std::vector<Row>& rows = import.sheet().rows;
    for (size_t i = import.mapping().headerIndex + 1; i < rows.size(); ++i) {
        const QString text = rows[i].at(column).text().simplified();
        if (!text.isEmpty()) values += discreet(text);
        if (static_cast<size_t>(values.size()) == examplesShown) break;
    }
    return values.join(u" · "_s);
}

} // namespace zhibu

#pragma once

#include "ui/pages/reports/printout.h"

#include <QPrinter>
#include <QWidget>

class QLabel;
class QPrintPreviewWidget;
class QPushButton;

namespace zhibu {

/// The pages of a report or a document as the printer will get them: painted by the same code, one page at a
/// time.
class ReportPreview final : public QWidget {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);
    void show(const Printout& printout);
    int pageCount() const;
    int currentPage() const; ///< from 1

    /// Sets the page it is laid out for.
    static void setUp(QPrinter& printer, const Printout& printout);

Q_SIGNALS:
    void failed(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeControls();
    void paint(QPrinter* given);
    void turnTo(int page);
    void showPages();
    void fit();

    QPrinter printer;
    Printout shown;
    QPrintPreviewWidget* view;
    QLabel* pages = nullptr;
    QPushButton* previous = nullptr;
    QPushButton* next = nullptr;
    QPushButton* whole = nullptr;
};

} // namespace zhibu

#pragma once

#include "core/reports/report.h"

#include <QPrinter>
#include <QWidget>

class QLabel;
class QPrintPreviewWidget;
class QPushButton;

namespace zhibu {

/// The pages of a report as the printer will get them: painted by the same code, one page at a time.
class ReportPreview final : public QWidget {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);
    void show(const Report& report);
    int pageCount() const;
    int currentPage() const; ///< from 1

    /// Sets A4 landscape with the margins of our reports.
    static void setUp(QPrinter& printer, const QString& title);

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
    Report report;
    QPrintPreviewWidget* view;
    QLabel* pages = nullptr;
    QPushButton* previous = nullptr;
    QPushButton* next = nullptr;
    QPushButton* whole = nullptr;
};

} // namespace zhibu

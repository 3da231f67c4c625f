#pragma once

#include "core/usecases/restore_preview.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace zhibu {

/// What restoring a copy would change: what is counted, now and then, and what was done since.
class RestorePreviewPane final : public QWidget {
    Q_OBJECT

public:
    explicit RestorePreviewPane(QWidget* parent = nullptr);
    void show(const RestorePreview& preview);
    void say(const QString& sentence); ///< in place of a preview: none chosen, being read, not to be used

private:
    void fillCounts(const RestorePreview& preview);
    void fillLost(const RestorePreview& preview);

    QLabel* title;
    QLabel* words;
    QTableWidget* counts;
    QLabel* lostTitle;
    QTableWidget* lost;
};

/// "2020-11-18 09:05, daily".
QString copyWords(const BackupFile& file);

} // namespace zhibu

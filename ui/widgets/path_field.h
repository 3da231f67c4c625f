#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace zhibu {

class Dialogs;

/// A file by its path: typed, or chosen with the platform's dialog.
class PathField final : public QWidget {
    Q_OBJECT

public:
    enum class Use { open, save };
    /// `title` of the dialog, `filter` as Dialogs takes it.
    PathField(Use use, Dialogs& dialogs, QString title, QString filter, QWidget* parent);

    void setPath(const QString& path); ///< silent
    QString path() const;
    QLineEdit* field() const { return edit; }

Q_SIGNALS:
    void changed(); ///< by the user

private:
    void browse();

    Use purpose;
    Dialogs& dialogs;
    QString dialogTitle;
    QString dialogFilter;
    QLineEdit* edit;
};

} // namespace zhibu

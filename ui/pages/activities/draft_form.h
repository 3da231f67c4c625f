#pragma once

#include "core/usecases/activity_draft.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace zhibu {

class ChipGroup;
class DateField;
class LinesField;
class PersonField;
class ThemeSlots;
class TimeField;
class Workspace;

/// The fields of a record beside its attendance. It shows a draft and reads one; what a change means is the
/// editor's.
class DraftForm final : public QWidget {
    Q_OBJECT

public:
    DraftForm(Workspace& workspace, QWidget* parent);

    void show(const ActivityDraft& draft); ///< silent; what is shown already is not touched
    void read(ActivityDraft& draft) const;
    /// To the field of that name (a draft's JSON key). False when it is not on the form.
    bool focusField(const QString& field);
    QWidget* field(const QString& name) const { return fields.value(name); }

Q_SIGNALS:
    void edited(const QString& field); ///< by the user

private:
    QWidget* captioned(const QString& field, const QString& caption, QWidget* widget,
                       const QString& keys = {});
    QLineEdit* line(const QString& field, const QString& name);
    PersonField* person(const QString& field, const QString& name);
    void buildKinds(QVBoxLayout& column);
    void buildWhen(QVBoxLayout& column);
    void buildWho(QVBoxLayout& column);
    void buildAsked(QVBoxLayout& column);
    void buildWhat(QVBoxLayout& column);
    void showPeople(const ActivityDraft& draft);
    void showHolders(const ActivityDraft& draft);
    void showAsked(const ActivityDraft& draft);

    Workspace& workspace;
    QHash<QString, QWidget*> fields;  ///< what has the focus
    QHash<QString, QWidget*> wrapped; ///< with the caption
    QHash<QString, QLabel*> captions;
    ChipGroup* kinds = nullptr;
    QComboBox* holder = nullptr;
    DateField* date = nullptr;
    TimeField* starts = nullptr;
    TimeField* ends = nullptr;
    QLineEdit* place = nullptr;
    QLineEdit* hours = nullptr;
    PersonField* host = nullptr;
    PersonField* recorder = nullptr;
    PersonField* lecturer = nullptr;
    QLineEdit* observers = nullptr;
    ChipGroup* facets = nullptr;
    QSpinBox* forYear = nullptr;
    QLineEdit* topic = nullptr;
    LinesField* agenda = nullptr;
    ThemeSlots* themeItems = nullptr;
    QPlainTextEdit* minutes = nullptr;
    LinesField* resolutions = nullptr;
    bool showing = false;
};

} // namespace zhibu

#pragma once

#include "core/usecases/activity_draft.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace zhibu {

class ChipGroup;
class DateField;
class AttachmentsStrip;
class LinesField;
class PersonField;
class ResolutionsField;
class RichTextField;
class ThemeSlots;
class TimeField;
class VotesField;
class Workspace;

/// The fields of a record beside its attendance. It shows a draft and reads one; what a change means is the
/// editor's.
class DraftForm final : public QWidget {
    Q_OBJECT

public:
    DraftForm(Workspace& workspace, QWidget* parent);

    /// Who came decides what a new vote begins with.
    void showVoters(const ActivityDraft& draft);
    void show(const ActivityDraft& draft); ///< silent; what is shown already is not touched
    /// Another draft than before: what was typed and not taken goes as well.
    void showAnew(const ActivityDraft& draft);
    void read(ActivityDraft& draft) const;
    /// Takes what is typed in the days and times; before anything that may finish the form or leave it.
    void commitTyped();
    /// To the field of that name (a draft's JSON key). False when it is not on the form.
    bool focusField(const QString& field);
    QWidget* field(const QString& name) const { return fields.value(name); }
    AttachmentsStrip* attachmentsStrip() const { return attachments; }

Q_SIGNALS:
    void edited(const QString& field); ///< by the user
    void tell(const QString& sentence);

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
    void buildTexts(QVBoxLayout& column);
    RichTextField* rich(const QString& field, const QString& name);
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
    QLineEdit* amendReason = nullptr;
    RichTextField* minutes = nullptr;
    RichTextField* speeches = nullptr;
    ResolutionsField* resolutions = nullptr;
    VotesField* votes = nullptr;
    AttachmentsStrip* attachments = nullptr;
    bool showing = false;
};

} // namespace zhibu

#pragma once

#include "core/usecases/record_activity.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace zhibu {

class AttendancePanel;
class CompletenessPanel;
class DraftForm;
class DraftSession;
class PageHeading;
class ProblemLabel;
class Workspace;

/// One record being entered: form left, attendance right. It saves itself; Ctrl+Enter finalises; Ctrl+Z never
/// leaves it.
class DraftEditor final : public QWidget {
    Q_OBJECT

public:
    DraftEditor(Workspace& workspace, QWidget* parent);

    void begin(const ActivityDraft& fresh);
    /// One made from another record: kept also when nobody types anything.
    void beginCopy(const ActivityDraft& copy);
    void resume(const StoredDraft& stored);
    /// Saves and lets go; to be called before something else is shown.
    void leave();
    /// The same of what was taken already, where the form is about to go itself.
    void letGo();
    /// Members, posts or organisations changed: the choices and the list follow.
    void rosterChanged();
    /// Takes what is typed and not taken yet; before the window or the page is left.
    void commitTyped();
    /// Whether all that is typed is kept; trouble() says why not.
    bool isSafe();
    const QString& trouble() const;
    bool isOpen() const;
    const ActivityDraft& content() const;
    std::optional<DraftId> id() const;

    DraftForm* form() const { return fields; }
    AttendancePanel* attendance() const { return people; }
    CompletenessPanel* missing() const { return panel; }
    void finaliseDraft(); ///< as Ctrl+Enter does
    /// To the field of that name (a draft's JSON key), scrolled to where it can be seen.
    void goToField(const QString& field);

Q_SIGNALS:
    void closed();
    void finalised(const zhibu::ActivityId& activity, const zhibu::ActivityDraft& from);
    void tell(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildHeading();
    QWidget* buildTrouble();
    void addKeys();
    void openWith(const ActivityDraft& draft);
    void formEdited(const QString& field);
    void attendanceEdited();
    void fillAnew(ActivityDraft& draft);
    void showAll();
    void showHeading();
    void showMissing();
    void fillTemplates();
    void tellProblems(const Problems& problems);
    void keepTemplate();
    void printSignInSheet();
    void focusFirstGap();
    void archive();
    void goOnElsewhere();
    void discard();

    Workspace& workspace;
    DraftSession* session;
    PageHeading* heading;
    QWidget* troubleStrip = nullptr;
    ProblemLabel* troubleWords = nullptr;
    QLabel* lateLabel;
    QPushButton* missingButton;
    QPushButton* templates = nullptr;
    QScrollArea* sheet = nullptr;
    DraftForm* fields;
    AttendancePanel* people;
    CompletenessPanel* panel;
    std::optional<ActivityDraft>
        filledIn;        ///< what the program filled in for these kinds, this day, this organisation
    bool warned = false; ///< the warnings shown were seen: the next Ctrl+Enter finalises
};

} // namespace zhibu

#pragma once

#include "core/domain/problems.h"
#include "ui/widgets/fitting_dialog.h"
#include "ui/widgets/person_field.h"

#include <functional>
#include <map>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;

namespace zhibu {

class DateField;
class Dialogs;
class ProblemLabel;

/// The small form in front of a verb: fields beside their captions, a button that says what will be done, and
/// what is wrong said above the buttons, where room is kept for it, with the field it concerns framed. It
/// closes when the verb has nothing to say; Esc leaves.
class VerbDialog final : public FittingDialog {
    Q_OBJECT

public:
    VerbDialog(const QString& title, const QString& hint, Dialogs& dialogs, QWidget* parent);
    ~VerbDialog() override;

    /// `field`: the name its problems carry, and the widget's object name.
    QLineEdit* addText(const QString& field, const QString& caption, const QString& value = {});
    QLineEdit* addSecret(const QString& field, const QString& caption);
    /// A new one as field "password", and once more as "again": the verb is not asked while they differ.
    QLineEdit* addNewSecret(const QString& caption);
    DateField* addDate(const QString& field, const QString& caption, std::optional<Date> value, Date today);
    QComboBox* addChoice(const QString& field, const QString& caption,
                         const QList<std::pair<QString, QVariant>>& choices);
    /// A choice one may also write.
    QComboBox* addWords(const QString& field, const QString& caption, const QStringList& usual);
    PersonField* addPerson(const QString& field, const QString& caption, std::vector<Person> persons);
    QCheckBox* addCheck(const QString& field, const QString& caption, bool value);
    void addWidget(const QString& field, const QString& caption, QWidget* widget);
    /// Marks the captions of fields that must be filled in.
    void require(const QStringList& fields);
    /// A field inside a widget that was added: problems of that name frame it. It tells by edited().
    void addPart(const QString& field, QWidget* widget) { fields[field] = widget; }
    void edited(const QString& field) { forget(field); }
    /// Said as a field is left; problems of fields are shown without closing.
    void setLook(std::function<Problems()> look);
    /// Must be called last: nothing happens without a verb.
    void setVerb(const QString& words, std::function<Problems()> verb);
    void press(); ///< as the button does

protected:
    void arrange() override;

private:
    bool daysAreDays();
    void look();
    void say(const Problems& problems);
    void forget(const QString& field);
    void showProblems();

    Dialogs& dialogs;
    QHBoxLayout* columns = new QHBoxLayout;
    QFormLayout* form;
    ProblemLabel* rest;
    QPushButton* button;
    QLineEdit* newSecret = nullptr;
    QLineEdit* again = nullptr;
    std::map<QString, QWidget*> fields;
    Problems said;
    std::function<Problems()> lookFunction;
    std::function<Problems()> verbFunction;
};

} // namespace zhibu

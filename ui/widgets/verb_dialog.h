#pragma once

#include "core/domain/problems.h"
#include "ui/widgets/person_field.h"

#include <QDialog>

#include <functional>
#include <map>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace zhibu {

class DateField;
class Dialogs;
class ProblemLabel;

/// The small form in front of a verb: fields under their captions, a button that says what will be done, and
/// what is wrong said below the field it concerns. It closes when the verb has nothing to say; Esc leaves.
class VerbDialog final : public QDialog {
    Q_OBJECT

public:
    VerbDialog(const QString& title, const QString& hint, Dialogs& dialogs, QWidget* parent);

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
    /// Problems of that field are said there: for a widget that has rows of its own.
    void addLabel(const QString& field, ProblemLabel* label) { labels[field] = label; }
    /// Said as a field is left; problems of fields are shown without closing.
    void setLook(std::function<Problems()> look);
    /// Must be called last: nothing happens without a verb.
    void setVerb(const QString& words, std::function<Problems()> verb);
    void press(); ///< as the button does

private:
    void look();
    void say(const Problems& problems);

    Dialogs& dialogs;
    QFormLayout* form;
    ProblemLabel* rest; ///< what concerns no field of the form
    QPushButton* button;
    QLineEdit* newSecret = nullptr;
    QLineEdit* again = nullptr;
    std::map<QString, ProblemLabel*> labels;
    std::function<Problems()> lookFunction;
    std::function<Problems()> verbFunction;
};

} // namespace zhibu

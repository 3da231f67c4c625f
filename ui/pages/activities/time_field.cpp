#include "ui/pages/activities/time_field.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QTime>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

const QString timeFormat = u"HH:mm"_s;
constexpr int quarter = 15 * 60;

} // namespace

std::optional<QString> typedTime(const QString& text) {
    // Input methods write full-width colons and stops, and people hours and minutes as words (U+65F6, U+70B9,
    // U+5206).
    static const QRegularExpression pattern(u"^\\s*(?|(\\d{1,2})\\s*[:.\\x{FF1A}\\x{FF0E}\\x{65F6}\\x{70B9}]"
                                            u"\\s*(\\d{1,2})?|(\\d{1,2})(\\d{2})|(\\d{1,2}))"
                                            u"\\s*\\x{5206}?\\s*$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return time.isValid() ? std::optional(time.toString(timeFormat)) : std::nullopt;
}

TimeField::TimeField(QWidget* parent) : TypedEdit(parent) {
    setPlaceholderText(tr("14:30"));
    setMaxLength(8);
    setInputMethodHints(Qt::ImhTime | Qt::ImhPreferNumbers);
    connect(this, &TypedEdit::whole, this, &TimeField::commit);
}

void TimeField::commit() {
    const std::optional<QString> time = typedTime(text());
    if (!time || *time == text() || isReadOnly()) return;
    setText(*time);
    Q_EMIT textEdited(*time);
}

void TimeField::keyPressEvent(QKeyEvent* event) {
    const int direction = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (direction == 0 || isReadOnly()) {
        TypedEdit::keyPressEvent(event);
        return;
    }
    const QTime time = QTime::fromString(typedTime(text()).value_or(u"14:00"_s), timeFormat);
    setText(time.addSecs(direction * quarter).toString(timeFormat));
    Q_EMIT textEdited(text());
}

} // namespace zhibu

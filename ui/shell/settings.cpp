#include "ui/shell/settings.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

const QString recentKey = u"books/recent"_s;
const QString themeKey = u"appearance/theme"_s;
const QString scaleKey = u"appearance/text_scale"_s;
const QString languageKey = u"appearance/language"_s;
const QString remindersKey = u"reminders/shown"_s;
const QString remindedKey = u"reminders/not_again_on"_s;
const QString copiesKey = u"copies/automatic"_s;
const QString secondCopyKey = u"copies/second_folder"_s;
constexpr int mostRecent = 8;

} // namespace

QVariant StoredSettings::value(const QString& key) const {
    return QSettings().value(key);
}

void StoredSettings::set(const QString& key, const QVariant& value) {
    QSettings().setValue(key, value);
}

QStringList recentBooks(const Settings& settings) {
    QStringList paths = settings.value(recentKey).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo(path).isFile(); });
    return paths.mid(0, mostRecent);
}

void rememberBook(Settings& settings, const QString& path) {
    QStringList paths = recentBooks(settings);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    settings.set(recentKey, paths.mid(0, mostRecent));
}

Theme themeOf(const Settings& settings) {
    const QString name = settings.value(themeKey).toString();
    if (name == u"light") return Theme::light;
    return name == u"dark" ? Theme::dark : Theme::system;
}

void setTheme(Settings& settings, Theme theme) {
    settings.set(themeKey, theme == Theme::light  ? u"light"_s
                           : theme == Theme::dark ? u"dark"_s
                                                  : u"system"_s);
}

double textScaleOf(const Settings& settings) {
    const double scale = settings.value(scaleKey).toDouble();
    return scale >= 1.29 ? 1.3 : scale >= 1.14 ? 1.15 : 1.0;
}

void setTextScale(Settings& settings, double scale) {
    settings.set(scaleKey, scale);
}

bool remindersOn(const Settings& settings) {
    return settings.value(remindersKey).toString() != u"off";
}

void setReminders(Settings& settings, bool on) {
    settings.set(remindersKey, on ? u"on"_s : u"off"_s);
}

std::optional<Date> remindedOn(const Settings& settings, const QString& book) {
    const QVariantMap days = settings.value(remindedKey).toMap();
    return Date::fromIso(days.value(QFileInfo(book).absoluteFilePath()).toString());
}

void setReminded(Settings& settings, const QString& book, Date day) {
    QVariantMap days = settings.value(remindedKey).toMap();
    days.insert(QFileInfo(book).absoluteFilePath(), day.toIso());
    settings.set(remindedKey, days);
}

bool automaticCopies(const Settings& settings) {
    return settings.value(copiesKey).toString() != u"off";
}

void setAutomaticCopies(Settings& settings, bool on) {
    settings.set(copiesKey, on ? u"on"_s : u"off"_s);
}

QString secondCopyFolder(const Settings& settings) {
    return settings.value(secondCopyKey).toString();
}

void setSecondCopyFolder(Settings& settings, const QString& folder) {
    settings.set(secondCopyKey, folder);
}

QString languageOf(const Settings& settings) {
    return settings.value(languageKey).toString() == u"en" ? u"en"_s : u"zh"_s;
}

void setLanguage(Settings& settings, const QString& language) {
    settings.set(languageKey, language);
}

} // namespace zhibu

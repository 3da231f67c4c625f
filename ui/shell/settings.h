#pragma once

#include "core/domain/date.h"
#include "ui/shell/palette.h"

#include <QStringList>
#include <QVariant>

namespace zhibu {

/// What the window remembers about itself between runs; nothing of the book. Behind an interface, so that
/// tests do not touch a person's own settings.
class Settings {
public:
    virtual ~Settings() = default;
    virtual QVariant value(const QString& key) const = 0; ///< invalid when never set
    virtual void set(const QString& key, const QVariant& value) = 0;
};

/// Kept by the platform, for this person.
class StoredSettings final : public Settings {
public:
    QVariant value(const QString& key) const override;
    void set(const QString& key, const QVariant& value) override;
};

/// Nothing survives: for looking at a book, and for tests.
class ForgetfulSettings final : public Settings {
public:
    QVariant value(const QString& key) const override { return values.value(key); }
    void set(const QString& key, const QVariant& value) override { values.insert(key, value); }

private:
    QVariantMap values;
};

/// Books opened before that still exist, the latest first; at most eight.
QStringList recentBooks(const Settings& settings);
void rememberBook(Settings& settings, const QString& path);

Theme themeOf(const Settings& settings);
void setTheme(Settings& settings, Theme theme);
double textScaleOf(const Settings& settings); ///< 1.0, 1.15 or 1.3
void setTextScale(Settings& settings, double scale);
bool remindersOn(const Settings& settings); ///< at start, and once a day while the window is open
void setReminders(Settings& settings, bool on);
/// The day on which somebody said "not again today" for the book; nullopt when never.
std::optional<Date> remindedOn(const Settings& settings, const QString& book);
void setReminded(Settings& settings, const QString& book, Date day);

bool automaticCopies(const Settings& settings); ///< each day, and when a book is left; on unless switched off
void setAutomaticCopies(Settings& settings, bool on);
/// Where the daily copy goes as well (another disk, a stick); "" for nowhere.
QString secondCopyFolder(const Settings& settings);
void setSecondCopyFolder(Settings& settings, const QString& folder);

QString languageOf(const Settings& settings); ///< "zh" or "en"
void setLanguage(Settings& settings, const QString& language);

} // namespace zhibu

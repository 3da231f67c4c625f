#include "ui/shell/settings.h"

#include "tests/support/test_registry.h"
#include "ui/shell/file_folders.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace settings_test {

class SettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLatestBookComesFirstAndGoneOnesLeave() {
        const QTemporaryDir folder;
        ForgetfulSettings settings;
        const auto make = [&folder](const QString& name) {
            QFile file(folder.filePath(name));
            return file.open(QFile::WriteOnly) ? file.fileName() : QString();
        };
        const QString one = make(u"one.zhibu"_s);
        const QString two = make(u"two.zhibu"_s);
        rememberBook(settings, one);
        rememberBook(settings, two);
        rememberBook(settings, one);
        QCOMPARE(recentBooks(settings), (QStringList{one, two}));
        QFile::remove(one);
        QCOMPARE(recentBooks(settings), QStringList{two});
    }

    void fileDialogsStartWhereOneWasLast() {
        const QTemporaryDir folder;
        ForgetfulSettings settings;
        const QString file = folder.filePath(u"回执.zbreceipt"_s);
        rememberFolder(settings, file);
        QCOMPARE(startFolder(settings), folder.path());
        QCOMPARE(startPath(settings, u"/books/名单.pdf"_s), folder.filePath(u"名单.pdf"_s));
        rememberFolder(settings, QString()); // a dialog that was left
        QCOMPARE(startFolder(settings), folder.path());
        rememberFolder(settings, folder.filePath(u"gone/any.pdf"_s));
        QVERIFY(startFolder(settings) != folder.filePath(u"gone"_s)); // a folder that is no more
    }

    void atMostEightAreRemembered() {
        const QTemporaryDir folder;
        ForgetfulSettings settings;
        for (int i = 0; i < 12; ++i) {
            QFile file(folder.filePath(QString::number(i)));
            QVERIFY(file.open(QFile::WriteOnly));
            rememberBook(settings, file.fileName());
        }
        QCOMPARE(recentBooks(settings).size(), 8);
        QVERIFY(recentBooks(settings).front().endsWith(u"11"_s));
    }

    void choicesComeBackAsTheyWereMade() {
        ForgetfulSettings settings;
        QCOMPARE(themeOf(settings), Theme::system);
        QCOMPARE(textScaleOf(settings), 1.0);
        QCOMPARE(languageOf(settings), u"zh"_s);
        for (const Theme theme : {Theme::light, Theme::dark, Theme::system}) {
            setTheme(settings, theme);
            QCOMPARE(themeOf(settings), theme);
        }
        for (const double scale : {1.0, 1.15, 1.3}) {
            setTextScale(settings, scale);
            QCOMPARE(textScaleOf(settings), scale);
        }
        setLanguage(settings, u"en"_s);
        QCOMPARE(languageOf(settings), u"en"_s);
        settings.set(u"appearance/text_scale"_s, u"nonsense"_s);
        QCOMPARE(textScaleOf(settings), 1.0);
    }
};

REGISTER_TEST(settings_test, SettingsTest)

} // namespace settings_test

#include "settings_test.moc"

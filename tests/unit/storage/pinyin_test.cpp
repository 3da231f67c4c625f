#include "core/storage/pinyin.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace pinyin_test {

class PinyinTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreReadAsNames_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("initials");
        QTest::newRow("plain") << u"张三"_s << u"zhangsan"_s << u"zs"_s;
        QTest::newRow("单") << u"单田芳"_s << u"shantianfang"_s << u"stf"_s;
        QTest::newRow("曾") << u"曾国强"_s << u"zengguoqiang"_s << u"zgq"_s;
        QTest::newRow("ü loses its dots") << u"吕一"_s << u"luyi"_s << u"ly"_s;
        QTest::newRow("latin") << u"Anna 李"_s << u"annali"_s << u"al"_s;
        QTest::newRow("no known reading") << u"𠮷"_s << u"𠮷"_s << u"𠮷"_s;
        QTest::newRow("empty") << u""_s << u""_s << u""_s;
    }

    void namesAreReadAsNames() {
        QFETCH(QString, name);
        const Pinyin pinyin = pinyinOf(name);
        QTEST(pinyin.full, "full");
        QTEST(pinyin.initials, "initials");
    }

    void rostersAreSortedByPinyinOrStrokes() {
        const auto sorted = [](QStringList names, QByteArray (*key)(const QString&)) {
            std::sort(names.begin(), names.end(),
                      [key](const QString& a, const QString& b) { return key(a) < key(b); });
            return names;
        };
        const QStringList names{u"魏明"_s, u"丁一"_s, u"王伟"_s, u"安平"_s};
        QCOMPARE(sorted(names, pinyinSortKey), (QStringList{u"安平"_s, u"丁一"_s, u"王伟"_s, u"魏明"_s}));
        QCOMPARE(sorted(names, strokeSortKey), (QStringList{u"丁一"_s, u"王伟"_s, u"安平"_s, u"魏明"_s}));
    }
};

REGISTER_TEST(pinyin_test, PinyinTest)

} // namespace pinyin_test

#include "pinyin_test.moc"

#include "core/usecases/pinyin_match.h"

#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace pinyin_match_test {

class PinyinMatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameIsFoundByItselfItsPinyinAndItsInitials() {
        const NameKeys keys = nameKeys(u"张三"_s);
        for (const QString& typed :
             {u"张"_s, u"三"_s, u"zs"_s, u"ZS"_s, u"zhang"_s, u"zhang san"_s, u"zhangs"_s, u""_s})
            QVERIFY2(matches(typed, keys), qPrintable(typed));
        for (const QString& typed : {u"李"_s, u"san"_s, u"sz"_s, u"zhangsi"_s})
            QVERIFY2(!matches(typed, keys), qPrintable(typed));
    }

    void aSurnameIsReadAsASurname() {
        QVERIFY(matches(u"shan"_s, nameKeys(u"单雄信"_s)));
        QVERIFY(matches(u"qiu"_s, nameKeys(u"仇和"_s)));
    }

    void theBetterFitComesFirst() {
        QVERIFY(matchRank(u"张"_s, nameKeys(u"张三"_s)) > matchRank(u"张"_s, nameKeys(u"小张"_s)));
        QVERIFY(matchRank(u"li"_s, nameKeys(u"李四"_s)) > 0);
        QVERIFY(matchRank(u"三"_s, nameKeys(u"张三"_s)) > matchRank(u"san"_s, nameKeys(u"三喜"_s)));
    }
};

REGISTER_TEST(pinyin_match_test, PinyinMatchTest)

} // namespace pinyin_match_test

#include "pinyin_match_test.moc"

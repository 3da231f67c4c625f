#include "core/exchange/package/package_standing.h"
#include "tests/support/test_registry.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::package_standing;

namespace package_standing_test {

namespace {

/// A file called by one letter; `content` and `previous` likewise.
InboxFile file(char name, int revision, char previous = 0, char content = 0) {
    static IdFactory ids(5);
    static const auto unit = ids.next<OrganizationId>();
    const auto hash = [](char letter) { return letter ? QByteArray(32, letter) : QByteArray(); };
    return {.file = hash(name),
            .package = ids.next<PackageId>(),
            .organization = unit,
            .period = Period::quarter(2020, 3),
            .revision = revision,
            .previous = hash(previous),
            .content = hash(content ? content : name),
            .publicKey = hash('K'),
            .madeAt = QDateTime(QDate(2020, 10, 8), QTime(9, 0)),
            .receivedOn = *Date::of(2020, 10, 9)};
}

struct Case {
    std::vector<InboxFile> files;
    std::map<char, InboxDecision> decisions = {};
    KeyVerdict key = KeyVerdict::good;
    bool unit = true;
};

/// "a:standing b:superseded", by revision and file.
QString states(const Case& given) {
    const Evidence evidence{.isUnit = given.unit,
                            .key = [&given](const InboxFile&) { return given.key; },
                            .decision = [&given](const QByteArray& name) -> std::optional<InboxDecision> {
                                const auto found = given.decisions.find(name[0]);
                                if (found == given.decisions.end()) return std::nullopt;
                                InboxDecision decision = found->second;
                                decision.file = name;
                                return decision;
                            }};
    QStringList words;
    for (const Judged& each : judge(given.files, evidence))
        words += QString(QChar::fromLatin1(each.file.file[0])) + u':' + identifier(each.state);
    return words.join(u' ');
}

InboxDecision accepted() {
    return {.file = {}, .acceptedAt = QDateTime(QDate(2020, 10, 20), QTime(9, 0))};
}
InboxDecision chosen() {
    return {.file = {}, .chosen = true};
}

} // namespace

class PackageStandingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHighestRevisionHolds() {
        QCOMPARE(states({{file('a', 1), file('b', 2, 'a'), file('c', 3, 'b')}}),
                 u"a:superseded b:superseded c:standing"_s);
    }

    void aMissingRevisionInBetweenIsNoFork() {
        QCOMPARE(states({{file('a', 1), file('c', 3, 'b')}}), u"a:superseded c:standing"_s);
    }

    void theSameRecordsInAnotherFileContradictNobody() {
        QCOMPARE(states({{file('a', 1, 0, 'x'), file('b', 1, 0, 'x')}}), u"a:standing b:superseded"_s);
    }

    void twoOfOneRevisionAreHeldAndWhatStoodBeforeStands() {
        QCOMPARE(states({{file('a', 1), file('b', 2, 'a'), file('c', 2, 'a')}}),
                 u"a:standing b:conflict c:conflict"_s);
        QCOMPARE(states({{file('b', 1), file('c', 1)}}), u"b:conflict c:conflict"_s);
    }

    void theOneChosenHoldsAndTheOtherIsPassedOver() {
        QCOMPARE(states({{file('a', 1), file('b', 2, 'a'), file('c', 2, 'a')}, {{'c', chosen()}}}),
                 u"a:superseded b:passed_over c:standing"_s);
    }

    void whatDoesNotContinueTheRevisionBeforeIsHeld() {
        QCOMPARE(states({{file('a', 1), file('b', 2, 'x')}}), u"a:standing b:forked"_s);
        QCOMPARE(states({{file('a', 1, 'x')}}), u"a:forked"_s);
    }

    void whatBuildsOnAHeldFileIsHeldAsWell() {
        QCOMPARE(states({{file('a', 1), file('b', 1), file('c', 2, 'a')}}),
                 u"a:conflict b:conflict c:forked"_s);
        QCOMPARE(states({{file('a', 1), file('b', 1), file('c', 2, 'a')}, {{'a', chosen()}}}),
                 u"a:superseded b:passed_over c:standing"_s);
    }

    void anAcceptedFileHoldsUntilItIsReturned() {
        QCOMPARE(states({{file('a', 1), file('b', 2, 'a')}, {{'a', accepted()}}}), u"a:standing b:locked"_s);
        InboxDecision returned{.file = {}, .returnedAt = QDateTime(QDate(2020, 10, 21), QTime(9, 0))};
        QCOMPARE(states({{file('a', 1), file('b', 2, 'a')}, {{'a', returned}}}),
                 u"a:superseded b:standing"_s);
    }

    void anAcceptedFileSurvivesAContradictionAndItsKey() {
        QCOMPARE(states({{file('a', 1), file('b', 1)}, {{'b', accepted()}}}), u"a:passed_over b:standing"_s);
        QCOMPARE(states({{file('a', 1)}, {{'a', accepted()}}, KeyVerdict::revoked}), u"a:standing"_s);
        QCOMPARE(states({{file('a', 1)}, {}, KeyVerdict::revoked}), u"a:revoked_key"_s);
    }

    void withoutAUnitOrAKeyEverythingIsHeld() {
        QCOMPARE(states({{file('a', 1)}, {}, KeyVerdict::good, false}), u"a:unknown_sender"_s);
        QCOMPARE(states({{file('a', 1)}, {}, KeyVerdict::unknown}), u"a:unknown_key"_s);
        QCOMPARE(states({{file('a', 1)}, {}, KeyVerdict::changed}), u"a:changed_key"_s);
        QCOMPARE(states({{file('a', 1)}, {}, KeyVerdict::foreign}), u"a:foreign_key"_s);
    }

    void theOrderInWhichTheyAreGivenPlaysNoPart() {
        std::mt19937 random(3);
        for (int run = 0; run < 2000; ++run) {
            Case some;
            const char letters[] = "abcdefg";
            for (int i = 0; i < 6; ++i) {
                const int revision = 1 + static_cast<int>(random() % 3);
                const char previous = revision == 1 ? char(0) : letters[random() % 6];
                some.files.push_back(file(letters[i], revision, previous, letters[random() % 3]));
                if (random() % 8 == 0)
                    some.decisions.emplace(letters[i], random() % 2 ? chosen() : accepted());
            }
            const QString first = states(some);
            QVERIFY(first.count(u":standing"_s) <= 1);
            for (int order = 0; order < 5; ++order) {
                std::shuffle(some.files.begin(), some.files.end(), random);
                QCOMPARE(states(some), first);
            }
        }
    }
};

REGISTER_TEST(package_standing_test, PackageStandingTest)

} // namespace package_standing_test

#include "package_standing_test.moc"

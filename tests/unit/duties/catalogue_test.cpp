#include "core/duties/catalogue.h"

#include "core/duties/duty_reader.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::duties;

namespace catalogue_test {

namespace {

QByteArray content(const QString& relativePath) {
    QFile file(zhibu::testing::dataFile(relativePath));
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(file.fileName()));
    return file.readAll();
}

QString withoutSpace(const QString& text) {
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace()) result += c;
    }
    return result;
}

QJsonObject oneDuty() {
    return QJsonDocument::fromJson(content(u"duties/one-duty.json"_s))
        .object()
        .value("duties"_L1)[0]
        .toObject();
}

QByteArray fileOf(const QJsonArray& duties) {
    return QJsonDocument(QJsonObject{{u"duties"_s, duties}}).toJson();
}

Result<Catalogue> parse(const QJsonArray& duties) {
    return parseCatalogue(fileOf(duties), u"own.json"_s);
}

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShippedCatalogueIsReadWhole() {
        const Result<Catalogue> shipped = shippedCatalogue();
        QVERIFY2(shipped.ok(), shipped.ok() ? "" : qPrintable(shipped.problem().message));
        QStringList on;
        QStringList off;
        int registers = 0;
        for (const Duty& duty : shipped->duties()) {
            if (duty.isRegister())
                ++registers;
            else
                (duty.enabled ? on : off) += duty.id;
        }
        QCOMPARE(on, (QStringList{u"annual_notice.annual"_s,
                                  u"appraisal.annual"_s,
                                  u"assessment.annual"_s,
                                  u"commendation.annual"_s,
                                  u"committee_meeting.monthly"_s,
                                  u"duty_report.annual"_s,
                                  u"general_meeting.quarterly"_s,
                                  u"group_meeting.monthly"_s,
                                  u"hours.annual"_s,
                                  u"ideology.annual"_s,
                                  u"lecture.by_cadre"_s,
                                  u"life_meeting.annual"_s,
                                  u"member_assembly.annual"_s,
                                  u"report_hearing.half_yearly"_s,
                                  u"responsibility_list.annual"_s,
                                  u"structure.head"_s,
                                  u"structure.kind"_s,
                                  u"structure.posts"_s,
                                  u"study.monthly"_s,
                                  u"talk.coverage"_s,
                                  u"term.renewal"_s,
                                  u"theme_day.monthly"_s,
                                  u"vacancy.fill"_s,
                                  u"work_meeting.quarterly"_s}));
        QCOMPARE(off, (QStringList{u"hours.national"_s, u"lecture.quarterly"_s}));
        QCOMPARE(registers, 17);
    }

    void everyQuoteStandsInTheDocument() {
        const QString document = withoutSpace(QString::fromUtf8(content(u"source/danfa-2020-38.txt"_s)));
        int quotes = 0;
        const Catalogue catalogue = *shippedCatalogue();
        for (const Duty& duty : catalogue.duties()) {
            const bool fromDocument = duty.source.startsWith(u"丹发〔2020〕38号"_s);
            QCOMPARE(duty.quote.isEmpty(), !fromDocument); // national texts are told in our own words
            if (!fromDocument) continue;
            ++quotes;
            QVERIFY2(document.contains(withoutSpace(duty.quote)), qPrintable(duty.id));
        }
        QCOMPARE(quotes, 34);
    }

    void everyQuoteStandsInTheClauseItIsCitedFrom() {
        const QStringList numerals{u"一"_s, u"二"_s, u"三"_s, u"四"_s, u"五"_s,
                                   u"六"_s, u"七"_s, u"八"_s, u"九"_s};
        const QStringList paragraphs = QString::fromUtf8(content(u"source/danfa-2020-38.txt"_s)).split(u'\n');
        const Catalogue catalogue = *shippedCatalogue();
        for (const Duty& duty : catalogue.duties()) {
            if (duty.quote.isEmpty()) continue;
            for (const QString& paragraph : paragraphs) {
                if (!withoutSpace(paragraph).contains(withoutSpace(duty.quote))) continue;
                const QString numeral = withoutSpace(paragraph).left(1);
                QVERIFY2(numerals.contains(numeral), qPrintable(duty.id));
                QCOMPARE(duty.clause, u"第"_s + numeral + u"条"_s);
            }
        }
    }

    void registersAreEncouragedAndEveryDutyHasTwoTitles() {
        const Catalogue catalogue = *shippedCatalogue();
        for (const Duty& duty : catalogue.duties()) {
            QVERIFY2(!duty.title.isEmpty() && !duty.titleEnglish.isEmpty(), qPrintable(duty.id));
            QCOMPARE(duty.strictness == Strictness::encouraged, duty.isRegister());
        }
    }

    void theExampleOfATestIsAGoodDuty() {
        const Result<Catalogue> catalogue = parse({oneDuty()});
        QVERIFY(catalogue.ok());
        const Duty* duty = catalogue->find(u"life_meeting.own");
        QVERIFY(duty && duty->isByYear() && !catalogue->find(u"life_meeting"));
        QCOMPARE(std::get<CadenceCheck>(duty->check).due, (MonthDay{3, 31}));
    }

    void whatIsWrongIsNamed_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("json"); // the value as a list of one; empty: the field is left out
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("ending");
        const auto row = [](const char* name, const QString& field, const QString& json, const QString& code,
                            const QString& ending) {
            QTest::newRow(name) << field << json << code << ending;
        };
        row("check", u"check"_s, u"[\"cadenza\"]"_s, u"duty.unknown_value"_s,
            u"“cadenza” is not a known check."_s);
        row("kind", u"kinds"_s, u"[[\"life_meting\"]]"_s, u"duty.unknown_value"_s,
            u"“life_meting” is not known."_s);
        row("no kinds", u"kinds"_s, u"[[]]"_s, u"duty.missing"_s, u"the list is empty."_s);
        row("kinds type", u"kinds"_s, u"[\"life_meeting\"]"_s, u"duty.type"_s,
            u"it must be a list of texts."_s);
        row("unknown field", u"colour"_s, u"[\"red\"]"_s, u"duty.unknown_field"_s,
            u"such a field is not known here."_s);
        row("other check's field", u"months"_s, u"[3]"_s, u"duty.unknown_field"_s,
            u"such a field is not known here."_s);
        row("title_en", u"title_en"_s, {}, u"duty.missing"_s, u"it is missing."_s);
        row("blank title", u"title"_s, u"[\" \"]"_s, u"duty.missing"_s, u"it is empty."_s);
        row("title type", u"title"_s, u"[7]"_s, u"duty.type"_s, u"it must be a text."_s);
        row("negative", u"required"_s, u"[-1]"_s, u"duty.range"_s, u"it must be from 1 to 10000."_s);
        row("nothing", u"required"_s, u"[0]"_s, u"duty.range"_s, u"it must be from 1 to 10000."_s);
        row("half", u"required"_s, u"[1.5]"_s, u"duty.type"_s, u"it must be a whole number."_s);
        row("number as text", u"required"_s, u"[\"1\"]"_s, u"duty.type"_s, u"it must be a whole number."_s);
        row("warning", u"warning_days"_s, u"[-7]"_s, u"duty.range"_s, u"it must be from 0 to 10000."_s);
        row("strictness", u"strictness"_s, u"[\"should\"]"_s, u"duty.unknown_value"_s,
            u"“should” is not known; known are encouraged, generally, in_principle, must."_s);
        row("period", u"period"_s, u"[\"week\"]"_s, u"duty.unknown_value"_s,
            u"“week” is not known; known are half, month, quarter, year."_s);
        row("facet", u"facets"_s, u"[[\"neighbours\"]]"_s, u"duty.unknown_value"_s,
            u"“neighbours” is not known."_s);
        row("condition", u"condition"_s, u"[\"is_big\"]"_s, u"duty.unknown_value"_s,
            u"“is_big” is not known; known are has_committee, is_head."_s);
        row("by", u"by"_s, u"[\"member\"]"_s, u"duty.unknown_value"_s,
            u"“member” is not known; known are branch_or_all_groups, each_group, organization."_s);
        row("flag", u"enabled"_s, u"[\"yes\"]"_s, u"duty.type"_s, u"it must be true or false."_s);
        row("leap day", u"due"_s, u"[\"02-29\"]"_s, u"duty.month_day"_s,
            u"“02-29” is not a month and day of every year, such as 03-31."_s);
        row("due type", u"due"_s, u"[331]"_s, u"duty.type"_s, u"it must be a text."_s);
        row("by_year of a month", u"period"_s, u"[\"month\"]"_s, u"duty.contradiction"_s,
            u"only a yearly duty can be counted by the year it is for."_s);
        row("due without by_year", u"by_year"_s, u"[false]"_s, u"duty.contradiction"_s,
            u"only a duty counted by the year it is for has a later due date."_s);
        row("facets_of alone", u"facets_of"_s, u"[[\"branch\"]]"_s, u"duty.contradiction"_s,
            u"it says nothing without facets."_s);
        row("summary", u"summary"_s, {}, u"duty.missing"_s,
            u"where there is no quote, a summary is needed."_s);
        row("id", u"id"_s, u"[\"Life Meeting\"]"_s, u"duty.id"_s,
            u"an id is made of small letters, digits, underscores and dots."_s);
        row("no id", u"id"_s, {}, u"duty.missing"_s, u"it is missing."_s);
        row("scope", u"scope"_s, {}, u"duty.missing"_s, u"it is missing."_s);
        row("scope type", u"scope"_s, u"[\"branch\"]"_s, u"duty.type"_s, u"it must be an object."_s);
        row("scope kind", u"scope"_s, u"[{\"kinds\": [\"ministry\"]}]"_s, u"duty.unknown_value"_s,
            u"“ministry” is not known."_s);
        row("scope group", u"scope"_s, u"[{\"kinds\": [\"group\"]}]"_s, u"duty.contradiction"_s,
            u"groups are asked through their branch, with “by”."_s);
        row("scope field", u"scope"_s, u"[{\"kinds\": [\"branch\"], \"hed\": true}]"_s,
            u"duty.unknown_field"_s, u"such a field is not known here."_s);
    }
    void whatIsWrongIsNamed() {
        QFETCH(QString, field);
        QFETCH(QString, json);
        QFETCH(QString, code);
        QFETCH(QString, ending);
        QJsonObject duty = oneDuty();
        if (json.isEmpty())
            duty.remove(field);
        else
            duty.insert(field, QJsonDocument::fromJson(json.toUtf8()).array()[0]);
        const Result<Catalogue> catalogue = parse({duty});
        QVERIFY(!catalogue.ok());
        const Problem& problem = catalogue.problem();
        const QString name = duty.value("id"_L1).toString(u"#1"_s);
        QCOMPARE(problem.code, code);
        QVERIFY2(problem.field.startsWith(name + u'/') && problem.message.endsWith(u": "_s + ending) &&
                     problem.message.startsWith(u"own.json, duty %1, field "_s.arg(name)) &&
                     problem.message.contains(
                         u"%1"_s.arg(field == u"by_year"_s ? u"due"_s : problem.field.section(u'/', 1))),
                 qPrintable(problem.message));
        if (!field.contains(u"scope"_s) && code != u"duty.contradiction"_s)
            QCOMPARE(problem.field, name + u'/' + field);
    }

    void groupsBelongToBranchesOnly() {
        QJsonObject duty = oneDuty();
        duty.insert(u"by"_s, u"each_group"_s);
        QVERIFY(parse({duty}).ok());
        duty.insert(u"scope"_s, QJsonObject{{u"kinds"_s, QJsonArray{u"branch"_s, u"general_branch"_s}}});
        QCOMPARE(parse({duty}).problem().message,
                 u"own.json, duty life_meeting.own, field by: only branches have groups."_s);
    }

    void everyProblemOfEveryDutyIsReported() {
        QJsonObject first = oneDuty();
        first.remove(u"title"_s);
        first.insert(u"required"_s, -1);
        QJsonObject second = oneDuty();
        second.insert(u"id"_s, u"other"_s);
        second.insert(u"strictness"_s, u"maybe"_s);
        const Result<Catalogue> catalogue = parse({first, second});
        QVERIFY(!catalogue.ok());
        QStringList fields;
        for (const Problem& problem : catalogue.problems())
            fields += problem.field;
        QCOMPARE(fields, (QStringList{u"life_meeting.own/title"_s, u"life_meeting.own/required"_s,
                                      u"other/strictness"_s}));
    }

    void anIdIsUsedOnceInAFileAndAcrossFiles() {
        const Result<Catalogue> twice = parse({oneDuty(), oneDuty()});
        QVERIFY(!twice.ok());
        QCOMPARE(twice.problem().code, u"duty.duplicate"_s);
        QCOMPARE(twice.problem().message, u"Duty life_meeting.own, field id: the id is used twice."_s);
        const Catalogue once = *parse({oneDuty()});
        QVERIFY(!merge({once, once}).ok());
        QCOMPARE(merge({once, *shippedCatalogue()})->duties().size(),
                 shippedCatalogue()->duties().size() + 1);
    }

    void aFileThatIsNoCatalogueIsRefused_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::newRow("not JSON") << QByteArray("{\"duties\": [") << u"catalogue.json"_s;
        QTest::newRow("empty") << QByteArray() << u"catalogue.json"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"catalogue.shape"_s;
        QTest::newRow("no list") << QByteArray("{\"duties\": {}}") << u"catalogue.shape"_s;
        QTest::newRow("more") << QByteArray("{\"duties\": [], \"rules\": []}") << u"catalogue.shape"_s;
        QTest::newRow("no object") << QByteArray("{\"duties\": [7]}") << u"duty.missing"_s;
    }
    void aFileThatIsNoCatalogueIsRefused() {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        const Result<Catalogue> catalogue = parseCatalogue(json, u"own.json"_s);
        QVERIFY(!catalogue.ok());
        QCOMPARE(catalogue.problem().code, code);
        QVERIFY(catalogue.problem().message.contains(u"own.json"_s));
    }

    void aCadenceDutyIsWrittenAndReadBack() {
        int written = 0;
        const Catalogue catalogue = *shippedCatalogue();
        for (const Duty& duty : catalogue.duties()) {
            const std::optional<QJsonObject> object = writeCadenceDuty(duty);
            QCOMPARE(object.has_value(), std::holds_alternative<CadenceCheck>(duty.check));
            if (!object) continue;
            ++written;
            const Result<Duty> read = readDuty(*object, u"own.json"_s, 1);
            QVERIFY2(read.ok() && *read == duty, qPrintable(duty.id));
        }
        QCOMPARE(written, 16);
    }
};

REGISTER_TEST(catalogue_test, CatalogueTest)

} // namespace catalogue_test

#include "catalogue_test.moc"

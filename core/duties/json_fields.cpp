#include "core/duties/json_fields.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace zhibu::duties {

namespace {

struct JsonFieldsText {
    Q_DECLARE_TR_FUNCTIONS(Duties)
};

} // namespace

JsonFields::JsonFields(QJsonObject fields, QString fileName, QString dutyName, Problems& all)
    : values(std::move(fields)), file(std::move(fileName)), duty(std::move(dutyName)), problems(&all) {}

void JsonFields::complain(const QString& field, const QString& code, const QString& sentence) {
    const QString place = prefix + field;
    problems->push_back({duty + u'/' + place, code,
                         JsonFieldsText::tr("%1, duty %2, field %3: %4").arg(file, duty, place, sentence)});
}

QJsonValue JsonFields::take(const QString& name, Need need) {
    taken.insert(name);
    const QJsonValue value = values.value(name);
    if (value.isUndefined() && need == Need::required)
        complain(name, u"duty.missing"_s, JsonFieldsText::tr("it is missing."));
    return value;
}

void JsonFields::wrongType(const QString& name, const QString& expected) {
    complain(name, u"duty.type"_s, expected);
}

QString JsonFields::text(const QString& name, Need need) {
    const QJsonValue value = take(name, need);
    if (value.isUndefined()) return {};
    if (!value.isString()) wrongType(name, JsonFieldsText::tr("it must be a text."));
    const QString result = value.toString();
    if (value.isString() && result.trimmed().isEmpty() && need == Need::required)
        complain(name, u"duty.missing"_s, JsonFieldsText::tr("it is empty."));
    return result;
}

int JsonFields::number(const QString& name, int fallback, int least) {
    const QJsonValue value = take(name, Need::optional);
    if (value.isUndefined()) return fallback;
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number != std::floor(number)) {
        wrongType(name, JsonFieldsText::tr("it must be a whole number."));
        return fallback;
    }
    if (number < least || number > 10'000) {
        complain(name, u"duty.range"_s, JsonFieldsText::tr("it must be from %1 to 10000.").arg(least));
        return fallback;
    }
    return static_cast<int>(number);
}

bool JsonFields::flag(const QString& name, bool fallback) {
    const QJsonValue value = take(name, Need::optional);
    if (value.isUndefined()) return fallback;
    if (!value.isBool()) wrongType(name, JsonFieldsText::tr("it must be true or false."));
    return value.toBool(fallback);
}

MonthDay JsonFields::monthDay(const QString& name, MonthDay fallback) {
    const QString written = text(name, Need::optional);
    if (!values.contains(name) || !values.value(name).isString()) return fallback;
    const bool shaped = written.size() == 5 && written[2] == u'-';
    const auto day = shaped ? MonthDay::of(written.left(2).toInt(), written.mid(3).toInt()) : std::nullopt;
    if (!day) {
        complain(
            name, u"duty.month_day"_s,
            JsonFieldsText::tr("“%1” is not a month and day of every year, such as 03-31.").arg(written));
    }
    return day.value_or(fallback);
}

QStringList JsonFields::texts(const QString& name, Need need) {
    const QJsonValue value = take(name, need);
    if (value.isUndefined()) return {};
    const QJsonArray list = value.toArray();
    const bool onlyTexts =
        std::all_of(list.begin(), list.end(), [](const QJsonValue& v) { return v.isString(); });
    if (!value.isArray() || !onlyTexts) {
        wrongType(name, JsonFieldsText::tr("it must be a list of texts."));
        return {};
    }
    if (list.isEmpty()) complain(name, u"duty.missing"_s, JsonFieldsText::tr("the list is empty."));
    QStringList result;
    for (const QJsonValue& item : list)
        result.append(item.toString());
    return result;
}

JsonFields JsonFields::object(const QString& name) {
    const QJsonValue value = take(name, Need::required);
    if (!value.isUndefined() && !value.isObject())
        wrongType(name, JsonFieldsText::tr("it must be an object."));
    JsonFields inner(value.toObject(), file, duty, *problems);
    inner.prefix = prefix + name + u'.';
    return inner;
}

void JsonFields::refuseUnknown() {
    for (const QString& name : values.keys()) {
        if (!taken.contains(name))
            complain(name, u"duty.unknown_field"_s, JsonFieldsText::tr("such a field is not known here."));
    }
}

} // namespace zhibu::duties

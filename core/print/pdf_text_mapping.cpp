#include "core/print/pdf_text_mapping.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace zhibu {

namespace {

struct Everyday {
    char16_t codePoint;
    char16_t character;
};

/// Radicals without a decomposition of their own (Unicode's equivalent unified ideographs), in order.
constexpr Everyday radicals[] = {
    {0x2E81, u'厂'}, {0x2E82, u'乛'}, {0x2E83, u'乚'}, {0x2E84, u'乙'}, {0x2E85, u'亻'}, {0x2E86, u'冂'},
    {0x2E88, u'刀'}, {0x2E89, u'刂'}, {0x2E8A, u'卜'}, {0x2E8B, u'㔾'}, {0x2E8C, u'小'}, {0x2E8D, u'小'},
    {0x2E8E, u'兀'}, {0x2E8F, u'尣'}, {0x2E90, u'尢'}, {0x2E92, u'巳'}, {0x2E93, u'幺'}, {0x2E94, u'彑'},
    {0x2E95, u'彐'}, {0x2E96, u'忄'}, {0x2E97, u'心'}, {0x2E98, u'扌'}, {0x2E99, u'攵'}, {0x2E9B, u'旡'},
    {0x2E9C, u'日'}, {0x2E9D, u'月'}, {0x2E9E, u'歺'}, {0x2E9F, u'母'}, {0x2EA0, u'民'}, {0x2EA1, u'氵'},
    {0x2EA2, u'氺'}, {0x2EA3, u'灬'}, {0x2EA4, u'爫'}, {0x2EA5, u'爫'}, {0x2EA6, u'丬'}, {0x2EA7, u'牛'},
    {0x2EA8, u'犭'}, {0x2EA9, u'王'}, {0x2EAB, u'罒'}, {0x2EAC, u'示'}, {0x2EAD, u'礻'}, {0x2EAF, u'糹'},
    {0x2EB0, u'纟'}, {0x2EB1, u'罓'}, {0x2EB2, u'罒'}, {0x2EB3, u'㓁'}, {0x2EB4, u'冗'}, {0x2EB6, u'羊'},
    {0x2EB9, u'耂'}, {0x2EBA, u'肀'}, {0x2EBB, u'聿'}, {0x2EBC, u'肉'}, {0x2EBE, u'艹'}, {0x2EBF, u'艹'},
    {0x2EC0, u'艹'}, {0x2EC1, u'虎'}, {0x2EC2, u'衤'}, {0x2EC3, u'覀'}, {0x2EC4, u'西'}, {0x2EC5, u'见'},
    {0x2EC6, u'角'}, {0x2EC8, u'讠'}, {0x2EC9, u'贝'}, {0x2ECB, u'车'}, {0x2ECC, u'辶'}, {0x2ECD, u'辶'},
    {0x2ECE, u'辶'}, {0x2ECF, u'邑'}, {0x2ED0, u'钅'}, {0x2ED1, u'長'}, {0x2ED2, u'镸'}, {0x2ED3, u'长'},
    {0x2ED4, u'门'}, {0x2ED6, u'阝'}, {0x2ED7, u'雨'}, {0x2ED8, u'青'}, {0x2ED9, u'韦'}, {0x2EDA, u'页'},
    {0x2EDB, u'风'}, {0x2EDC, u'飞'}, {0x2EDD, u'食'}, {0x2EDF, u'飠'}, {0x2EE0, u'饣'}, {0x2EE2, u'马'},
    {0x2EE3, u'骨'}, {0x2EE4, u'鬼'}, {0x2EE5, u'鱼'}, {0x2EE6, u'鸟'}, {0x2EE7, u'卤'}, {0x2EE8, u'麦'},
    {0x2EE9, u'黄'}, {0x2EEA, u'黾'}, {0x2EEB, u'斉'}, {0x2EEC, u'齐'}, {0x2EED, u'歯'}, {0x2EEE, u'齿'},
    {0x2EEF, u'竜'}, {0x2EF0, u'龙'}, {0x2EF1, u'龜'}, {0x2EF2, u'亀'}, {0x2EF3, u'龟'}};

/// Signs whose glyph the faces share with the one people type.
constexpr Everyday signs[] = {{0x0009, u' '}, {0x2215, u'／'}, {0x2F3E, u'户'}, {0x301C, u'～'}};

template<size_t Count> std::optional<char16_t> find(const Everyday (&table)[Count], char16_t codePoint) {
    const auto* row = std::ranges::lower_bound(table, codePoint, {}, &Everyday::codePoint);
    if (row == std::end(table) || row->codePoint != codePoint) return std::nullopt;
    return row->character;
}

int hexDigit(char digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    return -1;
}

/// The four hexadecimal digits of "<2F40>" starting at the bracket, or -1.
int codePointAt(const QByteArray& bytes, qsizetype bracket) {
    if (bracket + 5 >= bytes.size() || bytes[bracket] != '<' || bytes[bracket + 5] != '>') return -1;
    int value = 0;
    for (qsizetype i = bracket + 1; i < bracket + 5; ++i) {
        const int digit = hexDigit(bytes[i]);
        if (digit < 0) return -1;
        value = value * 16 + digit;
    }
    return value;
}

/// Within one "[ <…> <…> ]" list every entry is a code point.
void rewriteList(QByteArray& bytes, qsizetype from, qsizetype until) {
    for (qsizetype at = bytes.indexOf('<', from); at >= 0 && at < until; at = bytes.indexOf('<', at + 1)) {
        const int value = codePointAt(bytes, at);
        if (value < 0) continue;
        const char16_t everyday = everydayCharacter(static_cast<char16_t>(value));
        if (everyday == value) continue;
        const QByteArray digits = QByteArray::number(everyday, 16).toUpper().rightJustified(4, '0');
        bytes.replace(at + 1, 4, digits);
    }
}

} // namespace

char16_t everydayCharacter(char16_t codePoint) {
    if (const auto sign = find(signs, codePoint)) return *sign;
    if (codePoint >= 0x2E80 && codePoint < 0x2F00) return find(radicals, codePoint).value_or(codePoint);
    if (codePoint < 0x2F00 || codePoint > 0x2FD5) return codePoint;
    return QString(QChar(codePoint)).normalized(QString::NormalizationForm_KC).front().unicode();
}

void mapGlyphsToEverydayCharacters(QByteArray& pdf) {
    static constexpr char begin[] = "beginbfrange";
    for (qsizetype at = pdf.indexOf(begin); at >= 0; at = pdf.indexOf(begin, at + 1)) {
        const qsizetype end = pdf.indexOf("endbfrange", at);
        if (end < 0) return;
        for (qsizetype list = pdf.indexOf('[', at); list >= 0 && list < end;
             list = pdf.indexOf('[', list + 1))
            rewriteList(pdf, list, std::min(end, pdf.indexOf(']', list)));
    }
}

} // namespace zhibu

// check_ts CHECKED-IN UPDATED: compares the .ts file in the source tree with the one extracted anew, and
// looks at every translation. Qt's own tools warn of none of this, or let it pass as "unfinished".
#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTextStream>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QStringList translations;
    bool unfinished = false;
    bool numerus = false;
};

using Messages = QMap<QString, Message>;

QStringList readTranslation(QXmlStreamReader& xml, bool numerus) {
    if (!numerus) return {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
    QStringList forms;
    while (xml.readNextStartElement())
        forms << xml.readElementText(QXmlStreamReader::IncludeChildElements);
    return forms;
}

void readMessage(QXmlStreamReader& xml, const QString& context, Messages& messages) {
    Message message;
    QString comment;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.unfinished = xml.attributes().hasAttribute("type"_L1);
            message.translations = readTranslation(xml, message.numerus);
        } else {
            xml.skipCurrentElement();
        }
    }
    const QString note = comment.isEmpty() ? QString() : u" (%1)"_s.arg(comment);
    messages.insert(context + u": "_s + message.source.simplified() + note, message);
}

Messages readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    Messages messages;
    QString context;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() != "context"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                readMessage(xml, context, messages);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError()) qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

QStringList placeMarkers(const QString& text) {
    static const QRegularExpression marker(u"%L?([1-9][0-9]?)"_s);
    QSet<QString> found;
    for (const QRegularExpressionMatch& match : marker.globalMatch(text))
        found << match.captured(1);
    QStringList sorted = found.values();
    sorted.sort();
    return sorted;
}

bool hasMnemonic(const QString& text) {
    static const QRegularExpression mnemonic(u"&[A-Za-z0-9]"_s);
    return text.contains(mnemonic) && !text.contains(u"</"_s);
}

/// What is wrong with a translation; empty if nothing is.
QString faultOf(const Message& message) {
    if (message.unfinished) return u"unfinished"_s;
    bool counted = false;
    for (const QString& text : message.translations) {
        if (text.trimmed().isEmpty()) return u"empty"_s;
        if (placeMarkers(text) != placeMarkers(message.source)) return u"other place markers"_s;
        if (hasMnemonic(message.source) && !hasMnemonic(text)) return u"lost its mnemonic"_s;
        counted = counted || text.contains(u"%n"_s);
    }
    if (message.translations.isEmpty()) return u"empty"_s;
    if (message.numerus && message.source.contains(u"%n"_s) && !counted) return u"lost its number"_s;
    return {};
}

QStringList compare(const Messages& checkedIn, const Messages& updated) {
    QStringList faults;
    for (const auto& [key, message] : checkedIn.asKeyValueRange())
        if (!updated.contains(key)) faults << u"no longer used: "_s + key;
    for (const auto& [key, message] : updated.asKeyValueRange()) {
        if (!checkedIn.contains(key)) {
            faults << u"new: "_s + key;
        } else if (const QString fault = faultOf(message); !fault.isEmpty()) {
            faults << fault + u": "_s + key;
        }
    }
    return faults;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList files = QCoreApplication::arguments().mid(1);
    if (files.size() != 2) qFatal("usage: check_ts CHECKED-IN UPDATED");
    const QStringList faults = compare(readFile(files[0]), readFile(files[1]));
    QTextStream out(stdout);
    for (const QString& fault : faults)
        out << fault << '\n';
    return faults.isEmpty() ? 0 : 1;
}

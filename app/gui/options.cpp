#include "app/gui/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace zhibu::gui {

namespace {

struct OptionsText {
    Q_DECLARE_TR_FUNCTIONS(WindowOptions)
};

[[noreturn]] void refuse(const QString& sentence) {
    QTextStream(stderr) << sentence << '\n';
    std::exit(2);
}

std::optional<Theme> themeFrom(const QString& text) {
    if (text.isEmpty()) return std::nullopt;
    if (text == u"light") return Theme::light;
    if (text == u"dark") return Theme::dark;
    refuse(OptionsText::tr("--theme is light or dark."));
}

std::optional<QString> languageFrom(const QString& text) {
    if (text.isEmpty()) return std::nullopt;
    if (text != u"zh" && text != u"en") refuse(OptionsText::tr("--lang is zh or en."));
    return text;
}

std::optional<Date> dayFrom(const QString& text) {
    if (text.isEmpty()) return std::nullopt;
    const std::optional<Date> day = Date::fromIso(text);
    if (!day) refuse(OptionsText::tr("--as-of is a day such as 2020-11-18."));
    return day;
}

} // namespace

Options parseOptions(QCoreApplication& application) {
    const QCommandLineOption language(u"lang"_s, OptionsText::tr("Language: zh or en."), u"language"_s);
    const QCommandLineOption asOf(u"as-of"_s, OptionsText::tr("Look at the book as of this day."), u"date"_s);
    const QCommandLineOption theme(u"theme"_s, OptionsText::tr("Colours: light or dark."), u"theme"_s);
    const QCommandLineOption render(
        u"render-screens"_s, OptionsText::tr("Draw every screen into this folder and end."), u"folder"_s);
    const QCommandLineOption only(
        u"only"_s, OptionsText::tr("With --render-screens: screens whose name begins so."), u"name"_s);
    const QCommandLineOption variants(
        u"every-variant"_s,
        OptionsText::tr("With --render-screens: also at 125 % and 200 %, in the dark and in English."));
    const QCommandLineOption diagnose(
        u"diagnose"_s,
        OptionsText::tr("Write versions and sizes, and no word of a record, into this file and end."),
        u"file"_s);
    const QCommandLineOption book(u"book"_s, OptionsText::tr("The book to open."), u"file"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({language, asOf, theme, render, only, variants, diagnose, book});
    parser.addPositionalArgument(u"book"_s, OptionsText::tr("The book to open."), u"[book]"_s);
    parser.process(application);

    Options options;
    options.book = parser.isSet(book) ? parser.value(book) : parser.positionalArguments().value(0);
    if (parser.isSet(render) && options.book.isEmpty())
        refuse(OptionsText::tr("--render-screens needs a book to show."));
    options.language = languageFrom(parser.value(language));
    options.theme = themeFrom(parser.value(theme));
    options.asOf = dayFrom(parser.value(asOf));
    options.renderInto = parser.value(render);
    options.renderOnly = parser.value(only);
    options.renderEveryVariant = parser.isSet(variants);
    options.diagnoseInto = parser.value(diagnose);
    return options;
}

} // namespace zhibu::gui

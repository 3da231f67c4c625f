#include "app/cli/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

static void initTranslationResources() {
    Q_INIT_RESOURCE(translations);
}

namespace zhibu::cli {

namespace {

bool wantsEnglish(const QStringList& arguments) {
    const qsizetype option = arguments.indexOf(u"--lang"_s);
    const bool apart = option >= 0 && option + 1 < arguments.size() && arguments[option + 1] == u"en"_s;
    return apart || arguments.contains(u"--lang=en"_s);
}

} // namespace

void installLanguage(QCoreApplication& application) {
    initTranslationResources();
    const bool english = wantsEnglish(QCoreApplication::arguments());
    QLocale::setDefault(english ? QLocale(QLocale::English) : QLocale(QLocale::Chinese, QLocale::China));
    auto* translator = new QTranslator(&application);
    if (translator->load(english ? u":/i18n/zhibu_en.qm"_s : u":/i18n/zhibu_zh_CN.qm"_s))
        QCoreApplication::installTranslator(translator);
}

} // namespace zhibu::cli

#include "app/gui/language.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

#ifdef ZHIBU_WITH_TRANSLATIONS
static void initTranslations() {
    Q_INIT_RESOURCE(translations);
}
#else
static void initTranslations() {}
#endif

namespace zhibu::gui {

void Language::use(const QString& language) {
    initTranslations();
    loaded.clear();
    const bool english = language == u"en";
    QLocale::setDefault(english ? QLocale(QLocale::English) : QLocale(QLocale::Chinese, QLocale::China));
    if (!english) load(u":/i18n/qtbase_zh_CN.qm"_s);
    load(english ? u":/i18n/zhibu_en.qm"_s : u":/i18n/zhibu_zh_CN.qm"_s);
}

void Language::load(const QString& resource) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(resource)) return;
    QCoreApplication::installTranslator(translator.get());
    loaded.push_back(std::move(translator));
}

} // namespace zhibu::gui

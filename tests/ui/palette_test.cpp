#include "ui/shell/palette.h"

#include "tests/support/test_registry.h"

#include <QApplication>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace palette_test {

namespace {

double channel(float value) {
    return value <= 0.03928f ? double(value) / 12.92 : std::pow((double(value) + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextCanBeReadOnEveryGroundItStandsOn_data() {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        const std::pair<const char*, const Tokens*> themes[] = {{"light", &lightTokens()},
                                                                {"dark", &darkTokens()}};
        for (const auto& [theme, t] : themes) {
            const std::pair<const char*, QColor> inks[] = {
                {"text", t->text},     {"secondary", t->secondary}, {"faint", t->faint},
                {"action", t->action}, {"overdue", t->overdue},     {"due soon", t->dueSoon},
                {"met", t->met},       {"attention", t->attention}};
            const std::pair<const char*, QColor> grounds[] = {{"window", t->window},
                                                              {"surface", t->surface},
                                                              {"hover", t->hover},
                                                              {"chosen row", t->actionSoft}};
            for (const auto& [ink, inkColor] : inks) {
                for (const auto& [ground, groundColor] : grounds)
                    QTest::addRow("%s: %s on %s", theme, ink, ground) << inkColor << groundColor;
            }
            QTest::addRow("%s: chosen page", theme) << t->brand << t->brandSoft;
            QTest::addRow("%s: brand", theme) << t->brand << t->surface;
            QTest::addRow("%s: badge on the chosen page", theme) << t->overdue << t->brandSoft;
            QTest::addRow("%s: keys on the chosen page", theme) << t->secondary << t->brandSoft;
            QTest::addRow("%s: primary button", theme) << t->onAction << t->action;
            QTest::addRow("%s: banner", theme) << t->text << t->warningSoft;
            QTest::addRow("%s: banner's symbol", theme) << t->dueSoon << t->warningSoft;
        }
    }

    void everyTextCanBeReadOnEveryGroundItStandsOn() {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
    }

    void thePaletteLeadsBackToItsTokens() {
        QCOMPARE(&tokens(paletteFrom(lightTokens())), &lightTokens());
        QCOMPARE(&tokens(paletteFrom(darkTokens())), &darkTokens());
    }

    void theSystemsThemeFollowsTheDesktop() {
        QPalette night;
        night.setColor(QPalette::Window, QColor(20, 20, 20));
        QVERIFY(isDark(night));
        auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
        applyAppearance(*application, Theme::system, night);
        QCOMPARE(application->palette().color(QPalette::Window), darkTokens().window);
        applyAppearance(*application, Theme::light, night);
        QCOMPARE(application->palette().color(QPalette::Window), lightTokens().window);
    }

    void largerTextIsLarger() {
        auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
        applyAppearance(*application, Theme::light, {}, 1.3);
        QCOMPARE(QApplication::font().pixelSize(), 17);
        applyAppearance(*application, Theme::light, {});
        QCOMPARE(QApplication::font().pixelSize(), 13);
    }
};

REGISTER_TEST(palette_test, PaletteTest)

} // namespace palette_test

#include "palette_test.moc"

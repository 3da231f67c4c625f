#include "ui/shell/palette.h"

#include "ui/shell/fonts.h"
#include "ui/shell/plain_style.h"

#include <QApplication>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {
constexpr const char* styled = "zhibu.styled"; ///< under a style sheet, style() no longer names ours
}

const Tokens& lightTokens() {
    static const Tokens tokens{.window = QColor(0xF4F5F7),
                               .surface = QColor(0xFFFFFF),
                               .text = QColor(0x1F2329),
                               .secondary = QColor(0x646A73),
                               .faint = QColor(0x69707A),
                               .line = QColor(0xDFE1E5),
                               .fieldEdge = QColor(0xC4C8CF),
                               .action = QColor(0x2B5FB8),
                               .onAction = QColor(0xFFFFFF),
                               .actionSoft = QColor(0xF0F5FD),
                               .brand = QColor(0xA8201A),
                               .brandSoft = QColor(0xF7E9E8),
                               .hover = QColor(0xF2F4F7),
                               .overdue = QColor(0xB3261E),
                               .dueSoon = QColor(0x9A5B00),
                               .met = QColor(0x2E7D32),
                               .attention = QColor(0x5B4BA8),
                               .track = QColor(0xE9EBEF),
                               .warningSoft = QColor(0xFFF6E5),
                               .disabled = QColor(0x8A9099)};
    return tokens;
}

const Tokens& darkTokens() {
    static const Tokens tokens{.window = QColor(0x16181B),
                               .surface = QColor(0x1F2226),
                               .text = QColor(0xE8EAED),
                               .secondary = QColor(0xB4BAC3),
                               .faint = QColor(0xA4ABB5),
                               .line = QColor(0x33373D),
                               .fieldEdge = QColor(0x50565F),
                               .action = QColor(0x8FB4F5),
                               .onAction = QColor(0x10151C),
                               .actionSoft = QColor(0x26334A),
                               .brand = QColor(0xF2938C),
                               .brandSoft = QColor(0x3B2424),
                               .hover = QColor(0x292D33),
                               .overdue = QColor(0xF49A93),
                               .dueSoon = QColor(0xE5AC62),
                               .met = QColor(0x83CB91),
                               .attention = QColor(0xBEB0F7),
                               .track = QColor(0x363B42),
                               .warningSoft = QColor(0x3A2F1C),
                               .disabled = QColor(0x7C838D)};
    return tokens;
}

const Tokens& tokens(const QPalette& palette) {
    return isDark(palette) ? darkTokens() : lightTokens();
}

bool isDark(const QPalette& desktop) {
    return desktop.color(QPalette::Window).lightness() < 128;
}

QPalette paletteFrom(const Tokens& tokens) {
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color, const QColor& disabled) {
        palette.setColor(QPalette::All, role, color);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, tokens.window, tokens.window);
    set(QPalette::WindowText, tokens.text, tokens.disabled);
    set(QPalette::Base, tokens.surface, tokens.window);
    set(QPalette::AlternateBase, tokens.window, tokens.window);
    set(QPalette::Text, tokens.text, tokens.disabled);
    set(QPalette::PlaceholderText, tokens.faint, tokens.disabled);
    set(QPalette::Button, tokens.surface, tokens.window);
    set(QPalette::ButtonText, tokens.text, tokens.disabled);
    set(QPalette::BrightText, tokens.overdue, tokens.disabled);
    // A chosen row keeps the colours of its words: the ground is soft.
    set(QPalette::Highlight, tokens.actionSoft, tokens.line);
    set(QPalette::HighlightedText, tokens.text, tokens.text);
    set(QPalette::Link, tokens.action, tokens.disabled);
    set(QPalette::LinkVisited, tokens.action, tokens.disabled);
    set(QPalette::ToolTipBase, tokens.surface, tokens.surface);
    set(QPalette::ToolTipText, tokens.text, tokens.text);
    set(QPalette::Light, tokens.surface, tokens.surface);
    set(QPalette::Midlight, tokens.hover, tokens.hover);
    set(QPalette::Mid, tokens.line, tokens.line);
    set(QPalette::Dark, tokens.fieldEdge, tokens.line);
    set(QPalette::Shadow, tokens.fieldEdge, tokens.line);
    return palette;
}

void applyAppearance(QApplication& application, Theme theme, const QPalette& desktop, double textScale) {
    const bool dark = theme == Theme::dark || (theme == Theme::system && isDark(desktop));
    const Tokens& chosen = dark ? darkTokens() : lightTokens();
    if (!application.property(styled).toBool()) QApplication::setStyle(new PlainStyle);
    application.setProperty(styled, true);
    QApplication::setFont(bodyFont(textScale));
    QApplication::setPalette(paletteFrom(chosen));
    QToolTip::setPalette(paletteFrom(chosen));
    QToolTip::setFont(bodyFont(textScale));
}

} // namespace zhibu

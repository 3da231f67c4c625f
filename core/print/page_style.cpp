#include "core/print/page_style.h"

namespace zhibu::style {

QColor toneColour(Tone tone) {
    switch (tone) {
    case Tone::normal: break;
    case Tone::muted: return QColor(0x69, 0x70, 0x7A);
    case Tone::met: return QColor(0x2E, 0x7D, 0x32);
    case Tone::dueSoon: return QColor(0x9A, 0x5B, 0x00);
    case Tone::overdue: return QColor(0xB3, 0x26, 0x1E);
    case Tone::attention: return QColor(0x5B, 0x4B, 0xA8);
    }
    return ink();
}

} // namespace zhibu::style

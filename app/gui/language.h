#pragma once

#include <QTranslator>

#include <memory>
#include <vector>

namespace zhibu::gui {

/// The sentences of the program and of Qt itself in one language; choosing another takes the first one out.
class Language final {
public:
    void use(const QString& language); ///< "zh" or "en"

private:
    void load(const QString& resource);
    std::vector<std::unique_ptr<QTranslator>> loaded;
};

} // namespace zhibu::gui

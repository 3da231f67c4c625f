#pragma once

#include <QtGlobal>

#include <functional>

namespace zhibu {

/// Told now and then, on the working thread, how much of a long piece of work is done; may be empty.
using ProgressSink = std::function<void(qint64 done, qint64 total)>;

inline void tell(const ProgressSink& sink, qint64 done, qint64 total) {
    if (sink) sink(done, total);
}

} // namespace zhibu

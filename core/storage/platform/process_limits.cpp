#include "core/storage/platform/process_limits.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#endif

namespace zhibu {

#ifdef Q_OS_UNIX

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool memoryCanBeLimited = false; // the sanitizer maps terabytes of address space for itself
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool memoryCanBeLimited = false;
#else
constexpr bool memoryCanBeLimited = true;
#endif
#else
constexpr bool memoryCanBeLimited = true;
#endif

using Resource = decltype(RLIMIT_AS);

bool limit(Resource resource, qint64 most, qint64 grace = 0) {
    const rlimit soft{rlim_t(most), rlim_t(most + grace)};
    return setrlimit(resource, &soft) == 0;
}

} // namespace

bool limitThisProcess(const ProcessLimits& limits) {
    const bool memory = !memoryCanBeLimited || limit(RLIMIT_AS, limits.memoryBytes);
    const bool time = limit(RLIMIT_CPU, limits.processor.count(), 1); // the signal first, then the end
    return memory && time && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_CORE, 0);
}

void keepToOurselves() {
    umask(S_IRWXG | S_IRWXO);
    limit(RLIMIT_CORE, 0);
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

bool isTimeLimitSignal(int signal) {
    return signal == SIGXCPU;
}

#else

void keepToOurselves() {}

bool limitThisProcess(const ProcessLimits&) {
    return true;
}

bool isTimeLimitSignal(int) {
    return false;
}

#endif

} // namespace zhibu

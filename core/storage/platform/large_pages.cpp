#include "core/storage/platform/large_pages.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#if defined(__GLIBC__)
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace zhibu {

#if defined(__GLIBC__)

void askForLargePages() {
    constexpr int mebi = 1024 * 1024;
    constexpr std::uintptr_t page = 2 * mebi;
    constexpr int piece = 24 * mebi; // the window's picture and its fonts
    // What malloc would come to by itself as large pieces are given back; saying one of them ends that.
    mallopt(M_MMAP_THRESHOLD, 32 * mebi);
    mallopt(M_TRIM_THRESHOLD, 2 * 32 * mebi);
    mallopt(M_TOP_PAD, piece);
    const auto before = reinterpret_cast<std::uintptr_t>(sbrk(0));
    const std::uintptr_t from = (before + page - 1) / page * page;
    // Never touched, so it costs an address and no memory: what comes next begins where a large page can.
    [[maybe_unused]] static void* volatile const gap = std::malloc(from - before + mebi);
    const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0));
    if (from < end) madvise(reinterpret_cast<void*>(from), end - from, MADV_HUGEPAGE);
}

#else

void askForLargePages() {}

#endif

} // namespace zhibu

#include "core/exchange/spreadsheet/xls_extract.h"
#include "core/storage/platform/process_limits.h"

#include <cstdio>
#include <cstdlib>
#include <new>

// zhibu-xls-reader MEMORY SECONDS SHEETS CELLS FILE: puts the cells of an .xls file on standard output, in
// the form that xls_stream.h describes, under limits it cannot lift again.
int main(int argc, char** argv) {
    constexpr int wrongUsage = 2;
    if (argc != 6) return wrongUsage;
    zhibu::ReadLimits limits;
    limits.childMemory = std::atoll(argv[1]);
    limits.childTime = std::chrono::seconds(std::atoll(argv[2]));
    limits.sheets = std::atoi(argv[3]);
    limits.cells = std::atoll(argv[4]);
    if (!zhibu::limitThisProcess({limits.childMemory, limits.childTime})) return wrongUsage;

    zhibu::XlsStreamWriter out(stdout);
    try {
        zhibu::extractXls(argv[5], limits, out);
    } catch (const std::bad_alloc&) {
        out.fail(zhibu::XlsFailure::outOfMemory);
    }
    return std::fflush(stdout) == 0 && out.healthy() ? EXIT_SUCCESS : EXIT_FAILURE;
}

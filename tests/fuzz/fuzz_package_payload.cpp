#include "tests/fuzz/package_input.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const QByteArrayView input(reinterpret_cast<const char*>(bytes), qsizetype(size));
    if (!zhibu::testing::acceptsPayload(input)) std::abort();
    return 0;
}

// How much does a cache hold, as people write it?
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>

namespace edgewright::cli {

struct Capacity {
    std::uint64_t amount = 0;
    bool isObjects = false; ///< else bytes
};

/// "1GiB", "512 MiB", "1000000", "5000objects". A bare number counts objects where sizes are ignored, else bytes.
/// Errors: no number above 0; another unit; bytes where sizes are ignored.
Result<Capacity> parseCapacity(const char* option, const std::string& word, bool ignoresSizes);

/// "1 GiB", "1500 bytes", "5000 objects"
std::string capacityWords(std::uint64_t amount, bool isObjects);

} // namespace edgewright::cli

// How many objects are asked for, and how many of them once alone?
#pragma once

#include "core/cache/eviction_policy.h"

#include <vector>

namespace edgewright {

/// Counts up to two for each key.
/// Cost: O(1) a request; a byte for four keys, where keys close by are asked for.
class AskedObjects {
public:
    void asked(ObjectKey key);
    std::int64_t objects() const { return objects_; }
    std::int64_t onceAlone() const { return onceAlone_; } ///< one-hit wonders

private:
    static constexpr std::size_t keysPerPage = 4096;
    std::vector<std::vector<std::uint8_t>> pages_; ///< two bits a key; empty where none was asked for
    std::int64_t objects_ = 0, onceAlone_ = 0;
};

} // namespace edgewright

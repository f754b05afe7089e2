// Which objects did a trace ask for, and which of them only once?
#pragma once

#include "core/cache/huge_array.h"

#include <array>
#include <cstdint>

namespace edgewright {

/// Told only of the requests that can tell something new: misses, and the first hit of each copy. They wait a moment, until the memory that
/// they need has arrived.
/// Units:  10.8 to 16.3 bytes an object.
/// Errors: std::bad_alloc.
/// Cost:   O(1), about 10 ns.
class SeenObjects {
public:
    SeenObjects();

    void asked(std::uint64_t object)
    {
        const std::uint64_t key = mixed(object);
        __builtin_prefetch(&keys_[homeOf(key)]);
        if (waiting_ == queue_.size())
            settle();
        queue_[waiting_++] = key;
    }
    bool contains(std::uint64_t object);

    std::int64_t objects();       ///< different ones so far
    std::int64_t oneHitWonders(); ///< asked for once so far
    std::size_t bytes() const { return keys_.bytes() + again_.bytes(); }

private:
    /// One to one, so keys serve as well as objects.
    static std::uint64_t mixed(std::uint64_t object)
    {
        object = (object ^ (object >> 32)) * 0xd6e8feb86659fd93ull;
        object = (object ^ (object >> 32)) * 0xd6e8feb86659fd93ull;
        return object ^ (object >> 32);
    }
    std::size_t homeOf(std::uint64_t key) const { return static_cast<std::size_t>((key >> 32) * homes_ >> 32); }
    std::size_t placeOf(std::uint64_t key) const; ///< where it stands, or would
    void settle();
    void settle(std::uint64_t key);
    void grow();

    HugeArray<std::uint64_t> keys_;  ///< 0: none
    HugeArray<std::uint64_t> again_; ///< a bit a place: asked for twice or more
    std::size_t homes_ = 0;
    std::int64_t objects_ = 0, askedAgain_ = 0;
    std::int64_t zeros_ = 0; ///< requests for the object whose key is 0
    std::array<std::uint64_t, 32> queue_{};
    std::size_t waiting_ = 0;
};

} // namespace edgewright

// Where do things live that come and go by the million?
#pragma once

#include <cstdint>
#include <deque>
#include <vector>

namespace edgewright::http {

/// Numbered places that are used again. A place's generation tells an earlier tenant from a later one. References stay valid until free().
/// Cost: O(1).
template <class T> class Pool {
public:
    std::uint32_t add(T value)
    {
        if (free_.empty()) {
            places_.push_back({std::move(value), 0});
            return static_cast<std::uint32_t>(places_.size() - 1);
        }
        const std::uint32_t id = free_.back();
        free_.pop_back();
        places_[id].value = std::move(value);
        return id;
    }
    void free(std::uint32_t id)
    {
        places_[id].value = T();
        ++places_[id].generation;
        free_.push_back(id);
    }
    T& operator[](std::uint32_t id) { return places_[id].value; }
    const T& operator[](std::uint32_t id) const { return places_[id].value; }
    std::uint32_t generation(std::uint32_t id) const { return places_[id].generation; }

private:
    struct Place {
        T value;
        std::uint32_t generation;
    };
    std::deque<Place> places_; ///< a deque: places don't move
    std::vector<std::uint32_t> free_;
};

} // namespace edgewright::http

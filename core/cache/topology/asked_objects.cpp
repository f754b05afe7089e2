// How many objects are asked for, and how many of them once alone? Two bits a key, in pages.
#include "core/cache/topology/asked_objects.h"

namespace edgewright {

void AskedObjects::asked(ObjectKey key)
{
    const std::size_t page = key / keysPerPage, place = key % keysPerPage;
    if (page >= pages_.size())
        pages_.resize(page + 1);
    if (pages_[page].empty())
        pages_[page].resize(keysPerPage / 4);
    std::uint8_t& four = pages_[page][place / 4];
    const auto shift = static_cast<unsigned>(2 * (place % 4));
    const unsigned times = (four >> shift) & 3u;
    if (times == 2)
        return;
    objects_ += times == 0;
    onceAlone_ += times == 0 ? 1 : -1;
    four = static_cast<std::uint8_t>(four + (1u << shift));
}

} // namespace edgewright

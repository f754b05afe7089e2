// Which objects did a trace ask for, and which of them only once?
#include "core/cache/seen_objects.h"

namespace edgewright {

namespace {

constexpr std::size_t firstHomes = 1 << 12;

} // namespace

SeenObjects::SeenObjects() : keys_(firstHomes), again_(firstHomes / 64), homes_(firstHomes) {}

std::size_t SeenObjects::placeOf(std::uint64_t key) const
{
    std::size_t at = homeOf(key);
    while (keys_[at] != 0 && keys_[at] != key)
        at = at + 1 == homes_ ? 0 : at + 1;
    return at;
}

bool SeenObjects::contains(std::uint64_t object)
{
    settle();
    const std::uint64_t key = mixed(object);
    return key == 0 ? zeros_ > 0 : keys_[placeOf(key)] == key;
}

std::int64_t SeenObjects::objects()
{
    settle();
    return objects_;
}

std::int64_t SeenObjects::oneHitWonders()
{
    settle();
    return objects_ - askedAgain_;
}

void SeenObjects::settle()
{
    for (std::size_t i = 0; i < waiting_; ++i)
        settle(queue_[i]);
    waiting_ = 0;
}

void SeenObjects::settle(std::uint64_t key)
{
    if (key == 0) {
        objects_ += zeros_ == 0;
        askedAgain_ += zeros_++ == 1;
        return;
    }
    const std::size_t at = placeOf(key);
    if (keys_[at] == key) {
        const std::uint64_t bit = std::uint64_t{1} << at % 64;
        askedAgain_ += (again_[at / 64] & bit) == 0;
        again_[at / 64] |= bit;
        return;
    }
    keys_[at] = key;
    if (static_cast<std::size_t>(++objects_) > homes_ / 4 * 3)
        grow();
}

void SeenObjects::grow()
{
    SeenObjects larger;
    larger.homes_ = homes_ + homes_ / 2;
    larger.keys_ = HugeArray<std::uint64_t>(larger.homes_);
    larger.again_ = HugeArray<std::uint64_t>(larger.homes_ / 64 + 1);
    for (std::size_t at = 0; at < homes_; ++at) {
        if (keys_[at] == 0)
            continue;
        const std::size_t to = larger.placeOf(keys_[at]);
        larger.keys_[to] = keys_[at];
        larger.again_[to / 64] |= (again_[at / 64] >> at % 64 & 1) << to % 64;
    }
    homes_ = larger.homes_;
    std::swap(keys_, larger.keys_);
    std::swap(again_, larger.again_);
}

} // namespace edgewright

// How much was asked for since an object was asked for last?
#include "core/cache/traces/stack_distances.h"

namespace edgewright {

namespace {

constexpr std::uint32_t firstPositions = 1 << 12;

} // namespace

std::uint32_t StackDistances::roundedUp(std::size_t positions)
{
    if (positions > UINT32_MAX - branches)
        throw std::bad_alloc();
    return static_cast<std::uint32_t>((positions + branches - 1) / branches * branches);
}

StackDistances::StackDistances() : objects_(firstPositions), atPosition_(firstPositions) { rebuildSums(); }

std::uint64_t StackDistances::ask(std::uint32_t tag, ObjectKey key, std::uint64_t size)
{
    if (end_ == atPosition_.size())
        compact();
    const ObjectIndex found = table_.find(tag, [&](ObjectIndex index) { return objects_[index].key == key; });
    if (found == 0) {
        add(tag, key, size);
        return first;
    }
    Object& object = objects_[found];
    atPosition_[object.position] = 0;
    atPosition_[end_] = found;
    const std::uint64_t distance = moveToEnd(object);
    object.position = end_++;
    return distance;
}

/// Where the two positions' ways up the tree meet, all sums above stay as they are, and all that is between them was added.
std::uint64_t StackDistances::moveToEnd(Object& object)
{
    std::uint64_t distance = object.size;
    std::uint32_t from = object.position, to = end_;
    for (HugeArray<std::uint64_t>& sums : sums_) {
        if (from == to)
            break;
        for (std::uint32_t right = from + 1; right % branches != 0; ++right)
            distance += sums[right];
        sums[from] -= object.size;
        sums[to] += object.size;
        from /= branches, to /= branches;
    }
    return distance;
}

void StackDistances::add(std::uint32_t tag, ObjectKey key, std::uint64_t size)
{
    if (++count_ == objects_.size())
        objects_.resize(objects_.size() + objects_.size() / 2);
    objects_[count_] = {key, size, end_};
    table_.insert(tag, count_);
    sizeOfAll_ += size;
    atPosition_[end_] = count_;
    std::uint32_t at = end_++;
    for (HugeArray<std::uint64_t>& sums : sums_) {
        sums[at] += size;
        at /= branches;
    }
}

void StackDistances::compact()
{
    std::uint32_t to = 0;
    for (std::uint32_t from = 0; from < end_; ++from) {
        const ObjectIndex index = std::exchange(atPosition_[from], 0);
        if (index == 0)
            continue;
        objects_[index].position = to;
        atPosition_[to++] = index;
    }
    end_ = to;
    const std::uint32_t wanted = roundedUp(std::size_t{count_} * 3);
    if (wanted > atPosition_.size())
        atPosition_.resize(wanted);
    rebuildSums();
}

void StackDistances::rebuildSums()
{
    sums_.clear();
    sums_.emplace_back(atPosition_.size());
    for (std::uint32_t at = 0; at < end_; ++at)
        sums_[0][at] = objects_[atPosition_[at]].size;
    while (sums_.back().size() > 1) {
        HugeArray<std::uint64_t> above(roundedUp(sums_.back().size()) / branches);
        const std::size_t below = sums_.back().size();
        for (std::size_t at = 0; at < below; ++at)
            above[at / branches] += sums_.back()[at];
        sums_.push_back(std::move(above));
    }
}

} // namespace edgewright

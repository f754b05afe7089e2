// Which sites serve a customer cheapest, in order?
#include "core/placement/location/nearest_sites.h"

#include <algorithm>
#include <array>
#include <bit>

namespace edgewright::location {

namespace {

constexpr std::size_t firstFew = 32;
constexpr std::size_t digits = sizeof(double), values = 256;

/// Costs are not negative, so their bits are in the order of their values.
std::size_t digitOf(const NearSite& near, std::size_t digit)
{
    return (std::bit_cast<std::uint64_t>(near.cost) >> (8 * digit)) % values;
}

using Counts = std::array<std::array<std::uint32_t, values>, digits>;

/// By cost, equals in the order in which they come. Digits that all have in common, as those of whole numbers, take no time.
/// `scratch` is as large.
void sortByDigits(std::span<NearSite> row, std::span<NearSite> scratch)
{
    Counts counts{};
    for (const NearSite& near : row)
        for (std::size_t digit = 0; digit < digits; ++digit)
            ++counts[digit][digitOf(near, digit)];
    std::span<NearSite> from = row, to = scratch;
    for (std::size_t digit = 0; digit < digits; ++digit) {
        std::array<std::uint32_t, values>& count = counts[digit];
        if (count[digitOf(row.front(), digit)] == row.size())
            continue;
        std::uint32_t sum = 0;
        for (std::uint32_t& one : count)
            sum += std::exchange(one, sum);
        for (const NearSite& near : from)
            to[count[digitOf(near, digit)]++] = near;
        std::swap(from, to);
    }
    if (from.data() != row.data())
        std::ranges::copy(from, row.begin());
}

} // namespace

NearestSites::NearestSites(const LocationProblem& problem, const Progress& progress)
    : problem_(&problem), scratch_(problem.sites.size())
{
    near_.reserve(problem.cost.size());
    for (std::size_t customer = 0; customer < problem.customers() && !progress.stopped(); ++customer) {
        std::uint32_t site = 0;
        rows_.push_back({.first = near_.size(), .count = problem.sites.size()});
        for (const double cost : problem.costsOf(customer))
            near_.push_back({cost, site++});
    }
}

const NearSite& NearestSites::at(std::size_t customer, std::size_t rank)
{
    Row& row = rows_[customer];
    const std::size_t there = std::min(rank, row.count - 1);
    while (row.sorted <= there)
        sortMore(row, there);
    return near_[row.first + there];
}

void NearestSites::sortMore(Row& row, std::size_t rank)
{
    if (row.sorted > 0 || rank >= firstFew || row.count <= firstFew)
        return sortAll(row);
    const auto begin = near_.begin() + static_cast<std::ptrdiff_t>(row.first);
    const auto middle = begin + static_cast<std::ptrdiff_t>(firstFew);
    std::nth_element(begin, middle, begin + static_cast<std::ptrdiff_t>(row.count));
    std::sort(begin, middle);
    row.sorted = firstFew;
}

void NearestSites::sortAll(Row& row)
{
    const std::span<NearSite> near(near_.data() + row.first, row.count);
    const auto customer = static_cast<std::size_t>(&row - rows_.data());
    const std::span<const double> costs = problem_->costsOf(customer);
    for (std::uint32_t site = 0; site < costs.size(); ++site) // the nearest few may have been taken from among them
        near[site] = {std::abs(costs[site]), site};           // -0 has other bits than 0
    sortByDigits(near, scratch_);
    row.sorted = row.count;
}

NearestSites NearestSites::restrictedTo(const std::vector<bool>& isKept) const
{
    NearestSites kept(problem_);
    for (const Row& row : rows_) {
        Row keptRow{.first = kept.near_.size()};
        for (std::size_t i = 0; i < row.count; ++i)
            if (isKept[near_[row.first + i].site])
                kept.near_.push_back(near_[row.first + i]);
        keptRow.count = keptRow.sorted = kept.near_.size() - keptRow.first;
        kept.rows_.push_back(keptRow);
        if (row.sorted < row.count)
            std::sort(kept.near_.begin() + static_cast<std::ptrdiff_t>(keptRow.first), kept.near_.end());
    }
    return kept;
}

} // namespace edgewright::location

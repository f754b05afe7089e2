// Which items are worth most within a capacity? Exact, by growing a core around the item at which greed stops.
#include "core/placement/assignment/knapsack.h"

#include <algorithm>

namespace edgewright {

namespace {

constexpr double nothingLeft = 1e300; // no item can be taken out: an overweight state is hopeless

/// A type, so that sorting calls it in place.
struct IsWorthMore {
    bool operator()(const KnapsackItem& a, const KnapsackItem& b) const
    {
        return a.worth != b.worth ? a.worth > b.worth : a.name < b.name;
    }
};

Amount weightOf(std::vector<KnapsackItem>::const_iterator from, std::vector<KnapsackItem>::const_iterator to)
{
    Amount weight = 0;
    for (; from != to; ++from)
        weight += from->weight;
    return weight;
}

} // namespace

void Knapsack::solve(std::vector<KnapsackItem>& items, Amount capacity)
{
    capacity_ = capacity;
    steps_.clear();
    best_ = -1;
    work_ = 0;
    for (KnapsackItem& item : items)
        item.worth = item.weight > 0 ? static_cast<double>(item.profit) / static_cast<double>(item.weight) : 1e300;
    const std::size_t split = splitAtBreak(items);
    greedy_ = {0, 0, -1};
    for (std::size_t i = 0; i < split; ++i) {
        greedy_.profit += items[i].profit;
        greedy_.weight += items[i].weight;
    }
    profit_ = bound_ = cutProfit_ = greedy_.profit;
    price_ = 0;
    exchange_ = {-1, -1};
    if (split < items.size()) {
        price_ = items[split].worth;
        cutProfit_ += static_cast<Amount>(price_ * static_cast<double>(capacity - greedy_.weight)) + 1;
        exchangeOne(items, split);
        growCore(items, narrow(items, split), split);
    }
    choose(items, split);
}

/// Orders items so that the ones before the answer are worth most and fit, and the one at the answer, if any, no longer fits
/// and is worth most of the rest. Quickselect: O(items) in the mean.
std::size_t Knapsack::splitAtBreak(std::vector<KnapsackItem>& items) const
{
    auto from = items.begin(), to = items.end();
    Amount room = capacity_;
    if (weightOf(from, to) <= room)
        return items.size();
    while (to - from > 1) {
        const auto middle = from + (to - from) / 2;
        std::nth_element(from, middle, to, IsWorthMore());
        const Amount weight = weightOf(from, middle);
        if (weight > room) {
            to = middle;
        } else {
            room -= weight;
            from = middle;
        }
    }
    return static_cast<std::size_t>(from - items.begin());
}

/// The best of greed and one item more, or of greed with an item changed for the one that no longer fits: a fair answer to start from.
void Knapsack::exchangeOne(const std::vector<KnapsackItem>& items, std::size_t split)
{
    const Amount room = capacity_ - greedy_.weight;
    const KnapsackItem& next = items[split];
    const auto weigh = [this](Amount profit, int out, int in) {
        if (profit > profit_) {
            profit_ = profit;
            exchange_ = {out, in};
        }
    };
    for (std::size_t i = split + 1; i < items.size(); ++i)
        if (items[i].weight <= room)
            weigh(greedy_.profit + items[i].profit, -1, items[i].name);
    for (std::size_t i = 0; i < split; ++i)
        if (next.weight - items[i].weight <= room)
            weigh(greedy_.profit + next.profit - items[i].profit, items[i].name, next.name);
}

/// Only items that a better answer may treat otherwise than greed does can be in the core. They are sorted, next to the split.
Knapsack::Core Knapsack::narrow(std::vector<KnapsackItem>& items, std::size_t split) const
{
    const auto begin = items.begin(), middle = begin + static_cast<std::ptrdiff_t>(split);
    const double spare = static_cast<double>(cutProfit_ - profit_);
    const auto loss = [this](const KnapsackItem& item) {
        return static_cast<double>(item.profit) - price_ * static_cast<double>(item.weight);
    };
    const auto left = std::partition(begin, middle, [&](const KnapsackItem& item) { return loss(item) >= spare; });
    const auto right =
        std::partition(middle, items.end(), [&](const KnapsackItem& item) { return -loss(item) < spare; });
    std::sort(left, middle, IsWorthMore());
    std::sort(middle, right, IsWorthMore());
    return {static_cast<std::size_t>(left - begin), static_cast<std::size_t>(right - begin)};
}

/// The core holds items[left, right), at first none; by turns it takes in the next item on either side.
void Knapsack::growCore(const std::vector<KnapsackItem>& items, const Core& core, std::size_t split)
{
    std::size_t left = split, right = split;
    const auto worthLeft = [&] { return left > core.first ? items[left - 1].worth : nothingLeft; };
    const auto worthRight = [&] { return right < core.last ? items[right].worth : 0; };
    states_.assign(1, greedy_);
    while (!states_.empty() && work_ < mostWork && (left > core.first || right < core.last)) {
        if (right < core.last) {
            ++right;
            branchOn(items[right - 1], static_cast<int>(right - 1), 1, worthLeft(), worthRight());
        }
        if (left > core.first) {
            --left;
            branchOn(items[left], static_cast<int>(left), -1, worthLeft(), worthRight());
        }
    }
    bound_ = profit_;
    if (left > core.first || right < core.last)
        boundTheRest(worthLeft(), worthRight());
}

/// Of the states that were not weighed in full, where work was cut short.
void Knapsack::boundTheRest(double left, double right)
{
    for (const State& state : states_) {
        const auto room = static_cast<double>(capacity_ - state.weight);
        const double gain = room * (room >= 0 ? right : left);
        if (static_cast<double>(state.profit - profit_) + gain > 0)
            bound_ = std::max(bound_, state.profit + static_cast<Amount>(gain) + 1);
    }
    bound_ = std::min(bound_, std::max(profit_, cutProfit_));
}

/// No completion with items beyond the core can beat the best. A better one is better by a whole unit; half of it makes up for rounding.
bool Knapsack::isHopeless(const State& state, double left, double right) const
{
    const Amount room = capacity_ - state.weight;
    const double gain = static_cast<double>(room) * (room >= 0 ? right : left);
    return static_cast<double>(state.profit - profit_) + gain < 0.5;
}

/// Appends to next_, which is ordered by weight, where nothing lighter is worth as much.
void Knapsack::keep(const State& state)
{
    if (next_.empty() || next_.back().profit < state.profit) {
        if (!next_.empty() && next_.back().weight == state.weight)
            next_.back() = state;
        else
            next_.push_back(state);
    }
}

/// Each state with and without the item: added where `sign` is 1, taken out where it is -1.
void Knapsack::branchOn(const KnapsackItem& item, int position, Amount sign, double left, double right)
{
    next_.clear();
    work_ += states_.size();
    const Amount profit = sign * item.profit, weight = sign * item.weight;
    std::size_t same = 0, changed = 0;
    while (same < states_.size() || changed < states_.size()) {
        const bool takesSame = changed == states_.size() ||
                               (same < states_.size() && states_[same].weight <= states_[changed].weight + weight);
        if (takesSame) {
            const State& state = states_[same++];
            if (!isHopeless(state, left, right))
                keep(state);
            continue;
        }
        State state = states_[changed++];
        state.profit += profit;
        state.weight += weight;
        const bool isBetter = state.weight <= capacity_ && state.profit > profit_;
        if (!isBetter && isHopeless(state, left, right))
            continue;
        steps_.push_back({state.last, position});
        state.last = static_cast<int>(steps_.size()) - 1;
        if (isBetter) {
            profit_ = state.profit;
            best_ = state.last;
        }
        keep(state);
    }
    states_.swap(next_);
}

void Knapsack::choose(const std::vector<KnapsackItem>& items, std::size_t split)
{
    chosen_.clear();
    if (best_ < 0) { // greed, or greed with one exchange
        for (std::size_t i = 0; i < split; ++i)
            if (items[i].name != exchange_.out)
                chosen_.push_back(items[i].name);
        if (exchange_.in >= 0)
            chosen_.push_back(exchange_.in);
        return;
    }
    taken_.assign(items.size(), 0);
    std::fill_n(taken_.begin(), split, char{1});
    for (int at = best_; at >= 0; at = steps_[at].before)
        taken_[steps_[at].item] ^= 1;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (taken_[i])
            chosen_.push_back(items[i].name);
}

} // namespace edgewright

// Which rules that every answer keeps does a split one break?
#include "core/placement/chains/cuts.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace edgewright::chains {

namespace {

constexpr double enough = 1e-3; // what is broken by less gains nothing
constexpr double clearly = 1e-6;
constexpr std::size_t mostGrowth = 12;

class Separation {
public:
    Separation(const Model& model, const Relaxation& relaxation)
        : model_(model), relaxation_(relaxation), shares_(relaxation.spotShares())
    {}

    std::vector<Cut> limits()
    {
        for (int site = 0; site < static_cast<int>(model_.sites.size()); ++site) {
            findUnopened(site);
            findOverload(site);
        }
        return std::move(cuts_);
    }

    std::vector<Cut> consequences()
    {
        for (int site = 0; site < static_cast<int>(model_.sites.size()); ++site) {
            findCover(site);
            growFrom(site);
        }
        return std::move(cuts_);
    }

private:
    double share(int item, int site) const { return shares_[index(model_.spot(item, site))]; }
    const std::vector<int>& itemsOf(int site) const { return model_.itemsOf[index(model_.sites[index(site)].service)]; }
    double capacityOf(int site) const
    {
        return model_.problem.services[index(model_.sites[index(site)].service)].capacity;
    }

    void findUnopened(int site)
    {
        for (const int item : itemsOf(site))
            if (share(item, site) > relaxation_.openness(site) + clearly)
                cuts_.push_back({{{model_.spot(item, site), 1}}, {{site, -1}}, 0});
    }

    void findOverload(int site)
    {
        const double capacity = capacityOf(site);
        if (!std::isfinite(capacity))
            return;
        double load = 0;
        for (const int item : itemsOf(site))
            load += rate(item) * share(item, site);
        if (load <= capacity * relaxation_.openness(site) + clearly * std::max(1.0, capacity))
            return;
        Cut cut{{}, {{site, -capacity * (1 + 1e-9)}}, 0};
        for (const int item : itemsOf(site))
            cut.spots.emplace_back(model_.spot(item, site), rate(item));
        cuts_.push_back(std::move(cut));
    }

    double rate(int item) const { return model_.items[index(item)].rate; }
    double missing(int item, int site) const { return relaxation_.openness(site) - share(item, site); }

    /// Items of `order` that exceed a replica together, but not without any one of them; none where all fit. Greedily those of which least
    /// is missing for their rate.
    std::vector<int> coverOf(int site, std::vector<int> order) const
    {
        const double most = capacityOf(site) * (1 + 1e-9);
        std::ranges::stable_sort(order, {}, [&](int item) { return std::max(0.0, missing(item, site)) / rate(item); });
        std::vector<int> cover;
        double weight = 0;
        for (std::size_t i = 0; i < order.size() && weight <= most; ++i) {
            cover.push_back(order[i]);
            weight += rate(order[i]);
        }
        if (weight <= most)
            return {};
        std::ranges::stable_sort(cover, {}, [&](int item) { return -missing(item, site); });
        std::erase_if(cover, [&](int item) {
            const bool isSpare = weight - rate(item) > most;
            weight -= isSpare ? rate(item) : 0;
            return isSpare;
        });
        return cover;
    }

    /// Of a cover at least one is served elsewhere; items that weigh as much as its heaviest join in.
    void findCover(int site)
    {
        if (relaxation_.openness(site) < clearly || !std::isfinite(capacityOf(site)))
            return;
        std::vector<int> items;
        std::ranges::copy_if(itemsOf(site), std::back_inserter(items), [&](int item) { return rate(item) > 0; });
        std::vector<int> cover = coverOf(site, items);
        if (cover.empty())
            return;
        const auto most = static_cast<double>(cover.size()) - 1;
        const double heaviest = rate(std::ranges::max(cover, {}, [&](int item) { return rate(item); }));
        for (const int item : items)
            if (rate(item) >= heaviest && std::ranges::find(cover, item) == cover.end())
                cover.push_back(item);
        Cut cut{{}, {{site, -most}}, 0};
        double broken = -most * relaxation_.openness(site);
        for (const int item : cover) {
            cut.spots.emplace_back(model_.spot(item, site), 1);
            broken += share(item, site);
        }
        if (broken > enough)
            cuts_.push_back(std::move(cut));
    }

    /// A group of sites grows by those that share its items, and is looked at each time.
    void growFrom(int seed)
    {
        if (relaxation_.openness(seed) < clearly || !std::isfinite(capacityOf(seed)))
            return;
        const std::vector<int>& items = itemsOf(seed);
        const auto service = index(model_.sites[index(seed)].service);
        std::vector<int> group{seed};
        std::vector<double> inside(items.size());
        for (std::size_t i = 0; i < items.size(); ++i)
            inside[i] = share(items[i], seed);
        for (std::size_t grown = 0; grown < mostGrowth; ++grown) {
            findRounding(group, items, inside);
            int best = -1;
            double most = clearly;
            for (int site = model_.siteBegin[service]; site < model_.siteBegin[service + 1]; ++site) {
                if (std::ranges::find(group, site) != group.end())
                    continue;
                double shared = 0;
                for (std::size_t i = 0; i < items.size(); ++i)
                    if (inside[i] > clearly)
                        shared += std::min(share(items[i], site), inside[i]) * rate(items[i]);
                if (shared > most) {
                    most = shared;
                    best = site;
                }
            }
            if (best < 0)
                return;
            group.push_back(best);
            for (std::size_t i = 0; i < items.size(); ++i)
                inside[i] += share(items[i], best);
        }
    }

    /// Replicas of the group + Σ over some items of min(1, a/f) · (1 - share inside) ≥ ⌈Σ a⌉, where a = rate / capacity and f is the
    /// fraction of Σ a: mixed integer rounding of their sum of capacities. Of all items those that are inside most are taken.
    void findRounding(const std::vector<int>& group, const std::vector<int>& items, const std::vector<double>& inside)
    {
        double open = 0;
        for (const int site : group)
            open += relaxation_.openness(site);
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < items.size(); ++i)
            if (inside[i] > clearly && rate(items[i]) > 0)
                order.push_back(i);
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return -inside[i]; });
        const double capacity = capacityOf(group.front());
        double sum = 0, best = enough;
        std::size_t taken = 0;
        for (std::size_t count = 1; count <= order.size(); ++count) {
            sum += rate(items[order[count - 1]]) / capacity;
            const double fraction = sum - std::floor(sum);
            if (fraction < 1e-4 || fraction > 1 - 1e-4)
                continue;
            double left = open;
            for (std::size_t i = 0; i < count; ++i)
                left += factorOf(items[order[i]], capacity, fraction) * (1 - inside[order[i]]);
            if (const double broken = std::ceil(sum) - left; broken > best) {
                best = broken;
                taken = count;
            }
        }
        if (taken > 0)
            addRounding(group, items, order, taken);
    }

    double factorOf(int item, double capacity, double fraction) const
    {
        return std::min(1.0, rate(item) / capacity / fraction);
    }

    void addRounding(const std::vector<int>& group, const std::vector<int>& items,
                     const std::vector<std::size_t>& order, std::size_t taken)
    {
        const double capacity = capacityOf(group.front());
        double sum = 0;
        for (std::size_t i = 0; i < taken; ++i)
            sum += rate(items[order[i]]) / capacity;
        Cut cut{{}, {}, -std::ceil(sum)};
        for (const int site : group)
            cut.sites.emplace_back(site, -1);
        for (std::size_t i = 0; i < taken; ++i) {
            const int item = items[order[i]];
            const double factor = factorOf(item, capacity, sum - std::floor(sum));
            cut.most += factor;
            for (const int site : group)
                cut.spots.emplace_back(model_.spot(item, site), factor);
        }
        cuts_.push_back(std::move(cut));
    }

    const Model& model_;
    const Relaxation& relaxation_;
    const std::vector<double>& shares_;
    std::vector<Cut> cuts_;
};

} // namespace

std::vector<Cut> brokenLimits(const Model& model, const Relaxation& relaxation)
{
    return Separation(model, relaxation).limits();
}

std::vector<Cut> brokenConsequences(const Model& model, const Relaxation& relaxation)
{
    return Separation(model, relaxation).consequences();
}

} // namespace edgewright::chains

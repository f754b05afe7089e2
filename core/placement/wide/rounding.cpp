// Which placements do the prices of a bound point to?
#include "core/placement/wide/rounding.h"

#include "core/placement/wide/joining.h"

#include <algorithm>
#include <numeric>

namespace edgewright::placing {

namespace {

std::size_t index(int at) { return static_cast<std::size_t>(at); }

bool isRequired(const WideView& view, int service, int site)
{
    return std::ranges::binary_search(view.problem.services[index(service)].required, view.sites[index(site)]);
}

/// Fills sites, the largest services first: they leave the least choice.
class Filling {
public:
    Filling(const WideView& view, const WideBound& bound)
        : view_(view), bound_(bound), bySize_(view.problem.services.size())
    {
        std::iota(bySize_.begin(), bySize_.end(), 0);
        std::ranges::stable_sort(bySize_, std::greater{}, [&](int service) { return sizeOf(service); });
    }

    /// Each replica where most room is left; nothing: there is none.
    std::optional<SiteChoice> onto(std::span<const int> sites)
    {
        used_.assign(view_.sites.size(), {});
        SiteChoice choice(bySize_.size());
        for (const int service : bySize_) {
            const Demand& demand = view_.problem.services[index(service)];
            std::vector<std::pair<double, int>> all;
            for (const int site : sites)
                if (const double left = leftWith(service, site);
                    left >= 0 && view_.isCandidate[index(service)][index(site)])
                    all.emplace_back(left + shareCounts * bound_.share(service, site) +
                                         (isRequired(view_, service, site) ? 2 : 0),
                                     site);
            if (std::ssize(all) < demand.replicas)
                return {};
            std::ranges::stable_sort(all, std::greater{}, &std::pair<double, int>::first);
            for (int replica = 0; replica < demand.replicas; ++replica)
                put(service, all[index(replica)].second, choice);
        }
        return choice;
    }

private:
    static constexpr double shareCounts = 0.1; // against the node's room

    const Amounts& capacity(int site) const { return view_.problem.nodes[index(view_.sites[index(site)])].capacity; }
    double sizeOf(int service) const
    {
        double sum = 0;
        for (int site = 0; index(site) < view_.sites.size(); ++site)
            for (std::size_t r = 0; r < resourceCount; ++r)
                sum += view_.problem.services[index(service)].amounts[r] / (1e-9 + capacity(site)[r]);
        return sum;
    }
    /// In shares of the scarcest resource; below 0: it has no room.
    double leftWith(int service, int site) const
    {
        double least = 1;
        for (std::size_t r = 0; r < resourceCount; ++r) {
            const double all = capacity(site)[r],
                         used = used_[index(site)][r] + view_.problem.services[index(service)].amounts[r];
            if (!fitsInto(used, all))
                return -1;
            least = std::min(least, used > 0 ? std::max(0.0, 1 - used / all) : 1);
        }
        return least;
    }
    void put(int service, int site, SiteChoice& choice)
    {
        std::vector<int>& sites = choice[index(service)];
        sites.insert(std::ranges::lower_bound(sites, site), site);
        for (std::size_t r = 0; r < resourceCount; ++r)
            used_[index(site)][r] += view_.problem.services[index(service)].amounts[r];
    }

    const WideView& view_;
    const WideBound& bound_;
    std::vector<int> bySize_;
    std::vector<Amounts> used_;
};

/// Those first that the prices' solutions pay for.
std::vector<int> byUnpaid(const WideView& view, const WideBound& bound)
{
    std::vector<double> unpaid;
    for (int site = 0; index(site) < view.sites.size(); ++site) {
        double open = 0;
        bool isNeeded = false;
        for (int service = 0; index(service) < view.problem.services.size(); ++service) {
            open = std::max(open, bound.share(service, site));
            isNeeded |= isRequired(view, service, site);
        }
        unpaid.push_back(isNeeded ? -1 : view.problem.openCost(view.sites[index(site)]) * (1 - open));
    }
    std::vector<int> order(unpaid.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int site) { return unpaid[index(site)]; });
    return order;
}

} // namespace

SiteChoice rounded(const WideView& view, const WideBound& bound)
{
    WideState state(view, SiteChoice(view.problem.services.size()));
    const Relations relations(view.problem);
    const Joining joins(view, relations);
    for (const int service : wantedFirst(view.problem, servicesByCall(view.problem))) {
        if (view.problem.isStopped())
            break;
        const Demand& demand = view.problem.services[index(service)];
        std::vector<int> order;
        for (const int node : demand.candidates)
            order.push_back(view.siteAt[index(node)]);
        std::ranges::stable_sort(order, std::greater{}, [&](int site) {
            return bound.share(service, site) - state.excess(service, site, 1) +
                   (isRequired(view, service, site) ? 2 : 0);
        });
        for (const bool heedsRelations : {true, false})
            for (const int site : order) {
                const std::vector<int>& taken = state.choice()[index(service)];
                if (std::ssize(taken) < demand.replicas && !std::ranges::binary_search(taken, site) &&
                    (!heedsRelations || relations.areNone() ||
                     joins(state, nodesOf(view, state.choice()), service, site)))
                    state.move(service, -1, site);
            }
    }
    return state.choice();
}

std::optional<SiteChoice> gathered(const WideView& view, const WideBound& bound)
{
    const std::vector<int> order = byUnpaid(view, bound);
    Filling filling(view, bound);
    std::size_t count = 1;
    for (const Demand& demand : view.problem.services)
        count = std::max(count, index(demand.replicas));
    for (; count <= order.size() && !view.problem.isStopped(); count += 1 + count / 50)
        if (std::optional<SiteChoice> choice = filling.onto(std::span(order).first(count)))
            return choice;
    return {};
}

} // namespace edgewright::placing

// What does it cost to serve everybody from given sites with capacities, and which sites near them are better?
#include "core/placement/location/site_search.h"
#include "core/placement/location/transportation.h"

#include <algorithm>
#include <cmath>

namespace edgewright::location {

namespace {

class TransportSearch final : public SiteSearch {
public:
    explicit TransportSearch(const LocationProblem& problem) : problem_(problem), transportation_(problem) {}

    double cost(const OpenSites& open, double enough) override { return transportation_.solve(open, enough); }

    void improve(OpenSites open, const Branch& branch, const SiteFloor& floor, Incumbent& incumbent,
                 const std::function<bool()>& isOver) override
    {
        double cost = transportation_.solve(open, HUGE_VAL);
        incumbent.offer(open, cost);
        for (bool isBetter = true; isBetter && !isOver();) {
            isBetter = false;
            for (const Neighbour& neighbour : neighbours(open, branch, floor, cost)) {
                const double found = isOver() ? HUGE_VAL : transportation_.solve(neighbour.open, cost);
                if (!(found < cost))
                    continue;
                cost = found;
                open = neighbour.open;
                incumbent.offer(open, cost);
                isBetter = true;
                break;
            }
        }
    }

    std::int64_t pairs() const override { return transportation_.pairs(); }

    std::vector<LocationShare> shares(const OpenSites& open) override
    {
        transportation_.solve(open, HUGE_VAL);
        return transportation_.shares();
    }

private:
    struct Neighbour {
        double floor = 0;
        OpenSites open;
        auto operator<=>(const Neighbour&) const = default;
    };

    /// By opening, closing or exchanging a site; those that may cost less than `cost`, the most promising first.
    std::vector<Neighbour> neighbours(const OpenSites& open, const Branch& branch, const SiteFloor& floor,
                                      double cost) const
    {
        std::vector<Neighbour> found;
        const auto take = [&](OpenSites sites) {
            if (const double least = floor.of(sites); least < cost)
                found.push_back({least, std::move(sites)});
        };
        std::vector<OpenSites> smaller;
        for (const std::uint32_t site : open) {
            smaller.push_back(open);
            std::erase(smaller.back(), site);
            if (smaller.back().size() >= branch.fewest)
                take(smaller.back());
        }
        for (std::uint32_t site = 0; site < problem_.sites.size(); ++site) {
            if (std::ranges::binary_search(open, site))
                continue;
            if (open.size() < branch.most)
                take(with(open, site));
            for (const OpenSites& sites : smaller)
                take(with(sites, site));
        }
        std::ranges::sort(found);
        return found;
    }

    static OpenSites with(OpenSites sites, std::uint32_t site)
    {
        sites.insert(std::ranges::upper_bound(sites, site), site);
        return sites;
    }

    const LocationProblem& problem_;
    Transportation transportation_;
};

} // namespace

std::unique_ptr<SiteSearch> transportSearch(const LocationProblem& problem)
{
    return std::make_unique<TransportSearch>(problem);
}

} // namespace edgewright::location

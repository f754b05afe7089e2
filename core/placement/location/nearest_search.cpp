// What does it cost to serve everybody from the nearest of given sites, and which sites near them are better?
#include "core/placement/location/interchange.h"
#include "core/placement/location/site_search.h"

#include <algorithm>
#include <cmath>

namespace edgewright::location {

namespace {

/// Gains below this share of the cost may be rounding.
constexpr double leastGain = 1e-11;

class NearestSearch final : public SiteSearch {
public:
    NearestSearch(const LocationProblem& problem, NearestSites& nearest)
        : problem_(problem), nearest_(nearest), interchange_(problem, nearest), isOpen_(problem.sites.size())
    {}

    double cost(const OpenSites& open, double enough) override
    {
        double sum = 0;
        for (const std::uint32_t site : open)
            sum += problem_.sites[site].openCost;
        mark(open, true);
        for (std::size_t customer = 0; customer < problem_.customers() && sum < enough; ++customer)
            sum += nearestOpen(customer).cost;
        mark(open, false);
        return sum < enough ? sum : HUGE_VAL;
    }

    void improve(OpenSites open, const Branch& branch, const SiteFloor&, Incumbent& incumbent,
                 const std::function<bool()>& isOver) override
    {
        for (;;) {
            interchange_.start(open);
            const Move move = interchange_.best(branch.fewest, branch.most);
            if (!(move.change < -leastGain * interchange_.cost()) || isOver())
                break;
            if (move.out != Move::none)
                std::erase(open, move.out);
            if (move.in != Move::none)
                open.insert(std::ranges::upper_bound(open, move.in), move.in);
        }
        incumbent.offer(open, interchange_.cost());
    }

    std::int64_t pairs() const override { return interchange_.pairs(); }

    std::vector<LocationShare> shares(const OpenSites& open) override
    {
        std::vector<LocationShare> shares;
        mark(open, true);
        for (std::size_t customer = 0; customer < problem_.customers(); ++customer)
            shares.push_back({.customer = customer, .site = nearestOpen(customer).site});
        mark(open, false);
        return shares;
    }

private:
    void mark(const OpenSites& open, bool asOpen)
    {
        for (const std::uint32_t site : open)
            isOpen_[site] = asOpen;
    }

    const NearSite& nearestOpen(std::size_t customer)
    {
        std::span<const NearSite> row = nearest_.below(customer, 0);
        for (std::size_t rank = 0;; ++rank) {
            while (rank >= row.size())
                row = nearest_.longer(customer, row);
            if (isOpen_[row[rank].site])
                return row[rank];
        }
    }

    const LocationProblem& problem_;
    NearestSites& nearest_;
    Interchange interchange_;
    std::vector<char> isOpen_;
};

} // namespace

std::unique_ptr<SiteSearch> nearestSearch(const LocationProblem& problem, NearestSites& nearest)
{
    return std::make_unique<NearestSearch>(problem, nearest);
}

} // namespace edgewright::location

// How little can one service's calls take, when it is decided region by region where its replicas are?
#include "core/placement/wide/branches.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace edgewright::placing {

namespace {

std::size_t index(int at) { return static_cast<std::size_t>(at); }

using Region = SiteRegions::Region;

/// Sites are numbered by their places in the regions.
struct Branch {
    std::vector<char> isOpen;    ///< by place: a replica may be there
    std::vector<Region> holding; ///< at least one is in each of these; none overlaps another
    std::vector<float> latest;   ///< by ask: ms within which the nearest is in any case
    std::vector<double> prices;  ///< by ask
    std::vector<double> share;   ///< by place: how often a replica is there
    double bound = -unreachable;
};

/// Of a branch at certain prices.
struct Relaxed {
    double value = 0;
    std::vector<int> places;
    std::vector<float> rest; ///< by ask: 1 less those that serve it
};

void addWorth(float pays, const float* cost, float* gain, std::size_t count)
{
    for (std::size_t at = 0; at < count; ++at) {
        const float worth = pays - cost[at];
        gain[at] += worth > 0 ? worth : 0;
    }
}

/// Of those within `latest`.
void addWorth(float pays, const float* cost, const float* latency, float latest, float* gain, std::size_t count)
{
    for (std::size_t at = 0; at < count; ++at) {
        const float worth = latency[at] <= latest ? pays - cost[at] : 0;
        gain[at] += worth > 0 ? worth : 0;
    }
}

class Branching {
public:
    Branching(const WideView& view, const SiteRegions& regions, const LoneService& service,
              const std::vector<int>& known, double enough)
        : view_(view),
          regions_(regions),
          service_(service),
          costs_(service.origins.size(), regions.sites().size()),
          latency_(service.origins.size(), regions.sites().size()),
          enough_(enough)
    {
        for (std::size_t ask = 0; ask < service.origins.size() && !view.problem.isStopped(); ++ask)
            for (std::size_t place = 0; place < regions.sites().size(); ++place) {
                const auto site = index(regions.sites()[place]);
                costs_[ask][place] = service.costs[ask][site];
                latency_[ask][place] = view.latency[index(service.origins[ask])][site];
            }
        best_ = {.bound = -unreachable, .value = valueOf(view, service, known), .sites = known};
    }

    LoneAnswer run(int steps)
    {
        constexpr int atFirst = 150, later = 30;
        left_ = steps;
        if (best_.value >= unreachable)
            return best_;
        Branch whole{.isOpen = std::vector<char>(regions_.sites().size()),
                     .holding = {},
                     .latest = std::vector<float>(service_.origins.size(), noWay),
                     .prices = service_.prices,
                     .share = std::vector<double>(regions_.sites().size())};
        for (std::size_t place = 0; place < whole.isOpen.size(); ++place)
            whole.isOpen[place] = service_.sites[index(regions_.sites()[place])] < unreachable;
        raise(whole, atFirst);
        std::vector<Branch> open;
        open.push_back(std::move(whole));
        while (!open.empty() && left_ > 0 && !view_.problem.isStopped()) {
            const auto least = std::ranges::min_element(open, {}, &Branch::bound);
            const Branch branch = std::move(*least);
            open.erase(least);
            const std::optional<Region> region = regionToDecide(branch);
            if (!region)
                continue; // all is decided, and offer() has seen it
            for (Branch half : {with(branch, *region), without(branch, *region)}) {
                raise(half, later);
                if (!isDone(half))
                    open.push_back(std::move(half));
            }
        }
        best_.bound = best_.value - enough_;
        for (const Branch& branch : open)
            best_.bound = std::min(best_.bound, branch.bound);
        return best_;
    }

private:
    bool isDone(const Branch& branch) const { return branch.bound >= best_.value - enough_; }

    /// The prices climb.
    void raise(Branch& branch, int steps);
    Relaxed relaxed(const Branch& branch, const std::vector<double>& prices);
    std::vector<double> gainsOf(const Branch& branch, const std::vector<double>& prices) const;
    bool choose(const Branch& branch, const std::vector<double>& takes, std::vector<int>& places) const;
    void offer(const std::vector<int>& places);

    std::optional<Region> regionToDecide(const Branch& branch) const;
    Branch with(Branch branch, const Region& region) const;
    Branch without(Branch branch, const Region& region) const;
    void setLatest(Branch& branch) const;

    const WideView& view_;
    const SiteRegions& regions_;
    const LoneService& service_;
    Grid<float> costs_, latency_; ///< by ask and place
    double enough_;
    LoneAnswer best_;
    int left_ = 0; ///< steps
};

/// By place, what all asks would pay beyond their costs.
std::vector<double> Branching::gainsOf(const Branch& branch, const std::vector<double>& prices) const
{
    constexpr std::size_t flushed = 32; // floats are added so many at a time, then go into a double
    std::vector<double> gains(branch.isOpen.size());
    std::vector<float> part(gains.size());
    std::vector<std::pair<std::size_t, std::size_t>> stretches; // of open places
    for (std::size_t place = 0; place < gains.size(); ++place)
        if (branch.isOpen[place] && (stretches.empty() || stretches.back().second != place))
            stretches.emplace_back(place, place + 1);
        else if (branch.isOpen[place])
            ++stretches.back().second;
    for (std::size_t ask = 0; ask < prices.size(); ++ask) {
        const float *cost = costs_[ask].data(), *latency = latency_[ask].data();
        const auto pays = static_cast<float>(prices[ask]);
        const float latest = branch.latest[ask];
        float* gain = part.data();
        for (const auto& [begin, end] : stretches)
            if (latest >= noWay)
                addWorth(pays, cost + begin, gain + begin, end - begin);
            else
                addWorth(pays, cost + begin, latency + begin, latest, gain + begin, end - begin);
        if (ask % flushed != flushed - 1 && ask + 1 < prices.size())
            continue;
        for (std::size_t place = 0; place < gains.size(); ++place)
            gains[place] += static_cast<double>(part[place]);
        std::ranges::fill(part, 0.0F);
    }
    return gains;
}

/// Those that take least, with one in each region that holds one. False: there are too few.
bool Branching::choose(const Branch& branch, const std::vector<double>& takes, std::vector<int>& places) const
{
    std::vector<char> isFree = branch.isOpen;
    const auto isLess = [&](int a, int b) { return takes[index(a)] < takes[index(b)]; };
    for (const Region& region : branch.holding) {
        int best = -1;
        for (int place = region.begin; place < region.end; ++place)
            if (isFree[index(place)] && (best < 0 || isLess(place, best)))
                best = place;
        if (best < 0)
            return false;
        isFree[index(best)] = 0;
        places.push_back(best);
    }
    std::vector<int> others;
    for (int place = 0; index(place) < isFree.size(); ++place)
        if (isFree[index(place)])
            others.push_back(place);
    const auto more = service_.replicas - std::ssize(places);
    if (more < 0 || more > std::ssize(others))
        return false;
    std::ranges::partial_sort(others, others.begin() + more, isLess);
    places.insert(places.end(), others.begin(), others.begin() + more);
    return true;
}

Relaxed Branching::relaxed(const Branch& branch, const std::vector<double>& prices)
{
    constexpr double rounding = 2e-6; // of what is summed in floats
    --left_;
    std::vector<double> takes = gainsOf(branch, prices);
    double paid = 0, gained = 0;
    for (std::size_t place = 0; place < takes.size(); ++place)
        takes[place] = service_.sites[index(regions_.sites()[place])] - takes[place];
    Relaxed found;
    if (!choose(branch, takes, found.places)) {
        found.value = unreachable;
        return found;
    }
    found.rest.resize(prices.size());
    for (std::size_t ask = 0; ask < prices.size(); ++ask) {
        const auto serves = [&](int place) {
            return latency_[ask][index(place)] <= branch.latest[ask] &&
                   costs_[ask][index(place)] < static_cast<float>(prices[ask]);
        };
        found.rest[ask] = 1 - static_cast<float>(std::ranges::count_if(found.places, serves));
        paid += prices[ask];
    }
    for (const int place : found.places) {
        found.value += takes[index(place)];
        gained += std::abs(takes[index(place)]);
    }
    found.value += paid - rounding * (paid + gained);
    return found;
}

void Branching::raise(Branch& branch, int steps)
{
    constexpr double mixing = 0.15, floor = 0.02; // of new slopes; of the mean price, which lets any price grow
    constexpr int patience = 2;
    const double mean = std::reduce(branch.prices.begin(), branch.prices.end()) /
                        std::max(1.0, static_cast<double>(branch.prices.size()));
    std::vector<double> prices = branch.prices, direction(prices.size());
    double centre = -unreachable, length = 1;
    const auto scale = [&](std::size_t ask) { return branch.prices[ask] + floor * mean; };
    for (int step = 0, failures = 0; step < steps && left_ > 0 && !isDone(branch) && !view_.problem.isStopped();
         ++step) {
        const Relaxed found = relaxed(branch, prices);
        branch.bound = std::max(branch.bound, found.value);
        if (found.value >= unreachable)
            return;
        const double part = step == 0 ? 1 : mixing;
        for (std::size_t ask = 0; ask < prices.size(); ++ask)
            direction[ask] += part * (static_cast<double>(found.rest[ask]) - direction[ask]);
        for (double& share : branch.share)
            share *= 1 - part;
        for (const int place : found.places)
            branch.share[index(place)] += part;
        if (found.value > centre) {
            centre = found.value;
            branch.prices = prices;
            length = std::min(2.0, length * 1.1);
            failures = 0;
            offer(found.places);
        } else if (++failures >= patience) {
            length *= 0.8;
            failures = 0;
        }
        double norm = 0;
        for (std::size_t ask = 0; ask < prices.size(); ++ask)
            norm += scale(ask) * direction[ask] * direction[ask];
        if (norm <= 0)
            return;
        const double by = length * std::max(best_.value - centre, 1e-4 * std::abs(best_.value)) / norm;
        for (std::size_t ask = 0; ask < prices.size(); ++ask)
            prices[ask] = std::max(0.0, branch.prices[ask] + by * scale(ask) * direction[ask]);
    }
}

void Branching::offer(const std::vector<int>& places)
{
    std::vector<int> sites;
    for (const int place : places)
        sites.push_back(regions_.sites()[index(place)]);
    std::ranges::sort(sites);
    if (const double value = valueOf(view_, service_, sites); value < best_.value) {
        best_.value = value;
        best_.sites = std::move(sites);
    }
}

/// The region of whose holding any least is known; of a few such the largest. Where all is known, half of what holds one: calls go no
/// farther than there. Nothing: each replica has its site.
std::optional<Region> Branching::regionToDecide(const Branch& branch) const
{
    constexpr double known = 1e-3, largerCounts = 0.02;
    std::optional<Region> found, half;
    double most = known;
    for (const Region& region : regions_.all()) {
        double share = 0;
        int open = 0;
        for (int place = region.begin; place < region.end; ++place) {
            share += branch.share[index(place)];
            open += branch.isOpen[index(place)];
        }
        const auto isKnown = [&](const Region& one) { return one.begin >= region.begin && one.end <= region.end; };
        if (open == 0 || std::ranges::any_of(branch.holding, isKnown))
            continue;
        if (const double merit = std::min(share, 1 - share) * (1 + largerCounts * std::log2(region.size()));
            merit > most) {
            most = merit;
            found = region;
        }
        if (!half && share > 1 - known && region.size() < std::ssize(branch.isOpen))
            half = region;
    }
    return found ? found : half;
}

Branch Branching::with(Branch branch, const Region& region) const
{
    // What held one already and lies around the region holds it through this.
    std::erase_if(branch.holding,
                  [&](const Region& one) { return one.begin <= region.begin && one.end >= region.end; });
    branch.holding.push_back(region);
    if (std::ssize(branch.holding) == service_.replicas)
        for (int place = 0; index(place) < branch.isOpen.size(); ++place)
            if (std::ranges::none_of(branch.holding,
                                     [&](const Region& one) { return place >= one.begin && place < one.end; }))
                branch.isOpen[index(place)] = 0;
    setLatest(branch);
    return branch;
}

Branch Branching::without(Branch branch, const Region& region) const
{
    std::fill(branch.isOpen.begin() + region.begin, branch.isOpen.begin() + region.end, 0);
    for (int place = region.begin; place < region.end; ++place)
        branch.share[index(place)] = 0;
    setLatest(branch);
    return branch;
}

void Branching::setLatest(Branch& branch) const
{
    for (std::size_t ask = 0; ask < branch.latest.size(); ++ask)
        for (const Region& region : branch.holding) {
            float farthest = 0;
            for (int place = region.begin; place < region.end; ++place)
                if (branch.isOpen[index(place)])
                    farthest = std::max(farthest, latency_[ask][index(place)]);
            branch.latest[ask] = std::min(branch.latest[ask], farthest);
        }
}

} // namespace

double valueOf(const WideView& view, const LoneService& service, const std::vector<int>& sites)
{
    double value = 0;
    for (const int site : sites)
        value += service.sites[index(site)];
    for (std::size_t ask = 0; ask < service.origins.size() && value < unreachable; ++ask) {
        const auto rank = view.rank[index(service.origins[ask])];
        const int nearest = *std::ranges::min_element(sites, {}, [&](int site) { return rank[index(site)]; });
        const float cost = service.costs[ask][index(nearest)];
        value = cost < noWay ? value + static_cast<double>(cost) : unreachable;
    }
    return value;
}

LoneAnswer branched(const WideView& view, const SiteRegions& regions, const LoneService& service,
                    const std::vector<int>& known, int steps, double enough)
{
    return Branching(view, regions, service, known, enough).run(steps);
}

} // namespace edgewright::placing

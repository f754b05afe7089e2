// Which paths does the relaxation need: all of them, or those that pay?
#include "core/placement/chains/path_supply.h"

#include <algorithm>

namespace edgewright::chains {

namespace {

constexpr std::size_t mostPaths = 5'000;          // that are listed at once
constexpr int firstPaths = 20, likelyPaths = 300; // by demand
constexpr std::size_t pathsPerPricing = 3;        // by demand
constexpr double pays = 1e-7;                     // what a path saves at least
constexpr double noLimit = std::numeric_limits<double>::infinity();

} // namespace

Path PathSupply::charged(Path path) const
{
    path.toll = chargeOf(model_, objective_.tolls, path);
    return path;
}

template <class Below>
std::optional<std::vector<Path>> PathSupply::below(Below limitOf, const Tolls& tolls, const Domain& domain)
{
    std::vector<Path> found;
    for (int demand = 0; demand < demands(); ++demand) {
        double limit = limitOf(demand);
        const bool isWhole = search_.run(demand, domain, tolls, limit, [&](const Path& path) {
            found.push_back(charged(path));
            return found.size() < mostPaths;
        });
        if (!isWhole)
            return std::nullopt;
    }
    return found;
}

std::optional<std::vector<Path>> PathSupply::all(const Domain& domain)
{
    return below([](int) { return noLimit; }, objective_.tolls, domain);
}

std::optional<std::vector<Path>> PathSupply::within(double gap, const Tolls& tolls, const Relaxation& relaxation,
                                                    const Domain& domain)
{
    return below([&](int demand) { return relaxation.served(demand) + gap; }, tolls, domain);
}

std::vector<Path> PathSupply::some(int most, const Tolls& tolls, const Domain& domain)
{
    std::vector<Path> found;
    for (int demand = 0; demand < demands(); ++demand) {
        double limit = noLimit;
        int count = 0;
        search_.run(demand, domain, tolls, limit, [&](const Path& path) {
            found.push_back(charged(path));
            return ++count < most;
        });
    }
    return found;
}

std::vector<Path> PathSupply::first(const Domain& domain) { return some(firstPaths, objective_.tolls, domain); }

std::vector<Path> PathSupply::likely(const Relaxation& relaxation, const Domain& domain)
{
    return some(likelyPaths, relaxation.tolls(), domain);
}

std::vector<Path> PathSupply::missing(const Relaxation& relaxation, const Domain& domain)
{
    const Tolls tolls = relaxation.tolls();
    std::vector<Path> found;
    for (int demand = 0; demand < demands(); ++demand) {
        double limit = relaxation.served(demand) - pays;
        std::vector<Path> better;
        search_.run(demand, domain, tolls, limit, [&](const Path& path) {
            better.push_back(path);
            limit = path.toll;
            return true;
        });
        for (std::size_t i = better.size() - std::min(better.size(), pathsPerPricing); i < better.size(); ++i)
            found.push_back(charged(std::move(better[i])));
    }
    return found;
}

} // namespace edgewright::chains

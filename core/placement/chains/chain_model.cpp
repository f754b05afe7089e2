// What does the search see of a problem of chains? Sites where replicas may open, items that they serve, and what an answer is charged.
#include "core/placement/chains/chain_model.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace edgewright::chains {

Model::Model(const ChainProblem& of) : problem(of), routes(of), itemsOf(of.services.size())
{
    for (std::size_t service = 0; service < of.services.size(); ++service) {
        siteBegin.push_back(static_cast<int>(sites.size()));
        for (std::size_t node = 0; node < of.nodes.size(); ++node)
            if (const Site site{static_cast<int>(service), static_cast<int>(node)}; of.mayHost(site.service, site.node))
                sites.push_back(site);
    }
    siteBegin.push_back(static_cast<int>(sites.size()));
    spotBegin.push_back(0);
    for (std::size_t demand = 0; demand < of.demands.size(); ++demand) {
        itemBegin.push_back(static_cast<int>(items.size()));
        for (const int service : of.chainOf(demand).services) {
            itemsOf[index(service)].push_back(static_cast<int>(items.size()));
            items.push_back({static_cast<int>(demand), static_cast<int>(items.size()) - itemBegin.back(), service,
                             of.demands[demand].rate});
            spotBegin.push_back(spotBegin.back() + sitesOf(service));
        }
    }
    itemBegin.push_back(static_cast<int>(items.size()));
}

int Model::siteAt(int service, int node) const
{
    const auto begin = sites.begin() + siteBegin[index(service)], end = sites.begin() + siteBegin[index(service) + 1];
    const auto found = std::ranges::lower_bound(begin, end, node, {}, &Site::node);
    return found == end || found->node != node ? -1 : static_cast<int>(found - sites.begin());
}

double Model::processing(const Site& site) const
{
    return problem.services[index(site.service)].processing / problem.nodes[index(site.node)].speed;
}

double Model::volume(const Item& item) const
{
    return item.rate * problem.chainOf(index(item.demand)).kilobytes[index(item.step)];
}

double Model::slack(int demand) const
{
    const ChainDemand& it = problem.demands[index(demand)];
    return it.budget + 1e-6 - 2 * it.accessLatency;
}

int Model::spotOf(const Path& path, std::size_t step) const
{
    return spot(itemBegin[index(path.demand)] + static_cast<int>(step), path.sites[step]);
}

Objective nothing(const Model& model)
{
    const std::size_t nodes = model.problem.nodes.size();
    return {std::vector<double>(model.sites.size()),
            {std::vector<double>(nodes * nodes), std::vector<double>(index(model.spotBegin.back())), -1},
            1};
}

Objective costPerHour(const Model& model)
{
    Objective objective = nothing(model);
    objective.step = 0;
    const ChainProblem& problem = model.problem;
    for (std::size_t site = 0; site < model.sites.size(); ++site)
        for (std::size_t r = 0; r < chainResourceCount; ++r)
            objective.site[site] += problem.services[index(model.sites[site].service)].need[r] *
                                    problem.nodes[index(model.sites[site].node)].price[r];
    const auto nodes = static_cast<int>(problem.nodes.size());
    for (int from = 0; from < nodes; ++from)
        for (int to = 0; to < nodes; ++to)
            objective.tolls.perKilobyte[index(from * nodes + to)] = model.routes.price(from, to) * 3600 / 1e6;
    return objective;
}

double chargeOfUnserved(const Model& model, const Objective& objective)
{
    double charge = std::accumulate(objective.site.begin(), objective.site.end(), 1.0);
    double dearest = 0, farthest = 0, slowest = 0;
    for (const double toll : objective.tolls.perKilobyte)
        dearest = std::max(dearest, toll);
    for (int from = 0; from < static_cast<int>(model.problem.nodes.size()); ++from)
        for (int to = 0; to < from; ++to)
            if (const double latency = model.routes.latency(from, to); std::isfinite(latency))
                farthest = std::max(farthest, latency);
    for (const Site& site : model.sites)
        slowest = std::max(slowest, model.processing(site));
    for (const Item& item : model.items)
        charge += model.volume(item) * dearest + (item.demand == objective.tolls.waiting ? 2 * farthest + slowest : 0);
    return charge;
}

double chargeOf(const Model& model, const Tolls& tolls, const Path& path)
{
    double charge = 0;
    int from = model.problem.demands[index(path.demand)].node;
    for (std::size_t step = 0; step < path.sites.size(); ++step) {
        const int item = model.itemBegin[index(path.demand)] + static_cast<int>(step);
        const Site& site = model.sites[index(path.sites[step])];
        charge += model.volume(model.items[index(item)]) *
                      tolls.perKilobyte[index(from) * model.problem.nodes.size() + index(site.node)] +
                  tolls.spot[index(model.spot(item, path.sites[step]))];
        if (tolls.waiting == path.demand)
            charge += 2 * model.routes.latency(from, site.node) + model.processing(site);
        from = site.node;
    }
    return charge;
}

Domain::Domain(const Model& model)
    : mayOpen(model.sites.size(), 1), mustOpen(model.sites.size(), 0), mayServe(index(model.spotBegin.back()), 1)
{
    for (std::size_t service = 0; service < model.problem.services.size(); ++service) {
        const ChainService& it = model.problem.services[service];
        double load = 0;
        for (const int item : model.itemsOf[service])
            load += model.items[index(item)].rate;
        double needed = model.itemsOf[service].empty() ? 0 : 1;
        if (load > 0)
            needed = std::max(needed, std::ceil(load / it.capacity - 1e-9));
        const int sites = model.sitesOf(static_cast<int>(service));
        for (const int item : model.itemsOf[service])
            if (model.items[index(item)].rate > it.capacity + 1e-9 * std::max(1.0, it.capacity))
                std::fill_n(mayServe.begin() + model.spotBegin[index(item)], sites, 0);
        least.push_back(std::max(it.minReplicas, static_cast<int>(std::min(needed, 1e9))));
        most.push_back(std::min(it.maxReplicas, sites));
    }
}

} // namespace edgewright::chains

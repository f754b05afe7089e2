// Which paths can serve a demand within its budget, and which are charged least?
#include "core/placement/chains/path_search.h"

#include <algorithm>

namespace edgewright::chains {

namespace {

constexpr double unreachable = std::numeric_limits<double>::infinity();

}

PathSearch::PathSearch(const Model& model, std::function<bool()> isStopped)
    : model_(model), isStopped_(std::move(isStopped)), narrowest_(unreachable)
{
    for (const ChainLink& link : model.problem.links)
        narrowest_ = std::min(narrowest_, link.bandwidth);
}

bool PathSearch::run(int demand, const Domain& domain, const Tolls& tolls, double& below,
                     const std::function<bool(const Path&)>& visit)
{
    tolls_ = &tolls;
    below_ = &below;
    visit_ = &visit;
    slack_ = model_.slack(demand);
    const auto steps = index(model_.itemBegin[index(demand) + 1] - model_.itemBegin[index(demand)]);
    path_ = {.demand = demand, .sites = std::vector<int>(steps)};
    measure(domain);
    reach_.resize(std::max(reach_.size(), steps));
    return extend(0, model_.problem.demands[index(demand)].node, 0, 0);
}

double PathSearch::hopLatency(int from, int site) const
{
    return 2 * model_.routes.latency(from, model_.sites[index(site)].node) +
           model_.processing(model_.sites[index(site)]);
}

double PathSearch::hopToll(std::size_t step, int from, int site) const
{
    const int item = model_.itemBegin[index(path_.demand)] + static_cast<int>(step);
    const std::size_t pair = index(from) * model_.problem.nodes.size() + index(model_.sites[index(site)].node);
    const double waiting = tolls_->waiting == path_.demand ? hopLatency(from, site) : 0;
    return model_.volume(model_.items[index(item)]) * tolls_->perKilobyte[pair] +
           tolls_->spot[index(model_.spot(item, site))] + waiting;
}

/// From the last step back: the least of both that remains once a site is reached; infinite where it may not serve.
void PathSearch::measure(const Domain& domain)
{
    const std::size_t steps = path_.sites.size();
    left_.resize(std::max(left_.size(), steps));
    for (std::size_t step = steps; step-- > 0;) {
        const int item = model_.itemBegin[index(path_.demand)] + static_cast<int>(step);
        const int service = model_.items[index(item)].service, begin = model_.siteBegin[index(service)];
        left_[step].assign(index(model_.sitesOf(service)), {unreachable, unreachable});
        for (int site = begin; site < model_.siteBegin[index(service) + 1]; ++site) {
            if (!domain.mayServe[index(model_.spot(item, site))] || !domain.mayOpen[index(site)])
                continue;
            Left& left = left_[step][index(site - begin)];
            if (step + 1 == steps) {
                left = {0, 0};
                continue;
            }
            const int next = model_.siteBegin[index(model_.items[index(item) + 1].service)];
            for (std::size_t to = 0; to < left_[step + 1].size(); ++to) {
                const int at = next + static_cast<int>(to), from = model_.sites[index(site)].node;
                const Left& after = left_[step + 1][to];
                if (after.latency == unreachable)
                    continue;
                left.latency = std::min(left.latency, hopLatency(from, at) + after.latency);
                left.toll = std::min(left.toll, hopToll(step + 1, from, at) + after.toll);
            }
        }
    }
}

/// Whether the links can carry this demand alone.
bool PathSearch::isWithinLinks() const
{
    const int first = model_.itemBegin[index(path_.demand)];
    double all = 0;
    for (std::size_t step = 0; step < path_.sites.size(); ++step)
        all += model_.volume(model_.items[index(first) + step]) * 8 / 1000;
    if (all <= narrowest_)
        return true;
    std::vector<double> loads(model_.problem.links.size());
    bool isWithin = true;
    model_.forEachLoad(path_, [&](std::size_t link, double megabits) {
        const double most = model_.problem.links[link].bandwidth;
        loads[link] += megabits;
        isWithin = isWithin && loads[link] <= most + 1e-9 * std::max(1.0, most);
    });
    return isWithin;
}

bool PathSearch::extend(std::size_t step, int from, double latency, double toll)
{
    if (isStopped_ && ++looked_ % 256 == 0 && isStopped_())
        return false;
    if (step == path_.sites.size()) {
        path_.toll = toll;
        return latency > slack_ || toll >= *below_ || !isWithinLinks() || (*visit_)(path_);
    }
    const int item = model_.itemBegin[index(path_.demand)] + static_cast<int>(step);
    const int begin = model_.siteBegin[index(model_.items[index(item)].service)];
    std::vector<Reach>& reach = reach_[step];
    reach.clear();
    for (std::size_t to = 0; to < left_[step].size(); ++to) {
        const int site = begin + static_cast<int>(to);
        if (left_[step][to].latency == unreachable)
            continue;
        const double arrival = latency + hopLatency(from, site);
        if (arrival == unreachable || arrival + left_[step][to].latency > slack_)
            continue;
        reach.push_back({toll + hopToll(step, from, site), site, arrival});
    }
    std::ranges::stable_sort(reach, {},
                             [&](const Reach& to) { return to.toll + left_[step][index(to.site - begin)].toll; });
    for (std::size_t i = 0; i < reach_[step].size(); ++i) {
        const Reach to = reach_[step][i];
        if (to.toll + left_[step][index(to.site - begin)].toll >= *below_)
            break;
        path_.sites[step] = to.site;
        if (!extend(step + 1, model_.sites[index(to.site)].node, to.latency, to.toll))
            return false;
    }
    return true;
}

} // namespace edgewright::chains

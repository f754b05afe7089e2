// What of a topology does placing depend on?
#include "core/placement/problem/call_tree.h"
#include "core/placement/problem/problem.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace edgewright::placing {

namespace {

double downLog(Percent up) { return up.value >= 100 ? unreachable : -std::log1p(-up.value / 100); }

/// "DE, fr" → DE, FR.
std::vector<std::string> countriesIn(const std::string& list)
{
    std::vector<std::string> countries(1);
    for (const char letter : list)
        if (std::isalpha(static_cast<unsigned char>(letter)))
            countries.back() += static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
        else if (!countries.back().empty())
            countries.emplace_back();
    if (countries.back().empty())
        countries.pop_back();
    return countries;
}

template <class Row> class Index {
public:
    explicit Index(const Table<Row>& table)
    {
        for (const Row& row : table)
            at_.emplace(row.id, static_cast<int>(at_.size()));
    }
    int operator[](const Id<Row>& id) const { return at_.at(id); }
    std::vector<int> of(const std::vector<Id<Row>>& ids) const
    {
        std::vector<int> all;
        for (const Id<Row>& id : ids)
            all.push_back(at_.at(id));
        std::ranges::sort(all);
        all.erase(std::ranges::unique(all).begin(), all.end());
        return all;
    }

private:
    std::map<Id<Row>, int> at_;
};

/// Numbers failure domains by what they are called.
class Domains {
public:
    explicit Domains(const Topology& topology) : topology_(topology) {}

    std::array<int, domainLevels> of(const Node& node, int index)
    {
        const std::string own = "node " + node.id.value;
        std::string site =
            node.site.empty() ? own : "provider " + std::to_string(static_cast<int>(node.provider)) + " " + node.site;
        if (const Group* group = groupOf(node, GroupKind::Site))
            site = "group " + group->id.value;
        const Group* region = groupOf(node, GroupKind::Region);
        return {index, numberOf(site), numberOf(region ? "group " + region->id.value : site)};
    }

private:
    const Group* groupOf(const Node& node, GroupKind kind) const
    {
        for (const Group* at = node.group ? topology_.groups.find(*node.group) : nullptr; at;
             at = at->parent ? topology_.groups.find(*at->parent) : nullptr)
            if (at->kind == kind)
                return at;
        return nullptr;
    }
    int numberOf(const std::string& name)
    {
        return numbers_.try_emplace(name, static_cast<int>(numbers_.size())).first->second;
    }

    const Topology& topology_;
    std::map<std::string, int> numbers_;
};

class Compiler {
public:
    explicit Compiler(const Topology& topology)
        : topology_(topology),
          nodes_(topology.nodes),
          services_(topology.services),
          groups_(topology.groups),
          domains_(topology),
          stated_(statedPlacement(topology))
    {}

    Host host(const Node& node)
    {
        const double cores = node.cpu.value;
        return {.id = node.id,
                .tier = node.tier,
                .mayHost = mayHost(node),
                .capacity = {cores, node.memory.value, node.storage.value, static_cast<double>(node.accelerators),
                             static_cast<double>(node.licences)},
                .cost = node.cost.value,
                .idlePower = node.idlePower.value,
                .powerOfACore = cores > 0 ? std::max(0.0, (node.fullPower - node.idlePower).value) / cores : 0,
                .speed = node.speed,
                .country = countriesIn(node.country).empty() ? "" : countriesIn(node.country).front(),
                .acceleratorModel = node.acceleratorModel,
                .groups = groupsAround(node),
                .domain = domains_.of(node, nodes_[node.id]),
                .downLog = downLog(node.availability)};
    }

    Demand demand(const Service& service) const
    {
        Demand row{.id = service.id,
                   .amounts = {service.cpu.value, service.memory.value, service.storage.value,
                               static_cast<double>(service.accelerators), static_cast<double>(service.licences)},
                   .serviceTime = service.serviceTime.value,
                   .replicas = static_cast<int>(service.replicas),
                   .spread = service.spread,
                   .allowedTiers = service.allowedTiers,
                   .allowedGroups = groups_.of(service.allowedGroups),
                   .allowedCountries = countriesIn(service.allowedCountries),
                   .acceleratorModel = service.accelerators > 0 ? service.acceleratorModel : "",
                   .affinity = others(service, service.affinity),
                   .apart = others(service, service.antiAffinity),
                   .downLog = service.availabilityTarget ? downLog(*service.availabilityTarget) : 0,
                   .runsOn = runsOn(service),
                   .isPinned = service.mobility == Mobility::Pinned,
                   .moveCost = service.moveCost.value / hoursOfPayback};
        if (service.fallback && *service.fallback != service.id)
            row.fallback = services_[*service.fallback];
        return row;
    }

    void addDecree(const PlacementDecree& decree, Problem& problem) const
    {
        Demand& row = problem.services[static_cast<std::size_t>(services_[decree.service])];
        std::vector<int>& list = decree.runsThere ? row.forced : row.forbidden;
        list.push_back(nodes_[decree.node]);
        std::ranges::sort(list);
    }

private:
    std::vector<int> groupsAround(const Node& node) const
    {
        std::vector<int> around;
        for (const Group* at = node.group ? topology_.groups.find(*node.group) : nullptr; at;
             at = at->parent ? topology_.groups.find(*at->parent) : nullptr)
            around.push_back(groups_[at->id]);
        return around;
    }
    std::vector<int> others(const Service& service, const std::vector<ServiceId>& list) const
    {
        std::vector<int> all = services_.of(list);
        std::erase(all, services_[service.id]);
        return all;
    }
    std::vector<int> runsOn(const Service& service) const
    {
        const auto found = stated_.find(service.id);
        return found == stated_.end() ? std::vector<int>() : nodes_.of(found->second);
    }

    const Topology& topology_;
    Index<Node> nodes_;
    Index<Service> services_;
    Index<Group> groups_;
    Domains domains_;
    Placement stated_;
};

/// Of all requests; where nobody requests, of all users; where nobody uses, alike.
void setShares(const Topology& topology, std::vector<CallTree>& trees)
{
    const auto share = [&](auto measure) {
        double sum = 0;
        for (CallTree& tree : trees)
            sum += tree.share = measure(*topology.populations.find(tree.population));
        for (CallTree& tree : trees)
            tree.share /= sum > 0 ? sum : 1;
        return sum > 0;
    };
    const auto users = [](const Population& row) { return static_cast<double>(row.users); };
    if (!share([&](const Population& row) { return users(row) * row.requestRate.value; }) && !share(users))
        share([](const Population&) { return 1.0; });
}

/// Links that can hold all there is need no watching.
std::vector<int> narrowLinks(const Topology& topology, const NetworkGraph& graph, Problem& problem)
{
    const double all = megabitsOf(problem.trees);
    std::vector<int> narrow(static_cast<std::size_t>(graph.linkCount()), -1);
    for (int at = 0; at < graph.linkCount(); ++at) {
        const Link& link = *topology.links.find(graph.linkAt(at));
        if (fitsInto(all, link.bandwidth.value))
            continue;
        narrow[static_cast<std::size_t>(at)] = static_cast<int>(problem.narrow.size());
        problem.narrow.push_back({link.id, link.bandwidth.value});
    }
    return narrow;
}

} // namespace

Result<Problem> compile(const Topology& topology, const NetworkGraph& graph, const PlacementOptions& options,
                        const Progress& progress)
{
    Result<std::vector<CallTree>> trees = callTrees(topology);
    if (!trees)
        return fail(trees.error());
    Problem problem;
    Compiler compiler(topology);
    for (const Node& node : topology.nodes)
        problem.nodes.push_back(compiler.host(node));
    for (const Service& service : topology.services)
        problem.services.push_back(compiler.demand(service));
    for (const Group& group : topology.groups)
        problem.groups.push_back(group.id);
    for (const PlacementDecree& decree : options.decrees)
        compiler.addDecree(decree, problem);
    problem.trees = std::move(*trees);
    setShares(topology, problem.trees);
    problem.progress = &progress;
    problem.goal = options.objectives.front();
    for (const PlacementLimit& limit : options.limits)
        problem.limits.push_back({limit.of, limit.most});
    problem.hops = std::make_shared<HopTable>(topology, graph, narrowLinks(topology, graph, problem));
    findCandidates(problem);
    return problem;
}

} // namespace edgewright::placing

// What round trip does a user see, given where services run? Medians, term by term.
#include "core/network/user_latency.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace edgewright {

namespace {

constexpr std::size_t mostLegs = 100'000;

/// Dijkstra answers kept at a time: 64 of a topology of 10,000 nodes take 13 MB.
constexpr std::size_t mostKnown = 64;

const std::vector<const Flow*> noFlows;

template <class Key>
const std::vector<const Flow*>& flowsOf(const std::map<Key, std::vector<const Flow*>>& flows, const Key& key)
{
    const auto found = flows.find(key);
    return found == flows.end() ? noFlows : found->second;
}

void append(UserLatency& answer, Leg leg)
{
    answer.network += leg.network;
    answer.processing += leg.processing;
    answer.legs.push_back(std::move(leg));
}

void miss(UserLatency& answer, const ServiceId& service)
{
    if (std::ranges::find(answer.missing, service) == answer.missing.end())
        answer.missing.push_back(service);
    if (!answer.unreachable)
        answer.unreachable = service;
}

} // namespace

/// The services that wait for the call at hand, from the users on.
class CallTrees::Waiting {
public:
    bool includes(const ServiceId& service) const { return services_.contains(service); }
    void add(const ServiceId& service)
    {
        services_.insert(service);
        chain_.push_back(service);
    }
    void returnTo(std::size_t depth)
    {
        for (; chain_.size() > depth; chain_.pop_back())
            services_.erase(chain_.back());
    }

private:
    std::set<ServiceId> services_;
    std::vector<ServiceId> chain_;
};

Placement statedPlacement(const Topology& topology)
{
    Placement placement;
    for (const Assignment& assignment : topology.assignments)
        placement[assignment.service].push_back(assignment.node);
    for (auto& [service, nodes] : placement) {
        std::ranges::sort(nodes);
        nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    }
    return placement;
}

CallTrees::CallTrees(const Topology& topology, const NetworkGraph& graph, const Placement& placement)
    : topology_(topology), graph_(graph)
{
    for (const auto& [service, nodes] : placement) {
        std::vector<int>& indexes = replicas_[service];
        for (const NodeId& node : nodes)
            if (const int index = graph.indexOf(node); index >= 0)
                indexes.push_back(index);
        std::ranges::sort(indexes);
    }
    for (const Flow& flow : topology.flows) {
        if (flow.callsPerRequest <= 0)
            continue;
        if (flow.population)
            ofPopulation_[*flow.population].push_back(&flow);
        else if (flow.caller)
            ofService_[*flow.caller].push_back(&flow);
    }
}

CallTrees::CallTrees(const CallTrees& whole, const NetworkGraph& left, const std::set<LinkId>& cut)
    : topology_(whole.topology_),
      graph_(left),
      waysOfWhole_(&whole.ways_),
      cut_(&cut),
      replicas_(whole.replicas_),
      ofPopulation_(whole.ofPopulation_),
      ofService_(whole.ofService_)
{}

Result<UserLatency> CallTrees::of(const Population& population, const Progress& progress)
{
    UserLatency answer{.population = population.id, .budget = population.budget};
    Waiting waiting;
    Calls ahead;
    put(ahead, flowsOf(ofPopulation_, population.id), {.from = graph_.indexOf(population.node)});
    while (!ahead.empty()) {
        if (progress.stopped())
            return fail(stoppedError());
        const Call call = ahead.back();
        ahead.pop_back();
        waiting.returnTo(call.depth);
        if (waiting.includes(call.flow->service))
            continue;
        if (answer.legs.size() == mostLegs) {
            answer.unreachable = answer.unreachable.value_or(call.flow->service);
            break;
        }
        std::optional<Leg> leg = legOf(call, waiting);
        if (!leg) {
            miss(answer, call.flow->service);
            continue;
        }
        waiting.add(leg->service);
        put(ahead, flowsOf(ofService_, leg->service),
            {.from = graph_.indexOf(leg->node),
             .caller = static_cast<int>(answer.legs.size()),
             .depth = call.depth + 1});
        append(answer, std::move(*leg));
    }
    return answer;
}

/// Last in is first out: put in backwards, the flows are followed depth first in the order of their ids.
void CallTrees::put(Calls& calls, const std::vector<const Flow*>& flows, Call call)
{
    for (const Flow* flow : flows | std::views::reverse) {
        call.flow = flow;
        calls.push_back(call);
    }
}

/// By the service that is called, or the first of its fallbacks that can be reached.
std::optional<CallTrees::Answer> CallTrees::answerTo(const Call& call, const Waiting& waiting)
{
    std::set<ServiceId> asked; // fallbacks may lead in a circle
    for (const Service* service = topology_.services.find(call.flow->service);
         service && asked.insert(service->id).second;
         service = service->fallback ? topology_.services.find(*service->fallback) : nullptr)
        if (!waiting.includes(service->id))
            if (const std::optional<Way>& way = wayTo(service->id, call.from))
                return Answer{*service, *way};
    return {};
}

std::optional<Leg> CallTrees::legOf(const Call& call, const Waiting& waiting)
{
    const std::optional<Answer> answer = answerTo(call, waiting);
    if (!answer)
        return {};
    const auto& [service, way] = *answer;
    const Node& node = *topology_.nodes.find(graph_.nodeAt(way.node));
    Leg leg{.flow = call.flow->id,
            .caller = call.caller,
            .service = service.id,
            .from = graph_.nodeAt(call.from),
            .node = node.id,
            .path = way.path};
    if (service.id != call.flow->service)
        leg.insteadOf = call.flow->service;
    leg.network = leg.path.roundTrip();
    leg.processing = service.serviceTime / node.speed;
    return leg;
}

const std::optional<CallTrees::Way>& CallTrees::wayTo(const ServiceId& service, int from)
{
    if (waysOfWhole_)
        if (const auto way = waysOfWhole_->find({from, service}); way != waysOfWhole_->end() && isOpen(way->second))
            return way->second;
    const auto [way, isNew] = ways_.try_emplace({from, service});
    if (isNew)
        way->second = findWay(service, from);
    return way->second;
}

/// Where there was no way, there is none now.
bool CallTrees::isOpen(const std::optional<Way>& way) const
{
    return !way || std::ranges::none_of(way->path.links, [this](const LinkId& link) { return cut_->contains(link); });
}

std::optional<CallTrees::Way> CallTrees::findWay(const ServiceId& service, int from)
{
    const std::optional<int> replica = nearestReplica(service, from);
    return replica ? std::optional(Way{*replica, *graph_.pathTo(distancesFrom(from), *replica)}) : std::nullopt;
}

std::optional<int> CallTrees::nearestReplica(const ServiceId& service, int from)
{
    const auto found = replicas_.find(service);
    if (found == replicas_.end() || from < 0)
        return {};
    const Distances& distances = distancesFrom(from);
    std::optional<int> nearest;
    std::optional<Milliseconds> least;
    for (const int replica : found->second) {
        const std::optional<Milliseconds>& away = distances.oneWay[static_cast<std::size_t>(replica)];
        if (away && (!least || *away < *least)) {
            nearest = replica;
            least = away;
        }
    }
    return nearest;
}

const Distances& CallTrees::distancesFrom(int node)
{
    if (known_.size() >= mostKnown && !known_.contains(node))
        known_.clear();
    const auto [at, isNew] = known_.try_emplace(node);
    if (isNew)
        at->second = graph_.distancesFrom(node);
    return at->second;
}

Result<std::vector<UserLatency>> userLatencies(const Topology& topology, const NetworkGraph& graph,
                                               const Placement& placement, const Progress& progress)
{
    constexpr std::size_t fewest = 100; // of a part, which looks through all flows first
    std::vector<const Population*> populations;
    for (const Population& population : topology.populations)
        populations.push_back(&population);
    const std::size_t parts =
        std::clamp(populations.size() / fewest, std::size_t(1), static_cast<std::size_t>(threadsFor(0)));
    std::vector<UserLatency> answers(populations.size());
    inParallel(parts, 0, [&](std::size_t part) {
        CallTrees trees(topology, graph, placement);
        for (std::size_t at = part; at < populations.size(); at += parts)
            if (Result<UserLatency> answer = trees.of(*populations[at], progress))
                answers[at] = *std::move(answer);
            else
                return; // stopped
    });
    if (progress.stopped())
        return fail(stoppedError());
    return answers;
}

} // namespace edgewright

// Which calls does one request of each population set off?
#include "core/placement/problem/call_tree.h"

namespace edgewright::placing {

namespace {

constexpr std::size_t mostCalls = 100'000;
constexpr double megabitsPerKilobyte = 8e-3;

using Flows = std::vector<const Flow*>;

/// The flows by who sends them, and positions by id.
struct Workload {
    explicit Workload(const Topology& topology)
    {
        for (const Service& service : topology.services)
            serviceIndex.emplace(service.id, static_cast<int>(serviceIndex.size()));
        for (const Node& node : topology.nodes)
            nodeIndex.emplace(node.id, static_cast<int>(nodeIndex.size()));
        ofService.resize(serviceIndex.size());
        for (const Flow& flow : topology.flows) {
            if (flow.callsPerRequest <= 0)
                continue;
            if (flow.population)
                ofPopulation[*flow.population].push_back(&flow);
            else if (flow.caller)
                ofService[static_cast<std::size_t>(serviceIndex.at(*flow.caller))].push_back(&flow);
        }
    }

    std::map<ServiceId, int> serviceIndex;
    std::map<NodeId, int> nodeIndex;
    std::vector<Flows> ofService;
    std::map<PopulationId, Flows> ofPopulation;
};

/// Grows the calls of one population.
class Growth {
public:
    Growth(const Workload& workload, std::vector<Call>& calls)
        : workload_(workload), calls_(calls), isWaiting_(workload.ofService.size())
    {}

    /// `requests` an hour of `caller`, `peak` a second at the busiest moment. False where the tree grows too large.
    bool add(int caller, const Flows& flows, double requests, double peak)
    {
        for (const Flow* flow : flows) {
            const int service = workload_.serviceIndex.at(flow->service);
            const auto at = static_cast<std::size_t>(service);
            if (isWaiting_[at])
                continue;
            if (calls_.size() >= mostCalls)
                return false;
            const double made = requests * flow->callsPerRequest, madeAtPeak = peak * flow->callsPerRequest;
            calls_.push_back({caller, service, made * (flow->request + flow->response).value / 1e6,
                              madeAtPeak * flow->request.value * megabitsPerKilobyte,
                              madeAtPeak * flow->response.value * megabitsPerKilobyte});
            isWaiting_[at] = true;
            const bool fits = add(static_cast<int>(calls_.size()) - 1, workload_.ofService[at], made, madeAtPeak);
            isWaiting_[at] = false;
            if (!fits)
                return false;
        }
        return true;
    }

private:
    const Workload& workload_;
    std::vector<Call>& calls_;
    std::vector<bool> isWaiting_; ///< by service, for what it has called
};

} // namespace

Result<std::vector<CallTree>> callTrees(const Topology& topology)
{
    const Workload workload(topology);
    std::vector<CallTree> trees;
    for (const Population& population : topology.populations) {
        const auto flows = workload.ofPopulation.find(population.id);
        if (flows == workload.ofPopulation.end())
            continue;
        CallTree tree{.population = population.id, .entry = workload.nodeIndex.at(population.node)};
        if (population.budget)
            tree.budget = population.budget->value;
        const double rate = static_cast<double>(population.users) * population.requestRate.value;
        if (!Growth(workload, tree.calls).add(-1, flows->second, rate * 3600, rate * population.peakFactor))
            return fail(
                {text("placement", "one request of {} sets off more than {} calls").with(population.name, mostCalls),
                 pointerTo(refOf(population.id)),
                 text("placement", "remove flows between services that call one another in many ways")});
        trees.push_back(std::move(tree));
    }
    return trees;
}

double megabitsOf(std::span<const CallTree> trees)
{
    double sum = 0;
    for (const CallTree& tree : trees)
        for (const Call& call : tree.calls)
            sum += call.megabitsTo + call.megabitsBack;
    return sum;
}

} // namespace edgewright::placing

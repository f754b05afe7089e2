// How much traffic do the flows bring to each replica?
#include "core/simulation/queue_load.h"

namespace edgewright {

namespace {

void addLoad(ReplicaQueues& queues, const Topology& topology, const UserLatency& tree)
{
    const Population& population = *topology.populations.find(tree.population);
    const double fromUsers = static_cast<double>(population.users) * population.requestRate.value;
    std::vector<double> rates; // by leg; a caller stands before what it calls
    rates.reserve(tree.legs.size());
    for (const Leg& leg : tree.legs) {
        const double ofCaller = leg.caller < 0 ? fromUsers : rates[static_cast<std::size_t>(leg.caller)];
        rates.push_back(ofCaller * topology.flows.find(leg.flow)->callsPerRequest);
        ReplicaQueue& queue = queues[{leg.service, leg.node}];
        queue.arrivals += rates.back();
        queue.service = 1000 / leg.processing.value; // division by zero is meant: no time, no queue
    }
}

} // namespace

ReplicaQueues queuesOf(const Topology& topology, std::span<const UserLatency> trees)
{
    ReplicaQueues queues;
    for (const UserLatency& tree : trees)
        addLoad(queues, topology, tree);
    return queues;
}

} // namespace edgewright

// How do the tests of this room draw a topology in a few words?
#pragma once

#include "core/model/topology.h"

#include <string>
#include <utility>

namespace edgewright::testing {

inline NodeId addNode(Topology& topology, const std::string& id)
{
    topology.nodes.put({.id = {id}, .name = id});
    return {id};
}

inline LinkId addLink(Topology& topology, const std::string& id, const std::string& from, const std::string& to,
                      double ms)
{
    topology.links.put({.id = {id}, .from = {from}, .to = {to}, .latency = Milliseconds(ms)});
    return {id};
}

inline ServiceId addService(Topology& topology, const std::string& id, double serviceMs)
{
    topology.services.put({.id = {id}, .name = id, .serviceTime = Milliseconds(serviceMs)});
    return {id};
}

inline PopulationId addPopulation(Topology& topology, const std::string& id, const std::string& node)
{
    topology.populations.put({.id = {id}, .name = id, .node = {node}});
    return {id};
}

inline void addFlowFromUsers(Topology& topology, const std::string& id, const std::string& population,
                             const std::string& service)
{
    topology.flows.put({.id = {id}, .population = PopulationId{population}, .service = {service}});
}

inline void addCall(Topology& topology, const std::string& id, const std::string& caller, const std::string& service)
{
    topology.flows.put({.id = {id}, .caller = ServiceId{caller}, .service = {service}});
}

} // namespace edgewright::testing

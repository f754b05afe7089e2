// What does a file of service chains say?
#include "core/placement/chains/chain_json.h"

#include "core/io/json_member.h"
#include "core/model/field.h"

#include <algorithm>

namespace edgewright {

namespace {

constexpr int mostReplicas = 1'000'000'000;

int indexOf(const JsonIds& rows, const JsonMember& reference) { return static_cast<int>(rows.of(reference)); }

template <class Row, class RowOf>
JsonIds readRows(const std::vector<JsonMember>& members, std::vector<Row>& rows, RowOf rowOf)
{
    JsonIds ids;
    for (const JsonMember& member : members) {
        ids.add(member);
        rows.push_back(rowOf(member));
    }
    return ids;
}

Tier tierOf(const JsonMember& written)
{
    const auto tiers = choicesOf<Tier>();
    const std::string key = written.word();
    const auto found = std::ranges::find(tiers, key, &Choice::key);
    if (found != tiers.end())
        return static_cast<Tier>(found - tiers.begin());
    written.refuse(text("chains", "“{}” is no tier").with(key),
                   text("chains", "choose one of: device, edge, fog, cloud"));
    return {};
}

ChainNode nodeOf(const JsonMember& row)
{
    const JsonMember price = row.at("price_per_hour");
    ChainNode node{.name = row.word("id"), .tier = tierOf(row.at("tier")), .country = row.word("country")};
    node.capacity = {row.figure("cpu_cores", 0), row.figure("ram_gb", 0), row.figure("gpus", 0)};
    node.price = {price.figure("cpu_core", 0), price.figure("ram_gb", 0), price.figure("gpu", 0)};
    node.speed = row.figure("speed", 0);
    if (node.speed == 0)
        row.at("speed").refuse(text("chains", "a node of speed 0 serves nothing"),
                               text("chains", "put a number above 0"));
    return node;
}

ChainLink linkOf(const JsonMember& row, const JsonIds& nodes)
{
    return {row.word("id"),
            indexOf(nodes, row.at("a")),
            indexOf(nodes, row.at("b")),
            row.figure("latency_ms", 0),
            row.figure("bandwidth_mbps", 0),
            row.figure("price_per_gb", 0)};
}

ChainService serviceOf(const JsonMember& row)
{
    ChainService service{.name = row.word("id")};
    service.need = {row.figure("cpu_cores", 0), row.figure("ram_gb", 0), row.figure("gpus", 0)};
    service.processing = row.figure("processing_ms", 0);
    service.capacity = row.figure("capacity_rps", 0);
    service.allowedTiers.emplace();
    for (const JsonMember& tier : row.list("allowed_tiers"))
        service.allowedTiers->push_back(tierOf(tier));
    if (const JsonMember countries = row.at("allowed_countries"); !countries.isNull()) {
        service.allowedCountries.emplace();
        for (const JsonMember& country : countries.items())
            service.allowedCountries->push_back(country.word());
    }
    service.minReplicas = row.count("min_replicas", mostReplicas);
    service.maxReplicas = row.count("max_replicas", mostReplicas);
    return service;
}

ServiceChain chainOf(const JsonMember& row, const JsonIds& services)
{
    ServiceChain chain{.name = row.word("id")};
    for (const JsonMember& service : row.list("chain"))
        chain.services.push_back(indexOf(services, service));
    for (const JsonMember& size : row.list("kb_per_request"))
        chain.kilobytes.push_back(size.figure(0));
    if (chain.services.size() != chain.kilobytes.size())
        row.at("kb_per_request")
            .refuse(text("chains", "{} sizes for {} services").with(chain.kilobytes.size(), chain.services.size()),
                    text("chains", "give one size a service of the chain"));
    return chain;
}

/// Users at a node, of whom demands are.
struct Users {
    int node = 0;
    double accessLatency = 0;
};

ChainDemand demandOf(const JsonMember& row, const JsonIds& populations, const std::vector<Users>& users,
                     const JsonIds& chains)
{
    ChainDemand demand{.name = row.word("id"), .chain = indexOf(chains, row.at("application"))};
    if (const std::size_t from = populations.of(row.at("population")); from < users.size()) {
        demand.node = users[from].node;
        demand.accessLatency = users[from].accessLatency;
    }
    demand.rate = row.figure("requests_per_s", 0);
    demand.budget = row.figure("budget_ms", 0);
    return demand;
}

std::pair<int, int> apartOf(const JsonMember& row, const JsonIds& services)
{
    const std::vector<JsonMember> pair = row.items();
    if (pair.size() != 2) {
        row.refuse(text("chains", "{} services stand here, not two").with(pair.size()),
                   text("chains", "name the two services that stay apart"));
        return {};
    }
    const std::pair<int, int> both(indexOf(services, pair[0]), indexOf(services, pair[1]));
    if (both.first == both.second)
        row.refuse(text("chains", "a service can't stay apart from itself"),
                   text("chains", "name two services, or leave the pair out"));
    return both;
}

ChainProblem problemOf(const JsonMember& root)
{
    ChainProblem problem;
    const JsonIds nodes = readRows(root.list("nodes"), problem.nodes, nodeOf);
    readRows(root.list("links"), problem.links, [&](const JsonMember& row) { return linkOf(row, nodes); });
    std::vector<Users> users;
    const JsonIds populations = readRows(root.list("populations"), users, [&](const JsonMember& row) {
        return Users{indexOf(nodes, row.at("node")), row.figure("access_latency_ms", 0)};
    });
    const JsonIds services = readRows(root.list("services"), problem.services, serviceOf);
    const JsonIds chains = readRows(root.list("applications"), problem.chains,
                                    [&](const JsonMember& row) { return chainOf(row, services); });
    readRows(root.list("demands"), problem.demands,
             [&](const JsonMember& row) { return demandOf(row, populations, users, chains); });
    for (const JsonMember& pair : root.list("apart"))
        problem.apart.push_back(apartOf(pair, services));
    return problem;
}

} // namespace

Result<ChainProblem> chainsFromJson(std::string_view file, std::string_view name)
{
    Result<ChainProblem> problem = fromJson(file, name, "placement-chain", problemOf);
    if (problem)
        if (const Result<void> checked = checkProblem(*problem); !checked)
            return fail(checked.error());
    return problem;
}

} // namespace edgewright

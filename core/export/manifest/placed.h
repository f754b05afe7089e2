// What runs where, as exporters ask for it?
#pragma once

#include "core/export/manifest/manifest.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace edgewright {

/// Replicas by node and service, from the assignments; both sorted by id.
using HostedServices = std::map<NodeId, std::map<ServiceId, std::int64_t>>;
HostedServices hostedServices(const Topology& topology);

/// How many replicas of the service are assigned to any node.
std::int64_t placedReplicas(const HostedServices& hosted, const ServiceId& service);

/// Nodes by what they host; both sorted by id.
using ServiceNodes = std::map<ServiceId, std::vector<NodeId>>;
ServiceNodes nodesByService(const HostedServices& hosted);
std::span<const NodeId> nodesOf(const ServiceNodes& nodes, const ServiceId& service);

/// Of parts in order of their nodes' ids, the one of that node, or null.
template <class Part> const Part* partOf(const std::vector<Part>& parts, const NodeId& node)
{
    const auto found =
        std::ranges::lower_bound(parts, node, {}, [](const Part& part) -> const NodeId& { return part.node->id; });
    return found == parts.end() || found->node->id != node ? nullptr : &*found;
}

/// On the port of the machine's own SSH, which no rule opens.
bool isRemoteShell(const Service& service);

/// May stand where a container image is named: [registry[:port]/]path[:tag][@digest].
/// Source: OCI distribution specification 1.1, "Pulling manifests" (the grammar of names and tags).
bool isImageReference(std::string_view image);

/// Adds lines to a report.
class Report {
public:
    void exported(RowRef row, std::string where, Text what = {})
    {
        add(std::move(row), Outcome::Exported, std::move(where), std::move(what));
    }
    void needsInput(RowRef row, std::string where, Text what)
    {
        add(std::move(row), Outcome::NeedsInput, std::move(where), std::move(what));
    }
    void notExpressible(RowRef row, Text what) { add(std::move(row), Outcome::NotExpressible, {}, std::move(what)); }
    void notConcerned(RowRef row, Text what) { add(std::move(row), Outcome::NotConcerned, {}, std::move(what)); }
    /// The same for each of several rows, once, however often it is named.
    void needsInput(std::vector<RowRef> rows, const std::string& where, const Text& what);
    /// Of what would open the port of a machine's own remote shell, or takes it.
    void remoteShell(RowRef row);
    /// What no target deploys: users and scenarios.
    void notDeployed(const Topology& topology);
    /// The same reason for all rows of a table.
    template <class Row> void notConcerned(const Table<Row>& rows, const Text& what)
    {
        for (const Row& row : rows)
            notConcerned(refOf(row.id), what);
    }

    /// Sorted by row; lines of one row in the order in which they came.
    std::vector<ExportLine> take();

private:
    void add(RowRef row, Outcome outcome, std::string where, Text what)
    {
        lines_.push_back({std::move(row), outcome, std::move(where), std::move(what)});
    }
    std::vector<ExportLine> lines_;
};

} // namespace edgewright

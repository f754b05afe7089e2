// What runs where, as exporters ask for it?
#include "core/export/manifest/placed.h"

#include <algorithm>

namespace edgewright {

namespace {

bool isWordCharacter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }
bool isPathCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
}
bool isTagCharacter(char c) { return isWordCharacter(c) || c == '.' || c == '_' || c == '-'; }

/// Parts between slashes, each of lower-case letters, digits and separators inside; the first may be a host with a port.
bool isImagePath(std::string_view path)
{
    for (bool first = true;; first = false) {
        const std::size_t slash = path.find('/');
        std::string_view part = path.substr(0, slash);
        const std::size_t colon = part.find(':');
        if (first && slash != std::string_view::npos && colon != std::string_view::npos) {
            const std::string_view port = part.substr(colon + 1);
            if (port.empty() || !std::ranges::all_of(port, [](char c) { return c >= '0' && c <= '9'; }))
                return false;
            part = part.substr(0, colon);
        }
        if (part.empty() || !isWordCharacter(part.front()) || !isWordCharacter(part.back()) ||
            !std::ranges::all_of(part, isPathCharacter))
            return false;
        if (slash == std::string_view::npos)
            return true;
        path.remove_prefix(slash + 1);
    }
}

bool isDigest(std::string_view digest)
{
    const auto hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return digest.starts_with("sha256:") && digest.size() == 7 + 64 && std::ranges::all_of(digest.substr(7), hex);
}

bool isTag(std::string_view tag)
{
    return !tag.empty() && tag.size() <= 128 && tag.front() != '.' && tag.front() != '-' &&
           std::ranges::all_of(tag, isTagCharacter);
}

} // namespace

HostedServices hostedServices(const Topology& topology)
{
    HostedServices hosted;
    for (const Assignment& assignment : topology.assignments)
        ++hosted[assignment.node][assignment.service];
    return hosted;
}

std::int64_t placedReplicas(const HostedServices& hosted, const ServiceId& service)
{
    std::int64_t replicas = 0;
    for (const auto& [node, services] : hosted)
        if (const auto found = services.find(service); found != services.end())
            replicas += found->second;
    return replicas;
}

ServiceNodes nodesByService(const HostedServices& hosted)
{
    ServiceNodes nodes;
    for (const auto& [node, services] : hosted)
        for (const auto& [service, replicas] : services)
            nodes[service].push_back(node);
    return nodes;
}

std::span<const NodeId> nodesOf(const ServiceNodes& nodes, const ServiceId& service)
{
    const auto found = nodes.find(service);
    return found == nodes.end() ? std::span<const NodeId>() : found->second;
}

bool isRemoteShell(const Service& service) { return service.port == 22; }

bool isImageReference(std::string_view image)
{
    if (const std::size_t at = image.find('@'); at != std::string_view::npos) {
        if (!isDigest(image.substr(at + 1)))
            return false;
        image = image.substr(0, at);
    }
    const std::size_t slash = image.rfind('/'), colon = image.rfind(':');
    if (colon != std::string_view::npos && (slash == std::string_view::npos || colon > slash)) {
        if (!isTag(image.substr(colon + 1)))
            return false;
        image = image.substr(0, colon);
    }
    return image.size() <= 255 && isImagePath(image);
}

void Report::needsInput(std::vector<RowRef> rows, const std::string& where, const Text& what)
{
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (RowRef& row : rows)
        needsInput(std::move(row), where, what);
}

void Report::remoteShell(RowRef row)
{
    notExpressible(
        std::move(row),
        text("export",
             "port 22 is that of the machine's own remote shell: no rule opens it, and no container gets it"));
}

void Report::notDeployed(const Topology& topology)
{
    notConcerned(topology.populations, text("export", "users and their latency budgets are not deployed"));
    notConcerned(topology.scenarios, text("export", "a scenario is a what-if: apply it to the drawing, then export"));
}

std::vector<ExportLine> Report::take()
{
    std::ranges::stable_sort(lines_, {}, &ExportLine::row);
    return std::move(lines_);
}

} // namespace edgewright

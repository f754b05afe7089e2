// How does a file of sites on a network become a problem?
#include "core/placement/network_sites/network_sites_json.h"

#include "core/io/json_member.h"

namespace edgewright {

namespace {

constexpr double largest = 1e15;

void readNodes(const JsonMember& root, NetworkSitesProblem& problem, JsonIds& numbers)
{
    NetworkSitesProblem::Node node{.siteCost = root.figure("site_cost", 0, largest),
                                   .siteCapacity = root.figure("site_capacity", 0, largest)};
    for (const JsonMember& read : root.list("nodes")) {
        numbers.add(read);
        node.demand = read.figure("demand", 0, largest);
        problem.nodes.push_back(node);
    }
}

void readLinks(const JsonMember& root, NetworkSitesProblem& problem, const JsonIds& nodes)
{
    NetworkSitesProblem::Link link{.capacity = root.figure("link_capacity", 0, largest)};
    JsonIds numbers;
    for (const JsonMember& read : root.list("links")) {
        numbers.add(read);
        link.a = nodes.of(read.at("a"));
        link.b = nodes.of(read.at("b"));
        if (link.a == link.b)
            read.at("b").refuse(text("network_sites", "a link must join two nodes"),
                                text("network_sites", "name another node, or leave the link out"));
        link.length = read.figure("km", 0, largest);
        problem.links.push_back(link);
    }
}

} // namespace

Result<NetworkSitesProblem> networkSitesFromJson(std::string_view content, std::string_view fileName)
{
    return fromJson(content, fileName, "network-pop-placement", [](const JsonMember& root) {
        NetworkSitesProblem problem;
        JsonIds nodes;
        readNodes(root, problem, nodes);
        readLinks(root, problem, nodes);
        return problem;
    });
}

} // namespace edgewright

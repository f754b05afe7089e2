// What became of each row on the way to a lab, and how is it run?
#include "core/export/lab/compose_parts.h"
#include "core/export/manifest/service_secrets.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::compose_export {

namespace {

std::string whereOf(const Container& container) { return "compose.yaml: services." + container.name; }

void reportNodes(const Topology& drawing, const Lab& lab, Report& report)
{
    for (const Node& node : drawing.nodes) {
        const std::vector<const Container*> there = lab.at(node.id);
        if (there.empty()) {
            report.notConcerned(
                refOf(node.id),
                text("export", "nothing runs there in the lab; its links are part of the ways that cross it"));
            continue;
        }
        report.exported(refOf(node.id), whereOf(*there.front()));
        if (there.front()->role != Role::Cache)
            continue;
        if (node.provider != Provider::None)
            report.notExpressible(refOf(node.id),
                                  text("export", "a provider’s cache: Varnish stands in for it in the lab"));
        else if (node.cacheSoftware != CacheSoftware::Varnish && node.cacheSoftware != CacheSoftware::Nginx &&
                 node.cacheSoftware != CacheSoftware::Provider && node.cacheSoftware != CacheSoftware::Standard)
            report.notExpressible(refOf(node.id),
                                  text("export", "its cache software: Varnish stands in for it in the lab"));
        if (node.servers > 1)
            report.notExpressible(
                refOf(node.id), text("export", "its {} servers: the lab runs one, with one server’s share of the cache")
                                    .with(node.servers));
    }
}

void reportLinks(const Topology& drawing, const Lab& lab, Report& report)
{
    std::set<LinkId> crossed;
    for (const Way& way : lab.ways)
        crossed.insert(way.links.begin(), way.links.end());
    for (const Link& link : drawing.links)
        if (crossed.contains(link.id))
            report.exported(refOf(link.id), "expected-latency.tsv",
                            text("export",
                                 "its latency, jitter, loss and rate are part of each way that crosses it; ways do not "
                                 "share its rate"));
        else
            report.notConcerned(refOf(link.id), text("export", "no two containers that talk send over it"));
}

void reportService(const Topology& drawing, const Lab& lab, const Service& service, Report& report)
{
    const RowRef row = refOf(service.id);
    const auto runs = std::ranges::find_if(lab.containers, [&](const Container& container) {
        return container.role == Role::Service && container.service->id == service.id;
    });
    if (runs == lab.containers.end())
        return report.needsInput(row, "compose.yaml",
                                 text("export",
                                      "it is placed nowhere, so no container runs it; run the placement or assign it "
                                      "to a node, then export again"));
    report.exported(row, whereOf(*runs));
    if (const auto lacking = lab.imageVariables.find(service.id.value); lacking != lab.imageVariables.end())
        report.needsInput(row, whereOf(*runs),
                          text("export", "its container image, in the variable {} of .env").with(lacking->second));
    for (const std::string& name : secretNames(service).variables)
        report.needsInput(row, "compose.yaml: secrets." + name,
                          text("export",
                               "its value in the environment variable {} when the lab is started; the container finds "
                               "it in a file that {}_FILE names")
                              .with(name, name));
    if (service.accelerators > 0)
        report.needsInput(row, whereOf(*runs),
                          text("export", "the machine must have {} accelerators and NVIDIA’s container toolkit")
                              .with(service.accelerators));
    if (const std::int64_t placed = placedReplicas(hostedServices(drawing), service.id); placed != service.replicas)
        report.needsInput(
            row, whereOf(*runs),
            text("export", "{} of {} replicas are placed; the lab runs those").with(placed, service.replicas));
}

void reportContents(const Topology& drawing, const Lab& lab, Report& report)
{
    for (const ContentSet& content : drawing.contents) {
        const DeliveredSet* set = lab.caches ? lab.caches->delivery.set(content.id) : nullptr;
        if (!set) {
            report.notConcerned(refOf(content.id), text("export", "nobody fetches it through a point of presence"));
            continue;
        }
        const auto origin = std::ranges::find_if(lab.containers, [&](const Container& each) {
            return each.role == Role::Origin && each.node->id == content.origin;
        });
        const std::string where =
            origin == lab.containers.end() ? "compose.yaml" : "origins/" + origin->name + "/default.conf";
        report.exported(refOf(content.id), where,
                        text("export", "every URL of it is answered with one object of the mean size, under {}")
                            .with(set->path.value_or("/")));
        if (set->content->host != content.host || set->content->path != content.path)
            report.needsInput(
                refOf(content.id), where,
                text("export", "the drawing doesn’t tell its URLs from others: the lab has made some of its own"));
    }
}

void reportCalls(const Topology& drawing, const Lab& lab, Report& report)
{
    const HostedServices hosted = hostedServices(drawing);
    for (const Flow& flow : drawing.flows) {
        const bool runs =
            placedReplicas(hosted, flow.service) > 0 && (!flow.caller || placedReplicas(hosted, *flow.caller) > 0);
        if (runs)
            report.exported(refOf(flow.id), "expected-latency.tsv",
                            text("export", "the way is there; calls are made by what runs in the containers"));
        else
            report.notConcerned(refOf(flow.id),
                                text("export", "one end of it is placed nowhere, so there is no way to make"));
    }
    for (const Assignment& assignment : drawing.assignments)
        for (const Container& container : lab.containers)
            if (container.role == Role::Service && container.service->id == assignment.service &&
                container.node->id == assignment.node) {
                report.exported(refOf(assignment.id), whereOf(container));
                break;
            }
}

} // namespace

std::vector<ExportLine> reportOf(const Topology& drawing, const Lab& lab)
{
    Report report;
    reportNodes(drawing, lab, report);
    reportLinks(drawing, lab, report);
    for (const Service& service : drawing.services)
        reportService(drawing, lab, service, report);
    reportContents(drawing, lab, report);
    reportCalls(drawing, lab, report);
    for (const Container& container : lab.containers)
        if (container.role == Role::Users)
            report.exported(refOf(container.population->id), whereOf(container),
                            text("export", "a container with curl and ping; it sends nothing by itself"));
    report.notConcerned(drawing.groups, text("export", "a group has no counterpart: each node has its own containers"));
    report.notConcerned(drawing.scenarios,
                        text("export", "a scenario is a what-if: apply it to the drawing, then export"));
    return report.take();
}

std::string readme(const Lab& lab)
{
    return fmt::format(
        "# A lab on one machine\n\n"
        "`docker compose {}up -d` starts it, `sh check.sh` measures the round trip of each pair that talks and compares it with\n"
        "`expected-latency.tsv`. It needs a kernel with `sch_netem` and `sch_htb` (`modprobe sch_netem`); without them the\n"
        "containers called … net end with “qdisc kind is unknown”, and there is no delay.\n\n"
        "## What it is\n\n"
        "- A container for each placed replica, each point of presence (Varnish, or nginx where it is drawn; providers' caches are\n"
        "  stood in for by Varnish), each origin of contents (nginx with one object of the mean size for each set), and each\n"
        "  population (curl and ping).\n"
        "- One network, {}. Beside each container another shapes what it sends: to each node that it talks to, the latency of the\n"
        "  way of least latency through the drawing, its jitter, its loss and the rate of its narrowest link. Both ends do so: a\n"
        "  round trip is twice the way. Whom it never talks to in the drawing it doesn't reach. Ways that cross a link do not share\n"
        "  its rate. Jitter may change the order of packets.\n"
        "- Containers that have no image in the drawing need one in `.env` (see `.env.example`), secrets an environment variable of\n"
        "  their name. Limits of CPU and memory are the services' demands.\n"
        "- The images that the lab brings are set by EDGEWRIGHT_TOOLS_IMAGE (must have tc, ping and curl), EDGEWRIGHT_NGINX_IMAGE and\n"
        "  EDGEWRIGHT_VARNISH_IMAGE.\n",
        lab.isLarge() ? "--profile all " : "", subnet);
}

} // namespace edgewright::compose_export

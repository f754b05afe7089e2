// Which drawings do the tests of the exporters take away?
#pragma once

#include "core/model/topology.h"

#include <string>
#include <vector>

namespace edgewright::testing {

inline Node node(std::string id, std::string name, Provider provider, std::string site, Tier tier = Tier::Edge)
{
    Node made{
        .id = {std::move(id)}, .name = std::move(name), .tier = tier, .provider = provider, .site = std::move(site)};
    made.cpu = Cores(32);
    made.memory = Gibibytes(128);
    return made;
}

inline Service service(std::string id, std::string name, std::string image, std::int64_t replicas = 1)
{
    Service made{.id = {std::move(id)}, .name = std::move(name), .replicas = replicas, .image = std::move(image)};
    made.cpu = Cores(1.5);
    made.memory = Gibibytes(2);
    return made;
}

inline void assign(Topology& topology, const std::string& service, const std::string& node)
{
    topology.assignments.put({.id = {service + "." + node}, .service = {service}, .node = {node}});
}

/// AR in a metro: two Wavelength zones of one VPC, the Region, a factory; a stateless and a stateful service.
inline Topology metro()
{
    Topology metro;
    metro.groups.put({.id = {"g1"}, .name = "Harbor VPC", .kind = GroupKind::Vpc});
    metro.nodes.put(node("n1", "Boston", Provider::AwsWavelength, "us-east-1-wl1-bos-wlz-1"));
    metro.nodes.put(node("n2", "New York", Provider::AwsWavelength, "us-east-1-wl1-nyc-wlz-1"));
    metro.nodes.put(node("n3", "Virginia", Provider::Aws, "us-east-1", Tier::Cloud));
    metro.nodes.put(node("n4", "Factory", Provider::None, "", Tier::Fog));
    for (const char* id : {"n1", "n2"}) {
        Node inside = *metro.nodes.find({id});
        inside.group = GroupId{"g1"};
        metro.nodes.put(inside);
    }
    metro.links.put({.id = {"l1"}, .from = {"n1"}, .to = {"n2"}});
    metro.links.put({.id = {"l2"}, .from = {"n1"}, .to = {"n3"}});
    metro.populations.put({.id = {"p1"}, .name = "Players", .node = {"n1"}});
    metro.services.put(service("s1", "AR render", "registry.example.com/ar/render:1.4.2", 2));
    Service store = service("s2", "Session store", "redis:7.2");
    store.state = ServiceState::Stateful;
    store.storage = Gibibytes(20);
    store.port = 6379;
    metro.services.put(store);
    metro.flows.put({.id = {"f1"}, .population = PopulationId{"p1"}, .service = {"s1"}});
    metro.flows.put({.id = {"f2"}, .caller = ServiceId{"s1"}, .service = {"s2"}});
    metro.contents.put({.id = {"c1"}, .name = "Scenes", .origin = {"n3"}});
    assign(metro, "s1", "n1");
    assign(metro, "s1", "n2");
    assign(metro, "s2", "n3");
    assign(metro, "s2", "n2");
    Service pair = *metro.services.find({"s2"});
    pair.replicas = 2;
    metro.services.put(pair);
    return metro;
}

/// Names that break or inject where a target's marks are not escaped.
inline std::vector<std::string> hostileNames()
{
    return {"two words",
            "\"quoted\" 'twice'",
            "${x}",
            "%{ if true }",
            "{{y}}",
            "line\nbreak: [1]",
            "Zürich 東京 \xF0\x9F\x9A\x80",
            std::string(200, 'a'),
            std::string(200, 'a') + "b",
            "no",
            "1e3",
            "-",
            "",
            "same name",
            "same-name",
            "Same Name",
            "~",
            "# comment",
            "a/../../b",
            "null",
            "\\",
            "bad \xFF\xC0 bytes",
            "*/ <!-- -->",
            "default",
            "kube-system",
            "x\t\x01y",
            "nul\x7F",
            "'; rm -rf /"};
}

/// A Wavelength zone, a service and a VPC for each hostile name; every second service has no usable image.
inline Topology hostile()
{
    Topology drawing;
    const std::vector<std::string> names = hostileNames();
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string number = std::to_string(i);
        drawing.groups.put({.id = {"g" + number}, .name = names[i], .kind = GroupKind::Vpc});
        Node zone = node("n" + number, names[i], Provider::AwsWavelength,
                         i % 3 == 0   ? "us-east-1-wl1-bos-wlz-1"
                         : i % 3 == 1 ? names[i]
                                      : "");
        zone.group = GroupId{"g" + number};
        drawing.nodes.put(zone);
        drawing.services.put(service("s" + number, names[i], i % 2 == 0 ? "registry.example.com/app:1" : names[i]));
        assign(drawing, "s" + number, "n" + number);
    }
    return drawing;
}

/// `sites` zones with a service each of three, replicated over all; Wavelength zones of the catalogue in turn.
inline Topology chainOfSites(int sites, const std::vector<std::string>& zones)
{
    Topology drawing;
    for (int s = 0; s < 3; ++s)
        drawing.services.put(
            service("s" + std::to_string(s), "service " + std::to_string(s), "registry.example.com/app:1", sites));
    for (int i = 0; i < sites; ++i) {
        const std::string id = "n" + std::to_string(i);
        drawing.nodes.put(node(id, "site " + std::to_string(i), Provider::AwsWavelength,
                               zones[static_cast<std::size_t>(i) % zones.size()]));
        assign(drawing, "s" + std::to_string(i % 3), id);
    }
    return drawing;
}

} // namespace edgewright::testing

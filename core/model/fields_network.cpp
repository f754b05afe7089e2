// Which fields do the rows of the network have: nodes, links, groups, layouts?
#include "core/model/field_member.h"

// clang-format off
namespace edgewright {

namespace {

bool isPointOfPresence(const Node& node) { return node.kind == NodeKind::PointOfPresence; }
bool hasAccelerators(const Node& node) { return node.accelerators > 0; }

} // namespace

template <> std::span<const Field<Node>> fieldsOf<Node>()
{
    const Text place = text("node", "Place");
    const Text capacity = text("node", "Capacity of the whole node");
    const Text operation = text("node", "Operation");
    const Text hostsNothing = text("node", "Nothing runs on this node: it is no compute site and has no capacity");
    static const Field<Node> fields[] = {
        field("name", &Node::name, text("node", "Name")),
        field("tier", &Node::tier, text("node", "Tier")),
        field("kind", &Node::kind, text("node", "Kind")),
        field("provider", &Node::provider, text("node", "Provider")),
        field("site", &Node::site, text("node", "Site"),
              {.help = text("node", "The provider's code of the site, as in the catalogue")}),
        field("address", &Node::address, text("node", "Address"),
              {.sparse = true, .help = text("node", "Host name or IP address under which others reach it: an origin, a gateway")}),
        field("country", &Node::country, text("node", "Country"),
              {.section = place, .sparse = true,
               .help = text("node", "Two letters (ISO 3166): DE, US. Services may be kept within countries")}),
        field("latitude", &Node::latitude, text("node", "Latitude"), {.section = place, .limits = {-90, 90}}),
        field("longitude", &Node::longitude, text("node", "Longitude"), {.section = place, .limits = {-180, 180}}),
        field("group", &Node::group, text("node", "Group"), {.section = place}),
        field("cpu_cores", &Node::cpu, text("node", "CPU"), {.section = capacity, .limits = {0, 1e7}}),
        field("memory_gib", &Node::memory, text("node", "Memory"), {.section = capacity, .limits = {0, 1e8}}),
        field("storage_gib", &Node::storage, text("node", "Storage"), {.section = capacity, .limits = {0, 1e10}}),
        field("accelerators", &Node::accelerators, text("node", "Accelerators"), {.section = capacity, .limits = {0, 1e6}}),
        field("accelerator_model", &Node::acceleratorModel, text("node", "Accelerator model"),
              {.section = capacity, .appliesTo = hasAccelerators, .idleBecause = text("node", "The node has no accelerators")}),
        field("licences", &Node::licences, text("node", "Licences"),
              {.section = capacity, .limits = {0, 1e6}, .sparse = true,
               .help = text("node", "Locked to this node, for services that need some"),
               .appliesTo = mayHost, .idleBecause = hostsNothing}),
        field("speed", &Node::speed, text("node", "Speed factor"),
              {.section = capacity, .limits = {0.001, 1000},
               .help = text("node", "Divides service times: 2 runs everything twice as fast as the reference hardware"),
               .appliesTo = mayHost, .idleBecause = hostsNothing}),
        field("cache_gib", &Node::cache, text("node", "Content cache"),
              {.section = capacity, .limits = {0, 1e8}, .appliesTo = isPointOfPresence,
               .idleBecause = text("node", "Only points of presence cache content")}),
        field("servers", &Node::servers, text("node", "Cache servers"),
              {.section = capacity, .limits = {1, 10'000}, .sparse = true,
               .help = text("node", "The cache is shared out among them in equal parts; each object lives on one, by consistent hashing"),
               .appliesTo = isPointOfPresence, .idleBecause = text("node", "Only points of presence cache content")}),
        field("cache_software", &Node::cacheSoftware, text("node", "Cache software"),
              {.section = capacity, .sparse = true,
               .help = text("node", "How it reads Cache-Control, serves stale answers, lets requests wait for one another, and takes purges"),
               .appliesTo = isPointOfPresence, .idleBecause = text("node", "Only points of presence cache content")}),
        field("admit_size_kb", &Node::admitSize, text("node", "Largest object admitted"),
              {.section = capacity, .limits = {0, 1e9},
               .help = text("node", "Larger objects pass through and are not stored; empty: as the cache software does"),
               .appliesTo = isPointOfPresence, .idleBecause = text("node", "Only points of presence cache content")}),
        field("admit_probability_percent", &Node::admitProbability, text("node", "Admitted by chance"),
              {.section = capacity, .limits = {0, 100},
               .help = text("node", "Share of the misses that store what they fetch; empty: as the cache software does"),
               .appliesTo = isPointOfPresence, .idleBecause = text("node", "Only points of presence cache content")}),
        field("admit_at_request", &Node::admitAtRequest, text("node", "Admitted at request"),
              {.section = capacity, .limits = {1, 100},
               .help = text("node", "Which request for an object stores it: 1 at once, 2 when it is asked for again; empty: as the cache software does"),
               .appliesTo = isPointOfPresence, .idleBecause = text("node", "Only points of presence cache content")}),
        field("cost_usd_per_hour", &Node::cost, text("node", "Cost while in use"),
              {.section = operation, .limits = {0, 1e7}, .appliesTo = mayHost, .idleBecause = hostsNothing}),
        field("idle_power_w", &Node::idlePower, text("node", "Power, idle"),
              {.section = operation, .limits = {0, 1e8}, .sparse = true,
               .help = text("node", "While the node hosts anything, before any of its CPU is in use"),
               .appliesTo = mayHost, .idleBecause = hostsNothing}),
        field("full_power_w", &Node::fullPower, text("node", "Power, full load"),
              {.section = operation, .limits = {0, 1e8}, .sparse = true,
               .help = text("node", "With all CPU in use; between idle and full, power grows with the cores that services take"),
               .appliesTo = mayHost, .idleBecause = hostsNothing}),
        field("availability_percent", &Node::availability, text("node", "Availability"),
              {.section = operation, .limits = {0, 100},
               .help = text("node", "Share of time that the node is up; it counts where users attach and where services run")}),
        field("misrouted_percent", &Node::misrouted, text("node", "Misrouted by anycast"),
              {.section = operation, .limits = {0, 100}, .sparse = true,
               .help = text("node", "Share of its users' requests that anycast leads to the second nearest point of presence; DNS: 0"),
               .appliesTo = isPointOfPresence, .idleBecause = text("node", "Only points of presence answer for content")}),
        field("state", &Node::state, text("node", "State"),
              {.section = operation, .sparse = true,
               .help = text("node", "Down: its users go to the next nearest point of presence, and its cache answers nothing"),
               .appliesTo = isPointOfPresence, .idleBecause = text("node", "Only points of presence answer for content")}),
    };
    return fields;
}

template <> std::span<const Field<Link>> fieldsOf<Link>()
{
    const Text latency = text("link", "Latency");
    const Text transport = text("link", "Transport");
    static const Field<Link> fields[] = {
        field("from", &Link::from, text("link", "From"), {.required = true}),
        field("to", &Link::to, text("link", "To"), {.required = true}),
        field("latency_ms", &Link::latency, text("link", "Latency, one way"),
              {.section = latency, .limits = {0, 60'000}, .help = text("link", "Median time of a packet from end to end")}),
        field("jitter_ms", &Link::jitter, text("link", "Jitter"),
              {.section = latency, .limits = {0, 60'000}, .help = text("link", "Standard deviation of the one-way latency")}),
        field("loss_percent", &Link::loss, text("link", "Loss"), {.section = latency, .limits = {0, 100}}),
        field("provenance", &Link::provenance, text("link", "Known from"), {.section = latency}),
        field("date", &Link::date, text("link", "On"),
              {.section = latency, .date = true, .help = text("link", "Day of the measurement or the contract, YYYY-MM-DD")}),
        field("medium", &Link::medium, text("link", "Medium"), {.section = transport}),
        field("bandwidth_mbps", &Link::bandwidth, text("link", "Bandwidth, each way"),
              {.section = transport, .limits = {0, 10'000'000}}),
        field("price_usd_per_gb", &Link::price, text("link", "Traffic price"), {.section = transport, .limits = {0, 10'000}}),
    };
    return fields;
}

template <> std::span<const Field<Group>> fieldsOf<Group>()
{
    static const Field<Group> fields[] = {
        field("name", &Group::name, text("group", "Name")),
        field("kind", &Group::kind, text("group", "Kind")),
        field("parent", &Group::parent, text("group", "Inside")),
    };
    return fields;
}

template <> std::span<const Field<NodeLayout>> fieldsOf<NodeLayout>()
{
    static const Field<NodeLayout> fields[] = {
        field("x", &NodeLayout::x, text("layout", "X"), {.limits = {-1e7, 1e7}}),
        field("y", &NodeLayout::y, text("layout", "Y"), {.limits = {-1e7, 1e7}}),
    };
    return fields;
}

template <> std::span<const Field<LinkLayout>> fieldsOf<LinkLayout>()
{
    static const Field<LinkLayout> fields[] = {
        field("bends", &LinkLayout::bends, text("layout", "Bends"), {.limits = {-1e7, 1e7}}),
    };
    return fields;
}

} // namespace edgewright
// clang-format on

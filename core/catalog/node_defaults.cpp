// What does a new node look like before the user changes it?
//
// The capacities below are the program's defaults, chosen so that a fresh drawing can be placed and simulated at once. They are facts of no
// site and no offer: an edge zone has room for a few machines, a Region for as many as anyone draws, a point of presence mostly caches.
// Costs stay 0 until the user states them.
#include "core/catalog/catalog.h"

#include <array>

namespace edgewright {

namespace {

enum class NamedBy { Name, Code };

struct Capacity {
    double cores = 0, memory = 0, storage = 0, cache = 0; ///< GiB, but for the cores
};

constexpr Capacity deviceCapacity{4, 8, 64};
constexpr Capacity edgeCapacity{16, 64, 1000};
constexpr Capacity fogCapacity{64, 256, 10'000};
constexpr Capacity regionCapacity{4096, 16'384, 1'000'000};
constexpr Capacity popCapacity{0, 0, 0, 500};
constexpr Capacity originCapacity{16, 64, 2000};
constexpr Capacity noCapacity{};

struct ProviderDefaults {
    Tier tier = Tier::Edge;
    NodeKind kind = NodeKind::Compute;
    const char* name = "Edge site";
    NamedBy namedBy = NamedBy::Name;
    Capacity capacity = edgeCapacity;
};

const ProviderDefaults& defaultsOf(Provider provider)
{
    static const std::array<ProviderDefaults, 12> defaults = {{
        {},
        {Tier::Cloud, NodeKind::Compute, "AWS", NamedBy::Code, regionCapacity},
        {Tier::Edge, NodeKind::Compute, "Local Zone", NamedBy::Name, {64, 256, 4000}},
        {Tier::Edge, NodeKind::Compute, "Wavelength", NamedBy::Name, edgeCapacity},
        {Tier::Cloud, NodeKind::Compute, "Azure", NamedBy::Name, regionCapacity},
        {Tier::Edge, NodeKind::Compute, "Azure Edge Zone", NamedBy::Name, {32, 128, 2000}},
        {Tier::Cloud, NodeKind::Compute, "Google Cloud", NamedBy::Code, regionCapacity},
        {Tier::Edge, NodeKind::Compute, "Google Distributed Cloud", NamedBy::Name, {96, 384, 4800}},
        {Tier::Edge, NodeKind::PointOfPresence, "Cloudflare", NamedBy::Code, popCapacity},
        {Tier::Edge, NodeKind::PointOfPresence, "Fastly", NamedBy::Code, popCapacity},
        {Tier::Edge, NodeKind::PointOfPresence, "CloudFront", NamedBy::Code, popCapacity},
        {Tier::Edge, NodeKind::PointOfPresence, "Akamai", NamedBy::Code, popCapacity},
    }};
    static_assert(static_cast<std::size_t>(Provider::Akamai) + 1 ==
                  std::tuple_size_v<std::remove_cvref_t<decltype(defaults)>>);
    return defaults[static_cast<std::size_t>(provider)];
}

const Capacity& capacityOf(Tier tier, NodeKind kind)
{
    static constexpr std::array byTier = {deviceCapacity, edgeCapacity, fogCapacity, regionCapacity};
    switch (kind) {
    case NodeKind::PointOfPresence: return popCapacity;
    case NodeKind::Origin: return originCapacity;
    case NodeKind::Access: return noCapacity;
    case NodeKind::Compute: break;
    }
    return byTier[static_cast<std::size_t>(tier)];
}

const char* nameOf(Tier tier, NodeKind kind)
{
    static constexpr std::array byTier = {"Device", "Edge site", "Fog data centre", "Cloud"};
    switch (kind) {
    case NodeKind::PointOfPresence: return "Point of presence";
    case NodeKind::Origin: return "Origin";
    case NodeKind::Access: return "Users";
    case NodeKind::Compute: break;
    }
    return byTier[static_cast<std::size_t>(tier)];
}

void giveCapacity(Node& node, const Capacity& capacity)
{
    node.cpu = Cores(capacity.cores);
    node.memory = Gibibytes(capacity.memory);
    node.storage = Gibibytes(capacity.storage);
    node.cache = Gibibytes(capacity.cache);
}

} // namespace

Node nodeFor(Tier tier, NodeKind kind)
{
    Node node;
    node.name = nameOf(tier, kind);
    node.tier = tier;
    node.kind = kind;
    giveCapacity(node, capacityOf(tier, kind));
    return node;
}

Node nodeFor(Provider provider, const Site* site)
{
    const ProviderDefaults& defaults = defaultsOf(provider);
    Node node;
    node.name = defaults.name;
    node.tier = defaults.tier;
    node.kind = defaults.kind;
    node.provider = provider;
    giveCapacity(node, defaults.capacity);
    if (!site)
        return node;
    node.name += " " + (defaults.namedBy == NamedBy::Name ? site->name : site->code);
    node.site = site->code;
    node.latitude = site->latitude;
    node.longitude = site->longitude;
    return node;
}

} // namespace edgewright

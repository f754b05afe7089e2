// Which zones, hosts and functions does a drawing with points of presence of Cloudflare need?
#include "core/export/cloudflare_parts.h"
#include "core/export/naming.h"

#include <algorithm>

namespace edgewright::cloudflare_export {

namespace {

/// The last two labels, or three where the last two are a country's own kind of second level ("co.uk", "com.au"): a guess that
/// the variable's description states, since nothing but the registries tells.
std::string zoneNameOf(const Fact& host)
{
    if (!host.isKnown())
        return "other";
    std::vector<std::string> labels(1);
    for (const char c : host.literal)
        if (c == '.')
            labels.emplace_back();
        else
            labels.back() += c;
    const std::size_t n = labels.size();
    const bool secondLevel = n > 2 && labels[n - 1].size() == 2 && labels[n - 2].size() <= 3;
    const std::size_t kept = secondLevel ? 3 : 2;
    std::string name;
    for (std::size_t i = n - kept; i < n; ++i)
        name += (name.empty() ? "" : ".") + labels[i];
    return name;
}

void collectZones(Plan& plan)
{
    std::map<std::string, Zone> zones;
    std::map<std::string, std::string> named;
    for (const Host& host : plan.site.hosts) {
        const std::string name = zoneNameOf(host.host);
        zones[name].hosts.push_back(&host);
        named[name] = name;
    }
    const auto names = uniqueNames(named, terraformIdentifier("zone"));
    for (auto& [name, zone] : zones) {
        zone.name = names.at(name);
        zone.hasShield = plan.shield() != nullptr;
        plan.zones.push_back(std::move(zone));
    }
}

/// Names that the Worker's own bindings bear.
void setAsideOwnNames(Function& function)
{
    for (const char* own : {"CONTENT_SETS", "FALLBACK_URL", "SESSION_COOKIE"})
        if (std::erase(function.secrets, own) > 0)
            function.unusableSecrets.emplace_back(own);
}

} // namespace

const Zone& Plan::zoneOf(const Host& host) const
{
    return *std::ranges::find_if(
        zones, [&](const Zone& zone) { return std::ranges::find(zone.hosts, &host) != zone.hosts.end(); });
}

const DeliveryPoint* Plan::shield() const
{
    for (const DeliveryPoint& point : delivery.points)
        if (!point.above.empty())
            return delivery.point(point.above.front()->id);
    return nullptr;
}

/// Not what is purged: the Worker isn't told of purges.
bool isKeptByWorker(const Plan& plan, const Set& set)
{
    return plan.routesAreKnown() && !set.lifetime.isPurged && !set.isPersonal() &&
           (set.lifetime.staleWhileRevalidate.value >= 1 || set.lifetime.staleIfError.value >= 1);
}

bool isBalanced(const Host& host) { return host.origins().size() > 1; }

bool hasOriginsOfItsOwn(const Host& host, const Set& set)
{
    return set.origin != host.base().origin || set.backup != host.base().backup;
}

std::string routeZoneVariable(const Plan& plan, const Function& function)
{
    return plan.zones.size() == 1 ? plan.zones.front().idVariable() : "zone_id_of_" + function.name;
}

std::int64_t edgeTtl(const Set& set)
{
    constexpr std::int64_t year = 31'536'000;
    return set.lifetime.fresh ? cdn::wholeSeconds(*set.lifetime.fresh, year) : year;
}

Result<Plan> planOf(const Topology& topology)
{
    Result<Delivery> delivery =
        deliveryOf(topology, [](const Node& node) { return node.provider == Provider::Cloudflare; });
    if (!delivery)
        return fail(delivery.error());
    Plan plan{.topology = topology, .delivery = std::move(*delivery)};
    plan.site = cdn::siteOf(topology, plan.delivery);
    for (Function& function : plan.site.functions)
        setAsideOwnNames(function);
    collectZones(plan);
    return Result<Plan>(std::move(plan)); // moved: it points into itself
}

} // namespace edgewright::cloudflare_export

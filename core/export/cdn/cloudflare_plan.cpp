// Which zones, hosts and functions does a drawing with points of presence of Cloudflare need?
#include "core/export/cdn/cloudflare_parts.h"
#include "core/export/manifest/naming.h"

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
    constexpr std::string_view kinds[] = {"co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "go"};
    const bool secondLevel =
        n > 2 && labels[n - 1].size() == 2 && std::ranges::find(kinds, labels[n - 2]) != std::end(kinds);
    const std::size_t kept = secondLevel ? 3 : 2;
    std::string name;
    for (std::size_t i = n - kept; i < n; ++i)
        name += (name.empty() ? "" : ".") + labels[i];
    return name;
}

/// May a path be of both? `wider` is the less specific one: what stands before its star is no longer.
bool mayOverlap(const Set& set, const Set& wider)
{
    const std::string &path = set.path.literal, &other = wider.path.literal;
    return !set.path.isKnown() || !wider.path.isKnown() ||
           (other.find('*') != std::string::npos && path.starts_with(other.substr(0, other.find('*'))));
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

bool needsPoolRule(const Host& host, const Set& set)
{
    const auto hasOriginsOfItsOwn = [&](const Set& each) {
        return each.origin != host.base().origin || each.backup != host.base().backup;
    };
    const auto hides = [&](const Set& wider) { return hasOriginsOfItsOwn(wider) && mayOverlap(set, wider); };
    return hasOriginsOfItsOwn(set) ||
           std::any_of(std::ranges::find(host.sets, set.name, &Set::name) + 1, host.sets.end(), hides);
}

std::string routeZoneVariable(const Plan& plan, const Function& function)
{
    return plan.zones.size() == 1 ? plan.zones.front().idVariable() : "zone_id_of_" + function.name;
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

// Which distributions, origins, cache policies and functions does a drawing with points of presence of CloudFront need?
#include "core/export/cloudfront/cloudfront_parts.h"

#include "core/export/manifest/naming.h"

#include <algorithm>

namespace edgewright::cloudfront {

bool isCloudFrontPattern(std::string_view path)
{
    return std::ranges::all_of(path, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("_-.*/~'@:+&").find(c) != std::string_view::npos;
    });
}

namespace {

bool isOfCloudFront(const Node& node) { return node.provider == Provider::CloudFront; }

CachePolicy policyFor(const ContentSet& content)
{
    const Lifetime lifetime = lifetimeOf(content);
    CachePolicy policy;
    policy.endsWithPurge = lifetime.isPurged;
    policy.seconds = freshSeconds(lifetime);
    if (!lifetime.isPurged) { // an invalidation leaves nothing that could be stale
        policy.staleWhileRevalidate = wholeSeconds(lifetime.staleWhileRevalidate);
        policy.staleIfError = wholeSeconds(lifetime.staleIfError);
    }
    policy.isPersonal = content.personalised.value > 0;
    policy.first = content.id;
    policy.name = lifetime.isPurged ? "until_purged" : "ttl_" + std::to_string(policy.seconds);
    if (policy.staleWhileRevalidate > 0)
        policy.name += "_swr_" + std::to_string(policy.staleWhileRevalidate);
    if (policy.staleIfError > 0)
        policy.name += "_sie_" + std::to_string(policy.staleIfError);
    if (policy.isPersonal)
        policy.name += "_personal";
    return policy;
}

/// Puts a plan together, floor by floor.
class Planner {
public:
    Planner(Plan& plan)
        : plan_(plan),
          nodeNames_(namesOf(plan.topology.nodes, terraformIdentifier("origin"))),
          contentNames_(namesOf(plan.topology.contents, terraformIdentifier("contents")))
    {}

    void addOrigins()
    {
        for (const Node* node : plan_.delivery.origins) {
            const std::string& name = nodeNames_.at(node->id.value);
            plan_.origins[node->id] = {
                .node = node,
                .name = name,
                .domainName = {isHostName(node->address) ? lowered(node->address) : "", "origin_domain_name_" + name}};
        }
        for (const DeliveryPoint& point : plan_.delivery.points)
            for (const Node* shield : point.above)
                addShield(*shield);
    }

    void addDistributions()
    {
        std::map<std::string, std::string> hosts;
        for (const DeliveredSet& set : plan_.delivery.sets)
            hosts[set.host] = set.host;
        for (const auto& [host, name] : uniqueNames(hosts, terraformIdentifier("host"))) {
            Distribution made{.name = host.empty() ? "unnamed" : name,
                              .host = host}; // a host name has two labels or more
            for (const DeliveredSet& set : plan_.delivery.sets)
                if (set.host == host)
                    addSet(made, set);
            std::ranges::stable_partition(made.ordered, [](const Behaviour& each) { return each.pattern.isKnown(); });
            plan_.distributions.push_back(std::move(made));
        }
        std::ranges::sort(plan_.distributions, {}, &Distribution::name);
        if (plan_.distributions.empty() && !plan_.functions.empty())
            addBareDistribution();
    }

private:
    /// Functions run where requests come to, even where nothing is drawn that these fetch.
    void addBareDistribution()
    {
        Origin& origin = plan_.origins[{}];
        origin.name = "origin";
        origin.domainName.variable = "origin_domain_name";
        Distribution bare{.name = "edge"};
        bare.origins = {bare.base = &origin};
        plan_.distributions.push_back(std::move(bare));
    }

    /// Origins that a shield asks get it; the first one by id where several ask the same.
    void addShield(const Node& node)
    {
        if (!plan_.shields.try_emplace(node.id, shieldAt(node)).second)
            return;
        const DeliveryPoint* point = plan_.delivery.point(node.id);
        for (const Node* next : point ? point->upstream : std::vector<const Node*>{})
            if (const auto origin = plan_.origins.find(next->id); origin != plan_.origins.end()) {
                const Shield*& shield = origin->second.shield;
                if (shield && shield->node->id < node.id) {
                    origin->second.otherShields.push_back(&node);
                    continue;
                }
                if (shield)
                    origin->second.otherShields.push_back(shield->node);
                shield = &plan_.shields.at(node.id);
            }
        addBackups(node.id);
    }

    /// A backup is asked by whoever asks the origin that it stands behind.
    void addBackups(const NodeId& node)
    {
        for (const DeliveredSet& set : plan_.delivery.sets) {
            const Shield* shield = plan_.origins.at(set.content->origin).shield;
            if (!set.content->backupOrigin || !shield || shield->node->id != node)
                continue;
            Origin& backup = plan_.origins.at(*set.content->backupOrigin);
            backup.shield = backup.shield ? backup.shield : shield;
        }
    }

    Shield shieldAt(const Node& node) const
    {
        return {&node, shieldRegion(node, "origin_shield_region_" + nodeNames_.at(node.id.value))};
    }

    const Origin& use(Distribution& distribution, const NodeId& node)
    {
        const Origin& origin = plan_.origins.at(node);
        auto& used = distribution.origins;
        if (std::ranges::find(used, &origin) == used.end())
            used.insert(std::ranges::upper_bound(used, node, {}, [](const Origin* each) { return each->node->id; }),
                        &origin);
        return origin;
    }

    std::string target(Distribution& distribution, const ContentSet& content)
    {
        const Origin& first = use(distribution, content.origin);
        if (!content.backupOrigin || *content.backupOrigin == content.origin)
            return first.name;
        const Origin& second = use(distribution, *content.backupOrigin);
        const std::string name = first.name + "_or_" + second.name;
        if (std::ranges::find(distribution.groups, name, &OriginGroup::name) == distribution.groups.end())
            distribution.groups.push_back({name, &first, &second});
        return name;
    }

    void addSet(Distribution& distribution, const DeliveredSet& set)
    {
        CachePolicy policy = policyFor(*set.content);
        const auto kept = plan_.policies.try_emplace(policy.name, policy).first;
        kept->second.first = std::min(kept->second.first, set.content->id);
        distribution.base = &plan_.origins.at(set.content->origin); // the least specific one comes last
        Behaviour behaviour{
            .content = set.content, .target = target(distribution, *set.content), .policy = &kept->second};
        if (set.path == "/*") {
            distribution.rest = std::move(behaviour);
            return;
        }
        behaviour.pattern = {set.path && isCloudFrontPattern(*set.path) ? *set.path : "",
                             "path_" + contentNames_.at(set.content->id.value)};
        distribution.ordered.push_back(std::move(behaviour));
    }

    Plan& plan_;
    std::map<std::string, std::string> nodeNames_, contentNames_;
};

} // namespace

const Behaviour* Plan::behaviourOf(const ContentSetId& content, const Distribution** in) const
{
    for (const Distribution& distribution : distributions) {
        if (in)
            *in = &distribution;
        if (distribution.rest && distribution.rest->content->id == content)
            return &*distribution.rest;
        const auto found =
            std::ranges::find(distribution.ordered, content, [](const Behaviour& each) { return each.content->id; });
        if (found != distribution.ordered.end())
            return &*found;
    }
    return nullptr;
}

bool Plan::isPurged(const Distribution& distribution) const
{
    const auto purged = [](const Behaviour& each) { return each.policy->endsWithPurge; };
    return std::ranges::any_of(distribution.ordered, purged) || (distribution.rest && purged(*distribution.rest));
}

Result<Plan> planOf(const Topology& topology)
{
    Plan plan(topology);
    Result<Delivery> delivery = deliveryOf(topology, isOfCloudFront);
    if (!delivery)
        return fail(delivery.error());
    plan.delivery = std::move(*delivery);
    Planner planner(plan);
    addFunctions(plan);
    planner.addOrigins();
    planner.addDistributions();
    return plan;
}

} // namespace edgewright::cloudfront

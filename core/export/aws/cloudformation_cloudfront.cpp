// Which stacks make CloudFront deliver what is drawn? One a host name: a distribution, a cache policy for each set of contents, origin groups.
#include "core/export/aws/cloudformation_parts.h"

#include "core/export/cloudfront/cloudfront_parts.h"
#include "core/export/manifest/naming.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::cloudformation {

namespace {

/// All that one stack is made from.
struct Host {
    std::string host; ///< empty: the drawing names none
    std::vector<const DeliveredSet*> sets;
    std::map<std::string, std::string> contents, nodes; ///< logical ids by rows' ids
    std::vector<Shield> shields;
};

bool hasBackup(const ContentSet& content) { return content.backupOrigin && *content.backupOrigin != content.origin; }

const std::string& nameOf(const Host& host, const ContentSetId& id) { return host.contents.at(id.value); }
const std::string& nameOf(const Host& host, const NodeId& id) { return host.nodes.at(id.value); }

Parameter originName(const Node& node, const std::string& name)
{
    Parameter parameter;
    parameter.name = "DomainOf" + name;
    parameter.description = "Host name of the origin " + tagValue(node.name) + ".";
    parameter.pattern = "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$";
    parameter.constraint = "A host name is written as origin.example.com.";
    parameter.rows = {refOf(node.id)};
    parameter.what = text("export", "the drawing names no host of this origin: give one");
    return parameter;
}

Parameter shieldRegion(const Node& node)
{
    Parameter parameter;
    parameter.name = "ShieldRegion";
    parameter.description = "Region of AWS in which Origin Shield stands.";
    parameter.pattern = "^[a-z]+(-[a-z]+)+-[0-9]+$";
    parameter.constraint = "A Region is written as us-east-1.";
    parameter.rows = {refOf(node.id)};
    parameter.what = text("export", "the drawing doesn't say in which Region of AWS this shield stands: give one");
    return parameter;
}

const Shield* shieldOf(const Host& host, const Node& origin)
{
    for (const Shield& shield : host.shields)
        if (std::ranges::find(shield.origins, &origin) != shield.origins.end())
            return &shield;
    return nullptr;
}

Map originMap(const Host& host, const Node& node, Template& stack)
{
    const std::string& name = nameOf(host, node.id);
    Map origin{
        {"Id", name},
        {"DomainName",
         isHostName(node.address) ? Value(lowered(node.address)) : stack.parameter(originName(node, name))},
        {"CustomOriginConfig", Map{{"OriginProtocolPolicy", "https-only"}, {"OriginSSLProtocols", List{"TLSv1.2"}}}}};
    if (const Shield* shield = shieldOf(host, node))
        origin.emplace_back("OriginShield", Map{{"Enabled", true},
                                                {"OriginShieldRegion", stack.parameter(shieldRegion(*shield->node))}});
    return origin;
}

std::vector<const Node*> originsOf(const Topology& topology, const Host& host)
{
    std::vector<const Node*> origins;
    for (const DeliveredSet* set : host.sets)
        for (const NodeId& id : {set->content->origin, set->content->backupOrigin.value_or(set->content->origin)})
            if (const Node* node = topology.nodes.find(id); std::ranges::find(origins, node) == origins.end())
                origins.push_back(node);
    std::ranges::sort(origins, {}, [](const Node* node) { return node->id; });
    return origins;
}

std::string targetOf(const Host& host, const ContentSet& content)
{
    const std::string& first = nameOf(host, content.origin);
    return hasBackup(content) ? first + "-or-" + nameOf(host, *content.backupOrigin) : first;
}

/// The second is asked where the first doesn't answer or fails.
Map originGroups(const Host& host)
{
    List groups;
    std::set<std::string> made;
    for (const DeliveredSet* set : host.sets) {
        const std::string target = targetOf(host, *set->content);
        if (!hasBackup(*set->content) || !made.insert(target).second)
            continue;
        const List members{Map{{"OriginId", nameOf(host, set->content->origin)}},
                           Map{{"OriginId", nameOf(host, *set->content->backupOrigin)}}};
        groups.push_back(
            Map{{"Id", target},
                {"FailoverCriteria", Map{{"StatusCodes", Map{{"Quantity", 4}, {"Items", List{500, 502, 503, 504}}}}}},
                {"Members", Map{{"Quantity", 2}, {"Items", members}}}});
    }
    const auto count = static_cast<std::int64_t>(groups.size());
    return {{"Quantity", count}, {"Items", std::move(groups)}};
}

Value personalCookies(const ContentSet& content, Template& stack)
{
    Parameter parameter;
    parameter.name = "PersonalCookies";
    parameter.type = "CommaDelimitedList";
    parameter.description = "Names of the cookies that tell one user's answers from another's.";
    parameter.rows = {refOf(content.id)};
    parameter.what =
        text("export", "part of the answers are for one user alone: name the cookies that tell users apart");
    return stack.parameter(std::move(parameter));
}

/// How long copies are kept. What the origin says counts where some answers are personal or may be served stale.
Map cachePolicy(const ContentSet& content, Template& stack)
{
    const Lifetime lifetime = lifetimeOf(content);
    const std::int64_t fresh = freshSeconds(lifetime);
    const std::int64_t stale = // an invalidation leaves nothing that could be stale
        lifetime.isPurged ? 0 : wholeSeconds(std::max(lifetime.staleWhileRevalidate, lifetime.staleIfError));
    const bool isPersonal = content.personalised.value > 0;
    Map cookies{{"CookieBehavior", isPersonal ? "whitelist" : "none"}};
    if (isPersonal)
        cookies.emplace_back("Cookies", personalCookies(content, stack));
    return {
        {"MinTTL", isPersonal || stale > 0 ? std::int64_t{0} : fresh},
        {"DefaultTTL", fresh},
        {"MaxTTL", std::min(aYear, fresh + stale)},
        {"ParametersInCacheKeyAndForwardedToOrigin", Map{{"EnableAcceptEncodingBrotli", true},
                                                         {"EnableAcceptEncodingGzip", true},
                                                         {"CookiesConfig", std::move(cookies)},
                                                         {"HeadersConfig", Map{{"HeaderBehavior", "none"}}},
                                                         {"QueryStringsConfig", Map{{"QueryStringBehavior", "all"}}}}}};
}

Map behaviour(const Host& host, const DeliveredSet& set)
{
    return {{"TargetOriginId", targetOf(host, *set.content)},
            {"ViewerProtocolPolicy", "redirect-to-https"},
            {"AllowedMethods", List{"GET", "HEAD", "OPTIONS"}},
            {"CachedMethods", List{"GET", "HEAD"}},
            {"Compress", true},
            {"CachePolicyId", ref("Cache" + nameOf(host, set.content->id))}};
}

/// Requests of which the drawing says nothing pass uncached, with all that the user sent but the host.
Map uncached(const Host& host)
{
    return {{"TargetOriginId", nameOf(host, host.sets.front()->content->origin)},
            {"ViewerProtocolPolicy", "redirect-to-https"},
            {"CachePolicyId", ref("NoCache")},
            {"OriginRequestPolicyId", ref("AllButHost")}};
}

Value patternOf(const Host& host, const DeliveredSet& set, Template& stack)
{
    if (set.path && cloudfront::isCloudFrontPattern(*set.path))
        return *set.path;
    Parameter parameter;
    parameter.name = "PathOf" + nameOf(host, set.content->id);
    parameter.description = "Pattern of the paths of " + tagValue(set.content->name) + ".";
    parameter.pattern = "^/[A-Za-z0-9_.*$/~\"'@:+&?-]*$";
    parameter.constraint = "A pattern begins with / and may hold * for any characters.";
    parameter.rows = {refOf(set.content->id)};
    parameter.what = text(
        "export", "the drawing doesn't tell its requests from those of other contents: give a pattern of its paths");
    return stack.parameter(std::move(parameter));
}

void addPolicies(const Host& host, Template& stack)
{
    const auto named = [](const std::string& word) { return Map{{"Fn::Sub", "${AWS::StackName}-" + word}}; };
    for (const DeliveredSet* set : host.sets) {
        const std::string name = "Cache" + nameOf(host, set->content->id);
        Map config = cachePolicy(*set->content, stack);
        config.insert(config.begin(), {"Name", named(name)});
        stack.resource(name, "AWS::CloudFront::CachePolicy", {{"CachePolicyConfig", std::move(config)}},
                       set->content->id.value);
    }
    if (std::ranges::any_of(host.sets, [](const DeliveredSet* set) { return set->path == "/*"; }))
        return;
    const std::string& row = host.sets.front()->content->origin.value;
    stack.resource("NoCache", "AWS::CloudFront::CachePolicy",
                   {{"CachePolicyConfig", Map{{"Name", named("NoCache")},
                                              {"MinTTL", 0},
                                              {"DefaultTTL", 0},
                                              {"MaxTTL", 0},
                                              {"ParametersInCacheKeyAndForwardedToOrigin",
                                               Map{{"EnableAcceptEncodingGzip", false},
                                                   {"CookiesConfig", Map{{"CookieBehavior", "none"}}},
                                                   {"HeadersConfig", Map{{"HeaderBehavior", "none"}}},
                                                   {"QueryStringsConfig", Map{{"QueryStringBehavior", "none"}}}}}}}},
                   row);
    stack.resource("AllButHost", "AWS::CloudFront::OriginRequestPolicy",
                   {{"OriginRequestPolicyConfig",
                     Map{{"Name", named("AllButHost")},
                         {"CookiesConfig", Map{{"CookieBehavior", "all"}}},
                         {"HeadersConfig", Map{{"HeaderBehavior", "allExcept"}, {"Headers", List{"Host"}}}},
                         {"QueryStringsConfig", Map{{"QueryStringBehavior", "all"}}}}}},
                   row);
}

void addCertificate(const Host& host, Map& config, Template& stack)
{
    if (host.host.empty()) {
        config.emplace_back("ViewerCertificate", Map{{"CloudFrontDefaultCertificate", true}});
        return;
    }
    Parameter parameter;
    parameter.name = "CertificateArn";
    parameter.description = "ARN of the certificate of " + host.host + " in AWS Certificate Manager, in us-east-1.";
    parameter.pattern = "^arn:aws[a-z-]*:acm:us-east-1:[0-9]{12}:certificate/[A-Za-z0-9-]+$";
    parameter.constraint = "CloudFront takes certificates of us-east-1 alone.";
    for (const DeliveredSet* set : host.sets)
        parameter.rows.push_back(refOf(set->content->id));
    parameter.what =
        text("export", "give the certificate of {}, and point the name at the distribution (output DomainName)")
            .with(host.host);
    config.emplace_back("Aliases", List{host.host});
    config.emplace_back("ViewerCertificate", Map{{"AcmCertificateArn", stack.parameter(std::move(parameter))},
                                                 {"SslSupportMethod", "sni-only"},
                                                 {"MinimumProtocolVersion", "TLSv1.2_2021"}});
}

Template stackOf(const Topology& topology, const Host& host, const std::string& file)
{
    Template stack(file, "Delivers the contents of one host with CloudFront.", "us-east-1");
    addPolicies(host, stack);
    List origins, ordered;
    for (const Node* node : originsOf(topology, host))
        origins.push_back(originMap(host, *node, stack));
    Map rest = uncached(host);
    for (const DeliveredSet* set : host.sets) {
        Map made = behaviour(host, *set);
        if (set->path == "/*") {
            rest = std::move(made);
            continue;
        }
        made.insert(made.begin(), {"PathPattern", patternOf(host, *set, stack)});
        ordered.push_back(std::move(made));
    }
    Map config{{"Enabled", true}, {"HttpVersion", "http2and3"}, {"IPV6Enabled", true}, {"Origins", std::move(origins)}};
    if (std::ranges::any_of(host.sets, [](const DeliveredSet* set) { return hasBackup(*set->content); }))
        config.emplace_back("OriginGroups", originGroups(host));
    config.emplace_back("DefaultCacheBehavior", std::move(rest));
    if (!ordered.empty())
        config.emplace_back("CacheBehaviors", std::move(ordered));
    addCertificate(host, config, stack);
    const std::string& row = host.sets.front()->content->id.value;
    stack.resource(
        "Distribution", "AWS::CloudFront::Distribution",
        {{"DistributionConfig", std::move(config)}, {"Tags", tags(host.host.empty() ? "edgewright" : host.host, row)}},
        row);
    stack.output("DomainName", "Name under which CloudFront answers.", attributeOf("Distribution", "DomainName"));
    stack.output("DistributionId", "To invalidate copies: aws cloudfront create-invalidation.", ref("Distribution"));
    return stack;
}

/// A backup is asked by whoever asks the origin that it stands behind.
void addBackups(const Delivery& delivery, Shield& shield)
{
    const auto asks = [&](const NodeId& id) {
        return std::ranges::find(shield.origins, id, [](const Node* node) { return node->id; }) != shield.origins.end();
    };
    for (const DeliveredSet& set : delivery.sets)
        if (hasBackup(*set.content) && asks(set.content->origin) && !asks(*set.content->backupOrigin))
            shield.origins.push_back(*std::ranges::find(delivery.origins, *set.content->backupOrigin,
                                                        [](const Node* node) { return node->id; }));
}

template <class Row> std::map<std::string, std::string> logicalIds(const Table<Row>& rows, std::string_view noun)
{
    std::map<std::string, std::string> ids;
    for (const auto& [row, name] : namesOf(rows, terraformIdentifier(noun)))
        ids[row] = logicalId(name);
    return ids;
}

} // namespace

std::vector<Shield> shieldsOf(const Delivery& delivery)
{
    std::map<NodeId, Shield> shields;
    for (const DeliveryPoint& point : delivery.points)
        for (const Node* above : point.above)
            if (const DeliveryPoint* shield = delivery.point(above->id))
                shields[above->id] = {above, shield->upstream};
    std::vector<Shield> all;
    for (auto& [id, shield] : shields) {
        addBackups(delivery, shield);
        all.push_back(std::move(shield));
    }
    return all;
}

void addDelivery(const Topology& topology, const Delivery& delivery, Stacks& stacks, Report& report)
{
    std::map<std::string, Host> hosts;
    for (const DeliveredSet& set : delivery.sets)
        hosts[set.host].sets.push_back(&set);
    std::map<std::string, std::string> named;
    for (auto& [name, host] : hosts) {
        named[name] = name;
        host.host = name;
        host.contents = logicalIds(topology.contents, "contents");
        host.nodes = logicalIds(topology.nodes, "origin");
        host.shields = shieldsOf(delivery);
    }
    std::map<ContentSetId, std::string> files;
    for (const auto& [name, file] : uniqueNames(named, dnsLabel("host"))) {
        const Host& host = hosts.at(name);
        stacks.all.push_back(stackOf(topology, host, "delivery-" + (name.empty() ? "unnamed" : file) + ".yaml"));
        for (const DeliveredSet* set : host.sets)
            files[set->content->id] = stacks.all.back().file();
    }
    reportDelivery(topology, delivery, files, report);
}

} // namespace edgewright::cloudformation

// Does a service that is placed on points of presence become a CloudFront Function or run under Lambda@Edge?
#include "core/export/cloudfront/cloudfront_parts.h"
#include "core/export/manifest/naming.h"
#include "core/export/manifest/service_secrets.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <set>

namespace edgewright::cloudfront {

namespace {

// Source: Amazon CloudFront Developer Guide, "Quotas" (2026-11), as in resources/catalog/functions.json.
constexpr double viewerMegabytes = 2, viewerMilliseconds = 1;
constexpr double lambdaMegabytes = 10'240, lambdaMilliseconds = 30'000;
constexpr std::int64_t leastMegabytes = 128, leastSeconds = 5, mostSeconds = 30;

double megabytes(const Service& service) { return service.memory.value * 1024; }

bool callsOthers(const Topology& topology, const Service& service)
{
    return std::ranges::any_of(topology.flows,
                               [&](const Flow& flow) { return flow.caller && *flow.caller == service.id; });
}

/// A CloudFront Function has no network, 2 MB and less than a millisecond; all else that fits runs under Lambda@Edge.
Runtime runtimeOf(const Topology& topology, const Service& service)
{
    if (service.accelerators > 0 || megabytes(service) > lambdaMegabytes ||
        service.serviceTime.value > lambdaMilliseconds)
        return Runtime::None;
    const bool isSmall = megabytes(service) <= viewerMegabytes && service.serviceTime.value < viewerMilliseconds;
    return isSmall && service.secrets.empty() && !callsOthers(topology, service) ? Runtime::CloudFrontFunction
                                                                                 : Runtime::LambdaAtEdge;
}

void splitSecrets(Function& function)
{
    SecretNames names = secretNames(*function.service);
    function.secrets = std::move(names.variables);
    function.badSecrets = std::move(names.unusable);
}

/// Where the service that takes over is reached: the first node by id that hosts it and isn't CloudFront's own.
std::optional<Fact> fallbackOf(const Plan& plan, const Function& function)
{
    const std::optional<ServiceId>& fallback = function.service->fallback;
    if (!fallback)
        return {};
    std::optional<Fact> found;
    for (const auto& [node, services] : hostedServices(plan.topology)) {
        if (!services.contains(*fallback) || plan.delivery.point(node))
            continue;
        const std::string& address = plan.topology.nodes.find(node)->address;
        found = found ? found : Fact{"", "fallback_domain_name_" + function.name};
        if (isHostName(address)) {
            found->literal = address;
            return found;
        }
    }
    return found;
}

} // namespace

std::string Function::code() const
{
    return runtime == Runtime::LambdaAtEdge ? "lambda_edge/" + name + "/logic.mjs"
                                            : "cloudfront_functions/" + name + ".js";
}

std::string Function::where() const
{
    return file() + (runtime == Runtime::LambdaAtEdge ? ": aws_lambda_function." : ": aws_cloudfront_function.") + name;
}

const Function* Plan::functionOnAll(Runtime runtime) const
{
    const auto found = std::ranges::find_if(
        functions, [&](const Function& each) { return each.runtime == runtime && !each.hasPathsOfItsOwn; });
    return found == functions.end() ? nullptr : &*found;
}

void addFunctions(Plan& plan)
{
    const auto services = plan.delivery.functions | std::views::transform(&EdgeFunction::service);
    const auto names = namesOf(services, terraformIdentifier("function"));
    std::map<Runtime, int> count;
    for (const EdgeFunction& each : plan.delivery.functions) {
        Function function{.service = each.service, .name = names.at(each.service->id.value)};
        function.runtime = runtimeOf(plan.topology, *each.service);
        splitSecrets(function);
        if (function.runtime == Runtime::LambdaAtEdge)
            function.fallback = fallbackOf(plan, function);
        function.megabytes = std::max(leastMegabytes, static_cast<std::int64_t>(std::ceil(megabytes(*each.service))));
        function.seconds =
            std::clamp(static_cast<std::int64_t>(std::ceil(each.service->serviceTime.value / 1000)) + 2, leastSeconds,
                       mostSeconds); // a second to degrade in, and one to spare
        ++count[function.runtime];
        plan.functions.push_back(std::move(function));
    }
    for (Function& function : plan.functions)
        function.hasPathsOfItsOwn = count[function.runtime] > 1;
}

} // namespace edgewright::cloudfront

// Which fields do the rows of the workload have: populations, services, flows, contents, assignments, scenarios?
#include "core/model/field_member.h"

// clang-format off
namespace edgewright {

namespace {

bool needsAccelerators(const Service& service) { return service.accelerators > 0; }
bool runsModel(const Service& service) { return service.runtime != InferenceRuntime::None; }
bool mayMove(const Service& service) { return service.mobility == Mobility::Movable; }
bool hasDomains(const Service& service)
{
    return service.replicas > 1 || service.fallback || !service.antiAffinity.empty();
}
bool isCalled(const Flow& flow) { return flow.callsPerRequest > 0; }
bool hasPeak(const Population& population) { return population.peakFactor > 1; }
bool isZipf(const ContentSet& content) { return content.objects > 1 && content.popularity == PopularityLaw::Zipf; }
bool isWeibull(const ContentSet& content) { return content.objects > 1 && content.popularity == PopularityLaw::Weibull; }
bool hasSeveralObjects(const ContentSet& content) { return content.objects > 1; }
bool hasNoSizeTable(const ContentSet& content) { return content.sizeTable.empty(); }
bool endsByAge(const ContentSet& content) { return content.strategy != CacheStrategy::PurgeOnPublish; }
bool isOfFragments(const ContentSet& content) { return content.strategy == CacheStrategy::EdgeSideIncludes; }
bool isPurged(const ContentSet& content) { return content.strategy == CacheStrategy::PurgeOnPublish; }
bool isPurgedByKeys(const ContentSet& content) { return isPurged(content) && content.publishEvery; }
bool isPurgedSoftly(const ContentSet& content) { return isPurged(content) && content.purge == PurgeMode::Soft; }
bool mayBeStale(const ContentSet& content)
{
    return content.strategy == CacheStrategy::StaleWhileRevalidate || isPurgedSoftly(content);
}
bool mayOutliveFailures(const ContentSet& content) { return endsByAge(content) || isPurgedSoftly(content); }

} // namespace

template <> std::span<const Field<Population>> fieldsOf<Population>()
{
    const Text traffic = text("population", "Traffic");
    const Text budget = text("population", "Latency budget");
    static const Field<Population> fields[] = {
        field("name", &Population::name, text("population", "Name")),
        field("node", &Population::node, text("population", "Enter at"), {.required = true}),
        field("users", &Population::users, text("population", "Users"), {.section = traffic, .limits = {0, 1e10}}),
        field("requests_per_second", &Population::requestRate, text("population", "Requests of one user"),
              {.section = traffic, .limits = {0, 1e6}}),
        field("peak_factor", &Population::peakFactor, text("population", "Peak of the day"),
              {.section = traffic, .limits = {1, 2}, .sparse = true,
               .help = text("population", "Requests at the busiest moment over the mean of the day, which they follow as a sine; 1: alike all day")}),
        field("peak_hour", &Population::peakHour, text("population", "Hour of the peak"),
              {.section = traffic, .limits = {0, 24}, .sparse = true,
               .appliesTo = hasPeak, .idleBecause = text("population", "Without a peak every hour is alike")}),
        field("contents", &Population::contents, text("population", "Fetch"), {.section = traffic}),
        field("application", &Population::application, text("population", "Application"), {.section = budget}),
        field("budget_ms", &Population::budget, text("population", "Budget, round trip"),
              {.section = budget, .limits = {0, 600'000},
               .help = text("population", "Network both ways and all services on the way, at the percentile below")}),
        field("percentile", &Population::percentile, text("population", "At percentile"), {.section = budget, .limits = {1, 99.999}}),
    };
    return fields;
}

template <> std::span<const Field<Service>> fieldsOf<Service>()
{
    const Text demand = text("service", "Demand of one replica");
    const Text placing = text("service", "Placing");
    const Text software = text("service", "Software");
    const Text runsNoModel = text("service", "Counts with an inference runtime alone");
    static const Field<Service> fields[] = {
        field("name", &Service::name, text("service", "Name")),
        field("cpu_cores", &Service::cpu, text("service", "CPU"), {.section = demand, .limits = {0, 1e6}}),
        field("memory_gib", &Service::memory, text("service", "Memory"), {.section = demand, .limits = {0, 1e7}}),
        field("storage_gib", &Service::storage, text("service", "Storage"), {.section = demand, .limits = {0, 1e9}}),
        field("accelerators", &Service::accelerators, text("service", "Accelerators"), {.section = demand, .limits = {0, 1e5}}),
        field("accelerator_model", &Service::acceleratorModel, text("service", "Accelerator model"),
              {.section = demand, .sparse = true, .help = text("service", "As nodes name theirs; empty: any will do"),
               .appliesTo = needsAccelerators, .idleBecause = text("service", "The service needs no accelerators")}),
        field("licences", &Service::licences, text("service", "Licences"),
              {.section = demand, .limits = {0, 1e5}, .sparse = true, .help = text("service", "Taken from those of the node")}),
        field("service_time_ms", &Service::serviceTime, text("service", "Service time"),
              {.section = demand, .limits = {0, 600'000}, .help = text("service", "Of one request on a node whose speed factor is 1")}),
        field("replicas", &Service::replicas, text("service", "Replicas"),
              {.section = placing, .limits = {1, 10'000}, .help = text("service", "Each runs on a node of its own")}),
        field("failure_domain", &Service::spread, text("service", "Failure domain"),
              {.section = placing, .sparse = true,
               .help = text("service", "No two replicas, and none of what it must stay apart from, in the same one: nodes, sites or regions (groups)"),
               .appliesTo = hasDomains, .idleBecause = text("service", "With one replica, no fallback and no anti-affinity there is nothing to keep apart")}),
        field("allowed_tiers", &Service::allowedTiers, text("service", "Allowed tiers"),
              {.section = placing, .help = text("service", "None chosen: any tier")}),
        field("allowed_groups", &Service::allowedGroups, text("service", "Allowed groups"),
              {.section = placing, .sparse = true, .help = text("service", "Sites, regions and VPCs, with what lies within; none chosen: any node")}),
        field("allowed_countries", &Service::allowedCountries, text("service", "Allowed countries"),
              {.section = placing, .sparse = true, .help = text("service", "Codes, separated by commas: DE, FR. Data stays there; empty: any country")}),
        field("affinity", &Service::affinity, text("service", "Affinity"),
              {.section = placing, .sparse = true, .help = text("service", "Each replica shares its node with a replica of each of these")}),
        field("anti_affinity", &Service::antiAffinity, text("service", "Anti-affinity"),
              {.section = placing, .sparse = true, .help = text("service", "No replica shares a failure domain with one of these")}),
        field("availability_target_percent", &Service::availabilityTarget, text("service", "Availability target"),
              {.section = placing, .limits = {0, 99.999999},
               .help = text("service", "Share of time in which at least one replica is up, its nodes failing independently")}),
        field("mobility", &Service::mobility, text("service", "Mobility"),
              {.section = placing, .sparse = true, .help = text("service", "Pinned: its replicas stay where the drawing says that they run")}),
        field("move_cost_usd", &Service::moveCost, text("service", "Cost of a move"),
              {.section = placing, .limits = {0, 1e7}, .sparse = true,
               .help = text("service", "Of each replica that leaves its node; a placement must earn it back within 30 days"),
               .appliesTo = mayMove, .idleBecause = text("service", "A pinned service does not move")}),
        field("fallback", &Service::fallback, text("service", "Fallback"),
              {.section = placing, .help = text("service", "The service that takes over where no replica of this one can be reached; placed in another failure domain")}),
        field("state", &Service::state, text("service", "State"), {.section = software}),
        field("image", &Service::image, text("service", "Container image"), {.section = software}),
        field("port", &Service::port, text("service", "Port"), {.section = software, .limits = {1, 65'535}}),
        field("secrets", &Service::secrets, text("service", "Secrets"),
              {.section = software, .sparse = true,
               .help = text("service", "Names of the environment variables that hold them, separated by commas: DATABASE_PASSWORD. Manifests fetch the values on start; a drawing never holds one")}),
        field("inference_runtime", &Service::runtime, text("service", "Inference runtime"),
              {.section = software, .sparse = true, .help = text("service", "What runs its AI model; none: it runs no model")}),
        field("model", &Service::model, text("service", "Model"),
              {.section = software, .sparse = true, .help = text("service", "As the catalogue or the model's store names it: YOLOv8n"),
               .appliesTo = runsModel, .idleBecause = runsNoModel}),
        field("model_source", &Service::modelSource, text("service", "Model source"),
              {.section = software, .sparse = true, .help = text("service", "Where the model is fetched from: gs://bucket/yolov8n"),
               .appliesTo = runsModel, .idleBecause = runsNoModel}),
    };
    return fields;
}

template <> std::span<const Field<Flow>> fieldsOf<Flow>()
{
    const Text neverCalled = text("flow", "The service is never called: calls a request are 0");
    static const Field<Flow> fields[] = {
        field("population", &Flow::population, text("flow", "From population")),
        field("caller", &Flow::caller, text("flow", "From service")),
        field("service", &Flow::service, text("flow", "To service"), {.required = true}),
        field("request_kb", &Flow::request, text("flow", "Request size"),
              {.limits = {0, 1e9}, .appliesTo = isCalled, .idleBecause = neverCalled}),
        field("response_kb", &Flow::response, text("flow", "Response size"),
              {.limits = {0, 1e9}, .appliesTo = isCalled, .idleBecause = neverCalled}),
        field("calls_per_request", &Flow::callsPerRequest, text("flow", "Calls a request"),
              {.limits = {0, 1e6}, .help = text("flow", "How often the service is called for one request of the caller")}),
    };
    return fields;
}

template <> std::span<const Field<ContentSet>> fieldsOf<ContentSet>()
{
    const Text objects = text("content", "Objects");
    const Text caching = text("content", "Caching");
    const Text sizesFromTable = text("content", "The table of sizes stands for mean and spread");
    const Text oneObject = text("content", "With one object there is no popularity to spread");
    static const Field<ContentSet> fields[] = {
        field("name", &ContentSet::name, text("content", "Name")),
        field("origin", &ContentSet::origin, text("content", "Origin"), {.required = true}),
        field("backup_origin", &ContentSet::backupOrigin, text("content", "Backup origin"),
              {.sparse = true, .help = text("content", "Asked by the caches where the origin fails")}),
        field("host", &ContentSet::host, text("content", "Host name"),
              {.sparse = true, .help = text("content", "That users ask for this content: news.example.com")}),
        field("path", &ContentSet::path, text("content", "Path"),
              {.sparse = true, .help = text("content", "Which URLs of the host are of this set, * for any characters: /articles/*; empty: all others")}),
        field("objects", &ContentSet::objects, text("content", "Objects"), {.section = objects, .limits = {1, 1e8}}),
        field("mean_size_kb", &ContentSet::meanSize, text("content", "Mean size"),
              {.section = objects, .limits = {0.001, 1e9}, .appliesTo = hasNoSizeTable, .idleBecause = sizesFromTable}),
        field("size_sigma", &ContentSet::sizeSigma, text("content", "Spread of sizes"),
              {.section = objects, .limits = {0, 4}, .help = text("content", "Standard deviation of the logarithm of the size; 0: all alike"),
               .appliesTo = hasNoSizeTable, .idleBecause = sizesFromTable}),
        field("size_table", &ContentSet::sizeTable, text("content", "Table of sizes"),
              {.section = objects, .limits = {0, 1e9}, .help = text("content", "Pairs of a size in kB and its weight: an object is of one of these sizes, in proportion to the weights")}),
        field("popularity", &ContentSet::popularity, text("content", "Popularity"),
              {.section = objects, .sparse = true, .appliesTo = hasSeveralObjects, .idleBecause = oneObject}),
        field("zipf_exponent", &ContentSet::zipfExponent, text("content", "Zipf exponent"),
              {.section = objects, .limits = {0, 3}, .help = text("content", "The object of rank r is asked for in proportion to r to the minus this"),
               .appliesTo = isZipf, .idleBecause = text("content", "Counts for the popularity “Zipf” and several objects alone")}),
        field("weibull_shape", &ContentSet::weibullShape, text("content", "Weibull shape"),
              {.section = objects, .limits = {0.1, 10}, .sparse = true,
               .help = text("content", "Below 1: few popular objects and a long tail; above 1: popular objects are many and alike"),
               .appliesTo = isWeibull, .idleBecause = text("content", "Counts for the popularity “Weibull” and several objects alone")}),
        field("weibull_scale", &ContentSet::weibullScale, text("content", "Weibull scale"),
              {.section = objects, .limits = {0.001, 1e9}, .sparse = true,
               .help = text("content", "The rank up to which 63 % of the requests go"),
               .appliesTo = isWeibull, .idleBecause = text("content", "Counts for the popularity “Weibull” and several objects alone")}),
        field("weight", &ContentSet::weight, text("content", "Share weight"),
              {.section = objects, .limits = {0, 1e6}, .help = text("content", "Share in the requests of a population that fetches several sets")}),
        field("strategy", &ContentSet::strategy, text("content", "Strategy"), {.section = caching}),
        field("ttl_s", &ContentSet::ttl, text("content", "Time to live"),
              {.section = caching, .limits = {0, 1e9}, .help = text("content", "How long an object is fresh; purge on publish ends it earlier, and never by age"),
               .appliesTo = endsByAge, .idleBecause = text("content", "Purge on publish keeps an object until it is published anew, whatever its age")}),
        field("stale_while_revalidate_s", &ContentSet::staleWhileRevalidate, text("content", "Stale while revalidate"),
              {.section = caching, .limits = {0, 1e9}, .help = text("content", "How long after its end of life an object may be served while it is fetched anew"),
               .appliesTo = mayBeStale, .idleBecause = text("content", "Counts under the strategy “Stale while revalidate” and after soft purges alone")}),
        field("stale_if_error_s", &ContentSet::staleIfError, text("content", "Stale if error"),
              {.section = caching, .limits = {0, 1e9}, .sparse = true,
               .help = text("content", "How long after its end of life an object may be served where the origin fails"),
               .appliesTo = mayOutliveFailures, .idleBecause = text("content", "A hard purge leaves nothing that could be served")}),
        field("fragments", &ContentSet::fragments, text("content", "Fragments"),
              {.section = caching, .limits = {0, 100}, .sparse = true,
               .help = text("content", "How many fragments a page includes; all pages of the set share them"),
               .appliesTo = isOfFragments, .idleBecause = text("content", "Counts under the strategy “Edge-Side Includes” alone")}),
        field("fragment_ttl_s", &ContentSet::fragmentTtl, text("content", "Time to live of a fragment"),
              {.section = caching, .limits = {0, 1e9}, .sparse = true,
               .help = text("content", "The page around the fragments has the time to live of the set"),
               .appliesTo = isOfFragments, .idleBecause = text("content", "Counts under the strategy “Edge-Side Includes” alone")}),
        field("fragment_size_kb", &ContentSet::fragmentSize, text("content", "Size of a fragment"),
              {.section = caching, .limits = {0.001, 1e9}, .sparse = true,
               .help = text("content", "Part of the page's size"),
               .appliesTo = isOfFragments, .idleBecause = text("content", "Counts under the strategy “Edge-Side Includes” alone")}),
        field("publish_every_s", &ContentSet::publishEvery, text("content", "Published every"),
              {.section = caching, .limits = {0.001, 1e9}, .help = text("content", "Mean time between two updates of one object")}),
        field("purge", &ContentSet::purge, text("content", "Purge"),
              {.section = caching, .sparse = true,
               .help = text("content", "Hard: the next request fetches the whole object. Soft: it may be served while it is validated"),
               .appliesTo = isPurged, .idleBecause = text("content", "Counts under the strategy “Purge on publish” alone")}),
        field("objects_per_surrogate_key", &ContentSet::objectsPerKey, text("content", "Objects per surrogate key"),
              {.section = caching, .limits = {1, 1000}, .sparse = true,
               .help = text("content", "Neighbours in popularity that a publication of any of them purges together; 1: each alone"),
               .appliesTo = isPurgedByKeys, .idleBecause = text("content", "Counts under the strategy “Purge on publish” for what is published from time to time")}),
        field("personalised_percent", &ContentSet::personalised, text("content", "Personalised"),
              {.section = caching, .limits = {0, 100}, .sparse = true,
               .help = text("content", "Share of the requests whose answer is for one user alone: no cache may keep it")}),
    };
    return fields;
}

template <> std::span<const Field<Assignment>> fieldsOf<Assignment>()
{
    static const Field<Assignment> fields[] = {
        field("service", &Assignment::service, text("assignment", "Service"), {.required = true}),
        field("node", &Assignment::node, text("assignment", "Runs on"), {.required = true}),
    };
    return fields;
}

template <> std::span<const Field<Scenario>> fieldsOf<Scenario>()
{
    static const Field<Scenario> fields[] = {
        field("name", &Scenario::name, text("scenario", "Name")),
        field("note", &Scenario::note, text("scenario", "Note")),
    };
    return fields;
}

} // namespace edgewright
// clang-format on

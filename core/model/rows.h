// What is a topology made of? Each kind of row is a plain struct; its fields are described in fields_*.cpp.
#pragma once

#include "core/base/id.h"
#include "core/base/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace edgewright {

struct Node;
struct Link;
struct Group;
struct Population;
struct Service;
struct Flow;
struct ContentSet;
struct Assignment;
struct Scenario;
struct NodeLayout;
struct LinkLayout;

using NodeId = Id<Node>;
using LinkId = Id<Link>;
using GroupId = Id<Group>;
using PopulationId = Id<Population>;
using ServiceId = Id<Service>;
using FlowId = Id<Flow>;
using ContentSetId = Id<ContentSet>;
using AssignmentId = Id<Assignment>;
using ScenarioId = Id<Scenario>;
using NodeLayoutId = Id<NodeLayout>;
using LinkLayoutId = Id<LinkLayout>;

// clang-format off
enum class Tier { Device, Edge, Fog, Cloud };
enum class NodeKind { Compute, PointOfPresence, Origin, Access };   ///< Access: where users attach
enum class NodeState { Up, Down };
enum class Provider {
    None, Aws, AwsLocalZone, AwsWavelength, Azure, AzureEdgeZone, GoogleCloud, GoogleDistributedCloud,
    Cloudflare, Fastly, CloudFront, Akamai
};
enum class Medium { Fibre, Copper, Radio5g, Radio4g, WiFi, Satellite, Virtual };
enum class Provenance { Measured, Agreed, Estimated };
enum class GroupKind { Site, Region, Vpc };
enum class ServiceState { Stateless, Stateful };
enum class FailureDomain { Nodes, Sites, Regions };   ///< what fails as one: a node; the nodes of a site or of a region (their groups)
enum class Mobility { Movable, Pinned };   ///< Pinned: stays on the nodes where the drawing says that it runs
enum class InferenceRuntime { None, TensorFlowLite, OnnxRuntime, TensorRt, OpenVino, PyTorch, DeepStream };
enum class PopularityLaw { Zipf, Weibull };
enum class CacheStrategy { Ttl, StaleWhileRevalidate, PurgeOnPublish, EdgeSideIncludes };
enum class PurgeMode { Hard, Soft };   ///< copies are gone; they are stale, to be validated or served as the content allows
/// What a point of presence runs: Provider is the provider's own, and what the RFCs say where there is none. Keys: of the cache dialects.
enum class CacheSoftware { Provider, Standard, Varnish, Nginx, Squid, TrafficServer, Apache, Cloudflare, Fastly, CloudFront, Akamai };

/// Something that computes, caches, serves content, or lets users in.
struct Node {
    NodeId id;
    std::string name;
    Tier tier = Tier::Edge;
    NodeKind kind = NodeKind::Compute;
    Provider provider = Provider::None;
    std::string site;                       ///< the provider's code, as in the catalogue: "us-east-1-wl1-bos-wlz-1", "AMS"
    std::string address;                    ///< host name or IP address under which others reach it
    std::string country;                    ///< ISO 3166-1, two letters
    std::optional<Degrees> latitude, longitude;
    std::optional<GroupId> group;
    Cores cpu{};
    Gibibytes memory{};
    Gibibytes storage{};
    std::int64_t accelerators = 0;
    std::string acceleratorModel;
    std::int64_t licences = 0;              ///< locked to the node, for services that need some
    double speed = 1;                       ///< divides service times: never assume equal hardware
    Gibibytes cache{};                      ///< of a point of presence, for content
    CacheSoftware cacheSoftware = CacheSoftware::Provider; ///< of a point of presence
    // Of a point of presence, what of that it is asked for is let in; nothing: as the software does.
    std::optional<Kilobytes> admitSize;     ///< the largest object
    std::optional<Percent> admitProbability;
    std::optional<std::int64_t> admitAtRequest; ///< for an object: 1 stores it at once, 2 when it is asked for again
    std::int64_t servers = 1;               ///< of a point of presence: each keeps its share of the objects in its share of the cache
    Percent misrouted{};                    ///< of the requests that should come to this point of presence: anycast leads them elsewhere
    NodeState state = NodeState::Up;        ///< of a point of presence
    UsdPerHour cost{};                      ///< of the whole node while it hosts anything
    Watts idlePower{}, fullPower{};         ///< while it hosts anything, and what it takes with all its CPU in use
    Percent availability{99.9};
    std::string unknown;                    ///< JSON members that this version doesn't know, kept for the next save
    bool operator==(const Node&) const = default;
};

/// Carries traffic both ways between two nodes.
struct Link {
    LinkId id;
    NodeId from, to;
    Medium medium = Medium::Fibre;
    Milliseconds latency{};                 ///< one way, median
    Milliseconds jitter{};                  ///< one way, standard deviation
    MegabitsPerSecond bandwidth{1000};      ///< each way
    Percent loss{};
    Provenance provenance = Provenance::Estimated;
    std::string date;                       ///< ISO 8601, when it was measured or agreed
    UsdPerGigabyte price{};                 ///< of traffic, either way
    std::string unknown;
    bool operator==(const Link&) const = default;
};

/// Nodes that belong together; nests. Nodes of one VPC group share a network at their provider.
struct Group {
    GroupId id;
    std::string name;
    GroupKind kind = GroupKind::Site;
    std::optional<GroupId> parent;
    std::string unknown;
    bool operator==(const Group&) const = default;
};

/// Users who enter the network at one node.
struct Population {
    PopulationId id;
    std::string name;
    NodeId node;
    std::int64_t users = 1;
    RequestsPerSecond requestRate{};        ///< of one user, mean over the day
    double peakFactor = 1;                  ///< the busiest moment of the day over the mean
    double peakHour = 20;                   ///< when that is, 0 to 24
    std::string application;                ///< key of a budget preset of the catalogue, or empty
    std::optional<Milliseconds> budget;     ///< round trip, all services included
    Percent percentile{95};                 ///< at which the budget must hold
    std::vector<ContentSetId> contents;     ///< what they fetch through the points of presence
    std::string unknown;
    bool operator==(const Population&) const = default;
};

/// Software that runs on nodes. Demands are of one replica.
struct Service {
    ServiceId id;
    std::string name;
    Cores cpu{};
    Gibibytes memory{};
    Gibibytes storage{};
    std::int64_t accelerators = 0;
    std::string acceleratorModel;           ///< that they must be of; empty: any
    std::int64_t licences = 0;
    Milliseconds serviceTime{};             ///< of one request on a node of speed 1
    std::int64_t replicas = 1;              ///< each in a failure domain of its own
    FailureDomain spread = FailureDomain::Nodes;
    std::vector<Tier> allowedTiers;         ///< none: any
    std::vector<GroupId> allowedGroups;     ///< a node of one of these or of a group within; none: any
    std::string allowedCountries;           ///< codes separated by commas or spaces; empty: any
    std::vector<ServiceId> affinity;        ///< each replica shares its node with one of each of these
    std::vector<ServiceId> antiAffinity;    ///< no replica shares a failure domain with one of these
    std::optional<Percent> availabilityTarget; ///< share of time in which at least one replica is up
    Mobility mobility = Mobility::Movable;
    Usd moveCost{};                         ///< once, of a replica that leaves a node where the drawing says that it runs
    std::optional<ServiceId> fallback;      ///< takes over where no replica can be reached
    ServiceState state = ServiceState::Stateless;
    std::string image;                      ///< container image, "registry/name:tag"
    std::int64_t port = 8080;
    std::string secrets;                    ///< names of environment variables separated by commas or spaces; never their values
    InferenceRuntime runtime = InferenceRuntime::None; ///< of a service that runs a model
    std::string model;                      ///< as the catalogue or the model's store names it
    std::string modelSource;                ///< URI of its file or repository: "gs://bucket/yolov8n"
    std::string unknown;
    bool operator==(const Service&) const = default;
};

/// Who calls which service, and what crosses the network for it. One of `population` and `caller` is set.
struct Flow {
    FlowId id;
    std::optional<PopulationId> population;
    std::optional<ServiceId> caller;
    ServiceId service;
    Kilobytes request{1};
    Kilobytes response{1};
    double callsPerRequest = 1;             ///< of the caller's requests
    std::string unknown;
    bool operator==(const Flow&) const = default;
};

/// Objects that an origin serves and points of presence cache.
struct ContentSet {
    ContentSetId id;
    std::string name;
    NodeId origin;
    std::optional<NodeId> backupOrigin;     ///< asked where the origin fails
    std::string host;                       ///< that users ask: "news.example.com"
    std::string path;                       ///< which of its URLs are of this set, * for any characters: "/articles/*"; empty: all others
    std::int64_t objects = 1000;
    Kilobytes meanSize{100};
    double sizeSigma = 0;                   ///< of the logarithm of the size (lognormal); 0: all alike
    std::vector<double> sizeTable;          ///< kB, weight, kB, weight … instead of mean and sigma; empty: these
    PopularityLaw popularity = PopularityLaw::Zipf;
    double zipfExponent = 0.8;              ///< popularity of rank r falls as r^-exponent
    double weibullShape = 0.5;              ///< of the distribution of ranks
    double weibullScale = 100;              ///< rank up to which 63 % of the requests go
    double weight = 1;                      ///< share in the requests of a population, relative to its other sets
    CacheStrategy strategy = CacheStrategy::Ttl;
    Seconds ttl{3600};
    Seconds staleWhileRevalidate{};         ///< after the TTL; counts under that strategy
    Seconds staleIfError{};                 ///< after the TTL, where the origin fails
    std::int64_t fragments = 4;             ///< of each page, shared by all pages of the set; counts under Edge-Side Includes
    Seconds fragmentTtl{60};
    Kilobytes fragmentSize{10};             ///< part of the page's size
    std::optional<Seconds> publishEvery;    ///< mean time between two updates of one object
    PurgeMode purge = PurgeMode::Hard;      ///< under purge on publish
    std::int64_t objectsPerKey = 1;         ///< neighbours in rank that bear the same surrogate key: purged together
    Percent personalised{};                 ///< of the requests: answered for one user alone, so no cache may keep it
    std::string unknown;
    bool operator==(const ContentSet&) const = default;
};

/// A replica of a service runs on a node: an accepted placement.
struct Assignment {
    AssignmentId id;
    ServiceId service;
    NodeId node;
    std::string unknown;
    bool operator==(const Assignment&) const = default;
};

struct RowChange;

/// "What if": the base topology plus changes that are not made, only tried.
struct Scenario {
    ScenarioId id;
    std::string name;
    std::string note;
    std::vector<RowChange> changes;         ///< each row at most once; never of scenarios
    std::string unknown;
    bool operator==(const Scenario&) const = default;
};

/// Where a node is drawn; `id` is the node's. A drag changes nothing that is simulated.
struct NodeLayout {
    NodeLayoutId id;
    double x = 0, y = 0;                    ///< of the centre, in drawing units (96 to the inch)
    std::string unknown;
    bool operator==(const NodeLayout&) const = default;
};

/// How a link is drawn; `id` is the link's.
struct LinkLayout {
    LinkLayoutId id;
    std::vector<double> bends;              ///< x, y, x, y … from end to end
    std::string unknown;
    bool operator==(const LinkLayout&) const = default;
};
// clang-format on

} // namespace edgewright

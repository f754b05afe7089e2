// Which drawings do the tests of the exporters take away?
#pragma once

#include "core/model/topology.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
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

/// The drawing, with one row changed.
template <class Row, class Change> Topology with(Topology topology, const std::string& id, const Change& change)
{
    auto& table = tableOf<Row>(topology);
    Row row = *table.find({id});
    change(row);
    table.put(row);
    return topology;
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

/// Five content sets, one of each way to live and one that is personal in part, from one origin with a backup.
inline void addContents(Topology& drawing)
{
    Node origin = node("origin", "Newsroom origin", Provider::Aws, "eu-west-1", Tier::Cloud);
    origin.kind = NodeKind::Origin;
    origin.address = "origin.example.com";
    drawing.nodes.put(origin);
    origin.id = {"standby"};
    origin.name = "Standby origin";
    origin.site = "eu-central-1";
    origin.address = "standby.example.com";
    drawing.nodes.put(origin);
    ContentSet articles{
        .id = {"articles"}, .name = "Articles", .origin = {"origin"}, .backupOrigin = NodeId{"standby"}};
    articles.host = "news.example.com";
    articles.path = "/articles/*";
    articles.strategy = CacheStrategy::StaleWhileRevalidate;
    articles.ttl = Seconds(60);
    articles.staleWhileRevalidate = Seconds(600);
    articles.staleIfError = Seconds(86'400);
    ContentSet front = articles;
    front.id = {"front"};
    front.name = "Front pages";
    front.path = "/";
    front.strategy = CacheStrategy::PurgeOnPublish;
    front.purge = PurgeMode::Soft;
    ContentSet pages = articles;
    pages.id = {"pages"};
    pages.name = "Composed pages";
    pages.path = "/pages/*";
    pages.strategy = CacheStrategy::EdgeSideIncludes;
    pages.ttl = Seconds(300);
    pages.fragmentTtl = Seconds(15);
    ContentSet pictures = articles;
    pictures.id = {"pictures"};
    pictures.name = "Pictures and clips";
    pictures.path = "/pictures/*.jpg";
    pictures.strategy = CacheStrategy::Ttl;
    pictures.ttl = Seconds(86'400);
    pictures.backupOrigin.reset();
    ContentSet rest = pictures;
    rest.id = {"rest"};
    rest.name = "All else";
    rest.path = "";
    rest.ttl = Seconds(30);
    rest.staleIfError = {};
    rest.personalised = Percent(20);
    for (const ContentSet& set : {articles, front, pages, pictures, rest})
        drawing.contents.put(set);
}

/// `sites` points of presence of a provider (None: of one's own, with `software`) behind one shield, users at each, all contents of
/// addContents(), and a function at the edge that runs on every point of presence.
inline Topology deliverySites(int sites, Provider provider, CacheSoftware software = CacheSoftware::Provider)
{
    Topology drawing;
    addContents(drawing);
    Service function = service("function", "Consent and redirects", "");
    function.cpu = Cores(0.1);
    drawing.services.put(function);
    const auto point = [&](const std::string& id, const std::string& name, Tier tier) {
        Node made = node(id, name, provider, "", tier);
        made.kind = NodeKind::PointOfPresence;
        made.cacheSoftware = software;
        made.cache = Gibibytes(64);
        made.servers = 2;
        drawing.nodes.put(made);
    };
    point("shield", "Shield", Tier::Fog);
    drawing.links.put({.id = {"up"}, .from = {"shield"}, .to = {"origin"}, .latency = Milliseconds(20)});
    drawing.links.put({.id = {"up2"}, .from = {"shield"}, .to = {"standby"}, .latency = Milliseconds(30)});
    for (int i = 0; i < sites; ++i) {
        const std::string n = std::to_string(i), pop = "pop" + n, access = "access" + n;
        point(pop, "Point of presence " + n, Tier::Edge);
        Node users = node(access, "Users' network " + n, Provider::None, "", Tier::Device);
        users.kind = NodeKind::Access;
        drawing.nodes.put(users);
        drawing.links.put({.id = {"a" + n}, .from = {access}, .to = {pop}, .latency = Milliseconds(4)});
        drawing.links.put({.id = {"b" + n}, .from = {pop}, .to = {"shield"}, .latency = Milliseconds(9)});
        Population readers{.id = {"readers" + n}, .name = "Readers " + n, .node = {access}, .users = 1000};
        readers.requestRate = RequestsPerSecond(0.1);
        for (const ContentSet& set : drawing.contents)
            readers.contents.push_back(set.id);
        drawing.populations.put(readers);
        assign(drawing, "function", pop);
    }
    return drawing;
}

/// `sites` compute sites of a provider (codes in turn) around one Region of `cloud`: at each site an AR renderer with secrets and a model
/// server, in the Region a store and the renderer's fallback.
inline Topology edgeSites(int sites, Provider provider, const std::vector<std::string>& codes, Provider cloud,
                          const std::string& region, Tier tier = Tier::Edge)
{
    Topology drawing;
    drawing.nodes.put(node("region", "Region", cloud, region, Tier::Cloud));
    Service render = service("render", "AR render", "registry.example.com/ar/render:1.4.2", sites);
    render.accelerators = 1;
    render.secrets = "DATABASE_PASSWORD, LICENCE_KEY";
    render.fallback = ServiceId{"lite"};
    Service detector = service("detector", "Detector", "nvcr.io/nvidia/tritonserver:24.08-py3", sites);
    detector.runtime = InferenceRuntime::OnnxRuntime;
    detector.model = "YOLOv8n";
    detector.modelSource = "gs://models.example.com/yolov8n";
    detector.port = 8000;
    Service store = service("store", "Session store", "redis:7.2");
    store.state = ServiceState::Stateful;
    store.storage = Gibibytes(20);
    store.port = 6379;
    for (const Service& each :
         {render, detector, store, service("lite", "AR outlines", "registry.example.com/ar/lite:1")})
        drawing.services.put(each);
    drawing.flows.put({.id = {"calls"}, .caller = ServiceId{"render"}, .service = {"store"}});
    assign(drawing, "store", "region");
    assign(drawing, "lite", "region");
    for (int i = 0; i < sites; ++i) {
        const std::string n = std::to_string(i), site = "site" + n;
        Node made = node(site, "Site " + n, provider,
                         codes.empty() ? "" : codes[static_cast<std::size_t>(i) % codes.size()], tier);
        made.accelerators = 2;
        drawing.nodes.put(made);
        drawing.links.put({.id = {"l" + n}, .from = {site}, .to = {"region"}, .latency = Milliseconds(12)});
        if (i > 0)
            drawing.links.put(
                {.id = {"n" + n}, .from = {"site" + std::to_string(i - 1)}, .to = {site}, .latency = Milliseconds(3)});
        drawing.populations.put({.id = {"users" + n}, .name = "Users " + n, .node = {site}, .users = 100});
        drawing.flows.put({.id = {"f" + n}, .population = PopulationId{"users" + n}, .service = {"render"}});
        assign(drawing, "render", site);
        assign(drawing, "detector", site);
    }
    return drawing;
}

/// hostile() around the sites of edgeSites(): a site, a Region, a cluster of one's own and a service with secrets and state for each name.
inline Topology hostileSites(Provider provider, const std::string& code, Provider cloud, const std::string& region)
{
    Topology drawing;
    const std::vector<std::string> names = hostileNames();
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string number = std::to_string(i);
        drawing.groups.put({.id = {"g" + number}, .name = names[i], .kind = GroupKind::Vpc});
        Node site = node("n" + number, names[i], provider, i % 3 == 0 ? code : i % 3 == 1 ? names[i] : "");
        Node away = node("r" + number, names[i], cloud, i % 2 == 0 ? region : names[i], Tier::Cloud);
        site.group = away.group = GroupId{"g" + number};
        const Node own = node("o" + number, names[i], Provider::None, names[i], Tier::Fog);
        Service made = service("s" + number, names[i], i % 2 == 0 ? "registry.example.com/app:1" : names[i]);
        made.secrets = names[i];
        made.acceleratorModel = names[i];
        made.accelerators = static_cast<std::int64_t>(i % 2);
        made.state = i % 4 == 0 ? ServiceState::Stateful : ServiceState::Stateless;
        drawing.services.put(made);
        for (const Node& each : {site, away, own}) {
            drawing.nodes.put(each);
            assign(drawing, "s" + number, each.id.value);
        }
        drawing.links.put({.id = {"l" + number}, .from = site.id, .to = away.id, .latency = Milliseconds(5)});
        drawing.populations.put({.id = {"p" + number}, .name = names[i], .node = site.id, .users = 5});
        drawing.flows.put({.id = {"f" + number}, .population = PopulationId{"p" + number}, .service = made.id});
    }
    return drawing;
}

/// hostile() around points of presence: every name, address, host, path, secret and model of it is one of hostileNames().
inline Topology hostileDelivery(Provider provider, CacheSoftware software = CacheSoftware::Provider)
{
    Topology drawing = deliverySites(1, provider, software);
    const std::vector<std::string> names = hostileNames();
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string number = std::to_string(i);
        ContentSet set = *drawing.contents.find({"articles"});
        set.id = {"set" + number};
        set.name = set.host = names[i];
        set.path = i % 2 == 0 ? names[i] : "/" + names[i];
        Node origin = *drawing.nodes.find({"origin"});
        origin.id = {"origin" + number};
        origin.name = origin.address = names[i];
        drawing.nodes.put(origin);
        drawing.links.put({.id = {"o" + number}, .from = {"shield"}, .to = origin.id, .latency = Milliseconds(40)});
        set.origin = origin.id;
        set.backupOrigin.reset();
        drawing.contents.put(set);
        Service function = service("fn" + number, names[i], names[i]);
        function.secrets = names[i];
        drawing.services.put(function);
        assign(drawing, function.id.value, "pop0");
        Population readers = *drawing.populations.find({"readers0"});
        readers.contents.push_back(set.id);
        drawing.populations.put(readers);
    }
    return drawing;
}

/// hostile() on nodes of one's own, where every service runs a model: its name, source, secrets and accelerators are hostile too.
template <InferenceRuntime runtime> Topology hostileModels()
{
    Topology drawing = hostile();
    const std::vector<std::string> names = hostileNames();
    for (std::size_t i = 0; i < names.size(); ++i) {
        Service service = *drawing.services.find({"s" + std::to_string(i)});
        service.runtime = runtime;
        service.model = service.modelSource = service.secrets = service.acceleratorModel = names[i];
        service.accelerators = 1;
        drawing.services.put(service);
        Node device = *drawing.nodes.find({"n" + std::to_string(i)});
        device.provider = Provider::None;
        device.address = names[i];
        device.tier = i % 2 == 0 ? Tier::Device : Tier::Edge;
        drawing.nodes.put(device);
        if (i > 0)
            drawing.flows.put({.id = {"f" + std::to_string(i)},
                               .caller = ServiceId{"s" + std::to_string(i)},
                               .service = {"s" + std::to_string(i - 1)}});
    }
    return drawing;
}

/// Drawings of which every row concerns a target or can be passed over by it. A new target has its line here.
struct Fitting {
    std::string_view target;
    Topology (*drawing)(int sites);
    Topology (*hostile)();
};

inline Topology wavelengthSites(int sites)
{
    return edgeSites(sites, Provider::AwsWavelength,
                     {"us-east-1-wl1-bos-wlz-1", "us-west-2-wl1-den-wlz-1", "us-east-1-wl1-nyc-wlz-1"}, Provider::Aws,
                     "us-east-1");
}
/// Also a plant's own cluster, and something in the Region that needs accelerators.
inline Topology azureSites(int sites)
{
    Topology drawing = edgeSites(sites, Provider::AzureEdgeZone, {"losangeles", "perth"}, Provider::Azure, "westus");
    drawing.nodes.put(node("plant", "Plant", Provider::None, "", Tier::Fog));
    assign(drawing, "lite", "plant");
    Service trainer = service("trainer", "Trainer", "registry.example.com/trainer:1");
    trainer.accelerators = 1;
    drawing.services.put(trainer);
    assign(drawing, "trainer", "region");
    return drawing;
}
inline Topology hostileAzure()
{
    return hostileSites(Provider::AzureEdgeZone, "losangeles", Provider::Azure, "westus");
}
inline Topology googleSites(int sites)
{
    return edgeSites(sites, Provider::GoogleDistributedCloud, {}, Provider::GoogleCloud, "us-central1");
}
inline Topology hostileGoogle()
{
    return hostileSites(Provider::GoogleDistributedCloud, "us-central1-edge-den-a", Provider::GoogleCloud,
                        "us-central1");
}
inline Topology ownSites(int sites) { return edgeSites(sites, Provider::None, {}, Provider::Aws, "eu-west-1"); }
inline Topology deviceSites(int sites)
{
    return edgeSites(sites, Provider::None, {}, Provider::Azure, "westeurope", Tier::Device);
}
/// The detectors watch streams and send what they see to the store.
inline Topology pipelineSites(int sites)
{
    Topology drawing = ownSites(sites);
    Service detector = *drawing.services.find({"detector"});
    detector.name = "Detector INT8";
    detector.image = "nvcr.io/nvidia/deepstream:7.0-triton-multiarch";
    detector.runtime = InferenceRuntime::DeepStream;
    detector.accelerators = 1;
    detector.port = 8554;
    drawing.services.put(detector);
    drawing.flows.put({.id = {"sees"}, .caller = ServiceId{"detector"}, .service = {"store"}});
    return drawing;
}
/// A model that KServe brings no runtime for runs in the Region, with a secret.
inline Topology servedSites(int sites)
{
    Topology drawing = ownSites(sites);
    Service lite = *drawing.services.find({"lite"});
    lite.runtime = InferenceRuntime::TensorFlowLite;
    lite.secrets = "MODEL_KEY";
    drawing.services.put(lite);
    return drawing;
}
/// Device sites whose renderer and detector talk to each other too.
inline Topology talkingDevices(int sites)
{
    Topology drawing = deviceSites(sites);
    drawing.flows.put({.id = {"looks"}, .caller = ServiceId{"render"}, .service = {"detector"}});
    return drawing;
}
template <Provider provider, CacheSoftware software = CacheSoftware::Provider> Topology delivered(int sites)
{
    return deliverySites(sites, provider, software);
}
/// delivered(), with a second host that has one origin alone, and a function that has secrets and a fallback.
template <Provider provider> Topology deliveredInFull(int sites)
{
    Topology drawing = deliverySites(sites, provider);
    ContentSet downloads = *drawing.contents.find({"rest"});
    downloads.id = {"downloads"};
    downloads.name = "Downloads";
    downloads.host = "downloads.example.com";
    downloads.ttl = Seconds(7200);
    downloads.personalised = {};
    drawing.contents.put(downloads);
    for (int i = 0; i < sites; ++i) {
        Population readers = *drawing.populations.find({"readers" + std::to_string(i)});
        readers.contents.push_back(downloads.id);
        drawing.populations.put(readers);
    }
    drawing.services.put(service("lite", "Consent without frills", "registry.example.com/consent/lite:1"));
    assign(drawing, "lite", "origin");
    Service function = *drawing.services.find({"function"});
    function.secrets = "CONSENT_KEY, SIGNING_KEY";
    function.fallback = ServiceId{"lite"};
    drawing.services.put(function);
    return drawing;
}
template <Provider provider, CacheSoftware software = CacheSoftware::Provider> Topology hostilelyDelivered()
{
    return hostileDelivery(provider, software);
}

/// wavelengthSites() and, beside them, points of presence of CloudFront: of all kinds that one target makes of both.
inline Topology withDelivery(Topology drawing, const Topology& delivery)
{
    for (const Node& node : delivery.nodes)
        drawing.nodes.put(node);
    for (const Link& link : delivery.links)
        drawing.links.put(link);
    for (const Population& population : delivery.populations)
        drawing.populations.put(population);
    for (const Service& service : delivery.services)
        drawing.services.put(service);
    for (const ContentSet& content : delivery.contents)
        drawing.contents.put(content);
    for (const Assignment& assignment : delivery.assignments)
        drawing.assignments.put(assignment);
    return drawing;
}
/// Two zones of one Region first; of a second host CloudFront delivers one set alone.
inline Topology wavelengthAndDelivery(int sites)
{
    Topology drawing =
        withDelivery(edgeSites(sites, Provider::AwsWavelength,
                               {"us-east-1-wl1-bos-wlz-1", "us-east-1-wl1-nyc-wlz-1", "us-west-2-wl1-den-wlz-1"},
                               Provider::Aws, "us-east-1"),
                     deliverySites(sites, Provider::CloudFront));
    ContentSet files = *drawing.contents.find({"pictures"});
    files.id = {"files"};
    files.name = "Files";
    files.host = "files.example.com";
    files.path = "/files/*";
    drawing.contents.put(files);
    Population readers = *drawing.populations.find({"readers0"});
    readers.contents.push_back(files.id);
    drawing.populations.put(readers);
    return drawing;
}
inline Topology hostileWavelengthAndDelivery()
{
    return withDelivery(hostile(), hostileDelivery(Provider::CloudFront));
}
/// deliverySites() with a renderer and its secrets at each point and a store behind them: what a lab can hold.
inline Topology labSites(int sites)
{
    Topology drawing = deliverySites(sites, Provider::None, CacheSoftware::Varnish);
    drawing.nodes.put(node("cloud", "Cloud", Provider::Aws, "eu-west-1", Tier::Cloud));
    drawing.links.put({.id = {"down"}, .from = {"shield"}, .to = {"cloud"}, .latency = Milliseconds(7)});
    Service render = service("render", "AR render", "registry.example.com/ar/render:1.4.2", sites);
    render.accelerators = 1;
    render.secrets = "DATABASE_PASSWORD, LICENCE_KEY";
    drawing.services.put(render);
    drawing.services.put(service("store", "Session store", "redis:7.2"));
    drawing.flows.put({.id = {"calls"}, .caller = ServiceId{"render"}, .service = {"store"}});
    assign(drawing, "store", "cloud");
    for (int i = 0; i < sites; ++i) {
        const std::string n = std::to_string(i);
        drawing.flows.put({.id = {"f" + n}, .population = PopulationId{"readers" + n}, .service = {"render"}});
        assign(drawing, "render", "pop" + n);
    }
    return drawing;
}

inline constexpr Fitting fittings[] = {
    {"kubernetes", ownSites, hostile},
    {"gitops-argocd", ownSites, hostile},
    {"gitops-flux", ownSites, hostileModels<InferenceRuntime::None>},
    {"iot-edge", talkingDevices, hostileModels<InferenceRuntime::OnnxRuntime>},
    {"kserve", servedSites, hostileModels<InferenceRuntime::TensorFlowLite>},
    {"triton", ownSites, hostileModels<InferenceRuntime::OnnxRuntime>},
    {"deepstream", pipelineSites, hostileModels<InferenceRuntime::DeepStream>},
    {"terraform-aws-wavelength", wavelengthSites, hostile},
    {"varnish", delivered<Provider::None, CacheSoftware::Varnish>,
     hostilelyDelivered<Provider::None, CacheSoftware::Varnish>},
    {"terraform-cloudfront", delivered<Provider::CloudFront>, hostilelyDelivered<Provider::CloudFront>},
    {"terraform-azure", azureSites, hostileAzure},
    {"cloudflare", deliveredInFull<Provider::Cloudflare>, hostilelyDelivered<Provider::Cloudflare>},
    {"terraform-aws-wavelength-eks", wavelengthSites, hostile},
    {"arm-azure", azureSites, hostileAzure},
    {"terraform-gdc", googleSites, hostileGoogle},
    {"akamai", delivered<Provider::Akamai>, hostilelyDelivered<Provider::Akamai>},
    {"fastly", deliveredInFull<Provider::Fastly>, hostilelyDelivered<Provider::Fastly>},
    {"cloudformation-aws", wavelengthAndDelivery, hostileWavelengthAndDelivery},
    {"nginx", delivered<Provider::None, CacheSoftware::Nginx>,
     hostilelyDelivered<Provider::None, CacheSoftware::Nginx>},
    {"compose", labSites, hostilelyDelivered<Provider::None>},
};

/// Ends the test run where a target has no line: a test could not say anything of it.
inline const Fitting& fittingOf(std::string_view target)
{
    for (const Fitting& each : fittings)
        if (each.target == target)
            return each;
    std::fprintf(stderr, "tests/core/export/drawings.h: the target %.*s has no line among the fittings\n",
                 static_cast<int>(target.size()), target.data());
    std::abort();
}

} // namespace edgewright::testing

// Do the deployment manifests of the devices, read back, say what the drawing says?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "core/export/manifest/placed.h"
#include "tests/core/export/drawings.h"
#include "tests/core/export/report_lines.h"

#include <QTest>

#include <functional>
#include <nlohmann/json.hpp>

using namespace edgewright;
using namespace edgewright::testing;
using nlohmann::json;

namespace {

Manifest exported(const Topology& topology) { return *exportTo(*exporterWithKey("iot-edge"), topology); }

json agent(const Manifest& manifest, const std::string& device)
{
    return json::parse(
        manifest.files.at("devices/" + device + ".json"))["modulesContent"]["$edgeAgent"]["properties.desired"];
}

json routes(const Manifest& manifest, const std::string& device)
{
    return json::parse(
        manifest.files.at("devices/" + device + ".json"))["modulesContent"]["$edgeHub"]["properties.desired"]["routes"];
}

json options(const json& module) { return json::parse(module["settings"]["createOptions"].get<std::string>()); }

Topology changed(const std::string& id, const std::function<void(Service&)>& change)
{
    return with<Service>(talkingDevices(2), id, change);
}

} // namespace

class IotEdgeTest : public QObject {
    Q_OBJECT

private slots:
    void eachDeviceHasTheModulesPlacedThere();
    void imagePortAndDemandComeBack();
    void eachPortOfADeviceIsTakenOnce();
    void acceleratorsAreThoseOfTheDevice();
    void modulesHaveNoPrivileges();
    void stateIsKept();
    void callsOnTheDeviceStayThere();
    void callsElsewhereGoUpstream();
    void theAddressOfAnotherNodeIsDrawnOrNeeded_data();
    void theAddressOfAnotherNodeIsDrawnOrNeeded();
    void secretsAreFilesOfTheDevice();
    void aDeviceRunsOneModuleOfAName();
    void gatewaysOfOnesOwnAreDevicesToo();
    void hostileNamesStayText();
    void withoutDevicesThereIsNothing();
};

void IotEdgeTest::eachDeviceHasTheModulesPlacedThere()
{
    Topology topology = talkingDevices(2);
    topology.assignments.remove({"detector.site1"});
    const Manifest manifest = exported(topology);
    const auto modules = [&](const std::string& device) {
        std::vector<std::string> names;
        const json all = agent(manifest, device)["modules"];
        for (const auto& [name, module] : all.items())
            names.push_back(name);
        return names;
    };
    QVERIFY(modules("site-0") == (std::vector<std::string>{"ar-render", "detector"}));
    QVERIFY(modules("site-1") == std::vector<std::string>{"ar-render"});
    QVERIFY(!manifest.files.contains("devices/region.json")); // a Region is no device
    QVERIFY(says(manifest, "region", Outcome::NotConcerned, "nothing"));
    QVERIFY(says(manifest, "store", Outcome::NotConcerned, "no device"));
    QVERIFY(says(manifest, "site0", Outcome::NeedsInput, "IoT hub"));
}

void IotEdgeTest::imagePortAndDemandComeBack()
{
    const json render = agent(exported(talkingDevices(1)), "site-0")["modules"]["ar-render"];
    QCOMPARE(render["settings"]["image"].get<std::string>(), std::string("registry.example.com/ar/render:1.4.2"));
    QCOMPARE(render["restartPolicy"].get<std::string>(), std::string("always"));
    QCOMPARE(render["env"]["EDGEWRIGHT_ROW"]["value"].get<std::string>(), std::string("render"));
    const json host = options(render)["HostConfig"];
    QCOMPARE(host["NanoCpus"].get<std::int64_t>(), std::int64_t(1'500'000'000)); // 1.5 cores
    QCOMPARE(host["Memory"].get<std::int64_t>(), std::int64_t(2'147'483'648));   // 2 GiB
    QCOMPARE(host["PortBindings"]["8080/tcp"][0]["HostPort"].get<std::string>(), std::string("8080"));
    QVERIFY(options(render)["ExposedPorts"].contains("8080/tcp"));
}

void IotEdgeTest::eachPortOfADeviceIsTakenOnce()
{
    const Topology topology = changed("detector", [](Service& service) { service.port = 8080; });
    const Manifest manifest = exported(topology);
    const json modules = agent(manifest, "site-0")["modules"];
    QVERIFY(options(modules["detector"])["HostConfig"].contains("PortBindings"));
    QVERIFY(!options(modules["ar-render"])["HostConfig"].contains("PortBindings"));
    QVERIFY(says(manifest, "render", Outcome::NeedsInput, "port 8080 of site-0 is taken"));
    const Topology hub = changed("detector", [](Service& service) { service.port = 443; });
    QVERIFY(says(exported(hub), "detector", Outcome::NeedsInput, "port 443 of site-0 is taken"));
}

void IotEdgeTest::acceleratorsAreThoseOfTheDevice()
{
    Topology topology = changed("detector", [](Service& service) { service.accelerators = 1; });
    const Manifest both = exported(topology); // two accelerators for two services
    const auto visible = [](const Manifest& manifest, const std::string& name) {
        const json module = agent(manifest, "site-0")["modules"][name];
        const bool runtime = options(module)["HostConfig"].value("Runtime", "") == "nvidia";
        const json variable = module["env"].value("NVIDIA_VISIBLE_DEVICES", json::object());
        return runtime ? variable["value"].get<std::string>() : std::string("none");
    };
    QCOMPARE(visible(both, "detector"), std::string("0"));
    QCOMPARE(visible(both, "ar-render"), std::string("1"));
    Node device = *topology.nodes.find({"site0"});
    device.accelerators = 0;
    topology.nodes.put(device);
    const Manifest none = exported(topology);
    QCOMPARE(visible(none, "detector"), std::string("none"));
    QVERIFY(says(none, "site0", Outcome::NeedsInput, "ask for 2 accelerators, but this node has 0"));
    QVERIFY(!says(none, "site1", Outcome::NeedsInput, "ask for"));
}

void IotEdgeTest::modulesHaveNoPrivileges()
{
    const json host = options(agent(exported(talkingDevices(1)), "site-0")["modules"]["ar-render"])["HostConfig"];
    QCOMPARE(host["CapDrop"][0].get<std::string>(), std::string("ALL"));
    QCOMPARE(host["SecurityOpt"][0].get<std::string>(), std::string("no-new-privileges"));
    QCOMPARE(host["ReadonlyRootfs"].get<bool>(), true);
    QVERIFY(!host.contains("Privileged"));
}

void IotEdgeTest::stateIsKept()
{
    const Topology topology = changed("detector", [](Service& service) {
        service.state = ServiceState::Stateful;
        service.storage = Gibibytes(10);
    });
    const json host = options(agent(exported(topology), "site-0")["modules"]["detector"])["HostConfig"];
    QCOMPARE(host["Binds"][0].get<std::string>(), std::string("detector-state:/data"));
    QVERIFY(!host.contains("ReadonlyRootfs"));
}

void IotEdgeTest::callsOnTheDeviceStayThere()
{
    const Manifest manifest = exported(talkingDevices(1));
    const json route = routes(manifest, "site-0")["ar-render-to-detector"];
    QCOMPARE(route["route"].get<std::string>(),
             std::string("FROM /messages/modules/ar-render/outputs/detector INTO "
                         "BrokeredEndpoint(\"/modules/detector/inputs/ar-render\")"));
    QCOMPARE(agent(manifest, "site-0")["modules"]["ar-render"]["env"]["DETECTOR_ADDRESS"]["value"].get<std::string>(),
             std::string("detector:8000"));
    QVERIFY(says(manifest, "looks", Outcome::NeedsInput, "the output detector"));
}

void IotEdgeTest::callsElsewhereGoUpstream()
{
    const json route = routes(exported(talkingDevices(1)), "site-0")["ar-render-to-session-store"];
    QCOMPARE(route["route"].get<std::string>(),
             std::string("FROM /messages/modules/ar-render/outputs/session-store INTO $upstream"));
    QVERIFY(route["priority"].get<int>() <= 9 && route["timeToLiveSecs"].get<int>() > 0);
}

void IotEdgeTest::theAddressOfAnotherNodeIsDrawnOrNeeded_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<QString>("given");
    QTest::newRow("a host name") << "store.example.com"
                                 << "store.example.com:6379";
    QTest::newRow("IPv6") << "2001:db8::1"
                          << "[2001:db8::1]:6379";
    QTest::newRow("none") << ""
                          << "unset.invalid:6379";
    QTest::newRow("no address") << "${x}\n"
                                << "unset.invalid:6379";
}

void IotEdgeTest::theAddressOfAnotherNodeIsDrawnOrNeeded()
{
    QFETCH(QString, drawn);
    QFETCH(QString, given);
    Topology topology = talkingDevices(1);
    Node region = *topology.nodes.find({"region"});
    region.address = drawn.toStdString();
    topology.nodes.put(region);
    const Manifest manifest = exported(topology);
    const json env = agent(manifest, "site-0")["modules"]["ar-render"]["env"];
    QCOMPARE(QString::fromStdString(env["SESSION_STORE_ADDRESS"]["value"].get<std::string>()), given);
    QCOMPARE(says(manifest, "calls", Outcome::NeedsInput, "put the address"), given.startsWith("unset"));
}

void IotEdgeTest::secretsAreFilesOfTheDevice()
{
    const Manifest manifest = exported(talkingDevices(1));
    const json render = agent(manifest, "site-0")["modules"]["ar-render"];
    QCOMPARE(render["env"]["DATABASE_PASSWORD_FILE"]["value"].get<std::string>(),
             std::string("/run/secrets/DATABASE_PASSWORD"));
    QVERIFY(!render["env"].contains("DATABASE_PASSWORD"));
    QCOMPARE(options(render)["HostConfig"]["Binds"][0].get<std::string>(),
             std::string("/etc/edgewright/secrets/ar-render:/run/secrets:ro"));
    QVERIFY(says(manifest, "render", Outcome::NeedsInput, "DATABASE_PASSWORD, LICENCE_KEY"));
    const Topology bad = changed("render", [](Service& service) { service.secrets = "2BAD"; });
    QVERIFY(says(exported(bad), "render", Outcome::NotExpressible, "2BAD"));
}

void IotEdgeTest::aDeviceRunsOneModuleOfAName()
{
    Topology topology = talkingDevices(1);
    topology.assignments.put({.id = {"twice"}, .service = {"detector"}, .node = {"site0"}});
    QVERIFY(says(exported(topology), "detector", Outcome::NotExpressible, "2 replicas are placed on site-0"));
}

void IotEdgeTest::gatewaysOfOnesOwnAreDevicesToo()
{
    Topology topology = talkingDevices(2);
    Node gateway = *topology.nodes.find({"site0"}), zone = *topology.nodes.find({"site1"});
    gateway.tier = zone.tier = Tier::Edge;
    zone.provider = Provider::AzureEdgeZone;
    topology.nodes.put(gateway);
    topology.nodes.put(zone);
    const Manifest manifest = exported(topology);
    QVERIFY(manifest.files.contains("devices/site-0.json"));
    QVERIFY(!manifest.files.contains("devices/site-1.json"));
}

void IotEdgeTest::hostileNamesStayText()
{
    const Manifest manifest = exported(hostileModels<InferenceRuntime::OnnxRuntime>());
    std::size_t modules = 0;
    for (const auto& [path, words] : manifest.files) {
        if (!path.ends_with(".json"))
            continue;
        const json all = agent(manifest, path.substr(8, path.size() - 8 - 5));
        for (const json& module : all["modules"]) {
            QVERIFY(options(module).is_object());
            QVERIFY(isImageReference(module["settings"]["image"].get<std::string>()));
            ++modules;
        }
    }
    QCOMPARE(modules, hostileNames().size());
}

void IotEdgeTest::withoutDevicesThereIsNothing()
{
    const Result<Manifest> manifest = exportTo(*exporterWithKey("iot-edge"), googleSites(1));
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, ErrorKind::Nothing);
}

REGISTER_TEST(IotEdgeTest)
#include "iot_edge_test.moc"

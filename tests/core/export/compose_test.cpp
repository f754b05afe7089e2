// Does the lab, read back, hold what is drawn, as far apart as it is drawn?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "core/network/paths.h"
#include "tests/core/export/drawings.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>
#include <yaml-cpp/yaml.h>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

Manifest exported(const Topology& topology) { return *exportTo(*exporterWithKey("compose"), topology); }

YAML::Node file(const Manifest& manifest) { return YAML::Load(manifest.files.at("compose.yaml")); }

bool hasLine(const Manifest& manifest, const RowRef& row, Outcome outcome, std::string_view part = "")
{
    return std::ranges::any_of(manifest.report, [&](const ExportLine& line) {
        return line.row == row && line.outcome == outcome &&
               std::string_view(line.what.source).find(part) != std::string_view::npos;
    });
}

/// The lines of a script that shape what goes to this address: "classid", "rate", "netem …".
QString netemTo(const Manifest& manifest, const std::string& from, const std::string& address)
{
    const QString script = QString::fromStdString(manifest.files.at("netem/" + from + ".sh"));
    const QString number =
        QRegularExpression(QString("dst %1/32 flowid 1:(\\w+)").arg(address.c_str())).match(script).captured(1);
    return QRegularExpression(QString("parent 1:%1 handle %1: (.*)").arg(number)).match(script).captured(1) + " rate " +
           QRegularExpression(QString("classid 1:%1 htb rate (\\w+)").arg(number)).match(script).captured(1);
}

std::string addressOf(const YAML::Node& compose, const std::string& name)
{
    return compose["services"][name]["networks"]["lab"]["ipv4_address"].as<std::string>();
}

} // namespace

class ComposeTest : public QObject {
    Q_OBJECT

private slots:
    void eachPlacedReplicaRunsWithItsImage();
    void addressesAreTheirOwn();
    void waysAreAsFarAsDrawn();
    void jitterLossAndRateAddUp();
    void demandsAndAcceleratorsComeBack();
    void secretsAreNeverValues();
    void cachesAskByTheLabsAddresses();
    void originsSayTheDrawnLifetimes();
    void whatTheDrawingLacksIsAskedFor();
    void whatALabCannotSayIsSaid();
    void dollarsOfTheDrawingAreNoVariables();
};

void ComposeTest::eachPlacedReplicaRunsWithItsImage()
{
    Topology drawing = metro();
    drawing.assignments.put({.id = {"again"}, .service = {"s1"}, .node = {"n1"}}); // two replicas on one node
    const YAML::Node services = file(exported(drawing))["services"];
    for (const char* name : {"ar-render-boston", "ar-render-boston-2", "ar-render-new-york"})
        QCOMPARE(services[name]["image"].as<std::string>(), std::string("registry.example.com/ar/render:1.4.2"));
    QCOMPARE(services["session-store-virginia"]["image"].as<std::string>(), std::string("redis:7.2"));
    QVERIFY(services["players"].IsDefined());
    QCOMPARE(services["players-net"]["network_mode"].as<std::string>(), std::string("service:players"));
    QCOMPARE(services["players-net"]["cap_add"][0].as<std::string>(), std::string("NET_ADMIN"));
}

void ComposeTest::addressesAreTheirOwn()
{
    const YAML::Node compose = file(exported(labSites(50)));
    std::set<std::string> seen;
    for (const auto& each : compose["services"]) {
        if (!each.second["networks"])
            continue;
        const auto address = each.second["networks"]["lab"]["ipv4_address"].as<std::string>();
        QVERIFY(seen.insert(address).second);
        QVERIFY(QRegularExpression("^10\\.8[4-7]\\.").match(address.c_str()).hasMatch());
    }
    QVERIFY(seen.size() > 150);
}

void ComposeTest::waysAreAsFarAsDrawn()
{
    const Manifest manifest = exported(labSites(2));
    const YAML::Node compose = file(manifest);
    const auto to = [&](const char* from, const char* name) {
        return netemTo(manifest, from, addressOf(compose, name));
    };
    QVERIFY(to("readers-0", "point-of-presence-0").contains(" delay 4.000ms"));
    QVERIFY(to("point-of-presence-0", "shield").contains(" delay 9.000ms"));
    QVERIFY(
        to("shield", "point-of-presence-0").contains(" delay 9.000ms")); // both ends: the round trip is twice as long
    QVERIFY(to("shield", "newsroom-origin").contains(" delay 20.000ms"));
    QVERIFY(to("ar-render-point-of-presence-0", "session-store-cloud").contains(" delay 16.000ms")); // 9 + 7
    const QString expected = QString::fromStdString(manifest.files.at("expected-latency.tsv"));
    QVERIFY(expected.contains("\tshield\t" + QString::fromStdString(addressOf(compose, "shield")) + "\t18.000\t"));
    QVERIFY(manifest.files.at("netem/readers-0.sh").find(addressOf(compose, "newsroom-origin")) ==
            std::string::npos); // never asks it
}

void ComposeTest::jitterLossAndRateAddUp()
{
    Topology drawing = labSites(1);
    for (const auto& [id, jitter, loss, rate] :
         {std::tuple("b0", 3.0, 10.0, 50.0), std::tuple("down", 4.0, 20.0, 200.0)}) {
        Link link = *drawing.links.find({id});
        link.jitter = Milliseconds(jitter);
        link.loss = Percent(loss);
        link.bandwidth = MegabitsPerSecond(rate);
        drawing.links.put(link);
    }
    const Manifest manifest = exported(drawing);
    const QString way =
        netemTo(manifest, "ar-render-point-of-presence-0", addressOf(file(manifest), "session-store-cloud"));
    QVERIFY2(way.contains(" 5.000ms distribution normal"), qPrintable(way)); // √(3² + 4²)
    QVERIFY2(way.contains(" loss 28.0000%"), qPrintable(way));               // 1 − 0.9 × 0.8
    QVERIFY2(way.endsWith(" rate 50000kbit"), qPrintable(way));
}

void ComposeTest::demandsAndAcceleratorsComeBack()
{
    const YAML::Node resources =
        file(exported(labSites(1)))["services"]["ar-render-point-of-presence-0"]["deploy"]["resources"];
    QCOMPARE(resources["limits"]["cpus"].as<std::string>(), std::string("1.50"));
    QCOMPARE(resources["limits"]["memory"].as<std::string>(), std::string("2048M"));
    QCOMPARE(resources["reservations"]["devices"][0]["count"].as<int>(), 1);
}

void ComposeTest::secretsAreNeverValues()
{
    const Manifest manifest = exported(labSites(1));
    const YAML::Node compose = file(manifest), render = compose["services"]["ar-render-point-of-presence-0"];
    QCOMPARE(compose["secrets"]["LICENCE_KEY"]["environment"].as<std::string>(), std::string("LICENCE_KEY"));
    QCOMPARE(render["environment"]["DATABASE_PASSWORD_FILE"].as<std::string>(),
             std::string("/run/secrets/DATABASE_PASSWORD"));
    QCOMPARE(render["secrets"].size(), std::size_t(2));
    QVERIFY(hasLine(manifest, {TableKey::Services, "render"}, Outcome::NeedsInput, "environment variable"));
}

void ComposeTest::cachesAskByTheLabsAddresses()
{
    const Manifest manifest = exported(labSites(1));
    const YAML::Node compose = file(manifest);
    const auto asks = [&](const char* cache, const char* name) {
        return manifest.files.at(std::string("caches/") + cache + "/backends.vcl")
                   .find('"' + addressOf(compose, name) + '"') != std::string::npos;
    };
    QVERIFY(asks("point-of-presence-0", "shield") && asks("shield", "newsroom-origin") &&
            asks("shield", "standby-origin"));
    QCOMPARE(compose["services"]["shield"]["volumes"][0].as<std::string>(),
             std::string("./caches/shield:/etc/varnish:ro"));
    QCOMPARE(compose["services"]["shield"]["environment"]["VARNISH_SIZE"].as<std::string>(), std::string("32768M"));
    const Manifest nginx = exported(deliverySites(1, Provider::None, CacheSoftware::Nginx));
    QVERIFY(nginx.files.contains("caches/shield/nginx.conf") &&
            nginx.files.at("caches/shield/nginx.conf").find("listen 443") == std::string::npos);
}

void ComposeTest::originsSayTheDrawnLifetimes()
{
    const Manifest manifest = exported(labSites(1));
    const std::string& conf = manifest.files.at("origins/newsroom-origin/default.conf");
    for (const char* words : {"\"public, max-age=60, stale-while-revalidate=600, stale-if-error=86400\"",
                              "\"public, max-age=15, stale-if-error=86400\"", "\"public, max-age=30\""})
        QVERIFY2(conf.find(words) != std::string::npos, words);
    QVERIFY(manifest.files.at("origins/newsroom-origin/start.sh").find("truncate -s 100000 ") !=
            std::string::npos); // 100 kB
}

void ComposeTest::whatTheDrawingLacksIsAskedFor()
{
    Topology drawing = labSites(1);
    Service render = *drawing.services.find({"render"});
    render.image.clear();
    drawing.services.put(render);
    drawing.services.put(service("idle", "Idle", "idle:1"));
    const Manifest manifest = exported(drawing);
    QCOMPARE(file(manifest)["services"]["ar-render-point-of-presence-0"]["image"].as<std::string>(),
             std::string("${IMAGE_AR_RENDER:?name the container image}"));
    QVERIFY(manifest.files.at(".env.example").find("IMAGE_AR_RENDER=") != std::string::npos);
    QVERIFY(hasLine(manifest, {TableKey::Services, "render"}, Outcome::NeedsInput, "container image"));
    QVERIFY(hasLine(manifest, {TableKey::Services, "idle"}, Outcome::NeedsInput, "placed nowhere"));
    QVERIFY(hasLine(manifest, {TableKey::Services, "render"}, Outcome::NeedsInput, "accelerators"));
}

void ComposeTest::whatALabCannotSayIsSaid()
{
    const Manifest manifest = exported(deliverySites(1, Provider::Fastly));
    QVERIFY(hasLine(manifest, {TableKey::Nodes, "pop0"}, Outcome::NotExpressible, "stands in"));
    QVERIFY(hasLine(manifest, {TableKey::Nodes, "pop0"}, Outcome::NotExpressible, "servers"));
    QVERIFY(hasLine(manifest, {TableKey::Links, "up"}, Outcome::Exported));
    Topology apart = metro();
    apart.nodes.put(node("n9", "Aside", Provider::None, ""));
    apart.links.put({.id = {"l9"}, .from = {"n4"}, .to = {"n9"}});
    QVERIFY(hasLine(exported(apart), {TableKey::Links, "l9"}, Outcome::NotConcerned));
    QVERIFY(hasLine(exported(apart), {TableKey::Nodes, "n9"}, Outcome::NotConcerned));
}

void ComposeTest::dollarsOfTheDrawingAreNoVariables()
{
    const Manifest manifest = exported(hostileDelivery(Provider::None));
    QString compose = QString::fromStdString(manifest.files.at("compose.yaml"));
    compose.remove(QRegularExpression("\\$\\{(EDGEWRIGHT_|IMAGE_)[A-Z0-9_]+:[-?]")).remove("$$");
    QVERIFY(!compose.contains('$'));
}

REGISTER_TEST(ComposeTest)
#include "compose_test.moc"

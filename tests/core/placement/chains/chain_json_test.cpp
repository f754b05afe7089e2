// Is a file of service chains read as it is meant, and is what is wrong with one named?
#include "core/placement/chains/chain_json.h"

#include "core/placement/chains/chain_constraint.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace edgewright;
using Json = nlohmann::ordered_json;

class ChainJsonTest : public QObject {
    Q_OBJECT
private slots:
    void readsWhatIsThere();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void missesEveryMember();
    void survivesEveryCut();
};

namespace {

Json whole()
{
    return Json::parse(R"({"format": "placement-chain", "version": 1,
 "nodes": [{"id": "a", "tier": "edge", "country": "DE", "cpu_cores": 8, "ram_gb": 32, "gpus": 1, "speed": 0.5,
            "price_per_hour": {"cpu_core": 0.1, "ram_gb": 0.01, "gpu": 1.5}},
           {"id": "b", "tier": "cloud", "country": "FR", "cpu_cores": 80, "ram_gb": 320, "gpus": 0, "speed": 1,
            "price_per_hour": {"cpu_core": 0.2, "ram_gb": 0.02, "gpu": 2.5}}],
 "links": [{"id": "l", "a": "b", "b": "a", "latency_ms": 2.5, "bandwidth_mbps": 400, "price_per_gb": 0.03}],
 "populations": [{"id": "p", "node": "b", "access_latency_ms": 0.7}],
 "services": [{"id": "s", "cpu_cores": 4, "ram_gb": 6, "gpus": 1, "processing_ms": 0.9, "capacity_rps": 400,
               "allowed_tiers": ["edge", "fog"], "allowed_countries": null, "min_replicas": 1, "max_replicas": 2},
              {"id": "t", "cpu_cores": 1, "ram_gb": 2, "gpus": 0, "processing_ms": 3, "capacity_rps": 100,
               "allowed_tiers": ["cloud"], "allowed_countries": ["FR"], "min_replicas": 0, "max_replicas": 3}],
 "applications": [{"id": "app", "chain": ["t", "s"], "kb_per_request": [20, 4]}],
 "demands": [{"id": "p/app", "population": "p", "application": "app", "requests_per_s": 40, "budget_ms": 20.5}],
 "apart": [["s", "t"]]})");
}

Result<ChainProblem> read(const Json& json) { return chainsFromJson(json.dump(), "f.json"); }

} // namespace

void ChainJsonTest::readsWhatIsThere()
{
    const auto problem = read(whole());
    QVERIFY2(problem.has_value(), problem ? "" : oneLine(problem.error()).c_str());
    const ChainNode& node = problem->nodes.at(0);
    QVERIFY(node.name == "a" && node.tier == Tier::Edge && node.country == "DE" && node.speed == 0.5);
    QVERIFY((node.capacity == ChainAmounts{8, 32, 1}) && (node.price == ChainAmounts{0.1, 0.01, 1.5}));
    const ChainLink& link = problem->links.at(0);
    QVERIFY(link.from == 1 && link.to == 0 && link.latency == 2.5 && link.bandwidth == 400 && link.price == 0.03);
    const ChainService& service = problem->services.at(0);
    QVERIFY((service.need == ChainAmounts{4, 6, 1}) && service.processing == 0.9 && service.capacity == 400);
    QVERIFY((*service.allowedTiers == std::vector{Tier::Edge, Tier::Fog}) && !service.allowedCountries);
    QVERIFY(service.minReplicas == 1 && service.maxReplicas == 2);
    QVERIFY(*problem->services.at(1).allowedCountries == std::vector<std::string>{"FR"});
    QVERIFY((problem->chains.at(0).services == std::vector{1, 0}) &&
            (problem->chains.at(0).kilobytes == std::vector{20.0, 4.0}));
    const ChainDemand& demand = problem->demands.at(0);
    QVERIFY(demand.node == 1 && demand.accessLatency == 0.7 && demand.chain == 0 && demand.rate == 40 &&
            demand.budget == 20.5);
    QVERIFY((problem->apart == std::vector{std::pair(0, 1)}));
    QCOMPARE(nameOf(*problem, {ChainConstraint::Kind::Apart, 0}), std::string("apart:s|t"));
}

void ChainJsonTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("pointer"); // what is replaced, and where the error is
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("where");
    const auto row = [](const char* pointer, const char* value, const char* where = nullptr) {
        QTest::newRow(qPrintable(QString(pointer) + ' ' + value))
            << QByteArray(pointer) << QByteArray(value) << QByteArray(where ? where : pointer);
    };
    row("/format", R"("placement")");
    row("/version", "2");
    row("/nodes", "{}");
    row("/nodes/0", "7");
    row("/nodes/1/id", R"("a")");
    row("/nodes/0/id", "1", "/nodes/0/id");
    row("/nodes/0/tier", R"("sky")");
    row("/nodes/0/speed", "0");
    row("/nodes/0/gpus", "-1");
    row("/nodes/0/cpu_cores", R"("8")");
    row("/nodes/0/price_per_hour", "[]");
    row("/nodes/0/price_per_hour/gpu", "null");
    row("/links/0/a", R"("c")");
    row("/links/0/latency_ms", "-0.5");
    row("/populations/0/node", R"("")");
    row("/services/0/allowed_tiers/1", "3");
    row("/services/0/allowed_tiers", "null");
    row("/services/0/allowed_countries", R"("DE")");
    row("/services/0/min_replicas", "1.5");
    row("/services/0/max_replicas", "1e12");
    row("/applications/0/chain/1", R"("u")");
    row("/applications/0/kb_per_request", "[1]");
    row("/applications/0/kb_per_request/0", "true");
    row("/demands/0/population", R"("q")");
    row("/demands/0/application", "null");
    row("/demands/0/budget_ms", "[]");
    row("/apart/0", R"(["s"])");
    row("/apart/0", R"(["s", "s"])");
    row("/apart/0/1", R"("u")");
}

void ChainJsonTest::namesWhatIsWrong()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, where);
    Json json = whole();
    json[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
    const auto problem = read(json);
    QVERIFY(!problem.has_value());
    QCOMPARE(QByteArray::fromStdString(problem.error().where), "f.json#" + where);
    QVERIFY(!problem.error().what.empty() && !problem.error().remedy.empty());
}

/// Each member in turn, of every object.
void ChainJsonTest::missesEveryMember()
{
    const Json flat = whole().flatten();
    int looked = 0;
    for (const auto& [pointer, value] : flat.items()) {
        const Json::json_pointer at(pointer);
        Json json = whole();
        Json& parent = json[at.parent_pointer()];
        if (!parent.is_object())
            continue;
        parent.erase(at.back());
        const auto problem = read(json);
        QVERIFY2(!problem.has_value(), pointer.c_str());
        QCOMPARE(problem.error().where, "f.json#" + pointer);
        ++looked;
    }
    QVERIFY(looked > 40);
    QCOMPARE(read(Json::array()).error().where, std::string("f.json#"));
}

void ChainJsonTest::survivesEveryCut()
{
    const std::string text = whole().dump();
    for (std::size_t length = 0; length < text.size(); ++length)
        QVERIFY(!chainsFromJson(text.substr(0, length), "f.json"));
}

REGISTER_TEST(ChainJsonTest)
#include "chain_json_test.moc"

// Does all advice come together: every rule, in order, at scale, with fixes that apply?
#include "tests/support/register_test.h"

#include "tests/core/advice/case.h"

#include <QTest>
#include <boost/random/uniform_int_distribution.hpp>

#include <set>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

/// Everything wrong at once, by chance: rows that lack what they need, in no order.
Topology carelessDrawing(std::uint64_t seed)
{
    Random random(seed);
    const auto upTo = [&](int most) { return boost::random::uniform_int_distribution<int>(0, most)(random); };
    const auto name = [&](const char* kind, int most) { return kind + std::to_string(upTo(most)); };
    Topology topology;
    for (int i = 0; i <= 9; ++i) {
        Node node{.id = {"n" + std::to_string(i)},
                  .tier = static_cast<Tier>(upTo(3)),
                  .kind = static_cast<NodeKind>(upTo(3))};
        node.provider = static_cast<Provider>(upTo(11));
        node.cpu = Cores(upTo(2) * 4);
        node.memory = Gibibytes(upTo(2) * 4);
        if (upTo(1)) {
            node.latitude = Degrees(upTo(60));
            node.longitude = Degrees(upTo(60));
        }
        topology.nodes.put(node);
    }
    for (int i = upTo(12); i > 0; --i)
        topology.links.put({.id = {name("l", 99)},
                            .from = {name("n", 9)},
                            .to = {name("n", 9)},
                            .medium = static_cast<Medium>(upTo(6)),
                            .latency = Milliseconds(upTo(60)),
                            .bandwidth = MegabitsPerSecond(upTo(2)),
                            .loss = Percent(upTo(2) * 50)});
    for (int i = 0; i <= 3; ++i)
        topology.services.put({.id = {"s" + std::to_string(i)},
                               .cpu = Cores(upTo(10)),
                               .memory = Gibibytes(upTo(10)),
                               .replicas = 1 + upTo(3)});
    for (int i = 0; i <= 2; ++i) {
        Population population{.id = {"p" + std::to_string(i)}, .node = {name("n", 9)}, .users = upTo(2)};
        if (upTo(1))
            population.budget = Milliseconds(upTo(50));
        topology.populations.put(population);
    }
    for (int i = upTo(4); i > 0; --i)
        topology.flows.put(
            {.id = {name("f", 99)}, .population = PopulationId{name("p", 2)}, .service = {name("s", 3)}});
    return topology;
}

/// A grid of 100 x 100 nodes with 20,000 links and 20 populations.
Topology largeDrawing()
{
    Topology topology;
    const auto id = [](int x, int y) { return "n" + std::to_string(100 * (y % 100) + x % 100); };
    for (int y = 0; y < 100; ++y)
        for (int x = 0; x < 100; ++x) {
            topology.nodes.put({.id = {id(x, y)}, .cpu = Cores(4), .memory = Gibibytes(8)});
            topology.links.put(
                {.id = {"h" + id(x, y)}, .from = {id(x, y)}, .to = {id(x + 1, y)}, .latency = Milliseconds(0.5)});
            topology.links.put(
                {.id = {"v" + id(x, y)}, .from = {id(x, y)}, .to = {id(x, y + 1)}, .latency = Milliseconds(0.5)});
        }
    topology.services.put({.id = {"s"}, .cpu = Cores(1), .memory = Gibibytes(1)});
    for (int i = 0; i < 20; ++i) {
        const std::string number = std::to_string(i);
        topology.populations.put({.id = {"p" + number}, .node = {id(i * 5, i * 3)}, .budget = Milliseconds(5)});
        topology.flows.put({.id = {"f" + number}, .population = PopulationId{"p" + number}, .service = {"s"}});
    }
    return topology;
}

} // namespace

class RegistryTest : public QObject {
    Q_OBJECT
private slots:
    void hasNothingToSayOfASoundDrawing();
    void hasNothingToSayOfAnEmptyDrawing();
    void namesEachRuleOnce();
    void putsErrorsFirstThenRulesThenRows();
    void saysWhatAndHowToMendItOfRowsThatAreThere();
    void offersFixesThatApply();
    void saysTheSameTwice();
    void copesWithALargeDrawing();
};

void RegistryTest::hasNothingToSayOfASoundDrawing()
{
    for (const Finding& finding : advise(soundDrawing()))
        QFAIL(english(finding.what).c_str());
}

void RegistryTest::hasNothingToSayOfAnEmptyDrawing() { QVERIFY(advise(Topology()).empty()); }

void RegistryTest::namesEachRuleOnce()
{
    std::set<std::string_view> keys;
    for (const AdviceRule& rule : adviceRules()) {
        QVERIFY(!rule.title.empty());
        keys.insert(rule.key);
    }
    QCOMPARE(keys.size(), adviceRules().size());
}

void RegistryTest::putsErrorsFirstThenRulesThenRows()
{
    const auto rankOf = [](const Finding& finding) {
        const auto rule = std::ranges::find(adviceRules(), finding.rule, &AdviceRule::key);
        return std::tuple(finding.severity, rule - adviceRules().begin(), finding.row);
    };
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const std::vector<Finding> findings = advise(carelessDrawing(seed));
        QVERIFY2(std::ranges::is_sorted(findings, {}, rankOf), std::to_string(seed).c_str());
    }
}

void RegistryTest::saysWhatAndHowToMendItOfRowsThatAreThere()
{
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const Topology topology = carelessDrawing(seed);
        for (const Finding& finding : advise(topology)) {
            QVERIFY(hasRow(topology, finding.row));
            QVERIFY2(!finding.what.empty() && !says(finding.what, "{}"), english(finding.what).c_str());
            QVERIFY2(!finding.remedy.empty() && !says(finding.remedy, "{}"), english(finding.remedy).c_str());
        }
    }
}

void RegistryTest::offersFixesThatApply()
{
    int fixes = 0;
    for (std::uint64_t seed = 1; seed <= 50; ++seed)
        for (const Finding& finding : advise(carelessDrawing(seed))) {
            if (!finding.fix)
                continue;
            ++fixes;
            Topology topology = carelessDrawing(seed);
            QVERIFY2(apply(topology, *finding.fix),
                     ("seed " + std::to_string(seed) + ": " + english(finding.what)).c_str());
            for (const Finding& left : advise(topology))
                QVERIFY(left.rule != finding.rule || left.row != finding.row);
        }
    QVERIFY(fixes > 20);
}

void RegistryTest::saysTheSameTwice()
{
    const auto words = [](const std::vector<Finding>& findings) {
        std::string all;
        for (const Finding& finding : findings)
            all += finding.row.id + ": " + english(finding.what) + "; " + english(finding.remedy) + "\n";
        return all;
    };
    QCOMPARE(words(advise(carelessDrawing(3))), words(advise(carelessDrawing(3))));
}

void RegistryTest::copesWithALargeDrawing()
{
    const Topology topology = largeDrawing();
    QCOMPARE(topology.links.size(), std::size_t{20'000});
    const std::vector<Finding> findings = findingsOf("tier-band", topology);
    // Edge ends below 10 ms round trip, ten hops of 0.5 ms one way: somewhere in between 20 entries on a grid of 10,000 it is farther.
    QVERIFY(!findings.empty());
    QVERIFY(says(findings.front().remedy, "Fog"));
}

REGISTER_TEST(RegistryTest)
#include "registry_test.moc"

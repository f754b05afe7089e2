// Do demands on the place mean what their fields say, and do nodes fail together that stand together?
#include "core/model/demands.h"

#include "tests/support/register_test.h"

#include "tests/core/model/town.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class DemandsTest : public QObject {
    Q_OBJECT

private slots:
    void readsCountries_data();
    void readsCountries();
    void looksIntoGroupsWithinGroups();
    void letsAnyNodeDoWhereNothingIsAsked();
    void asksForAModelOnlyWithAccelerators();
    void namesWhatFailsTogether_data();
    void namesWhatFailsTogether();
};

void DemandsTest::readsCountries_data()
{
    QTest::addColumn<QString>("allowed");
    QTest::addColumn<QString>("country");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("the same") << "DE"
                              << "DE" << true;
    QTest::newRow("in either case") << "de"
                                    << "De" << true;
    QTest::newRow("the second of a list") << "FR, DE"
                                          << "DE" << true;
    QTest::newRow("another") << "FR DE"
                             << "US" << false;
    QTest::newRow("a part of a code") << "DEU"
                                      << "DE" << false;
    QTest::newRow("a node without one") << "DE"
                                        << "" << false;
    QTest::newRow("any") << ""
                         << "" << true;
    QTest::newRow("commas alone are any") << " , ;"
                                          << "DE" << true;
}

void DemandsTest::readsCountries()
{
    QFETCH(QString, allowed);
    QFETCH(QString, country);
    QFETCH(bool, isAllowed);
    QCOMPARE(isAllowedCountry({.allowedCountries = allowed.toStdString()}, {.country = country.toStdString()}),
             isAllowed);
}

void DemandsTest::looksIntoGroupsWithinGroups()
{
    const Topology topology = town(); // the edge node stands in the block, the block in the city
    const Node &edge = *topology.nodes.find({"edge"}), &gate = *topology.nodes.find({"gate"});
    QVERIFY(isAllowedGroup(topology, {.allowedGroups = {{"block"}}}, edge));
    QVERIFY(isAllowedGroup(topology, {.allowedGroups = {{"elsewhere"}, {"city"}}}, edge));
    QVERIFY(!isAllowedGroup(topology, {.allowedGroups = {{"elsewhere"}}}, edge));
    QVERIFY(!isAllowedGroup(topology, {.allowedGroups = {{"city"}}}, gate));
}

void DemandsTest::letsAnyNodeDoWhereNothingIsAsked()
{
    const Service any;
    QVERIFY(isAllowedTier(any, {}) && isAllowedGroup({}, any, {}) && isAllowedCountry(any, {}) &&
            isAllowedAccelerator(any, {}));
    QVERIFY(!isAllowedTier({.allowedTiers = {Tier::Fog, Tier::Cloud}}, {.tier = Tier::Edge}));
    QVERIFY(isAllowedTier({.allowedTiers = {Tier::Fog, Tier::Cloud}}, {.tier = Tier::Cloud}));
}

void DemandsTest::asksForAModelOnlyWithAccelerators()
{
    const Node node{.accelerators = 1, .acceleratorModel = "L4"};
    QVERIFY(isAllowedAccelerator({.accelerators = 1, .acceleratorModel = "L4"}, node));
    QVERIFY(!isAllowedAccelerator({.accelerators = 1, .acceleratorModel = "T4"}, node));
    QVERIFY(isAllowedAccelerator({.accelerators = 1}, node));
    QVERIFY(isAllowedAccelerator({.acceleratorModel = "T4"}, node));
}

void DemandsTest::namesWhatFailsTogether_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("together"); // with node "a"
    // a, b: in a room of hall 1; c: in hall 2 of the same region; d, e: at one site of a provider; f, g: alone.
    QTest::newRow("nodes") << static_cast<int>(FailureDomain::Nodes) << "a";
    QTest::newRow("sites") << static_cast<int>(FailureDomain::Sites) << "ab";
    QTest::newRow("regions") << static_cast<int>(FailureDomain::Regions) << "abc";
}

void DemandsTest::namesWhatFailsTogether()
{
    QFETCH(int, level);
    QFETCH(QString, together);
    Topology topology;
    topology.groups.put({.id = {"region"}, .kind = GroupKind::Region});
    for (const char* hall : {"hall 1", "hall 2"})
        topology.groups.put({.id = {hall}, .kind = GroupKind::Site, .parent = GroupId{"region"}});
    topology.groups.put({.id = {"room"}, .kind = GroupKind::Vpc, .parent = GroupId{"hall 1"}});
    for (const char* id : {"a", "b", "c", "d", "e", "f", "g"})
        topology.nodes.put({.id = {id},
                            .provider = Provider::Aws,
                            .site = *id == 'd' || *id == 'e' ? "x" : "",
                            .group = *id < 'c'    ? std::optional(GroupId{"room"})
                                     : *id == 'c' ? std::optional(GroupId{"hall 2"})
                                                  : std::nullopt});
    const auto domainOf = [&](const char* id) {
        return failureDomainOf(topology, *topology.nodes.find({id}), static_cast<FailureDomain>(level));
    };
    QString found;
    for (const char* id : {"a", "b", "c", "d", "e", "f"})
        if (domainOf(id) == domainOf("a"))
            found += id;
    QCOMPARE(found, together);
    QCOMPARE(domainOf("d") == domainOf("e"), level != static_cast<int>(FailureDomain::Nodes));
    QVERIFY(domainOf("f") != domainOf("d") && domainOf("f") != domainOf("g"));
}

REGISTER_TEST(DemandsTest)
#include "demands_test.moc"

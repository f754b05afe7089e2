// Does the value of a field read as people call it?
#include "core/report/cells.h"
#include "core/report/field_words.h"
#include "tests/core/report/results.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class FieldWordsTest : public QObject {
    Q_OBJECT

private slots:
    void readsAsPeopleCallIt_data();
    void readsAsPeopleCallIt();
    void headingsBearTheUnit();
};

void FieldWordsTest::readsAsPeopleCallIt_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, TableKey table, const char* key, const char* words) {
        QTest::newRow(name) << static_cast<int>(table) << key << words;
    };
    row("a choice by its label", TableKey::Nodes, "kind", "Point of presence");
    row("a number", TableKey::Nodes, "cost_usd_per_hour", "0.5");
    row("a count", TableKey::Populations, "users", "7");
    row("a row by its name", TableKey::Populations, "node", "Boston");
    row("choices", TableKey::Services, "allowed_tiers", "Edge, Fog, Cloud");
    row("rows", TableKey::Services, "affinity", "Render");
    row("what is not set", TableKey::Populations, "budget_ms", "");
    row("points", TableKey::Contents, "size_table", "10, 1, 400, 3");
}

void FieldWordsTest::readsAsPeopleCallIt()
{
    QFETCH(int, table);
    QFETCH(QString, key);
    QFETCH(QString, words);
    const Topology topology = twoSites();
    const std::map<TableKey, AnyRow> rows = {
        {TableKey::Nodes, Node{.kind = NodeKind::PointOfPresence, .cost = UsdPerHour(0.5)}},
        {TableKey::Populations, Population{.node = {"n1"}, .users = 7}},
        {TableKey::Services, Service{.allowedTiers = {Tier::Edge, Tier::Fog, Tier::Cloud}, .affinity = {{"s1"}}}},
        {TableKey::Contents, ContentSet{.sizeTable = {10, 1, 400, 3}}}};
    const auto kind = static_cast<TableKey>(table);
    const FieldFacts* field = findField(kind, key.toStdString());
    QVERIFY(field);
    QCOMPARE(exactWords(valueCell(topology, *field, get(rows.at(kind), field->key))), words.toStdString());
}

void FieldWordsTest::headingsBearTheUnit()
{
    QCOMPARE(english(fieldHeading(*findField(TableKey::Nodes, "cost_usd_per_hour"))),
             std::string("Cost while in use, USD/h"));
    QCOMPARE(english(fieldHeading(*findField(TableKey::Nodes, "tier"))), std::string("Tier"));
}

REGISTER_TEST(FieldWordsTest)
#include "field_words_test.moc"

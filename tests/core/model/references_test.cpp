// Which rows does a row point to, and can it stand without them?
#include "tests/support/register_test.h"

#include "core/model/references.h"
#include "tests/core/model/town.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class ReferencesTest : public QObject {
    Q_OBJECT

private slots:
    void namesWhatARowPointsTo_data();
    void namesWhatARowPointsTo();
    void clearsOptionalReferences();
    void fallsWithoutWhatItNeeds_data();
    void fallsWithoutWhatItNeeds();
    void staysAsItIsWithoutOthers();
};

namespace {

AnyRow rowAt(const char* table, const char* id) { return *findRow(town(), {*tableWithJsonKey(table), id}); }

QString targetsOf(const AnyRow& row)
{
    QStringList targets;
    for (const Reference& reference : referencesOf(row))
        targets << QString::fromStdString(pointerTo(reference.target));
    return targets.join(' ');
}

} // namespace

void ReferencesTest::namesWhatARowPointsTo_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("targets");
    const auto row = [](const char* table, const char* id, const char* targets) {
        QTest::newRow(table) << QByteArray(table) << QByteArray(id) << QString(targets);
    };
    row("nodes", "edge", "/groups/block");
    row("links", "l1", "/nodes/gate /nodes/edge");
    row("groups", "block", "/groups/city");
    row("populations", "people", "/nodes/gate /contents/films");
    row("services", "front", "");
    row("flows", "f1", "/populations/people /services/front");
    row("contents", "films", "/nodes/shop");
    row("assignments", "a1", "/services/front /nodes/edge");
    row("scenarios", "s1", "");
    row("node_layouts", "edge", "/nodes/edge");
    row("link_layouts", "l2", "/links/l2");
}

void ReferencesTest::namesWhatARowPointsTo()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, id);
    QFETCH(QString, targets);
    QCOMPARE(targetsOf(rowAt(table, id)), targets);
}

void ReferencesTest::clearsOptionalReferences()
{
    const auto alone = withoutReferences(rowAt("nodes", "edge"), {{TableKey::Groups, "block"}});
    QVERIFY(alone && targetsOf(*alone).isEmpty());
    Population users = std::get<Population>(rowAt("populations", "people"));
    users.contents = {{"films"}, {"news"}, {"films"}};
    const auto rest = withoutReferences(users, {{TableKey::Contents, "films"}});
    QVERIFY(rest && targetsOf(*rest) == "/nodes/gate /contents/news");
}

void ReferencesTest::fallsWithoutWhatItNeeds_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("targetTable");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char* name, const char* table, const char* id, const char* targetTable,
                        const char* target) {
        QTest::newRow(name) << QByteArray(table) << QByteArray(id) << QByteArray(targetTable) << QByteArray(target);
    };
    row("a link without an end", "links", "l1", "nodes", "gate");
    row("users without a node", "populations", "people", "nodes", "gate");
    row("a flow without its users", "flows", "f1", "populations", "people");
    row("a flow without its caller", "flows", "f2", "services", "front");
    row("a flow without its service", "flows", "f2", "services", "back");
    row("content without an origin", "contents", "films", "nodes", "shop");
    row("an assignment without a node", "assignments", "a1", "nodes", "edge");
    row("a position of no node", "node_layouts", "edge", "nodes", "edge");
    row("bends of no link", "link_layouts", "l2", "links", "l2");
}

void ReferencesTest::fallsWithoutWhatItNeeds()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, targetTable);
    QFETCH(QByteArray, target);
    QVERIFY(!withoutReferences(rowAt(table, id), {{*tableWithJsonKey(targetTable.constData()), target.toStdString()}}));
}

void ReferencesTest::staysAsItIsWithoutOthers()
{
    const AnyRow link = rowAt("links", "l1");
    QVERIFY(withoutReferences(link, {{TableKey::Nodes, "shop"}, {TableKey::Links, "gate"}}) == link);
}

REGISTER_TEST(ReferencesTest)
#include "references_test.moc"

// Do the words of nodes fit their boxes, and do their bars tell what is used?
#include "app/canvas/faces.h"

#include "tests/app/canvas/canvas_fixture.h"
#include "tests/support/register_test.h"

#include <QTextLayout>

using namespace edgewright;
using namespace edgewright::testing;

class FacesTest final : public QObject {
    Q_OBJECT

private slots:
    void aLargeNameTakesTwoLinesAtMost_data();
    void aLargeNameTakesTwoLinesAtMost();
    void barsTellWhatIsUsedOfNodesThatHost();
    void acceleratorsHaveABarWhereTheyAreAskedFor();
    void barsGoWithTheResultsAndGrowOld();
    void barsFollowTheCapacityOfTheirNode();
};

void FacesTest::aLargeNameTakesTwoLinesAtMost_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"Harbor", "Plant network Leipzig", "Artefact cache Stuttgart", "One two three four five six",
          "Anextremelylongwordwithoutabreak", "Anextremelylongwordwithoutabreak and more"})
        QTest::newRow(name) << name;
}

void FacesTest::aLargeNameTakesTwoLinesAtMost()
{
    QFETCH(QString, name);
    Topology topology;
    place(topology, nodeNamed("one", name.toStdString(), Tier::Edge), 0, 0);
    Document document;
    document.start(topology, false);
    Jobs jobs;
    Results results(document, jobs);
    Faces faces(document, results, QFont());
    const QString written = faces.of(NodeId{"one"}).title.text();
    QVERIFY(!written.isEmpty());
    const double room = nodeWidth - 50; // beside the glyph
    QTextLayout layout(written, faces.fonts().title);
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++lines) {
        line.setLineWidth(room);
        QVERIFY2(line.naturalTextWidth() <= room + 1, qPrintable(written));
    }
    layout.endLayout();
    QVERIFY2(lines <= 2, qPrintable(written));
}

namespace {

std::vector<double> shares(const NodeFace& face)
{
    std::vector<double> all;
    for (const Bar& bar : face.use)
        all.push_back(bar.used() / bar.limit);
    return all;
}

bool isSet(Document& document, const RowRef& row, std::string_view key, double value)
{
    const Result<Edit> edit = setField(document.topology(), {row}, key, value, Gesture::None);
    return edit && document.perform(*edit);
}

} // namespace

void FacesTest::barsTellWhatIsUsedOfNodesThatHost()
{
    Asked asked;
    Faces faces(asked.document, asked.results, QFont());
    QCOMPARE(shares(faces.of(NodeId{"edge"})), (std::vector<double>{2.0 / 8, 4.0 / 32}));
    QVERIFY(faces.of(NodeId{"cloud"}).use.empty());
    QVERIFY(!faces.of(NodeId{"edge"}).isUseOld);
}

void FacesTest::acceleratorsHaveABarWhereTheyAreAskedFor()
{
    Topology topology = askedTopology();
    Node edge = *topology.nodes.find({"edge"});
    edge.accelerators = 4;
    topology.nodes.put(edge);
    Service front = *topology.services.find({"front"});
    front.accelerators = 1;
    topology.services.put(front);
    Document document;
    document.start(topology, false);
    Jobs jobs;
    Results results(document, jobs);
    QVERIFY(isPlaced(jobs, results));
    Faces faces(document, results, QFont());
    QCOMPARE(shares(faces.of(NodeId{"edge"})), (std::vector<double>{2.0 / 8, 4.0 / 32, 1.0 / 4}));
}

void FacesTest::barsGoWithTheResultsAndGrowOld()
{
    Asked asked;
    asked.results.setShown(false);
    QVERIFY(Faces(asked.document, asked.results, QFont()).of(NodeId{"edge"}).use.empty());
    asked.results.setShown(true);
    QVERIFY(isSet(asked.document, {TableKey::Links, "l2"}, "latency_ms", 9));
    Faces faces(asked.document, asked.results, QFont());
    QVERIFY(!faces.of(NodeId{"edge"}).use.empty() && faces.of(NodeId{"edge"}).isUseOld);
}

void FacesTest::barsFollowTheCapacityOfTheirNode()
{
    Asked asked;
    Faces faces(asked.document, asked.results, QFont());
    connect(&asked.document, &Document::edited, this, [&](const Edit& edit) { faces.follow(edit); });
    QVERIFY(!faces.of(NodeId{"edge"}).use.front().isOver());
    QVERIFY(isSet(asked.document, {TableKey::Nodes, "edge"}, "cpu_cores", 1));
    QVERIFY(faces.of(NodeId{"edge"}).use.front().isOver());
}

REGISTER_TEST(FacesTest)

#include "faces_test.moc"

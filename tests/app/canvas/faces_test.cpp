// Do the words of nodes fit their boxes?
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

REGISTER_TEST(FacesTest)

#include "faces_test.moc"

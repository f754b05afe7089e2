// Are nodes named that are too small to hold their names?
#include "app/canvas/names_beside.h"

#include "tests/app/canvas/canvas_fixture.h"
#include "tests/support/register_test.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QTransform>

using namespace edgewright;
using namespace edgewright::testing;

class NamesBesideTest final : public QObject {
    Q_OBJECT

private slots:
    void eachNodeIsNamedWhereThereIsRoom();
    void aNameWithoutRoomIsLeftOut();
    void crowdsAreNotNamed();
};

namespace {

/// All that is written beside the nodes of a drawing at `zoom`.
QByteArray writtenBeside(Topology topology, double zoom)
{
    Document document;
    document.start(std::move(topology), false);
    Jobs jobs;
    Results results(document, jobs);
    Faces faces(document, results, QFont());
    Sprites sprites;
    SceneIndex index;
    index.rebuild(document.topology());
    const SceneView view{.topology = document.topology(),
                         .index = index,
                         .faces = faces,
                         .sprites = sprites,
                         .theme = lightTheme(),
                         .zoom = zoom,
                         .visible = index.bounds()};
    std::vector<int> slots_;
    for (std::size_t slot = 0; slot < index.nodes().size(); ++slot)
        slots_.push_back(static_cast<int>(slot));
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    QPainter painter(&svg);
    paintNamesBeside(painter, view, QTransform::fromScale(zoom, zoom), slots_);
    painter.end();
    return buffer.data();
}

} // namespace

void NamesBesideTest::eachNodeIsNamedWhereThereIsRoom()
{
    const QByteArray written = writtenBeside(smallTopology(), 0.2);
    for (const char* name : {"us-east-1", "Wavelength Boston", "Cloudflare BOS", "Harbor"})
        QVERIFY2(written.contains(name), name);
}

/// Ten nodes in a heap: around it there is room for the names of some, not of all.
void NamesBesideTest::aNameWithoutRoomIsLeftOut()
{
    Topology heap;
    for (int i = 0; i < 10; ++i)
        place(heap, nodeNamed("n" + std::to_string(i), "Node " + std::to_string(i), Tier::Edge), i, i);
    const auto named = writtenBeside(heap, 0.1).count("Node ");
    QVERIFY2(named >= 1 && named <= 4, qPrintable(QString::number(named)));
}

void NamesBesideTest::crowdsAreNotNamed()
{
    Topology crowd;
    for (int i = 0; i < 301; ++i)
        place(crowd, nodeNamed("n" + std::to_string(i), "Node " + std::to_string(i), Tier::Edge), 400.0 * i, 0);
    QVERIFY(!writtenBeside(crowd, 0.2).contains("Node "));
    crowd.nodes.remove({"n0"});
    QVERIFY(writtenBeside(crowd, 0.2).contains("Node "));
}

REGISTER_TEST(NamesBesideTest)

#include "names_beside_test.moc"

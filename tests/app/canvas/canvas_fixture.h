// What do the tests of the canvas stand on: a small drawing on a shown canvas.
#pragma once

#include "app/canvas/canvas.h"
#include "app/document/document.h"
#include "app/document/edits.h"
#include "app/jobs/jobs.h"
#include "app/jobs/results.h"

#include <QTest>

namespace edgewright::testing {

inline Node nodeNamed(const std::string& id, const std::string& name, Tier tier, NodeKind kind = NodeKind::Compute)
{
    Node node;
    node.id = {id};
    node.name = name;
    node.tier = tier;
    node.kind = kind;
    return node;
}

inline Link linkBetween(const std::string& id, const std::string& from, const std::string& to)
{
    Link link;
    link.id = {id};
    link.from = {from};
    link.to = {to};
    link.latency = Milliseconds(2);
    return link;
}

inline void place(Topology& topology, const Node& node, double x, double y)
{
    topology.nodes.put(node);
    topology.nodeLayouts.put({{node.id.value}, x, y, {}});
}

/// "users" below "edge" below "cloud", 240 units apart, "pop" at the right of "edge"; users - edge - cloud are linked.
inline Topology smallTopology()
{
    Topology topology;
    place(topology, nodeNamed("cloud", "us-east-1", Tier::Cloud), 0, -240);
    place(topology, nodeNamed("edge", "Wavelength Boston", Tier::Edge), 0, 0);
    place(topology, nodeNamed("pop", "Cloudflare BOS", Tier::Edge, NodeKind::PointOfPresence), 360, 0);
    place(topology, nodeNamed("users", "Harbor", Tier::Device, NodeKind::Access), 0, 240);
    topology.links.put(linkBetween("l1", "users", "edge"));
    topology.links.put(linkBetween("l2", "edge", "cloud"));
    return topology;
}

/// People at "users" call a service that takes 5 ms and fits on "edge" only, 2 ms away: 9 ms in all. It asks for 2 of 8 cores and 4 of 32 GiB.
inline Topology askedTopology(double budgetMs = 200)
{
    Topology topology = smallTopology();
    Node edge = *topology.nodes.find({"edge"});
    edge.cpu = Cores(8);
    edge.memory = Gibibytes(32);
    topology.nodes.put(edge);
    topology.services.put(
        {.id = {"front"}, .name = "Front", .cpu = Cores(2), .memory = Gibibytes(4), .serviceTime = Milliseconds(5)});
    topology.populations.put({.id = {"people"},
                              .name = "People",
                              .node = {"users"},
                              .users = 1,
                              .requestRate = RequestsPerSecond(0.01),
                              .budget = Milliseconds(budgetMs)});
    topology.flows.put({.id = {"f"}, .population = PopulationId{"people"}, .service = {"front"}});
    return topology;
}

inline bool isPlaced(Jobs& jobs, Results& results)
{
    results.runPlacement();
    return QTest::qWaitFor([&] { return !jobs.isRunning(); }, 20'000) && results.placement();
}

/// A document with that drawing, and its placement.
struct Asked {
    Document document;
    Jobs jobs;
    Results results{document, jobs};

    explicit Asked(double budgetMs = 200)
    {
        document.start(askedTopology(budgetMs), false);
        (void)isPlaced(jobs, results);
    }
};

/// A document, its results and a canvas on screen at 100 %, the middle of the drawing in its middle.
struct CanvasFixture {
    explicit CanvasFixture(Topology topology = smallTopology())
    {
        document.start(std::move(topology), false);
        canvas.resize(1000, 800);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        canvas.setFocus();
        canvas.fit();
    }

    Document document;
    Jobs jobs;
    Results results{document, jobs};
    Canvas canvas{document, results};

    QPoint pixel(QPointF scene) const { return canvas.toWidget(scene).toPoint(); }
    QPoint at(const std::string& node) const { return pixel(positionOf(document.topology(), {node})); }
    bool isSelected(const std::string& node) { return document.selection().contains({TableKey::Nodes, node}); }
    std::size_t selectedCount() { return document.selection().rows().size(); }
    QPointF position(const std::string& node) const { return positionOf(document.topology(), {node}); }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(from, modifiers);
        QTest::mouseRelease(&canvas, Qt::LeftButton, modifiers, moved(from, to, modifiers));
    }
    void press(QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseMove(&canvas, at);
        QTest::mousePress(&canvas, Qt::LeftButton, modifiers, at);
    }
    /// Moves with the button held, in five steps.
    QPoint moved(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        for (int step = 1; step <= 5; ++step) {
            const QPoint at = from + (to - from) * step / 5;
            QMouseEvent move(QEvent::MouseMove, QPointF(at), QPointF(canvas.mapToGlobal(at)), Qt::NoButton,
                             Qt::LeftButton, modifiers);
            QCoreApplication::sendEvent(&canvas, &move);
        }
        return to;
    }
};

} // namespace edgewright::testing

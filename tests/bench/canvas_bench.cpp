// How long does the canvas take to repaint 10,000 nodes and 20,000 links, to follow a drag of one of them, and to repaint 1,000 nodes that
// host services, with and without what a placement shows?
#include "app/canvas/canvas.h"
#include "app/document/document.h"
#include "app/document/edits.h"
#include "app/jobs/jobs.h"
#include "app/jobs/results.h"
#include "app/theme/theme.h"

#include <QApplication>
#include <QImage>

#include <boost/random/uniform_int_distribution.hpp>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace edgewright;

namespace {

constexpr int columns = 100;

std::string idOf(const char* kind, int number) { return kind + std::to_string(number); }

/// A field of nodes on the grid, each linked to some within five columns and rows, as drawings are; seed 1.
Topology field(int nodeCount, int linkCount)
{
    Topology topology;
    Random random(1);
    const auto upTo = [&](int most) { return boost::random::uniform_int_distribution<int>(0, most)(random); };
    for (int n = 0; n < nodeCount; ++n) {
        Node node;
        node.id = {idOf("n", n)};
        node.name = "Site " + std::to_string(n);
        node.tier = static_cast<Tier>(n / columns % 4);
        topology.nodes.put(node);
        topology.nodeLayouts.put(
            {{node.id.value}, n % columns * (nodeWidth + 56), n / columns * (nodeHeight + 72), {}});
    }
    for (int l = 0; l < linkCount;) {
        const int from = upTo(nodeCount - 1),
                  to = std::clamp(from + upTo(10) - 5 + columns * (upTo(10) - 5), 0, nodeCount - 1);
        if (from == to)
            continue;
        Link link;
        link.id = {idOf("l", l++)};
        link.from = {idOf("n", from)};
        link.to = {idOf("n", to)};
        topology.links.put(link);
    }
    return topology;
}

double median(std::vector<double> times)
{
    std::ranges::nth_element(times, times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2));
    return times[times.size() / 2];
}

/// Median processor time of `rounds`, in milliseconds: what else runs on the machine doesn't count.
double timed(int rounds, const std::function<void()>& work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t start = std::clock();
        work();
        times.push_back(1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return median(times);
}

/// A service for each node, some of which ask for more than there is.
Topology hosting(int nodeCount, int linkCount)
{
    Topology topology = field(nodeCount, linkCount);
    for (int n = 0; n < nodeCount; ++n) {
        Node node = *topology.nodes.find({idOf("n", n)});
        node.cpu = Cores(8 + n % 3);
        node.memory = Gibibytes(32);
        topology.nodes.put(node);
        topology.services.put({.id = {idOf("s", n)},
                               .name = "Service " + std::to_string(n),
                               .cpu = Cores(2 + n % 7),
                               .memory = Gibibytes(4 + n % 29)});
    }
    return topology;
}

struct Drawn {
    Document document;
    Jobs jobs;
    Results results{document, jobs};
    Canvas canvas{document, results};
    QImage image{1920, 1080, QImage::Format_RGB32};

    Drawn()
    {
        canvas.resize(image.size());
        canvas.show();
    }
    void repaint() { static_cast<QWidget&>(canvas).render(&image); }
    /// A selection that changes paints all anew.
    void change()
    {
        document.selection().toggle({TableKey::Nodes, idOf("n", 0)});
        repaint();
    }
    void report(const char* what)
    {
        repaint();
        const double anew = timed(41, [this] { change(); }), unchanged = timed(41, [this] { repaint(); });
        std::printf("%-16s zoom %5.1f %% %8.2f ms anew, %.2f ms unchanged\n", what, 100 * canvas.zoom(), anew,
                    unchanged);
    }
};

void reportMany()
{
    static constexpr int nodeCount = 10'000;
    Drawn drawn;
    std::printf("open            %8.2f ms\n",
                timed(1, [&] { drawn.document.start(field(nodeCount, 2 * nodeCount), false); }));
    drawn.canvas.fit();
    drawn.report("fitted");
    for (const double zoom : {0.13, 0.3, 0.5, 1.0}) {
        drawn.canvas.setZoom(zoom);
        drawn.report("");
    }
    const Gesture gesture = drawn.document.beginGesture();
    const RowRef dragged{TableKey::Nodes, idOf("n", nodeCount / 2 + columns / 2)};
    std::printf(
        "drag, one step  %8.2f ms\n", timed(41, [&] {
            (void)drawn.document.perform(moveNodes(drawn.document.topology(), {dragged}, {5, 3}, false, gesture));
        }));
}

void reportPlaced()
{
    static constexpr int nodeCount = 1000;
    Drawn drawn;
    drawn.document.start(hosting(nodeCount, 2 * nodeCount), false);
    drawn.results.runBaselines();
    while (drawn.jobs.isRunning())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    for (const bool shown : {false, true}) {
        if (shown)
            drawn.results.lookAtBaseline(3); // first fit
        drawn.canvas.fit();
        drawn.report(shown ? "placed" : "not placed");
        for (const double zoom : {0.3, 0.6, 1.0}) {
            drawn.canvas.setZoom(zoom);
            drawn.report("");
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyTheme(ThemeChoice::Light);
    reportMany();
    reportPlaced();
    return 0;
}

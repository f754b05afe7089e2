// How long does the canvas take to repaint 10,000 nodes and 20,000 links, and to follow a drag of one of them?
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

constexpr int nodeCount = 10'000, linkCount = 20'000, columns = 100;

std::string idOf(const char* kind, int number) { return kind + std::to_string(number); }

/// A field of nodes on the grid, each linked to some within five columns and rows, as drawings are; seed 1.
Topology field()
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

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyTheme(ThemeChoice::Light);
    Document document;
    Jobs jobs;
    Results results(document, jobs);
    Canvas canvas(document, results);
    canvas.resize(1920, 1080);
    canvas.show();
    std::printf("open            %8.2f ms\n", timed(1, [&] { document.start(field(), false); }));
    QImage image(1920, 1080, QImage::Format_RGB32);
    const auto repaint = [&] { static_cast<QWidget&>(canvas).render(&image); };
    const auto changed = [&] { // a selection that changes paints all anew
        document.selection().toggle({TableKey::Nodes, idOf("n", 0)});
        repaint();
    };
    canvas.fit();
    std::printf("fitted, %.3f    %8.2f ms anew, %.2f ms unchanged\n", canvas.zoom(), timed(41, changed),
                timed(41, repaint));
    for (const double zoom : {0.13, 0.3, 0.5, 1.0}) {
        canvas.setZoom(zoom);
        repaint();
        std::printf("zoom %5.0f %%    %8.2f ms anew, %.2f ms unchanged\n", zoom * 100, timed(41, changed),
                    timed(41, repaint));
    }
    const Gesture gesture = document.beginGesture();
    const RowRef dragged{TableKey::Nodes, idOf("n", nodeCount / 2 + columns / 2)};
    std::printf("drag, one step  %8.2f ms\n", timed(41, [&] {
                    (void)document.perform(moveNodes(document.topology(), {dragged}, {5, 3}, false, gesture));
                }));
    return 0;
}

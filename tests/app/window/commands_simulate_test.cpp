// Commands on placement: when they are there, and what they bring forward.
#include "app/charts/point_chart.h"
#include "tests/app/jobs/two_sites.h"
#include "tests/app/window/window_stage.h"
#include "tests/support/register_test.h"

#include <QTabBar>

using namespace edgewright;
using namespace edgewright::testing;

class CommandsSimulateTest final : public QObject {
    Q_OBJECT

private slots:
    void aPickedPointIsAcceptedInOneStep();
    void stopKeepsTheBest();
    void whyHereWantsAServiceAndAnAnswer();
    void whyNotHereAsksAboutTheSelectedNode();
    void backIsThereWhileSomethingElseIsShown();
};

namespace {

struct Placing : WindowStage {
    explicit Placing(Topology topology = twoSites())
    {
        window->document().start(std::move(topology), false);
        window->showDrawing();
        window->resize(1280, 800);
        window->raisePanel("placement");
    }
    bool ran(const char* command)
    {
        window->actionSet().update();
        action(command)->trigger();
        return QTest::qWaitFor([this] { return !window->jobs().isRunning(); }, 30'000);
    }
    bool isThere(const char* command)
    {
        window->actionSet().update();
        return action(command)->isEnabled();
    }
    Results& results() const { return window->results(); }
    int view() { return find<QTabBar>("placementViews")->currentIndex(); }
};

} // namespace

void CommandsSimulateTest::aPickedPointIsAcceptedInOneStep()
{
    Placing stage;
    QVERIFY(stage.ran("simulate.pareto"));
    QCOMPARE(stage.view(), 2);
    auto* chart = stage.window->findChild<PointChart*>("chart-pareto");
    QVERIFY(chart && chart->isVisible());
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->placeOf(1).toPoint());
    QTRY_VERIFY(stage.results().shownPlacement() == onSite("near"));
    QVERIFY(stage.ran("results.accept"));
    QCOMPARE(stage.window->document().history().count(), 1);
    QVERIFY(statedPlacement(stage.window->document().topology()) == onSite("near"));
    stage.window->document().history().undo();
    QVERIFY(statedPlacement(stage.window->document().topology()).empty());
}

void CommandsSimulateTest::stopKeepsTheBest()
{
    Placing stage(endless());
    QVERIFY(!stage.isThere("simulate.stop"));
    stage.results().setPlacementOptions(patient());
    stage.action("simulate.placement")->trigger();
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto& steps = stage.results().search().steps;
            return !steps.empty() && steps.back().best;
        },
        30'000));
    QVERIFY(stage.isThere("simulate.stop"));
    QVERIFY(stage.ran("simulate.stop"));
    QVERIFY(stage.results().placement() && stage.results().placement()->status == PlacementStatus::Feasible);
}

void CommandsSimulateTest::whyHereWantsAServiceAndAnAnswer()
{
    Placing stage;
    stage.window->document().selection().set({{TableKey::Services, "front"}});
    QVERIFY(!stage.isThere("results.why-here"));
    QVERIFY(stage.ran("simulate.placement"));
    QVERIFY(stage.isThere("results.why-here"));
    QVERIFY(!stage.isThere("results.why-not-here"));
    QVERIFY(stage.ran("results.why-here"));
    QCOMPARE(stage.view(), 4);
    QCOMPARE(stage.results().why()->service, ServiceId{"front"});
}

void CommandsSimulateTest::whyNotHereAsksAboutTheSelectedNode()
{
    Placing stage;
    QVERIFY(stage.ran("simulate.placement"));
    stage.window->document().selection().set({{TableKey::Nodes, "near"}, {TableKey::Nodes, "far"}});
    QVERIFY(!stage.isThere("results.why-not-here"));
    stage.window->document().selection().set({{TableKey::Nodes, "near"}});
    QVERIFY(!stage.isThere("results.why-here"));
    QVERIFY(stage.ran("results.why-not-here"));
    QCOMPARE(stage.view(), 4);
    QCOMPARE(stage.results().why()->choices.front().node, NodeId{"near"});
}

void CommandsSimulateTest::backIsThereWhileSomethingElseIsShown()
{
    Placing stage;
    QVERIFY(stage.ran("simulate.placement"));
    QVERIFY(stage.ran("simulate.baselines"));
    QCOMPARE(stage.view(), 3);
    QVERIFY(!stage.isThere("results.answer"));
    stage.results().lookAtBaseline(2);
    QVERIFY(stage.ran("results.answer"));
    QVERIFY(!stage.results().isElsewhere());
}

REGISTER_TEST(CommandsSimulateTest)
#include "commands_simulate_test.moc"

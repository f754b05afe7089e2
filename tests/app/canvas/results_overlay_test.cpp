// Do the ways of requests stand out for what is selected, and for nothing else?
#include "app/canvas/results_overlay.h"
#include "tests/app/canvas/canvas_fixture.h"
#include "tests/support/register_test.h"

using namespace edgewright;
using namespace edgewright::testing;

class ResultsOverlayTest final : public QObject {
    Q_OBJECT

private slots:
    void theWayOfWhatIsSelectedStandsOut_data();
    void theWayOfWhatIsSelectedStandsOut();
    void hiddenAndOldAnswersShowNoWay();
};

namespace {

std::set<LinkId> linksFor(const Asked& asked, const RowRef& selected)
{
    return linksOfSelectedUsers(asked.document.topology(), asked.results, {selected});
}

} // namespace

void ResultsOverlayTest::theWayOfWhatIsSelectedStandsOut_data()
{
    QTest::addColumn<RowRef>("selected");
    QTest::addColumn<bool>("showsTheWay");
    QTest::newRow("users") << RowRef{TableKey::Populations, "people"} << true;
    QTest::newRow("where they are") << RowRef{TableKey::Nodes, "users"} << true;
    QTest::newRow("what they call") << RowRef{TableKey::Flows, "f"} << true;
    QTest::newRow("another node") << RowRef{TableKey::Nodes, "cloud"} << false;
}

void ResultsOverlayTest::theWayOfWhatIsSelectedStandsOut()
{
    QFETCH(RowRef, selected);
    QFETCH(bool, showsTheWay);
    const Asked asked;
    const std::set<LinkId> way = showsTheWay ? std::set<LinkId>{{"l1"}} : std::set<LinkId>{}; // users – edge
    QVERIFY(linksFor(asked, selected) == way);
}

void ResultsOverlayTest::hiddenAndOldAnswersShowNoWay()
{
    Asked asked;
    const RowRef users{TableKey::Nodes, "users"};
    asked.results.setShown(false);
    QVERIFY(linksFor(asked, users).empty());
    asked.results.setShown(true);
    QVERIFY(!linksFor(asked, users).empty());
    const Link before = *asked.document.topology().links.find({"l2"});
    Link slower = before;
    slower.latency = Milliseconds(9);
    QVERIFY(asked.document.perform({{}, Gesture::None, {changed(before, slower)}}));
    QVERIFY(linksFor(asked, users).empty());
}

REGISTER_TEST(ResultsOverlayTest)

#include "results_overlay_test.moc"

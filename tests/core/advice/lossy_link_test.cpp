// Are links caught that carry nothing or lose much?
#include "tests/support/register_test.h"

#include "tests/core/advice/case.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class LossyLinkTest : public QObject {
    Q_OBJECT
private slots:
    void judgesLossAndBandwidth_data();
    void judgesLossAndBandwidth();
};

void LossyLinkTest::judgesLossAndBandwidth_data()
{
    QTest::addColumn<double>("loss");
    QTest::addColumn<double>("bandwidth");
    QTest::addColumn<QString>("words"); // none: in order
    QTest::newRow("sound") << 0.0 << 1000.0 << QString();
    QTest::newRow("what voice bears") << 3.0 << 1000.0 << QString();
    QTest::newRow("more than voice bears") << 4.0 << 1000.0 << "Gate – Edge loses 4 % of the packets";
    QTest::newRow("all lost") << 100.0 << 1000.0 << "loses every packet";
    QTest::newRow("no bandwidth") << 0.0 << 0.0 << "no bandwidth";
}

void LossyLinkTest::judgesLossAndBandwidth()
{
    QFETCH(double, loss);
    QFETCH(double, bandwidth);
    QFETCH(QString, words);
    Topology topology = soundDrawing();
    alter<Link>(topology, "l1", [&](Link& link) {
        link.loss = Percent(loss);
        link.bandwidth = MegabitsPerSecond(bandwidth);
    });
    const auto found = findingsOf("lossy-link", topology);
    QCOMPARE(found.empty(), words.isEmpty());
    if (!found.empty()) {
        QVERIFY(found[0].severity == Severity::Warning);
        QVERIFY2(says(found[0].what, words.toStdString()), english(found[0].what).c_str());
    }
}

REGISTER_TEST(LossyLinkTest)
#include "lossy_link_test.moc"

// Do the series after a publication say when answers were new, and what the origins got?
#include "core/cache/topology/publication_watch.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class PublicationWatchTest : public QObject {
    Q_OBJECT
private slots:
    void endsTwiceAsLateAsTheSlowest();
    void goesOnToTheEndWhereAnswersStayOld();
    void tellsTheBusiestSecondOfEachSpan();
    void saysNothingWithoutAnswers();
};

namespace {

/// Ten answers a second from 0 on at the only point of presence: outdated ones until `newFrom`.
PublicationResult watched(int seconds, int newFrom, const std::map<std::int64_t, std::int64_t>& originRequests = {})
{
    PublicationWatch watch({"news"}, 1);
    for (int answer = 0; answer < 10 * seconds; ++answer)
        watch.answered(0, answer / 10.0, answer < 10 * newFrom);
    return watch.result({{.node = {"pop"}}}, originRequests);
}

} // namespace

/// The last outdated answer in a row comes after 19.9 s: 39.8 s are told. 399 answers are enough for 19 spans of 20.
void PublicationWatchTest::endsTwiceAsLateAsTheSlowest()
{
    const PublicationResult found = watched(200, 20);
    QCOMPARE(found.pointsOfPresence.at(0).freshAfter->value, 19.9);
    for (const auto& series : {found.pointsOfPresence.at(0).overTime, found.all.overTime}) {
        QCOMPARE(series.size(), std::size_t{19});
        QCOMPARE(series.back().at.value, 39.8);
        const double span = series.front().at.value;
        for (const FreshSample& sample : series) {
            if (sample.at.value <= 20)
                QCOMPARE(sample.newShare, 0.0);
            else if (sample.at.value - span >= 20)
                QCOMPARE(sample.newShare, 1.0);
            else
                QVERIFY(sample.newShare > 0 && sample.newShare < 1);
        }
    }
}

void PublicationWatchTest::goesOnToTheEndWhereAnswersStayOld()
{
    const PublicationResult found = watched(200, 200);
    QVERIFY(!found.all.freshAfter);
    QCOMPARE(found.all.overTime.size(), std::size_t{60}); // at most
    QCOMPARE(found.all.overTime.back().at.value, 199.9);
    QCOMPARE(found.all.overTime.back().newShare, 0.0);
}

/// 299 whole seconds in 100 spans of 3 s; what comes later is not told.
void PublicationWatchTest::tellsTheBusiestSecondOfEachSpan()
{
    const PublicationResult found = watched(600, 150, {{0, 5}, {1, 9}, {3, 2}, {298, 4}, {300, 50}});
    QCOMPARE(found.pointsOfPresence.at(0).freshAfter->value, 149.9);
    QCOMPARE(found.originRates.size(), std::size_t{100});
    const auto busiest = [&](std::size_t span) { return found.originRates.at(span).busiest.value; };
    QCOMPARE(busiest(0), 9.0);
    QCOMPARE(busiest(1), 2.0);
    QCOMPARE(busiest(2), 0.0);
    QCOMPARE(busiest(99), 4.0);
    QCOMPARE(found.originRates.front().at.value, 3.0);
    QCOMPARE(found.originRates.back().at.value, 299.0);
    QCOMPARE(found.peakOriginRate.value, 50.0); // of all that was counted
}

void PublicationWatchTest::saysNothingWithoutAnswers()
{
    const PublicationResult found = watched(0, 0);
    QVERIFY(found.all.overTime.empty() && found.originRates.empty() && found.pointsOfPresence.empty());
}

REGISTER_TEST(PublicationWatchTest)
#include "publication_watch_test.moc"

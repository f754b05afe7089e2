// Who asks for what, and when?
#include "core/cache/topology/request_stream.h"
#include "tests/core/cache/topology/delivery.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using edgewright::testing::Delivery;

namespace {

/// What a stream of this delivery says.
std::vector<ContentRequest> pulled(const Delivery& delivery, int count, double startHour = 0, std::uint64_t seed = 1)
{
    const Topology topology = delivery.build();
    const ContentRouting routing = routeContents(topology, Progress()).value();
    std::vector<ContentObjects> contents;
    for (const ContentSet* content : routing.contents)
        contents.emplace_back(*content, 1000 * contents.size(), seed);
    RequestStream stream(routing.populations, contents, seed, startHour);
    std::vector<ContentRequest> requests;
    for (int i = 0; i < count; ++i)
        requests.push_back(stream.next());
    return requests;
}

double shareOf(const std::vector<ContentRequest>& requests, const std::function<bool(const ContentRequest&)>& claim)
{
    return static_cast<double>(std::ranges::count_if(requests, claim)) / static_cast<double>(requests.size());
}

} // namespace

class RequestStreamTest : public QObject {
    Q_OBJECT
private slots:
    void arrivesAsAPoissonProcess();
    void saysTheSameForTheSameSeed();
    void followsTheDay();
    void beginsAtItsHour();
    void sharesPopulationsByTheirRatesOfTheHour();
    void asksByPopularity();
    void asksForTheBytesOfTheObject();
    void marksPersonalAnswers();
};

void RequestStreamTest::arrivesAsAPoissonProcess()
{
    const auto requests = pulled(Delivery(), 100'000);
    double before = 0, sum = 0, squares = 0;
    for (const ContentRequest& request : requests) {
        const double gap = request.at - before;
        QVERIFY(gap >= 0);
        sum += gap;
        squares += gap * gap;
        before = request.at;
    }
    // Exponential gaps at 100/s: mean 0.01 and a deviation as large, each within four of its own deviations.
    const double mean = sum / 1e5, deviation = std::sqrt(squares / 1e5 - mean * mean);
    QVERIFY(std::abs(mean / 0.01 - 1) < 4 / std::sqrt(1e5));
    QVERIFY(std::abs(deviation / 0.01 - 1) < 4 * std::sqrt(2 / 1e5));
}

void RequestStreamTest::saysTheSameForTheSameSeed()
{
    const auto keys = [](std::uint64_t seed) {
        std::vector<ObjectKey> all;
        for (const ContentRequest& request : pulled(Delivery(), 1000, 0, seed))
            all.push_back(request.key);
        return all;
    };
    QVERIFY(keys(1) == keys(1));
    QVERIFY(keys(1) != keys(2));
}

/// Over whole days, the share of requests in the six hours around the peak: the integral of 1 + (p - 1) cos over a quarter of the day,
/// 1/4 + (p - 1) sin(π/4) / π. With p = 2: 0.25 + 0.2251 = 0.4751.
void RequestStreamTest::followsTheDay()
{
    Delivery delivery;
    delivery.population.requestRate = RequestsPerSecond(0.1);
    delivery.population.peakFactor = 2;
    delivery.population.peakHour = 12;
    auto requests = pulled(delivery, 90'000); // 8,640 a day
    std::erase_if(requests, [](const ContentRequest& request) { return request.at > 10 * 86'400; });
    QVERIFY2(std::abs(static_cast<double>(requests.size()) / 86'400 - 1) < 0.014, // four deviations
             qPrintable(QString::number(requests.size())));
    const double nearPeak = shareOf(requests, [](const ContentRequest& request) {
        return std::abs(std::fmod(request.at, 86'400) / 3600 - 12) < 3;
    });
    QVERIFY2(std::abs(nearPeak - 0.4751) < 0.0068, qPrintable(QString::number(nearPeak)));
}

void RequestStreamTest::beginsAtItsHour()
{
    Delivery delivery;
    delivery.population.peakFactor = 1.8;
    delivery.population.peakHour = 20;
    // 10,000 requests take some minutes: the rate is that of the hour, 1.8 or 0.2 of 100/s.
    QVERIFY(std::abs(pulled(delivery, 10'000, 20).back().at / (10'000 / 180.0) - 1) < 0.04);
    QVERIFY(std::abs(pulled(delivery, 10'000, 8).back().at / (10'000 / 20.0) - 1) < 0.04);
}

void RequestStreamTest::sharesPopulationsByTheirRatesOfTheHour()
{
    Delivery delivery;
    Population second = delivery.population;
    second.id.value = "second";
    second.peakFactor = 1.5;
    second.peakHour = 6;
    delivery.topology.populations.put(second);
    const auto isOfSecond = [](const ContentRequest& request) { return request.population == 1; };
    QVERIFY(std::abs(shareOf(pulled(delivery, 30'000, 6), isOfSecond) - 1.5 / 2.5) < 0.012);
    QVERIFY(std::abs(shareOf(pulled(delivery, 30'000, 18), isOfSecond) - 0.5 / 1.5) < 0.012);
}

void RequestStreamTest::asksByPopularity()
{
    Delivery delivery;
    const auto isFirst = [](const ContentRequest& request) { return request.key == 0; };
    delivery.content.zipfExponent = 1.0;
    const double zipf = testing::zipfShares(1000, 1.0).front();
    QVERIFY(std::abs(shareOf(pulled(delivery, 50'000), isFirst) - zipf) < 4 * std::sqrt(zipf / 50'000));
    delivery.content.popularity = PopularityLaw::Weibull;
    delivery.content.weibullShape = 1;
    delivery.content.weibullScale = 10;
    const double weibull = 1 - std::exp(-0.1); // F(1); F(1000) is 1
    QVERIFY(std::abs(shareOf(pulled(delivery, 50'000), isFirst) - weibull) < 4 * std::sqrt(weibull / 50'000));
}

void RequestStreamTest::asksForTheBytesOfTheObject()
{
    Delivery delivery;
    delivery.content.sizeTable = {10, 1, 2000, 1};
    const auto requests = pulled(delivery, 1000);
    std::map<ObjectKey, double> sizes;
    for (const ContentRequest& request : requests) {
        QVERIFY(request.bytes == 10'000 || request.bytes == 2'000'000);
        QCOMPARE(sizes.try_emplace(request.key, request.bytes).first->second, request.bytes);
    }
}

void RequestStreamTest::marksPersonalAnswers()
{
    Delivery delivery;
    const auto isPersonal = [](const ContentRequest& request) { return request.isPersonal; };
    QCOMPARE(shareOf(pulled(delivery, 10'000), isPersonal), 0.0);
    delivery.content.personalised = Percent(30);
    QVERIFY(std::abs(shareOf(pulled(delivery, 30'000), isPersonal) - 0.3) < 0.011);
    delivery.content.personalised = Percent(100);
    QCOMPARE(shareOf(pulled(delivery, 10'000), isPersonal), 1.0);
}

REGISTER_TEST(RequestStreamTest)
#include "request_stream_test.moc"

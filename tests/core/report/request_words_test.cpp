// Does each step of a followed request read as a sentence of its own, and as JSON with what there is to say of it?
#include "core/report/tables.h"
#include "tests/core/report/results.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <nlohmann/json.hpp>
#include <set>

using namespace edgewright;
using edgewright::http::Moment;

namespace {

Topology drawing()
{
    Topology topology = testing::twoSites();
    topology.contents.put({.id = {"c1"}, .name = "Films", .origin = {"n2"}});
    return topology;
}

RequestTrace traceOf(RequestStep step)
{
    RequestTrace trace;
    trace.chosen = {.population = {"p1"}, .content = {"c1"}};
    trace.object = 3;
    step.node = {"n1"};
    step.next = {"n2"};
    trace.steps = {step};
    return trace;
}

std::string words(const RequestStep& step)
{
    const RequestTrace trace = traceOf(step);
    return english(stepWords(drawing(), trace, trace.steps.front()));
}

std::string said(Moment moment) { return words({.moment = moment}); }

} // namespace

class RequestWordsTest : public QObject {
    Q_OBJECT

private slots:
    void figuresStandInTheSentence();
    void everyKindHasItsSentence();
    void everyReasonHasItsSentence();
    void saysWhichPartItIsAbout();
    void jsonHoldsWhatThereIsToSay();
    void theWholeInOneSentence();
};

void RequestWordsTest::figuresStandInTheSentence()
{
    QCOMPARE(said({.kind = Moment::Sent}), std::string("Asks for object 3 of Films"));
    QCOMPARE(said({.kind = Moment::Fresh, .age = 12, .freshFor = 7200}),
             std::string("Has a fresh copy: 12 s old, fresh for 2 h more"));
    QCOMPARE(said({.kind = Moment::Expired, .age = 12, .freshFor = -0.25}),
             std::string("Has a copy, 250 ms past its lifetime"));
    QCOMPARE(said({.kind = Moment::Keeps, .freshFor = 172'800}), std::string("Keeps a copy, fresh for 2 d"));
    QCOMPARE(said({.kind = Moment::Keeps, .freshFor = -1}),
             std::string("Keeps a copy that is past its lifetime already"));
    QCOMPARE(said({.kind = Moment::Renews, .freshFor = 60}), std::string("Its copy holds: fresh again for 60 s"));
    QCOMPARE(said({.kind = Moment::Renews, .freshFor = -2}), std::string("Its copy holds, 2 s past its lifetime"));
    QCOMPARE(said({.kind = Moment::OriginAnswers, .status = 200, .bytes = 380'000}),
             std::string("Answers 200, 380 kB"));
    QCOMPARE(said({.kind = Moment::Answers, .status = 304}), std::string("Answers 304: nothing has changed, no body"));
    QCOMPARE(said({.kind = Moment::Gets, .status = 200, .bytes = 12}), std::string("Gets 200, 12 B"));
    QCOMPARE(said({.kind = Moment::Gets, .status = 0}), std::string("Gets no answer"));
    QCOMPARE(said({.kind = Moment::Asks}), std::string("Asks Frankfurt"));
    QCOMPARE(said({.kind = Moment::Asks, .isBackground = true, .isConditional = true}),
             std::string("In the background, asks Frankfurt whether the copy still holds (If-None-Match)"));
    QCOMPARE(said({.kind = Moment::Received, .bytes = 2.5e6}), std::string("Has the whole answer, 2.5 MB"));
}

void RequestWordsTest::everyKindHasItsSentence()
{
    std::set<std::string> all, keys;
    for (int kind = Moment::Sent; kind <= Moment::Received; ++kind) {
        const RequestStep step{.moment = {.kind = static_cast<Moment::Kind>(kind), .status = 200 + kind}};
        all.insert(words(step));
        keys.insert(requestJson(drawing(), traceOf(step)).at("steps")[0].at("what").get<std::string>());
    }
    QCOMPARE(keys.size(), std::size_t{Moment::Received + 1});
    QCOMPARE(all.size(), keys.size());
}

void RequestWordsTest::everyReasonHasItsSentence()
{
    std::set<std::string> all, keys;
    for (const MissReason reason :
         {MissReason::Compulsory, MissReason::Capacity, MissReason::Expired, MissReason::Purged,
          MissReason::Uncacheable, MissReason::Joined, MissReason::NotAdmitted}) {
        const RequestStep step{.moment = {.kind = Moment::Absent}, .reason = reason};
        all.insert(words(step));
        keys.insert(requestJson(drawing(), traceOf(step)).at("steps")[0].at("reason").get<std::string>());
    }
    for (const http::NotKept why : {http::NotKept::Forbidden, http::NotKept::TooLarge, http::NotKept::Refused,
                                    http::NotKept::Purged, http::NotKept::Failed}) {
        const RequestStep step{.moment = {.kind = Moment::Forgoes, .why = why}};
        all.insert(words(step));
        keys.insert("not kept: " + requestJson(drawing(), traceOf(step)).at("steps")[0].at("why").get<std::string>());
    }
    QCOMPARE(all.size(), std::size_t{12});
    QCOMPARE(keys.size(), std::size_t{12});
}

void RequestWordsTest::saysWhichPartItIsAbout()
{
    const Moment absent{.kind = Moment::Absent};
    QCOMPARE(words({.moment = absent, .fragment = 2}), std::string("Fragment 2: Has no copy"));
    QCOMPARE(words({.moment = absent, .isPersonal = true}), std::string("Personal part: Has no copy"));
    const RequestTrace trace = traceOf({.moment = absent, .server = 4});
    QCOMPARE(english(placeWords(drawing(), trace.steps.front())), std::string("Boston, server 4"));
    const ResultTable table = requestTable(drawing(), trace);
    QCOMPARE(table.rows.size(), std::size_t{1});
    QVERIFY(toPlainText(table).find("Boston, server 4  Has no copy") != std::string::npos);
}

void RequestWordsTest::jsonHoldsWhatThereIsToSay()
{
    const auto stepJson = [](const RequestStep& step) { return requestJson(drawing(), traceOf(step)).at("steps")[0]; };
    const auto asked = stepJson({.moment = {.kind = Moment::Asks, .isConditional = true}, .at = Milliseconds(8)});
    QCOMPARE(asked.at("at_ms").get<double>(), 8.0);
    QCOMPARE(asked.at("node_name").get<std::string>(), std::string("Boston"));
    QCOMPARE(asked.at("next").get<std::string>(), std::string("n2"));
    QVERIFY(asked.at("conditional").get<bool>() && !asked.at("background").get<bool>());
    QVERIFY(asked.at("reason").is_null() && asked.at("server").is_null() && !asked.contains("status"));
    const auto stale = stepJson({.moment = {.kind = Moment::Stale, .age = 9, .freshFor = -2}});
    QCOMPARE(stale.at("age_s").get<double>(), 9.0);
    QCOMPARE(stale.at("fresh_for_s").get<double>(), -2.0);
    QCOMPARE(stepJson({.moment = {.kind = Moment::Gets, .status = 304}}).at("status").get<int>(), 304);
}

void RequestWordsTest::theWholeInOneSentence()
{
    RequestTrace trace = traceOf({});
    trace.at = Seconds(5);
    trace.bytes = 1e5;
    trace.network = Milliseconds(56);
    trace.body = Milliseconds(0.8);
    QCOMPARE(
        english(traceWords(drawing(), trace)),
        std::string("Harbour, 5 s after the warm-up: 56.8 ms, from the origin; 56 ms on the way, 0 ms waiting, 0.8 "
                    "ms for the body of 100 kB"));
    const auto json = requestJson(drawing(), trace);
    QCOMPARE(json.at("latency_ms").get<double>(), 56.8);
    QCOMPARE(json.at("request").at("object").get<int>(), 3);
    trace.isMisrouted = true;
    QCOMPARE(english(stepWords(drawing(), trace, trace.steps.front())),
             std::string("Asks for object 3 of Films; anycast leads past the nearest"));
    trace.isHit = true;
    QVERIFY(english(traceWords(drawing(), trace)).find("out of a cache") != std::string::npos);
    trace.isFailure = true;
    QVERIFY(english(traceWords(drawing(), trace)).find("an error") != std::string::npos);
}

REGISTER_TEST(RequestWordsTest)
#include "request_words_test.moc"

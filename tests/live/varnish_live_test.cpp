// Does the engine hit as often as a real varnishd does that was asked the same at the same times?
#include "core/catalog/catalog.h"
#include "tests/live/replay.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::live;

namespace {

constexpr std::uint64_t seed = 20;

struct Played {
    Trace trace;
    Recording recording;
};

using Spoil = void (*)(Trace&, CacheDialect&);

CacheDialect dialectOf(std::string_view name) { return findDialect(catalog(), name)->dialect; }

CacheDialect varnish()
{
    CacheDialect dialect = dialectOf("varnish");
    dialect.esi = true; // as VCL says by do_esi
    return dialect;
}

} // namespace

class VarnishLiveTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithinAPoint_data();
    void agreesWithinAPoint();
    void seesWhatIsWrong_data();
    void seesWhatIsWrong();

private:
    std::map<QString, Played> parts_;
};

void VarnishLiveTest::initTestCase()
{
    const std::pair<const char*, TraceShape> shapes[] = {{"lifetimes", {}},
                                                         {"grace", {.lifetimes = {1}, .staleWindow = 1}},
                                                         {"purges", {.lifetimes = {60}, .purges = 60}},
                                                         {"pages of fragments", {.fragments = 3}}};
    for (const auto& [part, shape] : shapes) {
        Trace trace = generated(shape, seed);
        const Recording recording = record(trace, std::chrono::milliseconds(40));
        if (recording.isAbsent)
            QSKIP(recording.trouble);
        QVERIFY2(recording.trouble.isEmpty(), recording.trouble);
        parts_[part] = {std::move(trace), recording};
    }
}

void VarnishLiveTest::agreesWithinAPoint_data()
{
    QTest::addColumn<QString>("part");
    for (const auto& [part, played] : parts_)
        QTest::newRow(qPrintable(part)) << part;
}

void VarnishLiveTest::agreesWithinAPoint()
{
    QFETCH(QString, part);
    const auto& [trace, recording] = parts_.at(part);
    const Tally engine = replay(trace, recording, varnish());
    const std::string words = fmt::format("seed {}: {}", seed, compared(recording.tally, engine));
    qInfo("%s", words.c_str());
    QVERIFY2(agree(recording.tally, engine), words.c_str());
}

/// The same comparison fails where the engine is told one thing that is not so: a point is fine enough a sieve.
void VarnishLiveTest::seesWhatIsWrong_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char* name, const char* part, Spoil spoil) {
        QTest::newRow(name) << QString(part) << spoil;
    };
    row("lifetimes a second longer", "lifetimes", [](Trace& trace, CacheDialect&) {
        for (auto& [path, content] : trace.contents)
            ++content.cacheControl[std::string_view("max-age=").size()];
    });
    row("its own grace in place of the window", "grace",
        [](Trace&, CacheDialect& dialect) { dialect.swrHeader = false; });
    row("validators are not sent", "grace", [](Trace&, CacheDialect& dialect) { dialect.revalidate = false; });
    row("another cache", "grace", [](Trace&, CacheDialect& dialect) { dialect = dialectOf("nginx"); });
    row("each fetches for itself", "purges", [](Trace&, CacheDialect& dialect) { dialect.coalesce = false; });
    row("other things are purged", "purges", [](Trace& trace, CacheDialect&) {
        for (Step& step : trace.steps)
            if (step.isPurge)
                step.path += "/another";
    });
    row("fragments as long as their pages", "pages of fragments", [](Trace& trace, CacheDialect&) {
        for (auto& [path, content] : trace.contents)
            content.cacheControl = "max-age=3, stale-while-revalidate=0";
    });
    row("pages are not put together", "pages of fragments", [](Trace&, CacheDialect& dialect) { dialect.esi = false; });
}

void VarnishLiveTest::seesWhatIsWrong()
{
    QFETCH(QString, part);
    QFETCH(Spoil, spoil);
    auto [trace, recording] = parts_.at(part);
    CacheDialect dialect = varnish();
    spoil(trace, dialect);
    const Tally engine = replay(trace, recording, dialect);
    QVERIFY2(!agree(recording.tally, engine), compared(recording.tally, engine).c_str());
}

REGISTER_TEST(VarnishLiveTest)
#include "varnish_live_test.moc"

// Do cache-trace and mrc answer as the core does, in words and as JSON, and refuse what makes no sense?
#include "tests/app/cli/headless.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright::testing;

class CacheTraceTest : public QObject {
    Q_OBJECT
private slots:
    void replaysATrace();
    void readsStandardInput();
    void sortsWhenAsked();
    void everyOptionChangesTheAnswer_data();
    void everyOptionChangesTheAnswer();
    void readsCapacities_data();
    void readsCapacities();
    void drawsACurve();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
};

namespace {

/// LRU of 20 bytes: a b miss, a hits, c misses (b leaves), b misses again, a misses again, d is too large.
const QByteArray small =
    "when,time,object,size\n9,1,a,10\n8,2,b,10\n7,3,a,10\n6,4,c,10\n5,5,b,10\n4,6,a,10\n3,7,d,500\n";

} // namespace

void CacheTraceTest::replaysATrace()
{
    const Folder folder;
    const QString file = folder.write("trace.csv", small);
    const Outcome replayed = run({"cache-trace", file, "--policy", "lru", "--capacity", "20", "--json"});
    QVERIFY2(replayed.status == 0, replayed.err);
    const Json json = replayed.json();
    QCOMPARE(json.at("policy").get<std::string>(), std::string("lru"));
    QCOMPARE(json.at("capacity").get<int>(), 20);
    QCOMPARE(json.at("requests").get<int>(), 7);
    QCOMPARE(json.at("misses").get<int>(), 6);
    QCOMPARE(json.at("miss_ratio").get<double>(), 6.0 / 7);
    QCOMPARE(json.at("byte_miss_ratio").get<double>(), 550.0 / 560);
    QVERIFY(json.at("seconds").get<double>() > 0 && json.at("requests_per_second").get<double>() > 0);
    QCOMPARE(json.at("objects").get<int>(), 4);
    QCOMPARE(json.at("one_hit_wonders").get<int>(), 2);
    QCOMPARE(json.at("compulsory_misses").get<int>(), 4);
    QCOMPARE(json.at("capacity_misses").get<int>(), 2);
    QCOMPARE(json.at("too_large").get<int>(), 1);
    QCOMPARE(json.at("warm_up").at("requests").get<int>(), 0);
    const Outcome words = run({"cache-trace", file, "--policy", "s3fifo", "--capacity", "1MiB"});
    QVERIFY2(words.status == 0 && words.out.contains("1 MiB") && words.out.contains("small queue 10 %"), words.out);
}

void CacheTraceTest::readsStandardInput()
{
    const Folder folder;
    QProcess process;
    process.setStandardInputFile(folder.write("trace.csv", small));
    process.start(program(), {"cache-trace", "-", "--capacity", "20", "--json"});
    QVERIFY(process.waitForFinished());
    QCOMPARE(Json::parse(process.readAllStandardOutput().toStdString()).at("misses").get<int>(), 6);
}

/// By "when" the requests come in the other order; refusesWhatMakesNoSense() has the same without --sort.
void CacheTraceTest::sortsWhenAsked()
{
    const Folder folder;
    const Outcome sorted = run({"cache-trace", folder.write("trace.csv", small), "--capacity", "20", "--warm-up",
                                "0.15", "--columns", "time=when", "--sort", "--json"});
    QVERIFY2(sorted.status == 0, sorted.err);
    QCOMPARE(sorted.json().at("too_large").get<int>(), 0); // d is the first now, and warm-up
}

void CacheTraceTest::everyOptionChangesTheAnswer_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("policy") << QStringList{"--policy", "belady", "--compute-future"};
    QTest::newRow("capacity") << QStringList{"--capacity", "30"};
    QTest::newRow("ignored sizes") << QStringList{"--capacity", "20objects"};
    QTest::newRow("warm-up") << QStringList{"--warm-up", "0.3"};
    QTest::newRow("time to live") << QStringList{"--ttl", "1"};
    QTest::newRow("admitted size") << QStringList{"--admit-size", "5"};
    QTest::newRow("admission by chance") << QStringList{"--admit-probability", "0"};
    QTest::newRow("admission on the second request") << QStringList{"--admit-on-second"};
    QTest::newRow("columns") << QStringList{"--columns", "size=when"};
}

void CacheTraceTest::everyOptionChangesTheAnswer()
{
    QFETCH(QStringList, options);
    const Folder folder;
    const QString file = folder.write("trace.csv", small);
    const auto answer = [&](const QStringList& more) {
        const Outcome replayed = run(QStringList{"cache-trace", file, "--json"} + more);
        Json json = replayed.json();
        for (const char* key : {"seconds", "requests_per_second", "memory_bytes", "policy", "parameters", "capacity"})
            json.erase(key);
        return replayed.status == 0 ? json.dump() : replayed.err.toStdString();
    };
    const QStringList capacity{"--capacity", "20"};
    const std::string plain = answer(capacity),
                      changed = answer(options.contains("--capacity") ? options : options + capacity);
    QVERIFY2(changed.starts_with('{') && changed != plain, changed.c_str());
}

void CacheTraceTest::readsCapacities_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("unit");
    QTest::newRow("bytes") << "1500" << qint64{1500} << "bytes";
    QTest::newRow("KiB") << "3KiB" << qint64{3072} << "bytes";
    QTest::newRow("MiB") << "2 MiB" << qint64{2'097'152} << "bytes";
    QTest::newRow("GiB") << "1GiB" << qint64{1'073'741'824} << "bytes";
    QTest::newRow("objects") << "5000objects" << qint64{5000} << "objects";
}

void CacheTraceTest::readsCapacities()
{
    QFETCH(QString, written);
    QFETCH(qint64, amount);
    QFETCH(QString, unit);
    const Folder folder;
    const Json json = run({"cache-trace", folder.write("trace.csv", small), "--capacity", written, "--json"}).json();
    QCOMPARE(json.at("capacity").get<qint64>(), amount);
    QCOMPARE(QString::fromStdString(json.at("unit")), unit);
}

void CacheTraceTest::drawsACurve()
{
    const Folder folder;
    const QString file = folder.write("trace.csv", small);
    const Outcome drawn = run({"mrc", file, "--policy", "lru", "--points", "3", "--ignore-sizes", "--json"});
    QVERIFY2(drawn.status == 0, drawn.err);
    const Json json = drawn.json();
    QCOMPARE(json.at("unit").get<std::string>(), std::string("objects"));
    QCOMPARE(json.at("objects").get<int>(), 4);
    const Json points = json.at("points");
    QCOMPARE(points.size(), std::size_t{3}); // 1, 2 and 4 places: 7, 6 and 4 misses of 7
    QCOMPARE(points[0].at("miss_ratio").get<double>(), 1.0);
    QCOMPARE(points[1].at("capacity").get<int>(), 2);
    QCOMPARE(points[1].at("miss_ratio").get<double>(), 6.0 / 7);
    QCOMPARE(points[2].at("miss_ratio").get<double>(), 4.0 / 7);
    QVERIFY(json.at("knee").is_null()); // it falls faster at its end
    const Outcome words = run({"mrc", file, "--policy", "sieve"});
    QVERIFY2(words.status == 0 && words.out.contains("Knee"), words.err);
}

void CacheTraceTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char* name, const QStringList& arguments, const char* mentions) {
        QTest::newRow(name) << arguments << mentions;
    };
    row("no trace", {"cache-trace", "--capacity", "1"}, "TRACE");
    row("no capacity", {"cache-trace", "small"}, "--capacity");
    row("capacity of nothing", {"cache-trace", "small", "--capacity", "0"}, "--capacity");
    row("capacity of a word", {"cache-trace", "small", "--capacity", "much"}, "much");
    row("capacity of half a byte", {"cache-trace", "small", "--capacity", "1.5GiB"}, "1.5GiB");
    row("capacity beyond 64 bits", {"cache-trace", "small", "--capacity", "99999999TiB"}, "99999999TiB");
    row("bytes of ignored sizes", {"cache-trace", "small", "--capacity", "1GiB", "--ignore-sizes"}, "objects");
    row("unknown policy", {"cache-trace", "small", "--capacity", "1", "--policy", "mru"}, "belady");
    row("no future", {"cache-trace", "small", "--capacity", "1", "--policy", "belady"}, "--compute-future");
    row("future of a pipe", {"cache-trace", "-", "--capacity", "1", "--compute-future"}, "twice");
    row("column of no role", {"mrc", "small", "--columns", "weight=size"}, "weight=size");
    row("falling times", {"cache-trace", "small", "--capacity", "1", "--columns", "time=when"}, "record 2");
    row("unknown format", {"mrc", "small", "--format", "pcap"}, "pcap");
    row("a project", {"mrc", "project"}, "--columns");
    row("one point", {"mrc", "small", "--points", "1"}, "--points");
}

void CacheTraceTest::refusesWhatMakesNoSense()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, mentions);
    const Folder folder;
    const QString file = folder.write("trace.csv", small), project = folder.small();
    for (QString& argument : arguments)
        argument = argument == "small" ? file : argument == "project" ? project : argument;
    const Outcome refused = run(arguments);
    QVERIFY2(refused.status == 2, refused.out + refused.err);
    QVERIFY2(refused.out.isEmpty() && refused.err.count('\n') == 1, refused.err);
    QVERIFY2(refused.err.contains(mentions.toUtf8()), refused.err);
}

REGISTER_TEST(CacheTraceTest)
#include "cache_trace_test.moc"

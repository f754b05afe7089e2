// Does every behaviour of a dialect change what a cache does, and does every fact of a dialect say where it comes from?
#include "core/cache/http/case_replay.h"
#include "tests/support/register_test.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <nlohmann/json.hpp>
#include <set>

using namespace edgewright;
using namespace edgewright::http;
using nlohmann::json;

namespace {

std::string textOf(const QString& file)
{
    QFile in(QStringLiteral(EDGEWRIGHT_SOURCE_DIR) + '/' + file);
    return in.open(QIODevice::ReadOnly) ? in.readAll().toStdString() : std::string();
}

/// Small cases of everything that a behaviour is about; they have no outcomes.
const std::vector<FreshnessCase>& battery()
{
    static const auto cases = [] {
        auto read = readCases(textOf("tests/core/cache/http/battery.json"), "battery.json", catalog());
        if (!read)
            qFatal("%s", oneLine(read.error()).c_str());
        return std::move(*read);
    }();
    return cases;
}

const MakePolicy leastRecentlyUsed = evictionPolicyWithKey("lru")->make;

/// All that can be seen of a replay.
std::string seen(const FreshnessCase& read, const CacheDialect& dialect)
{
    ReplaySetting setting{.dialect = dialect, .policy = leastRecentlyUsed, .phase = read.phase.value_or(0.45)};
    if (read.id == "two tiers")
        setting.shield = dialect;
    const Replay replayed = replay(read, setting);
    std::string all;
    for (const ReplayedLine& line : replayed.lines) {
        all += "status " + std::to_string(line.status) + '\n';
        for (const Answer& one : line.answers) {
            for (const double figure :
                 {double(one.source), double(one.status), double(one.version), double(one.age), one.wait, one.bytes,
                  double(one.headers), double(one.joined), double(one.isTruncated), double(one.parts.size())})
                all += std::to_string(figure) + ' ';
            all += replayed.paths.at(one.bodyOf) + '\n';
        }
    }
    for (const auto& [fetch, path] : replayed.fetches)
        all += path + ' ' + std::to_string(fetch.at) + ' ' + std::to_string(fetch.headers) + ' ' +
               std::to_string(int(fetch.method)) + ' ' + std::to_string(fetch.status) + '\n';
    return all;
}

/// Other values that the behaviour may take, until setBehaviour() takes one.
std::vector<json> othersThan(const json& value)
{
    if (value.is_boolean())
        return {!value.get<bool>()};
    std::vector<json> others = {0,
                                1,
                                2,
                                3,
                                10,
                                60,
                                410,
                                "never",
                                json::array(),
                                json::array({"error", "http_5xx"}),
                                json::array({"error", "timeout", "updating", "http_503"}),
                                json::array({404, 200, 503}),
                                json::array({"Cache-Control", "Expires"}),
                                json::array({"max-age"}),
                                json{{"200", 2}}};
    for (const char* word : {"float",         "whole_seconds",
                             "always",        "from_store",
                             "hits",          "never",
                             "first",         "last",
                             "whole",         "field",
                             "unstorable",    "ignored",
                             "no_cache",      "max_age",
                             "stale_at_once", "allowed",
                             "forbidden",     "forbidden_without_answer",
                             "applied",       "renews_old_lifetime",
                             "fetches_whole", "changes_nothing",
                             "fetches",       "validates",
                             "not_stored",    "not_reused",
                             "permitted",     "passed",
                             "compared",      "gzip_or_not",
                             "wait",          "serve_stale",
                             "fetch",         "for_validation"})
        others.push_back(word);
    std::erase(others, value);
    return others;
}

/// Dialects that a behaviour is tried on: those of the catalogue, and some that switch on what belongs to it.
std::vector<CacheDialect> bases()
{
    std::vector<CacheDialect> all;
    for (const NamedDialect& named : catalog().dialects) {
        all.push_back(named.dialect);
        CacheDialect on = named.dialect;
        on.esi = on.coalesce = on.backgroundRefresh = on.revalidate = true;
        on.negativeTtl = 2;
        on.keep = 60;
        on.defaultTtl = 2;
        all.push_back(on);
        on.backgroundErrorReplaces = true;
        on.grace = 20;
        all.push_back(on);
    }
    return all;
}

bool changesSomething(std::string_view key)
{
    for (const CacheDialect& base : bases())
        for (const json& value : othersThan(behaviourOf(base, key))) {
            CacheDialect other = base;
            if (!setBehaviour(other, key, value) || other == base)
                continue;
            for (const FreshnessCase& read : battery())
                if (seen(read, base) != seen(read, other))
                    return true;
        }
    return false;
}

} // namespace

class DialectsTest : public QObject {
    Q_OBJECT
private slots:
    void everyBehaviourChangesWhatACacheDoes_data();
    void everyBehaviourChangesWhatACacheDoes();
    void everyFactSaysWhereItComesFrom();
    void theListOfBehavioursIsWhole();
    void theRfcsAreTheDefault();
};

void DialectsTest::everyBehaviourChangesWhatACacheDoes_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const DialectBehaviour& behaviour : dialectBehaviours())
        QTest::newRow(behaviour.key.data()) << QByteArray(behaviour.key.data(), qsizetype(behaviour.key.size()));
}

void DialectsTest::everyBehaviourChangesWhatACacheDoes()
{
    QFETCH(QByteArray, key);
    QVERIFY(changesSomething(std::string_view(key.data(), std::size_t(key.size()))));
}

void DialectsTest::everyFactSaysWhereItComesFrom()
{
    static const QRegularExpression isoDate("^20\\d\\d(-\\d\\d(-\\d\\d)?)?$");
    QVERIFY(catalog().dialects.size() >= 10);
    std::size_t facts = 0;
    for (const NamedDialect& named : catalog().dialects)
        for (const auto& list : {named.behaviours, named.facts})
            for (const DialectFact& fact : list) {
                QVERIFY2(!fact.evidence.source.empty(), fact.key.c_str());
                QVERIFY2(isoDate.match(QString::fromStdString(fact.evidence.date)).hasMatch(), fact.key.c_str());
                ++facts;
            }
    QVERIFY(facts > 400); // the walk found them
}

void DialectsTest::theListOfBehavioursIsWhole()
{
    const std::string list = textOf("core/cache/http/DIALECTS.md");
    std::set<std::string_view> keys;
    for (const DialectBehaviour& behaviour : dialectBehaviours()) {
        QVERIFY2(list.find("| `" + std::string(behaviour.key) + "` |") != std::string::npos, behaviour.key.data());
        QVERIFY(keys.insert(behaviour.key).second);
        QVERIFY(!behaviour.what.empty());
    }
}

void DialectsTest::theRfcsAreTheDefault()
{
    const NamedDialect* rfc = findDialect(catalog(), "rfc");
    QVERIFY(rfc && rfc->behaviours.empty());
    QVERIFY(rfc->dialect == CacheDialect{.key = "rfc"});
    QCOMPARE(findDialect(catalog(), "ats"), findDialect(catalog(), "trafficserver"));
    QVERIFY(!findDialect(catalog(), "") && !findDialect(catalog(), "no such cache"));
}

REGISTER_TEST(DialectsTest)
#include "dialects_test.moc"

// Does every eviction policy keep the contract of its interface?
#include "core/base/random.h"
#include "core/cache/eviction_policy.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <set>

using namespace edgewright;

class EvictionRegistryTest : public QObject {
    Q_OBJECT
private slots:
    void namesEachOnce();
    void knowsNoOther();
    void keepsThoseThatNeedAFutureFromLiveStreams();
    void takesOnlyWhatIsThere_data();
    void takesOnlyWhatIsThere();
};

void EvictionRegistryTest::namesEachOnce()
{
    std::set<std::string_view> keys;
    for (const EvictionPolicyEntry& entry : evictionPolicies()) {
        QVERIFY(keys.insert(entry.key).second);
        QVERIFY(!entry.title.empty());
        QCOMPARE(evictionPolicyWithKey(entry.key), &entry);
    }
    QVERIFY(keys.contains("lru")); // the default of CacheOptions
}

void EvictionRegistryTest::knowsNoOther()
{
    QVERIFY(!evictionPolicyWithKey(""));
    QVERIFY(!evictionPolicyWithKey("LRU"));
    const auto unknown = evictionPolicyNamed("mru", evictionPolicies());
    QVERIFY(!unknown && english(unknown.error().remedy).find("lru, fifo") != std::string::npos);
}

void EvictionRegistryTest::keepsThoseThatNeedAFutureFromLiveStreams()
{
    std::size_t live = 0;
    for (const EvictionPolicyEntry& entry : evictionPolicies()) {
        QVERIFY(entry.makeTraceCache);
        QCOMPARE(entry.make == nullptr, entry.needsFuture);
        live += !entry.needsFuture;
    }
    QCOMPARE(liveEvictionPolicies().size(), live);
    QVERIFY(evictionPolicyWithKey("belady")->needsFuture);
}

void EvictionRegistryTest::takesOnlyWhatIsThere_data()
{
    QTest::addColumn<QString>("key");
    for (const EvictionPolicyEntry& entry : liveEvictionPolicies())
        QTest::newRow(entry.key.data()) << QString::fromUtf8(entry.key.data(),
                                                             static_cast<qsizetype>(entry.key.size()));
}

void EvictionRegistryTest::takesOnlyWhatIsThere()
{
    QFETCH(QString, key);
    const auto policy = evictionPolicyWithKey(key.toStdString())->make(25);
    std::set<ObjectKey> there;
    Random random(11);
    for (int step = 0; step < 20'000; ++step) {
        const ObjectKey asked = random() % 60;
        if (there.contains(asked))
            random() % 8 ? policy->hit(asked) : (there.erase(asked), policy->removed(asked));
        else if (policy->admits(asked, 1)) {
            if (there.size() == 25)
                QCOMPARE(there.erase(policy->victim()), std::size_t{1});
            policy->inserted(*there.insert(asked).first, 1);
        }
    }
    while (!there.empty())
        QCOMPARE(there.erase(policy->victim()), std::size_t{1});
}

REGISTER_TEST(EvictionRegistryTest)
#include "registry_test.moc"

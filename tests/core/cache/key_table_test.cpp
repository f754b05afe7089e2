// Does the table find what it holds, and nothing else, while it grows and shrinks?
#include "core/base/random.h"
#include "core/cache/key_table.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <map>

using namespace edgewright;

class KeyTableTest : public QObject {
    Q_OBJECT
private slots:
    void holdsWhatAMapHolds_data();
    void holdsWhatAMapHolds();
    void staysSmall();
};

void KeyTableTest::holdsWhatAMapHolds_data()
{
    QTest::addColumn<quint64>("differentTags");
    QTest::newRow("tags apart") << (quint64{1} << 32);
    QTest::newRow("all near the last slot") << quint64{3};
    QTest::newRow("one tag for all") << quint64{1};
}

/// Tags count down from the largest, so that entries push one another beyond the end.
void KeyTableTest::holdsWhatAMapHolds()
{
    QFETCH(quint64, differentTags);
    Random random(5);
    KeyTable table;
    std::map<ObjectIndex, std::uint32_t> tags;
    for (int step = 0; step < 20'000; ++step) {
        const auto index = static_cast<ObjectIndex>(1 + random() % 1500);
        const auto found = tags.find(index);
        const auto tag =
            found == tags.end() ? static_cast<std::uint32_t>(UINT32_MAX - random() % differentTags) : found->second;
        const auto isIt = [&](ObjectIndex one) { return one == index; };
        QCOMPARE(table.find(tag, isIt), found == tags.end() ? ObjectIndex{0} : index);
        if (found == tags.end()) {
            table.insert(tag, index);
            tags[index] = tag;
        } else if (random() % 3 != 0) {
            table.erase(tag, index);
            tags.erase(found);
        }
    }
    for (const auto& [index, tag] : tags)
        QCOMPARE(table.find(tag, [&, wanted = index](ObjectIndex one) { return one == wanted; }), index);
}

void KeyTableTest::staysSmall()
{
    KeyTable table;
    for (ObjectIndex index = 1; index <= 1'000'000; ++index) {
        table.insert(tagOf(index), index);
        if (index >= 100'000)
            QVERIFY(static_cast<double>(table.bytes()) / index < 15.1);
    }
}

REGISTER_TEST(KeyTableTest)
#include "key_table_test.moc"

// Are ids valid, apart from one another, and where they are derived the same everywhere?
#include "tests/support/register_test.h"

#include "core/base/id.h"

#include <QTest>

#include <set>

using namespace edgewright;

class IdTest : public QObject {
    Q_OBJECT

private slots:
    void knowsAValidId_data();
    void knowsAValidId();
    void randomIdsDiffer();
    void sameSeedSameIds();
    void derivesTheSameIdAlways();
    void derivedIdsOfLikeKeysDiffer();
    void partsOfASeedHaveStreamsOfTheirOwn();
};

namespace {

constexpr int many = 20'000;

bool isCrockford(const std::string& id)
{
    return id.size() == 10 && id.find_first_not_of("0123456789abcdefghjkmnpqrstvwxyz") == std::string::npos;
}

} // namespace

void IdTest::knowsAValidId_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("valid");
    QTest::newRow("one letter") << QByteArray("a") << true;
    QTest::newRow("all that is allowed") << QByteArray("aZ09-_.") << true;
    QTest::newRow("64 characters") << QByteArray(64, 'x') << true;
    QTest::newRow("65 characters") << QByteArray(65, 'x') << false;
    QTest::newRow("nothing") << QByteArray("") << false;
    QTest::newRow("a space") << QByteArray("a b") << false;
    QTest::newRow("a slash, which JSON pointers divide by") << QByteArray("a/b") << false;
    QTest::newRow("not ASCII") << QByteArray("caf\xc3\xa9") << false;
    QTest::newRow("a zero byte") << QByteArray("a\0b", 3) << false;
}

void IdTest::knowsAValidId()
{
    QFETCH(QByteArray, id);
    QFETCH(bool, valid);
    QCOMPARE(isValidId(id.toStdString()), valid);
}

void IdTest::randomIdsDiffer()
{
    // 20,000 of 2^50: the chance that any two meet is 20,000² / 2^51, below 2e-7.
    Random random(1);
    std::set<std::string> seen;
    for (int i = 0; i < many; ++i) {
        const std::string id = randomId(random);
        QVERIFY(isCrockford(id) && isValidId(id));
        seen.insert(id);
    }
    QCOMPARE(std::ssize(seen), many);
}

void IdTest::sameSeedSameIds()
{
    Random one(7), other(7);
    QCOMPARE(randomId(one), randomId(other));
}

void IdTest::derivesTheSameIdAlways()
{
    // FNV-1a of no bytes is its offset basis, 0xcbf29ce484222325 (Fowler, Noll, Vo). SplitMix64 from that state gives 0xc3817c016ba4ff30;
    // its ten lowest digits of five bits, from the low end, in Crockford's letters:
    QCOMPARE(derivedId(""), std::string("gsz9tn50wb"));
    QCOMPARE(derivedId("graphml:n0"), derivedId("graphml:n0"));
}

void IdTest::derivedIdsOfLikeKeysDiffer()
{
    std::set<std::string> seen;
    for (int i = 0; i < many; ++i)
        seen.insert(derivedId("node" + std::to_string(i)));
    QCOMPARE(std::ssize(seen), many);
    for (const std::string& id : seen)
        QVERIFY(isCrockford(id));
}

void IdTest::partsOfASeedHaveStreamsOfTheirOwn()
{
    // The first outputs of SplitMix64 seeded with 0, as its authors' reference code gives them.
    QCOMPARE(mixedSeed(0, 0), 0xe220a8397b1dcdafull);
    QCOMPARE(mixedSeed(0, 1), 0x6e789e6aa1b965f4ull);
    std::set<std::uint64_t> seen;
    for (std::uint64_t part = 0; part < 1000; ++part)
        seen.insert(mixedSeed(42, part));
    QCOMPARE(std::ssize(seen), 1000);
}

REGISTER_TEST(IdTest)
#include "id_test.moc"

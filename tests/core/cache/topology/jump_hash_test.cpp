// Do objects spread over servers evenly, and stay where they are when a server is added?
#include "core/cache/topology/jump_hash.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <cmath>

using namespace edgewright;

class JumpHashTest : public QObject {
    Q_OBJECT
private slots:
    void keepsAllOnTheOnlyServer();
    void spreadsEvenly();
    void movesOnlyToTheNewServer();
};

void JumpHashTest::keepsAllOnTheOnlyServer()
{
    for (std::uint64_t key = 0; key < 1000; ++key)
        QCOMPARE(consistentServer(key, 1), std::int64_t{0});
}

void JumpHashTest::spreadsEvenly()
{
    constexpr int keys = 100'000, servers = 16;
    std::vector<int> held(servers);
    for (std::uint64_t key = 0; key < keys; ++key)
        ++held[static_cast<std::size_t>(consistentServer(key, servers))];
    const double expected = static_cast<double>(keys) / servers;
    for (const int count : held) // five standard deviations of a binomial
        QVERIFY2(std::abs(count - expected) < 5 * std::sqrt(expected), qPrintable(QString::number(count)));
}

void JumpHashTest::movesOnlyToTheNewServer()
{
    constexpr int keys = 100'000;
    for (const std::int64_t servers : {1, 7, 1000}) {
        int moved = 0;
        for (std::uint64_t key = 0; key < keys; ++key) {
            const std::int64_t before = consistentServer(key, servers), after = consistentServer(key, servers + 1);
            QVERIFY(after == before || after == servers);
            moved += after != before;
        }
        const double expected = static_cast<double>(keys) / static_cast<double>(servers + 1);
        QVERIFY(std::abs(moved - expected) < 5 * std::sqrt(expected));
    }
}

REGISTER_TEST(JumpHashTest)
#include "jump_hash_test.moc"

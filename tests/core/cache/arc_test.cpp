// Does the cache learn how much room objects asked for again should have, as the paper says?
#include "tests/core/cache/replayed.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class ArcTest : public QObject {
    Q_OBJECT
private slots:
    void hitsWhatThePaperHits();
    void keepsWhatWasAskedForAgainThroughAScan();
    void missesWhatLibCacheSimMisses();
};

namespace {

/// Figure 4 of the paper, line by line, for pages of one size. The most recent stands first.
class PaperArc {
public:
    explicit PaperArc(std::size_t c) : c_(c) {}

    bool request(std::uint64_t x)
    {
        if (take(t1_, x) || take(t2_, x))
            return t2_.insert(t2_.begin(), x), true;                     // case I
        if (const auto b1 = b1_.size(), b2 = b2_.size(); take(b1_, x)) { // case II
            p_ = std::min(p_ + std::max(double(b2) / double(b1), 1.0), double(c_));
            replace(false);
            t2_.insert(t2_.begin(), x);
        } else if (take(b2_, x)) { // case III
            p_ = std::max(p_ - std::max(double(b1) / double(b2), 1.0), 0.0);
            replace(true);
            t2_.insert(t2_.begin(), x);
        } else { // case IV
            if (t1_.size() + b1_.size() == c_) {
                if (t1_.size() < c_) {
                    b1_.pop_back();
                    replace(false);
                } else {
                    t1_.pop_back();
                }
            } else if (const auto all = t1_.size() + t2_.size() + b1_.size() + b2_.size(); all >= c_) {
                if (all == 2 * c_)
                    b2_.pop_back();
                replace(false);
            }
            t1_.insert(t1_.begin(), x);
        }
        return false;
    }

private:
    using List = std::vector<std::uint64_t>;
    static bool take(List& list, std::uint64_t x) { return std::erase(list, x) > 0; }
    void replace(bool isInB2)
    {
        const auto t1 = static_cast<double>(t1_.size());
        const bool fromT1 = !t1_.empty() && (t1 > p_ || (isInB2 && t1 == p_));
        List &from = fromT1 ? t1_ : t2_, &to = fromT1 ? b1_ : b2_;
        to.insert(to.begin(), from.back());
        from.pop_back();
    }

    std::size_t c_;
    double p_ = 0;
    List t1_, t2_, b1_, b2_;
};

} // namespace

void ArcTest::hitsWhatThePaperHits()
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const auto requests = testing::randomRequests(seed, 5000, 80);
        PaperArc paper(seed);
        std::vector<bool> hits;
        for (const TraceRequest& request : requests)
            hits.push_back(paper.request(request.object));
        QVERIFY2(testing::hitsOf("arc", requests, {.capacity = seed, .ignoresSizes = true}) == hits,
                 qPrintable(QString("seed %1").arg(seed)));
    }
}

void ArcTest::keepsWhatWasAskedForAgainThroughAScan()
{
    std::vector<TraceRequest> requests;
    for (int round = 0; round < 2; ++round)
        for (std::uint64_t object = 1; object <= 5; ++object)
            requests.push_back({.object = object});
    for (std::uint64_t object = 100; object < 200; ++object)
        requests.push_back({.object = object});
    for (std::uint64_t object = 1; object <= 5; ++object)
        requests.push_back({.object = object});
    const TraceCacheOptions options{.capacity = 10, .ignoresSizes = true};
    QCOMPARE(testing::missesOf("arc", requests, options), std::int64_t{105});
    QCOMPARE(testing::missesOf("lru", requests, options), std::int64_t{110}); // the scan took all
}

/// Misses that libCacheSim (commit aa0fc40) counts on the same requests: room for 1,000 of the objects, and for four million bytes.
void ArcTest::missesWhatLibCacheSimMisses()
{
    const auto requests = testing::octaveRequests();
    QCOMPARE(testing::missesOf("arc", requests, {.capacity = 1000, .ignoresSizes = true}), std::int64_t{19'342});
    QCOMPARE(testing::missesOf("arc", requests, {.capacity = 4'000'000}), std::int64_t{19'639});
}

REGISTER_TEST(ArcTest)
#include "arc_test.moc"

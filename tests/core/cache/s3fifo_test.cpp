// Do objects go through a small queue, and those that come back go straight to the main one?
#include "tests/core/cache/replayed.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class S3fifoTest : public QObject {
    Q_OBJECT
private slots:
    void hitsWhatThePaperHits();
    void letsNothingInThatFillsTheSmallQueue();
    void missesAboutWhatLibCacheSimMisses();
};

namespace {

/// Algorithm 1 of the paper for objects of one size, with the small queue at a tenth and ghosts at nine tenths. The oldest stands first.
class PaperS3Fifo {
public:
    explicit PaperS3Fifo(std::size_t capacity) : small_(capacity / 10), ghosts_(capacity * 9 / 10), capacity_(capacity)
    {}

    bool request(std::uint64_t x)
    {
        for (Queue* queue : {&s_, &m_})
            for (auto& [object, hits] : *queue)
                if (object == x)
                    return hits = std::min(hits + 1, 3), true;
        const bool isGhost = std::erase(g_, x) > 0;
        while (s_.size() + m_.size() >= capacity_)
            evict();
        (isGhost ? m_ : s_).push_back({x, 0});
        return false;
    }

private:
    using Queue = std::vector<std::pair<std::uint64_t, int>>;

    void evict()
    {
        while (m_.size() <= capacity_ - small_ && !s_.empty()) {
            const auto [object, hits] = s_.front();
            s_.erase(s_.begin());
            if (hits < 2) {
                if (g_.size() == ghosts_)
                    g_.erase(g_.begin());
                g_.push_back(object);
                return;
            }
            m_.push_back({object, 0});
        }
        for (; m_.front().second > 0; std::rotate(m_.begin(), m_.begin() + 1, m_.end()))
            --m_.front().second;
        m_.erase(m_.begin());
    }

    std::size_t small_, ghosts_, capacity_;
    Queue s_, m_;
    std::vector<std::uint64_t> g_;
};

} // namespace

void S3fifoTest::hitsWhatThePaperHits()
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const auto requests = testing::randomRequests(seed, 8000, 200);
        const std::size_t capacity = 10 * (1 + seed % 12);
        PaperS3Fifo paper(capacity);
        std::vector<bool> hits;
        for (const TraceRequest& request : requests)
            hits.push_back(paper.request(request.object));
        QVERIFY2(testing::hitsOf("s3fifo", requests, {.capacity = capacity, .ignoresSizes = true}) == hits,
                 qPrintable(QString("seed %1").arg(seed)));
    }
}

void S3fifoTest::letsNothingInThatFillsTheSmallQueue()
{
    const auto policy = evictionPolicyWithKey("s3fifo")->make(1000);
    QVERIFY(policy->admits(1, 100));
    QVERIFY(!policy->admits(2, 101));
}

/// Misses that libCacheSim (commit aa0fc40) counts on the same requests: room for 1,000 of the objects, and for four million bytes.
void S3fifoTest::missesAboutWhatLibCacheSimMisses()
{
    const auto requests = testing::octaveRequests();
    QCOMPARE(testing::missesOf("s3fifo", requests, {.capacity = 1000, .ignoresSizes = true}), std::int64_t{18'926});
    const auto ofBytes = testing::missesOf("s3fifo", requests, {.capacity = 4'000'000});
    QVERIFY2(std::abs(ofBytes - 19'294) < 20, qPrintable(QString::number(ofBytes)));
}

REGISTER_TEST(S3fifoTest)
#include "s3fifo_test.moc"

// Does branch and cut on the integer program find what trying all finds?
#include "core/placement/coverage/cover_program.h"
#include "core/placement/simplex/integer_program.h"
#include "tests/core/placement/coverage/coverage_cases.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <cmath>

using namespace edgewright;
using namespace edgewright::testing;

class CoverProgramTest : public QObject {
    Q_OBJECT
private slots:
    void hasTheLeastOfTryingAll();
    void hasNothingWhereMoreMustBeServedThanCanBe();
};

void CoverProgramTest::hasTheLeastOfTryingAll()
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const CoverageProblem problem = coverageCase({8, 14, 4, 3}, seed);
        const Coverage best = SlowCoverage(problem).best();
        int served = 0, stations = 0;
        for (const coverage::District& district : coverage::districts(problem)) {
            CoverageProblem part{.capacity = district.capacity, .inRange = {}};
            for (std::size_t group = 0; group < district.users.size(); ++group)
                for (int user = 0; user < district.size(group); ++user) {
                    part.inRange.emplace_back();
                    for (const std::size_t pair : district.ofGroup[group])
                        part.inRange.back().push_back(static_cast<int>(district.pairs[pair].station));
                }
            const int most = SlowCoverage(part).best().users;
            const IntegerAnswer answer = solveInteger(coverage::coverProgram(district, most), {});
            QVERIFY2(answer.isComplete && answer.values, QByteArray::number(static_cast<qulonglong>(seed)));
            for (std::size_t station = 0; station < district.stations.size(); ++station)
                stations += static_cast<int>(std::lround((*answer.values)[station]));
            served += most;
        }
        QVERIFY2((Coverage{served, stations} == best), QByteArray::number(static_cast<qulonglong>(seed)));
    }
}

void CoverProgramTest::hasNothingWhereMoreMustBeServedThanCanBe()
{
    const CoverageProblem problem = coverageCase({8, 14, 4, 3}, 1);
    const coverage::District district = coverage::districts(problem).front();
    const IntegerAnswer answer = solveInteger(coverage::coverProgram(district, 1000), {});
    QVERIFY(answer.isComplete && !answer.values);
}

REGISTER_TEST(CoverProgramTest)
#include "cover_program_test.moc"

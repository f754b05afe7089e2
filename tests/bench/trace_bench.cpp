// How many requests a second does a cache answer, how much memory does an object take, and how does that compare with libCacheSim?
//   EDGEWRIGHT_TRACE  an oracleGeneral trace in place of the one that is made (20 million requests, 1 million objects, Zipf 1)
//   EDGEWRIGHT_PEER   libCacheSim's program `cachesim`: it replays the same file between our runs, and the ratio is printed
#include "core/cache/eviction_policy.h"
#include "core/cache/traces/miss_ratio_curve.h"
#include "core/cache/traces/trace_simulation.h"
#include "tests/support/zipf_trace.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>

using namespace edgewright;

namespace {

constexpr std::uint64_t capacity = 100'000; // objects: a tenth
constexpr std::int64_t curvePoints = 8;

/// A file that lives as long as the program; made when it is first asked for.
class MadeTrace {
public:
    using Write = bool (*)(const testing::ZipfTrace&, const std::string&);
    MadeTrace(const char* name, Write write)
        : path_((std::filesystem::temp_directory_path() / ("edgewright-bench-" + std::to_string(getpid()) + name))
                    .string())
    {
        if (!write({}, path_))
            std::abort();
    }
    ~MadeTrace() { std::filesystem::remove(path_); }
    const std::string& path() const { return path_; }

private:
    std::string path_;
};

std::string oracleGeneral()
{
    if (const char* given = std::getenv("EDGEWRIGHT_TRACE"))
        return given;
    static const MadeTrace made(".oracleGeneral", testing::writeOracleGeneral);
    return made.path();
}

/// Million requests a second of libCacheSim on the same file; 0 where it isn't there.
double peerSpeed(const std::string& policy)
{
    const char* peer = std::getenv("EDGEWRIGHT_PEER");
    if (!peer)
        return 0;
    const std::string command = std::string(peer) + " " + oracleGeneral() + " oracleGeneral " + policy + " " +
                                std::to_string(capacity) + " --ignore-obj-size 1 -o /dev/null 2>/dev/null";
    const testing::File pipe(::popen(command.c_str(), "r"), ::pclose);
    char line[1024];
    double speed = 0;
    while (pipe && std::fgets(line, sizeof line, pipe.get()))
        if (const char* found = std::strstr(line, "throughput "))
            speed = std::atof(found + std::strlen("throughput "));
    return speed;
}

TraceSimulationOptions optionsFor(std::string_view policy)
{
    TraceSimulationOptions options;
    options.policy = policy;
    options.capacity = capacity;
    options.ignoresSizes = true;
    return options;
}

void replay(benchmark::State& state, const std::string& policy)
{
    TraceSimulation result;
    double best = 0;
    for ([[maybe_unused]] auto once : state) {
        result = simulateTrace(oracleGeneral(), optionsFor(policy), Progress()).value();
        best = std::max(best, result.requestsPerSecond() / 1e6);
    }
    state.counters["Mreq/s"] = best;
    state.counters["miss_ratio"] = result.missRatio();
    state.counters["B/object"] =
        static_cast<double>(result.cacheMemoryBytes) / static_cast<double>(result.objectsCached);
    if (const double peer = peerSpeed(policy); peer > 0) {
        state.counters["peer_Mreq/s"] = peer;
        state.counters["x_peer"] = best / peer;
    }
}

void readCsv(benchmark::State& state)
{
    static const MadeTrace csv(".csv", testing::writeCsv);
    double best = 0;
    for ([[maybe_unused]] auto once : state)
        best = std::max(best, simulateTrace(csv.path(), optionsFor("lru"), Progress())->requestsPerSecond() / 1e6);
    state.counters["Mreq/s"] = best;
}

void curve(benchmark::State& state, const std::string& policy)
{
    MissRatioCurve drawn;
    for ([[maybe_unused]] auto once : state) {
        MissRatioOptions options;
        options.policy = policy;
        options.points = curvePoints;
        options.ignoresSizes = true;
        drawn = missRatioCurve(oracleGeneral(), options, Progress()).value();
    }
    const std::size_t knee = drawn.knee.value_or(0);
    state.counters["knee"] = static_cast<double>(drawn.points[knee].capacity);
    state.counters["error"] = drawn.points[knee].error;
}

} // namespace

int main(int argc, char** argv)
{
    for (const EvictionPolicyEntry& policy : evictionPolicies()) {
        const std::string key(policy.key);
        benchmark::RegisterBenchmark(("replay/" + key).c_str(), replay, key)
            ->Iterations(3)
            ->Unit(benchmark::kMillisecond);
    }
    benchmark::RegisterBenchmark("csv/lru", readCsv)->Iterations(2)->Unit(benchmark::kMillisecond);
    for (const char* key : {"lru", "s3fifo"})
        benchmark::RegisterBenchmark(("curve/" + std::string(key)).c_str(), curve, std::string(key))
            ->Iterations(1)
            ->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

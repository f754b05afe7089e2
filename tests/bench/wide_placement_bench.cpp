// How well and how fast are services placed for 10,000 populations on 1,000 sites? A line an instance.
//   wide_placement_bench [SHAPES] [SECONDS] [POPULATIONS SITES]   shapes: any of the names below, comma-separated; all by default
// Instances are made, not read: a plane of metros with sites, fog sites and clouds behind, the same for a name on every machine.
#include "core/placement/placement.h"

#include <boost/random/uniform_int_distribution.hpp>
#include <boost/random/uniform_real_distribution.hpp>
#include <fmt/format.h>

#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <ctime>

using namespace edgewright;

namespace {

struct Shape {
    const char* name;
    bool hasCells = true;   ///< an access node for each population; else they enter at the sites
    bool hasChains = false; ///< services call services
    bool isTight = false;   ///< capacities bind strongly
    bool hasBudgets = false;
    bool isFlat = false; ///< a gigabyte between two sites costs the same however far they are apart
    bool isStar = false; ///< sites are linked to a fog site alone
    bool isFree = false; ///< traffic costs nothing
    int mostReplicas = 50;
    PlacementGoal goal = PlacementGoal::Cost;
    double nodeCost = 0.2; ///< USD per hour, mean
    std::uint64_t seed = 1;
};

const Shape shapes[] = {
    {.name = "cells"},
    {.name = "cells-tight", .isTight = true, .seed = 2},
    {.name = "cells-budgets", .hasBudgets = true, .seed = 3},
    {.name = "cells-latency", .goal = PlacementGoal::MeanLatency, .seed = 4},
    {.name = "cells-traffic", .goal = PlacementGoal::UplinkTraffic, .seed = 5},
    {.name = "cells-dear", .nodeCost = 5, .seed = 6},
    {.name = "cells-flat", .isFlat = true, .seed = 12},
    {.name = "cells-star", .isStar = true, .seed = 13},
    {.name = "cells-free", .isFree = true, .seed = 14},
    {.name = "sites", .hasCells = false, .seed = 7},
    {.name = "sites-tight", .hasCells = false, .isTight = true, .hasBudgets = true, .seed = 9},
    {.name = "sites-latency", .hasCells = false, .goal = PlacementGoal::MeanLatency, .seed = 10},
    {.name = "few-replicas", .mostReplicas = 4, .seed = 11},
    {.name = "two-replicas", .mostReplicas = 2, .seed = 16},
    {.name = "cells-worst", .goal = PlacementGoal::WorstLatency, .seed = 15},
    {.name = "cells-chains", .hasChains = true},
    {.name = "sites-chains", .hasCells = false, .hasChains = true, .seed = 8},
};

struct Place {
    double x, y; ///< km
};
double apart(const Place& a, const Place& b) { return std::hypot(a.x - b.x, a.y - b.y); }

class Generator {
public:
    Generator(const Shape& shape, int populations, int sites)
        : shape_(shape), populations_(populations), sites_(sites), random_(mixedSeed(shape.seed, 0))
    {}

    Topology run()
    {
        drawSites();
        drawServices();
        drawUsers();
        return std::move(topology_);
    }

private:
    double real(double least, double most)
    {
        return boost::random::uniform_real_distribution<double>(least, most)(random_);
    }
    int whole(int least, int most) { return boost::random::uniform_int_distribution<int>(least, most)(random_); }

    void node(const std::string& id, Tier tier, double cores, double cost, double speed)
    {
        topology_.nodes.put({.id = {id},
                             .name = id,
                             .tier = tier,
                             .cpu = Cores(cores),
                             .memory = Gibibytes(4 * cores),
                             .storage = Gibibytes(100 * cores),
                             .speed = speed,
                             .cost = UsdPerHour(cost)});
    }
    void link(const std::string& from, const std::string& to, double latency, double price)
    {
        topology_.links.put({.id = {from + "-" + to},
                             .from = {from},
                             .to = {to},
                             .latency = Milliseconds(latency),
                             .bandwidth = MegabitsPerSecond(1e7),
                             .price = UsdPerGigabyte(shape_.isFree ? 0 : price)});
    }

    Place somewhere() { return {real(0, 1000), real(0, 1000)}; }
    Place near(const Place& place, double km)
    {
        const double angle = real(0, 6.283), away = km * std::sqrt(real(0, 1));
        return {place.x + away * std::cos(angle), place.y + away * std::sin(angle)};
    }

    void drawSites()
    {
        for (int metro = 0; metro < 40; ++metro)
            metros_.push_back(somewhere());
        const int clouds = 4, fogs = 30;
        std::vector<Place> fogPlaces;
        for (int c = 0; c < clouds; ++c)
            node(fmt::format("cloud{}", c), Tier::Cloud, 2000, 20 * shape_.nodeCost, 2);
        for (int f = 0; f < fogs; ++f) {
            fogPlaces.push_back(near(metros_[static_cast<std::size_t>(f)], 20));
            node(fmt::format("fog{:02}", f), Tier::Fog, 64, 3 * shape_.nodeCost, 1.5);
            for (int c = 0; c < clouds; ++c)
                link(fmt::format("fog{:02}", f), fmt::format("cloud{}", c), real(8, 20), 0.02);
            for (int g = 0; g < f; ++g)
                if (apart(fogPlaces.back(), fogPlaces[static_cast<std::size_t>(g)]) < 300)
                    link(fmt::format("fog{:02}", f), fmt::format("fog{:02}", g),
                         1 + apart(fogPlaces.back(), fogPlaces[static_cast<std::size_t>(g)]) / 100, 0.01);
        }
        for (int s = 0; s < sites_; ++s) {
            places_.push_back(near(metros_[static_cast<std::size_t>(whole(0, 39))], 60));
            const std::string id = siteName(s);
            node(id, Tier::Edge, shape_.isTight ? whole(4, 8) : whole(8, 32), shape_.nodeCost * real(0.5, 1.5),
                 real(0.8, 1.2));
            std::vector<std::pair<double, int>> others;
            for (int t = 0; t < s; ++t)
                others.emplace_back(apart(places_.back(), places_[static_cast<std::size_t>(t)]), t);
            std::ranges::sort(others);
            for (std::size_t t = 0; t < others.size() && t < 3 && !shape_.isStar; ++t)
                link(id, siteName(others[t].second), 0.3 + others[t].first / 100 * real(1, 1.3),
                     shape_.isFlat ? 0.004 : 0.002 + others[t].first / 10'000);
            std::size_t fog = 0;
            for (std::size_t f = 1; f < fogPlaces.size(); ++f)
                if (apart(places_.back(), fogPlaces[f]) < apart(places_.back(), fogPlaces[fog]))
                    fog = f;
            if (s % 5 == 0 || shape_.isStar)
                link(id, fmt::format("fog{:02}", fog), 0.5 + apart(places_.back(), fogPlaces[fog]) / 100, 0.008);
        }
    }

    static std::string siteName(int s) { return fmt::format("site{:04}", s); }
    static std::string serviceName(int s) { return fmt::format("service{:02}", s); }

    /// 10 that users call; behind, where there are chains, 6 they call and 4 stores.
    void drawServices()
    {
        for (int s = 0; s < 20; ++s) {
            const bool isFront = !shape_.hasChains || s < 10;
            const int replicas = whole(1, isFront ? shape_.mostReplicas : std::max(1, shape_.mostReplicas / 4));
            topology_.services.put({.id = {serviceName(s)},
                                    .name = serviceName(s),
                                    .cpu = Cores(whole(1, 4)),
                                    .memory = Gibibytes(whole(1, 8)),
                                    .storage = Gibibytes(whole(1, 50)),
                                    .serviceTime = Milliseconds(real(0.5, 3)),
                                    .replicas = replicas});
        }
        for (int s = 0; shape_.hasChains && s < 16; ++s)
            if (s >= 10 || s % 3 != 0)
                topology_.flows.put({.id = {fmt::format("f{:02}", s)},
                                     .caller = ServiceId{serviceName(s)},
                                     .service = {serviceName(s < 10 ? whole(10, 15) : whole(16, 19))},
                                     .request = Kilobytes(real(0.5, 2)),
                                     .response = Kilobytes(real(1, 15)),
                                     .callsPerRequest = real(0.2, 1)});
    }

    void drawUsers()
    {
        for (int p = 0; p < populations_; ++p) {
            const std::string id = fmt::format("p{:05}", p);
            std::string entry = siteName(p % sites_);
            if (shape_.hasCells) {
                entry = fmt::format("cell{:05}", p);
                attach(entry, near(metros_[static_cast<std::size_t>(whole(0, 39))], 60));
            }
            Population row{.id = {id},
                           .name = id,
                           .node = {entry},
                           .users = whole(50, 2000),
                           .requestRate = RequestsPerSecond(real(0.01, 0.1))};
            if (shape_.hasBudgets && whole(0, 2) == 0)
                row.budget = Milliseconds(real(60, 90));
            topology_.populations.put(row);
            const int most = shape_.hasChains ? 9 : 19, first = whole(0, most), step = whole(1, 3);
            for (int call = 0, calls = whole(1, 4); call < calls; ++call)
                topology_.flows.put({.id = {fmt::format("{}-{}", id, call)},
                                     .population = PopulationId{id},
                                     .service = {serviceName((first + call * step) % (most + 1))},
                                     .request = Kilobytes(real(0.5, 5)),
                                     .response = Kilobytes(real(5, 200)),
                                     .callsPerRequest = 1});
        }
    }

    void attach(const std::string& entry, const Place& place)
    {
        topology_.nodes.put({.id = {entry}, .name = entry, .tier = Tier::Device, .kind = NodeKind::Access});
        std::vector<std::pair<double, int>> others;
        for (int t = 0; t < sites_; ++t)
            others.emplace_back(apart(place, places_[static_cast<std::size_t>(t)]), t);
        std::ranges::partial_sort(others, others.begin() + 3);
        for (std::size_t t = 0, count = static_cast<std::size_t>(whole(1, 3)); t < count; ++t)
            link(entry, siteName(others[t].second), 1 + others[t].first / 50, 0.001);
    }

    const Shape& shape_;
    int populations_, sites_;
    Random random_;
    Topology topology_;
    std::vector<Place> metros_, places_;
};

double cpuSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void measure(const Shape& shape, double seconds, int populations, int sites)
{
    const Topology topology = Generator(shape, populations, sites).run();
    PlacementOptions options;
    options.objectives = {objectiveOf(shape.goal)};
    if (seconds > 0)
        options.timeLimit = std::chrono::milliseconds(static_cast<int>(seconds * 1000));
    double first = -1, near = -1; // seconds until there is a placement, and until it is within 1 % of its bound
    options.listener = [&](const PlacementStep& step) {
        if (std::getenv("STEPS"))
            fmt::print("  {:.2f} {} {}\n", step.seconds, step.best.value_or(-1), step.bound);
        if (step.best && first < 0)
            first = step.seconds;
        if (step.best && near < 0 && *step.best - step.bound <= 0.01 * *step.best)
            near = step.seconds;
    };
    const auto wallStart = std::chrono::steady_clock::now();
    const double start = cpuSeconds();
    const auto result = place(topology, options, Progress());
    const double placed = cpuSeconds() - start;
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - wallStart;
    if (!result) {
        fmt::print("{:<16} {:>7.1f} {}\n", shape.name, placed, english(result.error().what));
        return;
    }
    const double before = cpuSeconds();
    const auto verified = verifyPlacement(topology, *result);
    fmt::print("{:<16} {:>7.1f} {:>7.1f} {:>7.2f} {:>7.1f} {:>7.1f} {:>14.4f} {:>14.4f} {:>7.3f} {:>7.0f} {}\n",
               shape.name, wall.count(), placed, first, near, cpuSeconds() - before, result->objective, result->bound,
               100 * result->gap(), peakMegabytes(), verified ? "holds" : english(verified.error().what));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const std::string asked = argc > 1 ? fmt::format(",{},", argv[1]) : "";
    const double seconds = argc > 2 ? std::atof(argv[2]) : 0;
    const int populations = argc > 4 ? std::atoi(argv[3]) : 10'000, sites = argc > 4 ? std::atoi(argv[4]) : 966;
    fmt::print("{:<16} {:>7} {:>7} {:>7} {:>7} {:>7} {:>14} {:>14} {:>7} {:>7}\n", "shape", "s", "CPU s", "first s",
               "1 % s", "check s", "objective", "bound", "gap %", "MB");
    for (const Shape& shape : shapes)
        if (asked.empty() || asked == ",," || asked.find(fmt::format(",{},", shape.name)) != std::string::npos)
            measure(shape, seconds, populations, sites);
    return 0;
}

// How fast are location problems solved, and how near to the best? A line an instance of the development data, on one core.
//   location_bench FOLDER [SECONDS]   FOLDER is placement/ of the development data; the time limit of each search, 1 s by default
// CPU seconds until the best solution, until the last rise of the bound, and in all; gaps in per cent of the published optimum.
#include "core/placement/location/location_solver.h"
#include "core/placement/location/orlib_location.h"

#include <ctime>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <map>
#include <sstream>

using namespace edgewright;

namespace {

using Path = std::filesystem::path;

std::string bytesOf(const Path& path)
{
    std::ifstream file(path);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

double seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

void measure(const std::string& name, const Result<LocationProblem>& problem, double optimum,
             std::chrono::milliseconds limit)
{
    if (!problem)
        return fmt::print("{:<16} {}\n", name, oneLine(problem.error()));
    const double start = seconds();
    double best = 0, bestAt = 0, bound = 0, boundAt = 0;
    LocationOptions options{.timeLimit = limit};
    options.listener = [&](double newBest, double newBound) {
        const double now = seconds() - start;
        bestAt = newBest == best ? bestAt : now;
        boundAt = newBound == bound ? boundAt : now;
        best = newBest;
        bound = newBound;
    };
    const Result<LocationAnswer> answer = solveLocation(*problem, options, Progress());
    if (!answer)
        return fmt::print("{:<16} {}\n", name, oneLine(answer.error()));
    fmt::print("{:<16} {:>15.3f} {:>15.3f} {:>15.3f} {:>8.4f} {:>8.4f} {:>7.3f} {:>7.3f} {:>7.3f}  {}\n", name, optimum,
               answer->objective, answer->bound, 100 * (answer->objective - optimum) / optimum,
               100 * (optimum - answer->bound) / optimum, bestAt, boundAt, seconds() - start,
               answer->status == LocationStatus::Optimal ? "proven" : "");
}

/// Of the lines "name optimum" and "name optimum (capacity number)"; lines without a name are about the last one.
struct Published {
    std::string name;
    double optimum = 0;
    std::optional<double> capacity;
};

std::vector<Published> publishedIn(const Path& list)
{
    std::vector<Published> published;
    std::istringstream lines(bytesOf(list));
    std::string line, name, word;
    while (std::getline(lines, line)) {
        std::istringstream words(line);
        Published one;
        if (line.starts_with("cap") || line.starts_with("pmed"))
            words >> name;
        one.name = name;
        if (!(words >> one.optimum))
            continue;
        double capacity = 0;
        if (words >> word >> capacity && word == "(capacity")
            one.capacity = capacity;
        published.push_back(one);
    }
    return published;
}

template <class Read> void measureAll(const Path& list, const Path& folder, std::chrono::milliseconds limit, Read read)
{
    for (const Published& one : publishedIn(list))
        for (const Path& place : {folder, folder.parent_path()})
            if (const std::string bytes = bytesOf(place / (one.name + ".txt")); !bytes.empty()) {
                const std::string size = one.capacity ? fmt::format(" {:.0f}", *one.capacity) : "";
                measure(one.name + size, read(bytes, one), one.optimum, limit);
                break;
            }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        fmt::print(stderr, "usage: location_bench FOLDER [SECONDS]\n");
        return 2;
    }
    const Path folder = argv[1];
    const std::chrono::milliseconds limit(argc > 2 ? static_cast<long>(1000 * std::atof(argv[2])) : 1000);
    fmt::print("{:<16} {:>15} {:>15} {:>15} {:>8} {:>8} {:>7} {:>7} {:>7}\n", "instance", "optimum", "objective",
               "bound", "cost %", "bound %", "best s", "bound s", "total s");
    measureAll(folder / "optimal.txt", folder / ".", limit,
               [](const std::string& bytes, const Published& one) { return uncapacitatedFromOrlib(bytes, one.name); });
    measureAll(folder / "pmed/pmedopt.txt", folder / "pmed", limit, [](const std::string& bytes, const Published& one) {
        return medianFromOrlib(bytes, one.name, Progress());
    });
    measureAll(folder / "cflp/gabarito.txt", folder / "cflp", limit,
               [](const std::string& bytes, const Published& one) {
                   return capacitatedFromOrlib(bytes, one.name, one.capacity);
               });
    return 0;
}

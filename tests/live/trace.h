// Which contents, requests and purges are played to a real cache and to the engine alike?
#pragma once

#include "core/cache/topology/zipf.h"

#include <boost/random/exponential_distribution.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <vector>

namespace edgewright::live {

/// What the origin holds under a path.
struct Content {
    std::string cacheControl;
    std::vector<std::string> includes; ///< paths of fragments

    std::string tags() const
    {
        std::string tags;
        for (const std::string& path : includes)
            tags += fmt::format("<esi:include src=\"{}\"/>", path);
        return tags;
    }
};

struct Step {
    double at = 0; ///< seconds
    std::string path;
    bool isPurge = false; ///< as when something new is published; else a request
};

struct Trace {
    std::map<std::string, Content> contents;
    std::vector<Step> steps;
};

struct TraceShape {
    std::vector<int> lifetimes{1, 2, 3}; ///< seconds, of the objects by turns
    int staleWindow = 0;                 ///< stale-while-revalidate, seconds
    int fragments = 0;                   ///< of a page; 0: the objects themselves are asked for
    double purges = 0;                   ///< a second
};

inline constexpr int objects = 200;
inline constexpr double requestsPerSecond = 400, seconds = 4.5, exponent = 0.9;

inline std::map<std::string, Content> contentsOf(const TraceShape& shape, Random& random)
{
    const ZipfRank rank(objects, exponent);
    std::map<std::string, Content> contents;
    for (int i = 0; i < objects; ++i) {
        const int lifetime = shape.lifetimes[static_cast<std::size_t>(i) % shape.lifetimes.size()];
        const std::string control = fmt::format("max-age={}, stale-while-revalidate={}", lifetime, shape.staleWindow);
        contents[fmt::format("/object/{}", i + 1)] = {control, {}};
        for (int fragment = 0; fragment < shape.fragments; ++fragment)
            contents[fmt::format("/page/{}", i + 1)].includes.push_back(fmt::format("/object/{}", rank(random)));
        if (shape.fragments > 0)
            contents[fmt::format("/page/{}", i + 1)].cacheControl = control;
    }
    return contents;
}

/// Steps of a Poisson stream; few objects are popular.
inline std::vector<Step> stream(double perSecond, const char* folder, bool isPurge, Random random)
{
    const ZipfRank rank(objects, exponent);
    boost::random::exponential_distribution<double> gap(perSecond);
    std::vector<Step> steps;
    for (double at = gap(random); at < seconds; at += gap(random))
        steps.push_back({at, fmt::format("{}{}", folder, rank(random)), isPurge});
    return steps;
}

/// Contents, requests and purges have chance of their own: a change of one leaves the others as they are.
inline Trace generated(const TraceShape& shape, std::uint64_t seed)
{
    Random ofContents(mixedSeed(seed, 0));
    Trace trace{contentsOf(shape, ofContents), {}};
    trace.steps =
        stream(requestsPerSecond, shape.fragments > 0 ? "/page/" : "/object/", false, Random(mixedSeed(seed, 1)));
    if (shape.purges > 0)
        std::ranges::copy(stream(shape.purges, "/object/", true, Random(mixedSeed(seed, 2))),
                          std::back_inserter(trace.steps));
    std::ranges::stable_sort(trace.steps, {}, &Step::at);
    return trace;
}

} // namespace edgewright::live

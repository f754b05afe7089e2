// Which trace do benchmarks and tests replay? Objects asked for by Zipf's law, at random, each with its next request.
#pragma once

#include "core/cache/topology/zipf.h"

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace edgewright::testing {

struct ZipfTrace {
    std::int64_t requests = 20'000'000, objects = 1'000'000;
    double exponent = 1;
    std::uint64_t seed = 1;
};

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

/// The object of each request, as its rank from 0.
inline std::vector<std::uint32_t> ranksOf(const ZipfTrace& trace)
{
    Random random(trace.seed);
    const ZipfRank rank(trace.objects, trace.exponent);
    std::vector<std::uint32_t> ranks(static_cast<std::size_t>(trace.requests));
    for (std::uint32_t& one : ranks)
        one = static_cast<std::uint32_t>(rank(random) - 1);
    return ranks;
}

/// 100 bytes to 8 KiB, the same for an object at each request.
inline std::uint32_t sizeOf(std::uint32_t rank) { return static_cast<std::uint32_t>(100 + mixedSeed(rank, 1) % 8092); }
/// Popular objects don't stand beside one another.
inline std::uint64_t objectOf(std::uint32_t rank) { return mixedSeed(rank, 2); }

/// oracleGeneral; a thousand requests a second. False where the disk does not take it.
inline bool writeOracleGeneral(const ZipfTrace& trace, const std::string& path)
{
    const std::vector<std::uint32_t> ranks = ranksOf(trace);
    std::vector<std::int64_t> next(ranks.size(), -1), last(static_cast<std::size_t>(trace.objects), -1);
    for (std::size_t i = ranks.size(); i-- > 0;)
        next[i] = std::exchange(last[ranks[i]], static_cast<std::int64_t>(i) + 1);
    const File file(std::fopen(path.c_str(), "wb"), std::fclose);
    std::vector<char> bytes;
    for (std::size_t i = 0; i < ranks.size() && file; ++i) {
        char record[24];
        const auto second = static_cast<std::uint32_t>(i / 1000), size = sizeOf(ranks[i]);
        const std::uint64_t object = objectOf(ranks[i]);
        std::memcpy(record, &second, 4);
        std::memcpy(record + 4, &object, 8);
        std::memcpy(record + 12, &size, 4);
        std::memcpy(record + 16, &next[i], 8);
        bytes.insert(bytes.end(), record, record + 24);
        if (bytes.size() >= 24'000 || i + 1 == ranks.size()) {
            if (std::fwrite(bytes.data(), 1, bytes.size(), file.get()) != bytes.size())
                return false;
            bytes.clear();
        }
    }
    return file && std::fflush(file.get()) == 0;
}

/// The same as a table of text.
inline bool writeCsv(const ZipfTrace& trace, const std::string& path)
{
    const File file(std::fopen(path.c_str(), "wb"), std::fclose);
    if (!file)
        return false;
    std::fputs("time,object,size\n", file.get());
    std::size_t i = 0;
    for (const std::uint32_t rank : ranksOf(trace))
        std::fprintf(file.get(), "%zu,%llu,%u\n", i++ / 1000, static_cast<unsigned long long>(objectOf(rank)),
                     sizeOf(rank));
    return std::fflush(file.get()) == 0;
}

} // namespace edgewright::testing

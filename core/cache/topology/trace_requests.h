// Who asks for what, and when, as a trace says?
#pragma once

#include "core/cache/topology/cache_simulation.h"
#include "core/cache/topology/request_stream.h"

namespace edgewright {

/// The requests of a trace as those of a content set. Objects have keys, and so ranks, in the order of their first request. Each request
/// bears the size of its object, whatever the set says of sizes.
/// Cost: O(1) a request; some 60 bytes an object.
class TraceRequests final : public RequestSource {
public:
    /// `routing` and `contents` must outlive it, and the set is among those that the population fetches.
    /// Errors: those of the reader.
    static Result<std::unique_ptr<RequestSource>> open(const ReplayedTrace& trace, const ContentRouting& routing,
                                                       std::span<const ContentObjects> contents, std::uint64_t seed,
                                                       const Progress& progress);

    bool take(ContentRequest& request) override;
    Result<void> state() const override { return state_; }

private:
    struct Seen {
        ObjectKey key = 0;
        double bytes = 0;
    };
    TraceRequests(std::unique_ptr<TraceReader> reader, const ReplayedTrace& trace, const ContentRouting& routing,
                  std::span<const ContentObjects> contents, std::uint64_t seed);
    bool fetchBlock();

    std::unique_ptr<TraceReader> reader_;
    std::span<const TraceRequest> block_;
    std::unordered_map<std::uint64_t, Seen> seen_;
    std::size_t content_ = 0;
    const ContentObjects& objects_;
    std::vector<std::size_t> populations_; ///< who may ask
    boost::random::discrete_distribution<std::size_t, double> population_;
    Random choices_;
    Persons persons_;
    std::optional<std::int64_t> first_; ///< time of the first request
    Result<void> state_;
};

/// How many of a trace's requests a run takes: all, at most `most`, beyond which nothing is read.
/// Errors: those of the reader; standard input, whose length only reading it would tell; stopped.
Result<std::int64_t> requestsToReplay(const ReplayedTrace& trace, std::int64_t most, const Progress& progress);

} // namespace edgewright

// Who asks for what, and when?
#pragma once

#include "core/cache/topology/content_objects.h"
#include "core/cache/topology/routing.h"

#include <boost/random/discrete_distribution.hpp>

namespace edgewright {

/// One request of a user.
struct ContentRequest {
    double at = 0;              ///< s since the simulation began
    std::size_t population = 0; ///< index in the populations of the stream
    std::size_t content = 0;    ///< index among the content sets
    ObjectKey key = 0;
    double bytes = 0;
    bool isPersonal = false; ///< answered for this user alone: no cache may keep it
    bool isFollowed = false; ///< each moment of it is told
};

/// Chance decides which requests for a content set are answered for one user alone.
class Persons {
public:
    explicit Persons(std::uint64_t seed) : random_(seed) {}
    bool isPersonal(const ContentSet& content);

private:
    Random random_;
};

/// Where the requests of a run come from, in the order of time.
class RequestSource {
public:
    virtual ~RequestSource() = default;
    /// False: there is none left, or an error.
    virtual bool take(ContentRequest& request) = 0;
    /// Errors: why it ended too early.
    virtual Result<void> state() const { return {}; }
};

/// Endless; pulled one by one. Arrivals are Poisson, of each population at its rate as the day goes (daily_curve.h), by thinning; a
/// population shares its requests out among its content sets by weight, and a set among its objects by popularity.
/// Cost:   O(1) a request; where the day has peaks, at most two tries on the mean.
/// Source: Lewis and Shedler, "Simulation of nonhomogeneous Poisson processes by thinning", Naval Research Logistics 26 (1979).
class RequestStream final : public RequestSource {
public:
    /// `populations` and `contents` must outlive the stream; one of the populations has a rate. `startHour`: when it begins.
    RequestStream(std::span<const PopulationRoute> populations, std::span<const ContentObjects> contents,
                  std::uint64_t seed, double startHour);

    ContentRequest next();
    bool take(ContentRequest& request) override
    {
        request = next();
        return true;
    }

private:
    using Choice = boost::random::discrete_distribution<std::size_t, double>;

    bool isAccepted(const Population& population);
    std::span<const PopulationRoute> populations_;
    std::span<const ContentObjects> contents_;
    Random arrivals_, choices_;
    Persons persons_;
    Choice population_;
    std::vector<Choice> content_; ///< by population: among its contents
    double peakRate_ = 0;         ///< of all together, 1/s
    double startHour_;
    double now_ = 0;
};

} // namespace edgewright

// How long does one request of a population take, by chance? Private to the room.
#pragma once

#include "core/base/random.h"
#include "core/simulation/queue_load.h"

#include <boost/random/exponential_distribution.hpp>
#include <boost/random/normal_distribution.hpp>

namespace edgewright {

/// The call tree of a population, made ready to be drawn from many times.
class RequestModel {
public:
    RequestModel(const Topology& topology, const UserLatency& tree, const ReplicaQueues& queues);

    bool isOverloaded() const { return isOverloaded_; }
    bool carriesNothing() const { return carriesNothing_; } ///< a path loses every packet
    std::size_t drawsEach() const { return crossings_.size() + waits_.size() + resends_.size(); }
    Milliseconds draw(Random& random) const;

private:
    struct Crossing { ///< of a link with jitter, in one direction
        double median = 0, jitter = 0;
    };
    struct Resend {         ///< of one direction of a path that loses packets
        double logLoss = 0; ///< logarithm of the chance that a packet is lost on the way
        double after = 0;   ///< ms
    };

    void addPath(const Topology& topology, const Path& path);
    void addWait(const Leg& leg, const ReplicaQueue& queue);

    double fixed_ = 0; ///< ms that every request takes
    std::vector<Crossing> crossings_;
    std::vector<Resend> resends_;
    std::vector<double> waits_; ///< mean ms of each queue on the way
    bool isOverloaded_ = false, carriesNothing_ = false;
};

} // namespace edgewright

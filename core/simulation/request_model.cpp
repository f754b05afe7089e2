// How long does one request of a population take, by chance?
#include "core/simulation/request_model.h"

#include <boost/random/uniform_01.hpp>

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

constexpr double leastResendMs = 10;

} // namespace

RequestModel::RequestModel(const Topology& topology, const UserLatency& tree, const ReplicaQueues& queues)
{
    for (const Leg& leg : tree.legs) {
        addPath(topology, leg.path);
        addWait(leg, queues.at({leg.service, leg.node}));
    }
}

void RequestModel::addPath(const Topology& topology, const Path& path)
{
    double logArrival = 0; // of the chance that a packet crosses all links
    for (const LinkId& id : path.links) {
        const Link& link = *topology.links.find(id);
        logArrival += std::log1p(-link.loss.value / 100);
        if (link.jitter.value > 0)
            crossings_.insert(crossings_.end(), 2, {link.latency.value, link.jitter.value});
        else
            fixed_ += 2 * link.latency.value;
    }
    if (std::isinf(logArrival))
        carriesNothing_ = true;
    else if (logArrival < 0)
        resends_.insert(resends_.end(), 2,
                        {std::log(-std::expm1(logArrival)), std::max(leastResendMs, path.roundTrip().value)});
}

void RequestModel::addWait(const Leg& leg, const ReplicaQueue& queue)
{
    if (queue.isOverloaded()) {
        isOverloaded_ = true;
        fixed_ += leg.processing.value;
    } else if (leg.processing.value > 0) {
        waits_.push_back(queue.meanSojourn().value);
    }
}

Milliseconds RequestModel::draw(Random& random) const
{
    boost::random::normal_distribution<double> normal;
    boost::random::exponential_distribution<double> exponential;
    boost::random::uniform_01<double> uniform;
    double total = fixed_;
    for (const Crossing& crossing : crossings_)
        total += std::max(crossing.median / 2, crossing.median + crossing.jitter * normal(random));
    for (const Resend& resend : resends_) // losses in a row are geometric: P(at least k) = loss^k
        total += resend.after * std::floor(std::log1p(-uniform(random)) / resend.logLoss);
    for (const double mean : waits_)
        total += mean * exponential(random);
    return Milliseconds(total);
}

} // namespace edgewright

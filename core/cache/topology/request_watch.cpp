// What becomes of one request while a run goes on? Steps are gathered as they are told, and put on the user's clock at the end.
#include "core/cache/topology/request_watch.h"

#include "core/cache/topology/cache_hierarchy.h"

#include <algorithm>

namespace edgewright {

namespace {

using Kind = http::Moment::Kind;

/// Events of the engine are rounded to the microsecond: no wait is as short as several of these.
constexpr Milliseconds leastWait{0.01};

/// Where the kind alone says it.
std::optional<MissReason> reasonOf(Kind kind)
{
    switch (kind) {
    case Kind::Expired: return MissReason::Expired;
    case Kind::Waits: return MissReason::Joined;
    case Kind::Passes: return MissReason::Uncacheable;
    default: return {};
    }
}

/// There and back, of what was asked for the user.
template <class Of> Milliseconds asking(const std::vector<RequestStep>& steps, const Of& of)
{
    Milliseconds sum{};
    for (const RequestStep& step : steps)
        if (step.moment.kind == Kind::Asks && !step.moment.isBackground && of(step))
            sum += fromSeconds(step.moment.delay);
    return sum;
}

} // namespace

bool RequestWatch::takes(const ContentRequest& request, std::int64_t object, double since)
{
    if (isFound_ || request.population != population_ || request.content != content_)
        return false;
    ++requests_;
    if (since < trace_.chosen.from.value || object != trace_.chosen.object.value_or(object))
        return false;
    trace_.object = object;
    trace_.at = Seconds(since);
    trace_.isPersonal = request.isPersonal;
    comesAt_ = request.at;
    return isFound_ = true;
}

void RequestWatch::happened(RequestStep step)
{
    step.reason = reasonOf(step.moment.kind);
    trace_.steps.push_back(std::move(step));
}

void RequestWatch::explained(const NodeId& node, http::WordId path, MissReason reason)
{
    for (RequestStep& step : trace_.steps)
        if (step.moment.kind == Kind::Absent && step.moment.path == path && step.node == node && !step.reason)
            step.reason = reason;
}

/// The personal part of a page comes beside the others, and the fragments come one after the other.
void RequestWatch::answered(const TierAnswer& answer, Milliseconds trip, Milliseconds waited, bool isMisrouted)
{
    trip_ = trip;
    trace_.isMisrouted = isMisrouted;
    trace_.isHit = answer.isHit;
    trace_.isFailure = answer.isFailure;
    trace_.bytes = answer.bytes;
    const auto& steps = trace_.steps;
    const Milliseconds shared = asking(steps, [](const RequestStep& step) { return !step.isPersonal; });
    const Milliseconds personal = asking(steps, [](const RequestStep& step) { return step.isPersonal; });
    const Milliseconds forFirstByte =
        asking(steps, [](const RequestStep& step) { return step.fragment == 0 && !step.isPersonal; });
    const Milliseconds asked = std::min(std::max(shared, personal), waited); // but for the rounding
    trace_.network = trip + asked;
    const Milliseconds waiting = std::min(answer.firstByte - forFirstByte, waited - asked);
    trace_.waiting = waiting < leastWait ? Milliseconds{} : waiting;
    trace_.body = waited - asked - trace_.waiting;
}

RequestTrace RequestWatch::trace(const NodeId& users) const
{
    RequestTrace told = trace_;
    for (RequestStep& step : told.steps)
        step.at = trip_ / 2 + fromSeconds(step.moment.at - comesAt_);
    told.steps.insert(told.steps.begin(), {.moment = {.kind = Kind::Sent}, .node = users});
    told.steps.push_back(
        {.moment = {.kind = Kind::Received, .bytes = told.bytes}, .at = told.latency(), .node = users});
    std::ranges::stable_sort(told.steps, {}, &RequestStep::at);
    return told;
}

} // namespace edgewright

// Where does what is told of a followed request happen, and why was there no copy?
#include "core/cache/topology/cache_hierarchy.h"

namespace edgewright {

NodeId CacheHierarchy::nodeAt(const Hop& hop, std::size_t content) const
{
    return hop.pointOfPresence ? points_[*hop.pointOfPresence].result.node : routing_.contents[content]->origin;
}

void CacheHierarchy::followed(const http::Moment& moment)
{
    const std::size_t index = pointOf_[moment.tier];
    const ContentOrigin::Object& object = origin_.objectAt(moment.path);
    const bool isAtOrigin = moment.kind == http::Moment::OriginAnswers || moment.kind == http::Moment::OriginRefuses;
    RequestStep step{.moment = moment,
                     .node = isAtOrigin ? nodeAt({}, object.content) : points_[index].result.node,
                     .fragment = origin_.objects(object.content).fragmentNumber(object.key)};
    if (!isAtOrigin && points_[index].servers > 1)
        step.server = moment.tier - points_[index].firstServer + 1;
    if (moment.kind == http::Moment::Asks)
        step.next = nodeAt(routing_.next(index, object.content), object.content);
    watch_->happened(std::move(step));
}

/// What no cache may keep goes by the engine of HTTP.
void CacheHierarchy::followPassed(const ContentRequest& request, const Hop& at, const TierAnswer& soFar, bool isPart,
                                  http::Moment moment)
{
    if (!request.isFollowed)
        return;
    moment.at = request.at + inSeconds(soFar.firstByte) / 2;
    RequestStep step{.moment = moment, .node = nodeAt(at, request.content), .isPersonal = isPart};
    if (moment.kind == http::Moment::Asks)
        step.next = nodeAt(routing_.next(*at.pointOfPresence, request.content), request.content);
    watch_->happened(std::move(step));
}

void CacheHierarchy::followAnswer(const http::Answer& answer)
{
    if (!answer.isFollowed)
        return;
    followed({.kind = http::Moment::Answers,
              .at = answer.at,
              .tier = answer.here.tier,
              .path = answer.here.path,
              .age = static_cast<double>(std::max<std::int64_t>(answer.age, 0)),
              .status = answer.status,
              .bytes = answer.bytes});
    if (!answer.here.isHit)
        watch_->explained(points_[pointOf_[answer.here.tier]].result.node, answer.here.path, lastReason(answer.here));
}

} // namespace edgewright

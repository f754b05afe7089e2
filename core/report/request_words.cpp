// How does what happened to one request read, step by step?
#include "core/report/cells.h"

namespace edgewright {

namespace {

using http::Moment;

Text size(double bytes)
{
    if (bytes >= 1e6)
        return text("report", "{} MB").with(bytes / 1e6);
    return bytes >= 1e3 ? text("report", "{} kB").with(bytes / 1e3) : text("report", "{} B").with(bytes);
}

Text span(double seconds)
{
    if (seconds >= 86'400)
        return text("report", "{} d").with(seconds / 86'400);
    if (seconds >= 3600)
        return text("report", "{} h").with(seconds / 3600);
    return seconds >= 1 ? text("report", "{} s").with(seconds) : text("report", "{} ms").with(1000 * seconds);
}

Text pastLifetime(const Moment& moment) { return span(std::max(-moment.freshFor, 0.0)); }

Text absentWords(const std::optional<MissReason>& reason)
{
    if (!reason)
        return text("report", "Has no copy");
    switch (*reason) {
    case MissReason::Compulsory: return text("report", "Has no copy: it never fetched one");
    case MissReason::Capacity: return text("report", "Has no copy: it left for other objects");
    case MissReason::Expired: return text("report", "Has no copy: it was too old to be kept");
    case MissReason::Purged: return text("report", "Has no copy: a publication took it away");
    case MissReason::Uncacheable: return text("report", "Has no copy: it is larger than the cache");
    case MissReason::Joined: return text("report", "Has no copy: another request’s was waited for");
    case MissReason::NotAdmitted: return text("report", "Has no copy: the last that came was not admitted");
    }
    return {};
}

Text askWords(const Topology& topology, const RequestStep& step)
{
    const Text& words =
        !step.moment.isBackground
            ? (step.moment.isConditional ? text("report", "Asks {} whether the copy still holds (If-None-Match)")
                                         : text("report", "Asks {}"))
            : (step.moment.isConditional
                   ? text("report", "In the background, asks {} whether the copy still holds (If-None-Match)")
                   : text("report", "In the background, asks {}"));
    return words.with(displayName(topology, refOf(step.next)));
}

Text answerWords(const Moment& moment, const Text& withBody, const Text& without)
{
    if (moment.status == 304)
        return without;
    return withBody.with(static_cast<std::int64_t>(moment.status), size(moment.bytes));
}

Text forgoneWords(http::NotKept why)
{
    switch (why) {
    case http::NotKept::Forbidden: return text("report", "Keeps no copy: the answer may not be kept");
    case http::NotKept::TooLarge: return text("report", "Keeps no copy: it is larger than the cache");
    case http::NotKept::Refused: return text("report", "Keeps no copy: admission refuses it");
    case http::NotKept::Purged: return text("report", "Keeps no copy: a purge came meanwhile");
    case http::NotKept::Failed: return text("report", "Leaves its copy as it is: the refresh has failed");
    }
    return {};
}

/// Of what a tier finds when it looks up its store.
Text copyWords(const Moment& moment)
{
    switch (moment.kind) {
    case Moment::Fresh:
        return text("report", "Has a fresh copy: {} old, fresh for {} more")
            .with(span(moment.age), span(moment.freshFor));
    case Moment::Stale:
        return text("report", "Serves its copy, {} past its lifetime, while it is refreshed")
            .with(pastLifetime(moment));
    case Moment::StaleOnError:
        return text("report", "Serves its copy, {} past its lifetime, since what it asked failed")
            .with(pastLifetime(moment));
    case Moment::Keeps:
        return moment.freshFor > 0 ? text("report", "Keeps a copy, fresh for {}").with(span(moment.freshFor))
                                   : text("report", "Keeps a copy that is past its lifetime already");
    case Moment::Renews:
        return moment.freshFor > 0 ? text("report", "Its copy holds: fresh again for {}").with(span(moment.freshFor))
                                   : text("report", "Its copy holds, {} past its lifetime").with(pastLifetime(moment));
    default: return text("report", "Has a copy, {} past its lifetime").with(pastLifetime(moment));
    }
}

Text plainWords(const Topology& topology, const RequestTrace& trace, const RequestStep& step)
{
    const Moment& moment = step.moment;
    switch (moment.kind) {
    case Moment::Sent:
        return (trace.isMisrouted ? text("report", "Asks for object {} of {}; anycast leads past the nearest")
                                  : text("report", "Asks for object {} of {}"))
            .with(trace.object, displayName(topology, refOf(trace.chosen.content)));
    case Moment::Absent: return absentWords(step.reason);
    case Moment::Waits: return text("report", "Waits for what another request has asked for");
    case Moment::GaveUp: return text("report", "Has waited too long");
    case Moment::Passes: return text("report", "Passes it on: the answer is for this user alone");
    case Moment::Asks: return askWords(topology, step);
    case Moment::OriginRefuses: return text("report", "Refuses the request: it is down");
    case Moment::Gets:
        if (moment.status == 0)
            return text("report", "Gets no answer");
        return answerWords(moment, text("report", "Gets {}, {}"), text("report", "Gets 304: nothing has changed"));
    case Moment::OriginAnswers:
    case Moment::Answers:
        return answerWords(moment, text("report", "Answers {}, {}"),
                           text("report", "Answers 304: nothing has changed, no body"));
    case Moment::Forgoes: return forgoneWords(moment.why);
    case Moment::Received:
        return trace.isFailure ? text("report", "Has an error for an answer")
                               : text("report", "Has the whole answer, {}").with(size(moment.bytes));
    default: return copyWords(moment);
    }
}

} // namespace

Text stepWords(const Topology& topology, const RequestTrace& trace, const RequestStep& step)
{
    const Text words = plainWords(topology, trace, step);
    if (step.isPersonal)
        return text("report", "Personal part: {}").with(words);
    return step.fragment > 0 ? text("report", "Fragment {}: {}").with(step.fragment, words) : words;
}

Text placeWords(const Topology& topology, const RequestStep& step)
{
    const std::string name = displayName(topology, refOf(step.node));
    return step.server > 0 ? text("report", "{}, server {}").with(name, step.server) : Text{.source = "{}"}.with(name);
}

Text traceWords(const Topology& topology, const RequestTrace& trace)
{
    const Text& outcome = trace.isFailure    ? text("report", "an error")
                          : trace.isPersonal ? text("report", "personal")
                          : trace.isHit      ? text("report", "out of a cache")
                                             : text("report", "from the origin");
    return text("report",
                "{}, {} s after the warm-up: {} ms, {}; {} ms on the way, {} ms waiting, {} ms for the body of {}")
        .with(displayName(topology, refOf(trace.chosen.population)), trace.at.value, trace.latency().value, outcome,
              trace.network.value, trace.waiting.value, trace.body.value, size(trace.bytes));
}

ResultTable requestTable(const Topology& topology, const RequestTrace& trace)
{
    ResultTable table{
        .title = text("report", "One request"),
        .columns = {text("report", "Step"), text("report", "At, ms"), text("report", "Where"), text("report", "What")},
        .rows = {}};
    for (const RequestStep& step : trace.steps)
        table.rows.push_back({static_cast<std::int64_t>(table.rows.size() + 1), step.at.value,
                              placeWords(topology, step), stepWords(topology, trace, step)});
    return table;
}

} // namespace edgewright

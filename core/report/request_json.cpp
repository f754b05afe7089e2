// How does what happened to one request read as JSON?
#include "core/report/json_parts.h"

namespace edgewright {

namespace {

using http::Moment;

constexpr std::string_view kinds[] = {"sent",           "fresh",          "stale",   "stale_on_error", "expired",
                                      "absent",         "waits",          "gave_up", "passes",         "asks",
                                      "origin_answers", "origin_refuses", "gets",    "keeps",          "renews",
                                      "forgoes",        "answers",        "received"};
static_assert(std::size(kinds) == Moment::Received + 1);

std::string_view keyOf(MissReason reason)
{
    switch (reason) {
    case MissReason::Compulsory: return "compulsory";
    case MissReason::Capacity: return "capacity";
    case MissReason::Expired: return "expired";
    case MissReason::Purged: return "purged";
    case MissReason::Uncacheable: return "uncacheable";
    case MissReason::Joined: return "joined";
    case MissReason::NotAdmitted: return "not_admitted";
    }
    return {};
}

std::string_view keyOf(http::NotKept why)
{
    switch (why) {
    case http::NotKept::Forbidden: return "forbidden";
    case http::NotKept::TooLarge: return "too_large";
    case http::NotKept::Refused: return "refused";
    case http::NotKept::Purged: return "purged";
    case http::NotKept::Failed: return "failed";
    }
    return {};
}

/// What there is to say of a step of this kind.
void addFigures(ReportJson& json, const Topology& topology, const RequestStep& step)
{
    const Moment& moment = step.moment;
    switch (moment.kind) {
    case Moment::Fresh:
    case Moment::Stale:
    case Moment::StaleOnError:
    case Moment::Expired:
    case Moment::Keeps:
    case Moment::Renews:
        json["age_s"] = moment.age;
        json["fresh_for_s"] = moment.freshFor;
        break;
    case Moment::Asks:
        addRow(json, "next", topology, step.next);
        json["conditional"] = moment.isConditional;
        json["background"] = moment.isBackground;
        break;
    case Moment::Forgoes: json["why"] = keyOf(moment.why); break;
    case Moment::OriginAnswers:
    case Moment::Gets:
    case Moment::Answers: json["status"] = moment.status; [[fallthrough]];
    case Moment::Received: json["bytes"] = moment.bytes; break;
    default: break;
    }
}

ReportJson stepJson(const Topology& topology, const RequestTrace& trace, const RequestStep& step)
{
    ReportJson json{{"at_ms", step.at.value}};
    addRow(json, "node", topology, step.node);
    json["server"] = step.server > 0 ? ReportJson(step.server) : ReportJson();
    json["fragment"] = step.fragment > 0 ? ReportJson(step.fragment) : ReportJson();
    json["personal"] = step.isPersonal;
    json["what"] = kinds[step.moment.kind];
    json["reason"] = step.reason ? ReportJson(keyOf(*step.reason)) : ReportJson();
    addFigures(json, topology, step);
    json["words"] = english(stepWords(topology, trace, step));
    return json;
}

} // namespace

ReportJson requestJson(const Topology& topology, const RequestTrace& trace)
{
    ReportJson request;
    addRow(request, "population", topology, trace.chosen.population);
    addRow(request, "content", topology, trace.chosen.content);
    request["object"] = trace.object;
    request["at_s"] = trace.at.value;
    request["seed"] = trace.seed;
    request["personal"] = trace.isPersonal;
    request["misrouted"] = trace.isMisrouted;
    request["hit"] = trace.isHit;
    request["failed"] = trace.isFailure;
    request["bytes"] = trace.bytes;
    ReportJson json{{"request", std::move(request)}, {"steps", ReportJson::array()}};
    for (const RequestStep& step : trace.steps)
        json["steps"].push_back(stepJson(topology, trace, step));
    json["latency_ms"] = trace.latency().value;
    json["network_ms"] = trace.network.value;
    json["waiting_ms"] = trace.waiting.value;
    json["body_ms"] = trace.body.value;
    return json;
}

} // namespace edgewright

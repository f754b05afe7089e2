// How do the answers of the caches read, line by line and in one sentence?
#include "app/panels/cache_lines.h"

#include "app/document/translated.h"
#include "app/theme/theme.h"
#include "core/cache/topology/replications.h"

#include <QCoreApplication>

#include <algorithm>

namespace edgewright {

namespace {

/// Scope of the words.
struct Cdn {
    Q_DECLARE_TR_FUNCTIONS(edgewright::CdnPanel)
};

QString percent(double share) { return withUnit(100 * share, "%"); }
TableCell count(std::int64_t number) { return {figure(static_cast<double>(number)), {}, static_cast<double>(number)}; }
TableCell share(double part) { return {percent(part), {}, part}; }

QString percent(const Estimate& part) { return withMargin(100 * part.mean, 100 * part.margin, "%"); }
TableCell share(const Estimate& part) { return {percent(part), {}, part.mean}; }
QString milliseconds(const Estimate& time) { return withMargin(time.mean, time.margin, "ms"); }
TableCell time(const Estimate& time) { return {milliseconds(time), {}, time.mean}; }

template <class Row> QString nameOf(const Topology& topology, const Id<Row>& id)
{
    return fromCore(displayName(topology, refOf(id)));
}

/// Of what the size that is tried out, or that is drawn, and the lifetime that is tried out allow, the lower one.
double missRatioUnder(const Topology& topology, const PointOfPresenceResult& point, const CacheOptions& tried)
{
    const Node* node = topology.nodes.find(point.node);
    const double ofSize =
        tried.capacity || node ? point.curve->missRatioAt(tried.capacity ? *tried.capacity : node->cache) : 0;
    return tried.ttl ? std::max(ofSize, point.lifetimes->missRatioAt(*tried.ttl)) : ofSize;
}

/// Misses of points of presence below would be others: only those whom users ask are told.
TableCell fromCurves(const Topology& topology, const PointOfPresenceResult& point, const CacheOptions& tried)
{
    if (!point.curve || point.curve->requests == 0)
        return {
            .words = QStringLiteral("–"), .figure = -1, .tip = Cdn::tr("No curve: the last run asked nothing here")};
    if (point.fromUsers < point.objects.requests)
        return {.words = QStringLiteral("–"),
                .figure = -1,
                .tip = Cdn::tr("Other points of presence ask here for what they miss, which would be something else: "
                               "only a run tells")};
    const double ratio = 1 - missRatioUnder(topology, point, tried);
    return {.words = QStringLiteral("≈ ") + percent(ratio),
            .figure = ratio,
            .tip = Cdn::tr("From the curves of the last run, not simulated: of the requests that a cache may answer, "
                           "under the policy of that run; the lower of what the size alone and the time to live alone "
                           "allow, answers past that time not counted")};
}

QString triedWords(const CacheOptions& tried)
{
    QStringList parts;
    if (tried.capacity)
        parts << withUnit(tried.capacity->value, Gibibytes::symbol());
    if (tried.ttl)
        parts << withUnit(tried.ttl->value, Seconds::symbol());
    return parts.join(QStringLiteral(", "));
}

} // namespace

CacheLines pointLines(const Topology& topology, const CacheResult& found, const CacheOptions& tried)
{
    CacheLines table{{Cdn::tr("point of presence"), Cdn::tr("hit ratio"), Cdn::tr("byte hit ratio"),
                      Cdn::tr("requests"), Cdn::tr("evictions"), Cdn::tr("objects held")},
                     {}};
    for (std::size_t i = 0; i < found.pointsOfPresence.size(); ++i) {
        const PointOfPresenceResult& point = found.pointsOfPresence[i];
        table.lines.push_back({{{nameOf(topology, point.node)},
                                share(hitRatioOf(found, i)),
                                share(point.bytesRequested > 0 ? point.bytesHit / point.bytesRequested : 0),
                                count(point.objects.requests),
                                count(point.evictions),
                                count(point.objectsCached)},
                               refOf(point.node)});
    }
    const QString words = triedWords(tried);
    if (words.isEmpty())
        return table;
    table.headings.insert(1, Cdn::tr("≈ with %1").arg(words));
    for (std::size_t i = 0; i < table.lines.size(); ++i) {
        auto& cells = table.lines[i].cells;
        cells.insert(cells.begin() + 1, fromCurves(topology, found.pointsOfPresence[i], tried));
    }
    return table;
}

CacheLines userLines(const Topology& topology, const CacheResult& found)
{
    CacheLines table{{Cdn::tr("population"), Cdn::tr("asks at"), Cdn::tr("requests"), Cdn::tr("median"),
                      Cdn::tr("95th percentile"), Cdn::tr("within budget")},
                     {}};
    for (std::size_t i = 0; i < found.populations.size(); ++i) {
        const PopulationContentResult& user = found.populations[i];
        TableCell within = user.budget ? share(user.withinBudget) : TableCell{Cdn::tr("no budget")};
        if (user.budget)
            within.icon = iconPixmap(user.withinBudget >= 0.95 ? "ok" : "error", 16,
                                     user.withinBudget >= 0.95 ? theme().ok : theme().bad, 2);
        table.lines.push_back(
            {{{nameOf(topology, user.population)},
              {user.pointOfPresence.empty() ? Cdn::tr("the origin") : nameOf(topology, user.pointOfPresence)},
              count(user.requests),
              time(latencyOf(found, i, 1)),
              time(latencyOf(found, i, 3)),
              within},
             refOf(user.population)});
    }
    return table;
}

CacheLines missLines(const Topology& topology, const CacheResult& found)
{
    CacheLines table{{Cdn::tr("point of presence"), Cdn::tr("misses"), Cdn::tr("never fetched"),
                      Cdn::tr("left for others"), Cdn::tr("expired"), Cdn::tr("purged"), Cdn::tr("not kept"),
                      Cdn::tr("joined a fetch"), Cdn::tr("not admitted")},
                     {}};
    for (const PointOfPresenceResult& point : found.pointsOfPresence) {
        TableLine line{{{nameOf(topology, point.node)}}, refOf(point.node)};
        const Misses& misses = point.misses;
        for (const std::int64_t number : {misses.total(), misses.compulsory, misses.capacity, misses.expired,
                                          misses.purged, misses.uncacheable, misses.joined, misses.notAdmitted})
            line.cells.push_back(count(number));
        table.lines.push_back(std::move(line));
    }
    return table;
}

namespace {

QString compared(const CacheFigure& what, const Estimate& value)
{
    return what.isShare ? percent(value) : withMargin(value.mean, value.margin, {});
}

/// How the best reads; nothing where all read alike, since then none is best.
QString bestOf(const CacheFigure& what, const CacheComparison& all)
{
    std::vector<Estimate> values;
    for (const ComparedCaches& one : all)
        if (one.result)
            values.push_back(estimateOf(*one.result, what));
    if (values.empty())
        return {};
    const auto [least, most] = std::ranges::minmax_element(values, {}, &Estimate::mean);
    const QString lower = compared(what, *least), upper = compared(what, *most);
    return lower == upper ? QString() : what.moreIsBetter ? upper : lower;
}

TableCell comparedCell(const CacheFigure& what, const ComparedCaches& one, const QString& best)
{
    if (!one.result)
        return {QStringLiteral("–"), {}, 0}; // to the right, as the others
    const Estimate value = estimateOf(*one.result, what);
    const QString words = compared(what, value);
    const bool isBest = words == best;
    return {.words = isBest ? QStringLiteral("✓ ") + words : words, .figure = value.mean, .isBold = isBest};
}

} // namespace

CacheLines comparisonLines(const CacheComparison& all)
{
    CacheLines table{{Cdn::tr("figure")}, {}};
    for (const ComparedCaches& one : all)
        table.headings << translated(one.name);
    for (const CacheFigure& figure : cacheFigures()) {
        TableLine line{{{translated(figure.label)}}, {}};
        const QString best = bestOf(figure, all);
        for (const ComparedCaches& one : all)
            line.cells.push_back(comparedCell(figure, one, best));
        table.lines.push_back(std::move(line));
    }
    return table;
}

CacheLines publicationLines(const Topology& topology, const CacheResult& found)
{
    CacheLines table{{Cdn::tr("point of presence"), Cdn::tr("answers"), Cdn::tr("from before it"), Cdn::tr("share"),
                      Cdn::tr("99 % new after, s")},
                     {}};
    for (const Freshening& point : found.publication->pointsOfPresence) {
        const double outdated =
            point.answers ? static_cast<double>(point.outdated) / static_cast<double>(point.answers) : 0;
        table.lines.push_back(
            {{{nameOf(topology, point.node)},
              count(point.answers),
              count(point.outdated),
              share(outdated),
              point.freshAfter ? TableCell{figure(point.freshAfter->value), {}, point.freshAfter->value}
                               : TableCell{Cdn::tr("not yet"), {}, found.counted.value}},
             refOf(point.node)});
    }
    return table;
}

namespace {

/// What of a table is a mean, and what is not.
QString replicationWords(const CacheEstimates& estimates)
{
    return Cdn::tr("means of %n replications ± half of their 95 % confidence interval, what has none is of the first",
                   nullptr, static_cast<int>(estimates.seeds.size()));
}

} // namespace

QString cacheSummary(const CacheResult& found)
{
    const auto estimated = [&](std::string_view key) { return estimateOf(found, key); };
    QStringList parts{
        Cdn::tr("Hit ratio %1").arg(percent(estimated("hit_ratio"))),
        Cdn::tr("byte hit ratio %1").arg(percent(estimated("byte_hit_ratio"))),
        Cdn::tr("origin offload %1").arg(percent(estimated("origin_offload"))),
        Cdn::tr("median %1, 95th percentile %2, 99th %3")
            .arg(milliseconds(estimated("p50_ms")), milliseconds(estimated("p95_ms")),
                 milliseconds(estimated("p99_ms"))),
        Cdn::tr("of %1 requests after a warm-up of %2, seed %3")
            .arg(figure(static_cast<double>(found.requests)), figure(static_cast<double>(found.warmUpRequests)))
            .arg(found.seed)};
    if (found.estimates)
        parts << replicationWords(*found.estimates);
    return parts.join(QStringLiteral(" · "));
}

QString comparisonSummary(const CacheComparison& all)
{
    QStringList parts, refusals;
    bool isFull = false; // do objects leave for others anywhere?
    for (const ComparedCaches& one : all) {
        if (!one.result) {
            const Error& why = one.result.error();
            refusals << Cdn::tr("%1 is not possible: %2")
                            .arg(translated(one.name), translated(Error{why.what, {}, why.remedy}));
            continue;
        }
        isFull = isFull || one.result->misses.capacity > 0;
        if (!parts.isEmpty())
            continue;
        parts << Cdn::tr("The same %1 requests under each, after a warm-up of %2, seed %3")
                     .arg(figure(static_cast<double>(one.result->requests)),
                          figure(static_cast<double>(one.result->warmUpRequests)))
                     .arg(one.result->seed)
              << Cdn::tr("✓ marks the best of a line");
        if (one.result->estimates)
            parts << replicationWords(*one.result->estimates);
    }
    if (!isFull)
        parts << Cdn::tr("nothing left for want of room: smaller caches tell policies apart");
    return (parts + refusals).join(QStringLiteral(" · "));
}

QString publicationSummary(const Topology& topology, const CacheResult& found)
{
    const PublicationResult& publication = *found.publication;
    const Freshening& all = publication.all;
    const QString fresh = all.freshAfter
                              ? Cdn::tr("99 % new after %1").arg(withUnit(all.freshAfter->value, "s"))
                              : Cdn::tr("less than 99 % new even after %1").arg(withUnit(found.counted.value, "s"));
    return QStringList{Cdn::tr("%1: %2 of %3 answers after the publication are from before it")
                           .arg(nameOf(topology, publication.content), figure(static_cast<double>(all.outdated)),
                                figure(static_cast<double>(all.answers))),
                       fresh,
                       Cdn::tr("origins serve %1 before, %2 in the busiest second, %3 after it")
                           .arg(withUnit(publication.originRateBefore.value, "req/s"),
                                withUnit(publication.peakOriginRate.value, "req/s"),
                                withUnit(publication.peakAt.value, "s"))}
        .join(QStringLiteral(" · "));
}

} // namespace edgewright

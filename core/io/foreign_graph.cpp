// How does a graph of a foreign file become an Edit?
#include "core/io/foreign_graph.h"

#include "core/network/geography.h"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>
#include <map>
#include <numeric>
#include <set>

namespace edgewright {

namespace {

/// What comes out grows here; look-ups by foreign id stand beside it.
class Importing {
public:
    explicit Importing(ForeignGraph& graph) : graph_(graph)
    {
        for (std::size_t i = 0; i < graph.nodes.size(); ++i)
            indexOfNode_.emplace(graph.nodes[i].id, i);
        for (const ForeignGroup& group : graph.groups)
            idOfGroup_.emplace(group.id, idFor("group", group.id));
    }

    Result<Imported> run(const Progress& progress)
    {
        dropLinksThatJoinNothing();
        warnOfParallelLinks();
        warnOfUnconnectedParts();
        warnOfEqualNames();
        addGroups();
        addNodes();
        addLinks();
        if (Result<void> placed = addLayout(progress); !placed)
            return fail(placed.error());
        imported_.edit.label = text("import", "Import {}").with(graph_.fileName);
        imported_.warnings = std::move(graph_.warnings);
        return std::move(imported_);
    }

private:
    using Pair = std::pair<std::string, std::string>;

    static Pair ends(const ForeignLink& link) { return std::minmax(link.from, link.to); }
    static std::string nameOf(const ForeignLink& link) { return fmt::format("edge {} – {}", link.from, link.to); }
    const ForeignNode& node(const std::string& id) const { return graph_.nodes[indexOfNode_.at(id)]; }
    void warn(std::string where, Text what) { graph_.warnings.push_back({std::move(where), std::move(what)}); }

    void dropLinksThatJoinNothing()
    {
        std::erase_if(graph_.links, [&](const ForeignLink& link) {
            for (const std::string& end : {link.from, link.to})
                if (!indexOfNode_.contains(end))
                    return warn(nameOf(link), idOfGroup_.contains(end)
                                                  ? text("import", "joins the group {}, not a node: left out").with(end)
                                                  : text("import", "there is no node {}: left out").with(end)),
                           true;
            if (link.from == link.to)
                return warn(nameOf(link), text("import", "joins {} to itself: left out").with(node(link.from).name)),
                       true;
            return false;
        });
    }

    void warnOfParallelLinks()
    {
        std::map<Pair, int> count;
        for (const ForeignLink& link : graph_.links)
            ++count[ends(link)];
        for (const ForeignLink& link : graph_.links)
            if (int& links = count[ends(link)]; links > 1)
                warn(nameOf(link), text("import", "{} parallel links between {} and {}: all kept")
                                       .with(std::exchange(links, 0), node(link.from).name, node(link.to).name));
    }

    void warnOfUnconnectedParts()
    {
        std::vector<std::size_t> above(graph_.nodes.size());
        std::iota(above.begin(), above.end(), std::size_t{0});
        const auto root = [&](std::size_t at) {
            while (above[at] != at)
                at = above[at] = above[above[at]];
            return at;
        };
        for (const ForeignLink& link : graph_.links) {
            const auto [low, high] = std::minmax({root(indexOfNode_.at(link.from)), root(indexOfNode_.at(link.to))});
            above[high] = low;
        }
        std::vector<std::string> examples;
        for (std::size_t i = 0; i < above.size(); ++i)
            if (above[i] == i)
                examples.push_back(graph_.nodes[i].name);
        if (examples.size() > 1)
            warn({}, text("import", "the network is in {} unconnected parts; one node of each: {}")
                         .with(examples.size(), listed(examples)));
    }

    void warnOfEqualNames()
    {
        std::map<std::string, int> count;
        for (const ForeignNode& one : graph_.nodes)
            ++count[one.name];
        std::vector<std::string> repeated;
        for (const auto& [name, nodes] : count)
            if (nodes > 1)
                repeated.push_back(name);
        if (!repeated.empty())
            warn({},
                 text("import", "{} names belong to more than one node: {}").with(repeated.size(), listed(repeated)));
    }

    static std::string listed(const std::vector<std::string>& names)
    {
        constexpr std::size_t most = 10;
        std::string all;
        for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
            all += (i ? ", " : "") + names[i];
        return names.size() > most ? all + ", …" : all;
    }

    /// The same for the same row of the same file on every machine; of different files, different.
    std::string idFor(std::string_view kind, std::string_view foreignId)
    {
        std::string key = fmt::format("{}\n{}\n{}\n{}", graph_.format, graph_.fileName, kind, foreignId);
        while (!taken_.insert(derivedId(key)).second)
            key += '\n';
        return derivedId(key);
    }

    void addGroups()
    {
        for (const ForeignGroup& group : graph_.groups) {
            Group row{.id = {idOfGroup_.at(group.id)}, .name = group.name};
            if (!group.parent.empty())
                row.parent = GroupId{idOfGroup_.at(group.parent)};
            imported_.edit.changes.push_back(added(row));
        }
    }

    void addNodes()
    {
        for (const ForeignNode& one : graph_.nodes) {
            idOfNode_.push_back(idFor("node", one.id));
            Node row{.id = {idOfNode_.back()}, .name = one.name, .tier = Tier::Fog, .kind = NodeKind::Compute};
            row.latitude = one.latitude;
            row.longitude = one.longitude;
            if (!one.group.empty())
                row.group = GroupId{idOfGroup_.at(one.group)};
            imported_.edit.changes.push_back(added(row));
        }
    }

    std::optional<Milliseconds> estimated(const ForeignLink& link) const
    {
        const ForeignNode& from = node(link.from);
        const ForeignNode& to = node(link.to);
        if (!from.latitude || !to.latitude)
            return {};
        return estimatedFibreLatency(geodesicDistance(*from.latitude, *from.longitude, *to.latitude, *to.longitude));
    }

    static Milliseconds medianOf(std::vector<Milliseconds> latencies)
    {
        if (latencies.empty())
            return Milliseconds(1);
        std::ranges::sort(latencies);
        const std::size_t half = latencies.size() / 2;
        return latencies.size() % 2 ? latencies[half] : (latencies[half - 1] + latencies[half]) / 2;
    }

    void addLinks()
    {
        std::vector<std::optional<Milliseconds>> latencies;
        std::vector<Milliseconds> known;
        for (const ForeignLink& link : graph_.links)
            if (latencies.push_back(estimated(link)); latencies.back())
                known.push_back(*latencies.back());
        const Milliseconds otherwise = medianOf(known);
        const bool anyCoordinates =
            std::ranges::any_of(graph_.nodes, [](const ForeignNode& one) { return one.latitude.has_value(); });
        if (!anyCoordinates && !graph_.links.empty())
            warn({}, text("import", "no node has coordinates: every link has a latency of {} ms until you set it")
                         .with(otherwise.value));
        std::map<Pair, int> occurrences;
        for (std::size_t i = 0; i < graph_.links.size(); ++i) {
            if (!latencies[i] && anyCoordinates)
                warnOfGuess(graph_.links[i], otherwise);
            addLink(graph_.links[i], latencies[i].value_or(otherwise),
                    occurrences[{graph_.links[i].from, graph_.links[i].to}]++);
        }
    }

    void warnOfGuess(const ForeignLink& link, Milliseconds latency)
    {
        const ForeignNode& lost = node(link.from).latitude ? node(link.to) : node(link.from);
        warn(nameOf(link),
             text("import", "{} has no coordinates: the latency is set to {} ms, the middle of the estimated links")
                 .with(lost.name, latency.value));
    }

    void addLink(const ForeignLink& link, Milliseconds latency, int occurrence)
    {
        Link row{.id = {idFor("link", fmt::format("{}\n{}\n{}", link.from, link.to, occurrence))},
                 .from = {idOfNode_[indexOfNode_.at(link.from)]},
                 .to = {idOfNode_[indexOfNode_.at(link.to)]}};
        row.latency = latency;
        row.provenance = Provenance::Estimated;
        if (link.bandwidth)
            row.bandwidth = *link.bandwidth;
        imported_.edit.changes.push_back(added(row));
    }

    /// The foreign drawing where most nodes have a place in it, else the map.
    std::vector<std::optional<Point>> wantedPlaces() const
    {
        std::vector<std::optional<Point>> places;
        const auto drawn =
            std::ranges::count_if(graph_.nodes, [](const ForeignNode& one) { return one.drawn.has_value(); });
        if (2 * static_cast<std::size_t>(drawn) >= graph_.nodes.size()) {
            for (const ForeignNode& one : graph_.nodes)
                places.push_back(one.drawn);
            return places;
        }
        Degrees least{90}, most{-90};
        for (const ForeignNode& one : graph_.nodes)
            if (one.latitude)
                least = std::min(least, *one.latitude), most = std::max(most, *one.latitude);
        for (const ForeignNode& one : graph_.nodes)
            places.push_back(one.latitude ? std::optional(projected(*one.latitude, *one.longitude, (least + most) / 2))
                                          : std::nullopt);
        return places;
    }

    Result<void> addLayout(const Progress& progress)
    {
        const Result<std::vector<Point>> places = drawnPositions(wantedPlaces(), progress);
        if (!places)
            return fail(places.error());
        for (std::size_t i = 0; i < places->size(); ++i)
            imported_.edit.changes.push_back(
                added(NodeLayout{.id = {idOfNode_[i]}, .x = (*places)[i].x, .y = (*places)[i].y}));
        return {};
    }

    ForeignGraph& graph_;
    std::map<std::string, std::size_t> indexOfNode_;
    std::map<std::string, std::string> idOfGroup_;
    std::vector<std::string> idOfNode_;
    std::set<std::string> taken_;
    Imported imported_;
};

} // namespace

Result<Imported> importedFrom(ForeignGraph graph, const Progress& progress)
{
    if (graph.nodes.empty())
        return fail({text("import", "there is no node in this file"), graph.fileName,
                     text("import", "choose a file that holds a network")});
    return Importing(graph).run(progress);
}

} // namespace edgewright

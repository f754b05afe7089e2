// How is a GraphML file read: of the Topology Zoo, of networkx, of yEd and yFiles?
// Source: Brandes, Eiglsperger, Lerner, "GraphML Primer"; the keys of Knight et al., "The Internet Topology Zoo", IEEE JSAC 29 (2011).
#include "core/io/foreign_graph.h"
#include "core/io/text_position.h"
#include "core/io/xml_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <set>

namespace edgewright {

namespace {

constexpr int deepestGraph = 100;

/// Values of an element by the lower-case name of their key.
using Attributes = std::map<std::string, std::string>;

std::string lowerCase(std::string_view word)
{
    std::string low(word);
    std::ranges::transform(low, low.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return low;
}

/// The first of `names` that has a value; empty if none has.
std::string valueOf(const Attributes& attributes, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        if (const auto found = attributes.find(name); found != attributes.end() && !found->second.empty())
            return found->second;
    return {};
}

std::optional<double> numberIn(std::string_view word)
{
    double number = 0;
    const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool whole = problem == std::errc() && end == word.data() + word.size() && std::isfinite(number);
    return whole ? std::optional(number) : std::nullopt;
}

std::optional<double> numberIn(const Attributes& attributes, std::initializer_list<const char*> names)
{
    return numberIn(valueOf(attributes, names));
}

/// What <key> elements declare. Ids should be unique, yet files use one for nodes and for edges.
class Keys {
public:
    explicit Keys(const pugi::xml_node& root)
    {
        for (const pugi::xml_node& child : root.children()) {
            add(child);
            if (localName(child) == "graph")
                for (const pugi::xml_node& inner : child.children())
                    add(inner);
        }
    }

    /// The <data> of `element`, then the defaults of `domain` ("node" or "edge").
    Attributes attributesOf(const pugi::xml_node& element, const std::string& domain) const
    {
        Attributes attributes;
        for (const pugi::xml_node& child : element.children())
            if (localName(child) == "data")
                attributes.emplace(nameOf(domain, child.attribute("key").value()), textInside(child));
        if (const auto found = defaults_.find(domain); found != defaults_.end())
            attributes.insert(found->second.begin(), found->second.end());
        return attributes;
    }

private:
    void add(const pugi::xml_node& key)
    {
        if (localName(key) != "key")
            return;
        const std::string domain = key.attribute("for").as_string("all");
        const std::string name = lowerCase(key.attribute("attr.name").as_string(key.attribute("id").value()));
        names_.emplace(std::pair(domain, std::string(key.attribute("id").value())), name);
        const std::string value = textInside(childCalled(key, "default"));
        if (!value.empty())
            defaults_[domain].emplace(name, value);
    }

    std::string nameOf(const std::string& domain, const std::string& id) const
    {
        for (const std::string& where : {domain, std::string("all")})
            if (const auto found = names_.find({where, id}); found != names_.end())
                return found->second;
        return lowerCase(id);
    }

    std::map<std::pair<std::string, std::string>, std::string> names_;
    std::map<std::string, Attributes> defaults_;
};

/// Finds what yEd (y:NodeLabel, y:Geometry) and yFiles for HTML (y:Label, y:RectD) put inside <data>.
pugi::xml_node drawingOf(const pugi::xml_node& element, std::initializer_list<std::string_view> names)
{
    for (const pugi::xml_node& data : element.children())
        if (localName(data) == "data")
            for (const std::string_view name : names)
                if (const pugi::xml_node found = descendantCalled(data, name))
                    return found;
    return {};
}

std::string drawnLabel(const pugi::xml_node& element)
{
    const pugi::xml_node label = drawingOf(element, {"NodeLabel", "Label"});
    std::string words = textInside(label);
    if (!words.empty() || !label)
        return words;
    const std::string ofAttribute = onOneLine(label.attribute("Text").value());
    return ofAttribute.empty() ? textInside(childCalled(label, "Label.Text")) : ofAttribute;
}

std::optional<Point> drawnCentre(const pugi::xml_node& element, const Attributes& attributes)
{
    const pugi::xml_node box = drawingOf(element, {"Geometry", "RectD"});
    const auto side = [&](const char* small, const char* large) {
        return numberIn(box.attribute(box.attribute(small) ? small : large).value());
    };
    const auto x = box ? side("x", "X") : numberIn(attributes, {"x"});
    const auto y = box ? side("y", "Y") : numberIn(attributes, {"y"});
    constexpr double mostSensible = 1e9;
    if (!x || !y || std::abs(*x) > mostSensible || std::abs(*y) > mostSensible)
        return {};
    const double width = std::clamp(side("width", "Width").value_or(0), 0.0, mostSensible);
    const double height = std::clamp(side("height", "Height").value_or(0), 0.0, mostSensible);
    return Point{*x + width / 2, *y + height / 2};
}

/// Walks the graphs of one file.
class Reading {
public:
    Reading(const pugi::xml_node& root, ForeignGraph& graph) : keys_(root), graph_(graph) {}

    Result<void> readGraphsIn(const pugi::xml_node& parent, const std::string& group, int depth)
    {
        if (depth > deepestGraph)
            return fail({text("graphml", "groups are nested deeper than {}").with(deepestGraph), "node " + group,
                         text("graphml", "take groups out of groups in the program that made the file")});
        for (const pugi::xml_node& inner : parent.children())
            if (localName(inner) == "graph")
                for (const pugi::xml_node& element : inner.children())
                    if (Result<void> read = readElement(element, group, depth); !read)
                        return read;
        return {};
    }

    void warnOfHyperedges()
    {
        if (hyperedges_ > 0)
            warn({},
                 text("graphml", "{} edges that join more than two nodes (hyperedges) are left out").with(hyperedges_));
    }

private:
    Result<void> readElement(const pugi::xml_node& element, const std::string& group, int depth)
    {
        const std::string_view name = localName(element);
        if (name == "edge")
            readEdge(element);
        if (name == "hyperedge")
            ++hyperedges_;
        if (name != "node" || !isNew(element))
            return {};
        if (!childCalled(element, "graph"))
            return readNode(element, group), Result<void>();
        const std::string id = element.attribute("id").value();
        graph_.groups.push_back({id, nameOf(element, keys_.attributesOf(element, "node")), group});
        return readGraphsIn(element, id, depth + 1);
    }

    bool isNew(const pugi::xml_node& element)
    {
        const std::string id = element.attribute("id").value();
        if (id.empty())
            warn("node", text("graphml", "a node without an id is left out"));
        else if (!ids_.insert(id).second)
            warn("node " + onOneLine(id), text("graphml", "stands twice in the file: the second is left out"));
        else
            return true;
        return false;
    }

    static std::string nameOf(const pugi::xml_node& element, const Attributes& attributes)
    {
        for (const std::string& name :
             {valueOf(attributes, {"label"}), drawnLabel(element), valueOf(attributes, {"name"})})
            if (!name.empty())
                return name;
        return onOneLine(element.attribute("id").value());
    }

    void readNode(const pugi::xml_node& element, const std::string& group)
    {
        const Attributes attributes = keys_.attributesOf(element, "node");
        ForeignNode node{.id = element.attribute("id").value(), .name = nameOf(element, attributes), .group = group};
        node.drawn = drawnCentre(element, attributes);
        readCoordinates(node, attributes);
        graph_.nodes.push_back(std::move(node));
    }

    void readCoordinates(ForeignNode& node, const Attributes& attributes)
    {
        const std::string latitude = valueOf(attributes, {"latitude", "lat"});
        const std::string longitude = valueOf(attributes, {"longitude", "lon", "lng", "long"});
        const std::optional<double> north = numberIn(latitude), east = numberIn(longitude);
        if (north && east && std::abs(*north) <= 90 && std::abs(*east) <= 180) {
            node.latitude = Degrees(*north);
            node.longitude = Degrees(*east);
        } else if (!latitude.empty() || !longitude.empty()) {
            warn("node " + onOneLine(node.id),
                 text("graphml", "“{}, {}” are no latitude and longitude: left out").with(latitude, longitude));
        }
    }

    void readEdge(const pugi::xml_node& element)
    {
        ForeignLink link{.from = element.attribute("source").value(), .to = element.attribute("target").value()};
        const std::string bitsPerSecond = valueOf(keys_.attributesOf(element, "edge"), {"linkspeedraw"});
        constexpr double mostBitsPerSecond = 1e13; // the limit of a link's bandwidth
        if (const auto speed = numberIn(bitsPerSecond); speed && *speed > 0 && *speed <= mostBitsPerSecond)
            link.bandwidth = MegabitsPerSecond(*speed / 1e6);
        else if (!bitsPerSecond.empty())
            warn(fmt::format("edge {} – {}", onOneLine(link.from), onOneLine(link.to)),
                 text("graphml", "“{}” is no bandwidth in bit/s: left as it is for new links").with(bitsPerSecond));
        graph_.links.push_back(std::move(link));
    }

    void warn(std::string where, Text what) { graph_.warnings.push_back({std::move(where), std::move(what)}); }

    Keys keys_;
    ForeignGraph& graph_;
    std::set<std::string> ids_;
    int hyperedges_ = 0;
};

std::string lastPart(std::string_view path) { return std::string(path.substr(path.find_last_of("/\\") + 1)); }

Error notGraphml(const pugi::xml_node& root, std::string_view written, std::string_view fileName)
{
    const auto byte = static_cast<std::size_t>(std::max<std::ptrdiff_t>(root.offset_debug(), 0));
    return {text("graphml", "this is not GraphML: the outermost element is <{}>").with(onOneLine(root.name())),
            placeIn(fileName, withoutByteOrderMark(written), byte), text("graphml", "choose a GraphML file")};
}

Result<ForeignGraph> readGraphml(std::string_view written, std::string_view fileName)
{
    pugi::xml_document document;
    if (Result<void> parsed = parseXml(document, written, fileName); !parsed)
        return fail(parsed.error());
    const pugi::xml_node root = document.document_element();
    if (localName(root) != "graphml")
        return fail(notGraphml(root, written, fileName));
    ForeignGraph graph{.format = "graphml", .fileName = lastPart(fileName)};
    if (written.find("<!ENTITY") != std::string_view::npos)
        graph.warnings.push_back(
            {"<!ENTITY", text("graphml", "the file declares entities: they are neither loaded nor expanded")});
    Reading reading(root, graph);
    if (Result<void> read = reading.readGraphsIn(root, {}, 0); !read)
        return fail(read.error());
    reading.warnOfHyperedges();
    return graph;
}

Result<Imported> runGraphml(std::string_view written, std::string_view fileName, const Progress& progress)
{
    progress.report(0, text("graphml", "Reading"));
    Result<ForeignGraph> graph = readGraphml(written, fileName);
    if (!graph)
        return fail(graph.error());
    if (progress.stopped())
        return fail(stoppedError());
    progress.report(0.5, text("graphml", "Placing"));
    return importedFrom(std::move(*graph), progress);
}

bool looksLikeGraphml(std::string_view written)
{
    return written.substr(0, 8192).find("<graphml") != std::string_view::npos;
}

} // namespace

Importer graphml();
Importer graphml()
{
    return {.key = "graphml",
            .title = text("import", "GraphML (Topology Zoo, yEd, networkx)"),
            .extensions = {"graphml", "xml"},
            .recognises = looksLikeGraphml,
            .run = runGraphml};
}

} // namespace edgewright

// What is written on nodes and links?
#pragma once

#include "app/canvas/canvas_fonts.h"
#include "app/canvas/words.h"
#include "app/theme/bar.h"
#include "core/model/edit.h"
#include "core/placement/node_loads.h"

#include <QString>

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace edgewright {

class Document;
class Results;

enum class Verdict { None, Met, Missed, Unknown };

struct Chip {
    Words text;
    double width = 0;
};

/// Words of a node's box, cut to fit it.
struct NodeFace {
    Words name, title, subtitle, mark; ///< title: the name, for writing it large
    double markWidth = 0;
    std::vector<Chip> chips;      ///< services that run there
    std::vector<Chip> largeChips; ///< the same in the face of the title
    std::vector<Bar>
        use; ///< of CPU, memory and, where asked for, accelerators, by the placement that is shown; else none
    bool isUseOld = false;
    std::optional<double> hitRatio;  ///< of a point of presence, by the last cache run
    Verdict verdict = Verdict::None; ///< on the budgets of the users who enter here
};

/// Words of a link's label.
struct LinkFace {
    Words text, letter; ///< letter: m, a or e for where its latency is known from
    double width = 0;   ///< of the whole label
};

/// Faces are made when they are asked for, and kept.
/// Cost: what rows of other tables and results say about nodes is gathered once after they change; a face then costs its text.
class Faces {
public:
    Faces(const Document& document, const Results& results, const QFont& font);

    const NodeFace& of(const NodeId& node);
    const LinkFace& of(const LinkId& link);
    /// Bytes by link, of the run of the caches that is shown and holds.
    const std::unordered_map<LinkId, double>& egress() { return gathered().egress; }
    double mostEgress() { return gathered().mostEgress; }
    /// By the placement that is shown, of the nodes that host anything.
    const std::map<NodeId, NodeLoad>& loads() { return gathered().loads; }
    const CanvasFonts& fonts() const { return fonts_; }

    void follow(const Edit& edit);
    void forgetAll(); ///< after results, language or another drawing
    void setFont(const QFont& font);

private:
    struct Gathered {
        std::map<NodeId, std::int64_t> users;
        std::map<NodeId, std::map<ServiceId, int>> services;
        std::map<NodeId, NodeLoad> loads;
        std::map<NodeId, double> hitRatios;
        std::map<NodeId, Verdict> verdicts;
        std::unordered_map<LinkId, double> egress;
        double mostEgress = 0;
    };
    const Gathered& gathered();
    NodeFace nodeFace(const Node& node);
    LinkFace linkFace(const Link& link) const;
    QString subtitle(const Node& node);
    std::vector<Chip> chips(const NodeId& node, const QFont& font, double room);

    const Document& document_;
    const Results& results_;
    CanvasFonts fonts_;
    std::unordered_map<NodeId, NodeFace> nodes_;
    std::unordered_map<LinkId, LinkFace> links_;
    std::optional<Gathered> gathered_;
};

/// What the engines say of the budgets of the users at each node. Unknown where the drawing has changed since, or a service can't be reached.
std::map<NodeId, Verdict> verdictsByNode(const Topology& topology, const Results& results);

} // namespace edgewright

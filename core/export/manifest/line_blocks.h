// Which lines of a text belong together, whatever language it is in: HCL, YAML, JSON, VCL, nginx, JavaScript?
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace edgewright {

/// Both lines belong; the first of a text is 0.
struct LineSpan {
    std::size_t first = 0, last = 0;
    bool operator==(const LineSpan&) const = default;
    bool holds(std::size_t line) const { return first <= line && line <= last; }
    std::size_t count() const { return last - first + 1; }
};

/// Blocks as indentation and closing brackets show them: no grammar, so one rule serves all that lays its lines out.
/// Cost: O(bytes).
class LineBlocks {
public:
    /// `text` must outlive it.
    explicit LineBlocks(std::string_view text);

    std::size_t count() const { return lines_.size(); }
    /// Without its indentation and what is blank at its end.
    std::string_view words(std::size_t line) const { return lines_[line].words; }
    bool isBlank(std::size_t line) const { return lines_[line].words.empty(); }
    /// All of it: # // /* * -- in front.
    bool isComment(std::size_t line) const;
    bool isItem(std::size_t line) const { return lines_[line].isItem; } ///< of a YAML list
    bool opens(std::size_t line) const;                                 ///< what follows is within it
    bool closes(std::size_t line) const;

    /// The line that opens what this one is directly within; none at the top.
    std::optional<std::size_t> parent(std::size_t line) const { return lines_[line].parent; }
    /// From this line to the end of what it opens; the line alone where it opens nothing.
    LineSpan block(std::size_t line) const;
    /// Of YAML, what stands between two "---"; else the text.
    LineSpan document(std::size_t line) const;

private:
    struct Line {
        std::string_view words;
        std::size_t indent = 0;
        bool isItem = false;
        std::optional<std::size_t> parent;
    };
    void findParents();
    bool isWithin(std::size_t line, std::size_t outer) const;

    std::vector<Line> lines_;
};

} // namespace edgewright

// How does the engine name words (paths, tags, header values), so that it compares numbers instead of text?
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace edgewright::http {

using WordId = std::uint32_t;

/// Numbers for words, from 1 in the order of their first use; 0 is no word.
/// Cost: O(length) to add, O(1) to read back.
class Vocabulary {
public:
    WordId add(std::string_view word)
    {
        if (const auto found = ids_.find(word); found != ids_.end())
            return found->second;
        const std::string& kept = words_.emplace_back(word);
        return ids_.emplace(kept, static_cast<WordId>(words_.size())).first->second;
    }
    /// A word that has no letters: for what is counted by the million and never read.
    WordId addUnwritten()
    {
        words_.emplace_back();
        return static_cast<WordId>(words_.size());
    }
    WordId find(std::string_view word) const
    {
        const auto found = ids_.find(word);
        return found == ids_.end() ? 0 : found->second;
    }
    std::string_view word(WordId id) const { return id == 0 ? std::string_view() : words_[id - 1]; }
    std::size_t size() const { return words_.size(); }

private:
    std::deque<std::string> words_; ///< a deque: the views of ids_ stay where they are
    std::unordered_map<std::string_view, WordId> ids_;
};

} // namespace edgewright::http

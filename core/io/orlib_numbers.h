// Which number comes next in a file of the OR-Library, and where does it stand?
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace edgewright {

/// Reads words parted by blanks and ends of lines; lines count from 1.
class OrlibNumbers {
public:
    OrlibNumbers(std::string_view text, std::string_view name) : rest_(text), name_(name) {}

    /// A figure that is finite and not negative. `what` says what should stand there.
    Result<double> figure(const Text& what);
    /// A whole number up to `most`.
    Result<std::size_t> count(const Text& what, std::size_t most);
    /// Takes the next word where it is `word`.
    bool takes(std::string_view word);
    /// Errors: something is left.
    Result<void> end();

    std::string where() const { return name_ + ':' + std::to_string(line_); }
    std::size_t bytesLeft() const { return rest_.size(); }

private:
    std::string_view peek();

    std::string_view rest_;
    std::string name_;
    std::size_t line_ = 1;
};

} // namespace edgewright

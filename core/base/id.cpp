// How is a row named so that the name never changes and two branches that add rows merge?
#include "core/base/id.h"

#include <algorithm>

namespace edgewright {

namespace {

std::string base32(std::uint64_t bits)
{
    static constexpr std::string_view crockford = "0123456789abcdefghjkmnpqrstvwxyz";
    std::string word(10, '0');
    for (char& c : word) {
        c = crockford[bits & 31];
        bits >>= 5;
    }
    return word;
}

bool belongsInId(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.';
}

} // namespace

bool isValidId(std::string_view value)
{
    return !value.empty() && value.size() <= 64 && std::ranges::all_of(value, belongsInId);
}

std::string randomId(Random& random) { return base32(random()); }

std::string derivedId(std::string_view key)
{
    // FNV-1a, 64 bits (Fowler, Noll, Vo), mixed so that keys which differ in their last letter don't look alike.
    std::uint64_t hash = 14695981039346656037ull;
    for (const char c : key) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1099511628211ull;
    }
    return base32(mixedSeed(hash, 0));
}

} // namespace edgewright

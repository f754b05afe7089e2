// Where does chance come from, so that the same seed gives the same result on every machine?
#pragma once

#include <cstdint>
#include <random>

namespace edgewright {

/// The engine is fixed by the standard. Draw with boost::random's distributions: those of <random> differ by library.
using Random = std::mt19937_64;

/// A stream of its own for part `part` of a run with `seed`: adding a part does not disturb the others.
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014 (the mixing function).
constexpr std::uint64_t mixedSeed(std::uint64_t seed, std::uint64_t part)
{
    std::uint64_t z = seed + 0x9e3779b97f4a7c15ull * (part + 1);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
}

} // namespace edgewright

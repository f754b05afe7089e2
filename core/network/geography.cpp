// How far apart are two places, and how fast can light in fibre get there?
#include "core/network/geography.h"

#include <GeographicLib/Geodesic.hpp>

namespace edgewright {

namespace {

constexpr double vacuumKilometresPerMs = 299.792458; // exact, by the definition of the metre
constexpr double fibreRefractiveIndex = 1.468;       // ITU-T G.652 at 1550 nm

} // namespace

Kilometres geodesicDistance(Degrees latitudeA, Degrees longitudeA, Degrees latitudeB, Degrees longitudeB)
{
    double metres = 0;
    GeographicLib::Geodesic::WGS84().Inverse(latitudeA.value, longitudeA.value, latitudeB.value, longitudeB.value,
                                             metres);
    return Kilometres(metres / 1000);
}

Milliseconds vacuumFloor(Kilometres distance) { return Milliseconds(distance.value / vacuumKilometresPerMs); }

Milliseconds fibreFloor(Kilometres distance) { return fibreRefractiveIndex * vacuumFloor(distance); }

Milliseconds estimatedFibreLatency(Kilometres distance) { return fibreRouteFactor * fibreFloor(distance); }

} // namespace edgewright

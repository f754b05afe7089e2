// How far apart are two places, and how fast can light in fibre get there?
#pragma once

#include "core/base/units.h"

namespace edgewright {

/// Length of the geodesic on WGS 84.
/// Source: Karney, "Algorithms for geodesics", J. Geodesy 87 (2013); GeographicLib.
Kilometres geodesicDistance(Degrees latitudeA, Degrees longitudeA, Degrees latitudeB, Degrees longitudeB);

/// Time of light over `distance` in vacuum, one way: what no radio can beat.
Milliseconds vacuumFloor(Kilometres distance);

/// Time of light over `distance` of fibre, one way: nothing can be faster.
/// Units:  refractive index of the core 1.468 (ITU-T G.652 fibre at 1550 nm), so 204,218 km/s: about 4.9 µs a km.
Milliseconds fibreFloor(Kilometres distance);

/// One-way latency to expect of a fibre route between two places: fibreFloor of the geodesic times the route factor below.
/// Source: routes are longer than the geodesic; Singla et al., "The Internet at the Speed of Light", HotNets 2014, and Durairajan et al.,
///         "InterTubes", SIGCOMM 2015, find fibre paths 1.5 times the line of sight to be typical.
inline constexpr double fibreRouteFactor = 1.5;
Milliseconds estimatedFibreLatency(Kilometres distance);

} // namespace edgewright

// Which variants of a comparison do charts show, and in which words?
#pragma once

#include "app/jobs/results.h"

#include <QString>

namespace edgewright {

/// Those that the drawing can have, in the order of the comparison; null or one that none can have: none.
std::vector<const ComparedCaches*> possibleVariants(const Results& results);

/// "the same 300 000 requests under each, after 100 000 of warm-up, seed 1; 1 not possible". At least one is possible.
QString comparisonSmallPrint(const Results& results);

/// Which commands fill charts of a comparison.
Text comparisonFills();

} // namespace edgewright

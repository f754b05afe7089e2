// Where are the files with known answers?
#pragma once

#include <QDir>

namespace edgewright::testing {

inline QString sharedPlacement()
{
    return qEnvironmentVariable("EDGEWRIGHT_SHARED_DATA", QString(EDGEWRIGHT_SOURCE_DIR) + "/../shared/data") +
           "/placement/";
}

} // namespace edgewright::testing

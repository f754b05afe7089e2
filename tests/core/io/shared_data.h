// Where is the development data, which is no part of the project?
#pragma once

#include <QDir>
#include <QString>

namespace edgewright::testing {

/// A folder of the development data, or nothing where that is absent.
inline QString sharedData(const QString& folder)
{
    for (const QString& root :
         {qEnvironmentVariable("EDGEWRIGHT_SHARED_DATA"), QStringLiteral(EDGEWRIGHT_SOURCE_DIR "/../shared/data")})
        if (!root.isEmpty() && QDir(root + "/" + folder).exists())
            return root + "/" + folder;
    return {};
}

} // namespace edgewright::testing

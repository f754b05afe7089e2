// What does an export for a content delivery network say, in Terraform and of a row?
#pragma once

#include "core/export/exporter.h"

#include <QString>

namespace edgewright::testing {

inline QString terraform(const Manifest& manifest)
{
    QString all;
    for (const auto& [path, words] : manifest.files)
        if (path.ends_with(".tf"))
            all += QString::fromStdString(words) + "\n";
    return all;
}

/// All that is said of a row, line by line: "outcome: what @ where".
inline QString said(const Manifest& manifest, TableKey table, const std::string& id)
{
    static const char* const outcomes[] = {"exported", "needs input", "not expressible", "not concerned"};
    QString all;
    for (const ExportLine& line : manifest.report)
        if (line.row == RowRef{table, id})
            all += QString("%1: %2 @ %3\n")
                       .arg(outcomes[static_cast<int>(line.outcome)], QString::fromStdString(english(line.what)),
                            QString::fromStdString(line.where));
    return all;
}

} // namespace edgewright::testing

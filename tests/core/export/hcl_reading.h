// What stands in exported Terraform, read without the writer that wrote it?
#pragma once

#include "core/export/exporter.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace edgewright::testing {

inline QString allText(const Manifest& manifest)
{
    QString all;
    for (const auto& [path, words] : manifest.files)
        all += QString::fromStdString(words) + "\n";
    return all;
}

/// Resources by "type.name", each with its attributes as they are written; those of inner blocks by their own names too.
inline std::map<QString, std::map<QString, QString>> resourcesIn(const Manifest& manifest)
{
    static const QRegularExpression head(R"re(^resource "(\w+)" "(\w+)" \{$)re"), attribute(R"re(^ +(\w+) += (.*)$)re");
    std::map<QString, std::map<QString, QString>> found;
    QString at;
    for (const QString& line : allText(manifest).split('\n')) {
        if (const auto match = head.match(line); match.hasMatch())
            at = match.captured(1) + "." + match.captured(2);
        else if (line == "}")
            at.clear();
        else if (const auto held = attribute.match(line); held.hasMatch() && !at.isEmpty())
            found[at].try_emplace(held.captured(1), held.captured(2));
        if (!at.isEmpty())
            found.try_emplace(at);
    }
    return found;
}

/// Names of variables that are declared but not used, or used but not declared.
inline std::set<QString> strayVariables(const Manifest& manifest)
{
    static const QRegularExpression declaration(R"re(variable "(\w+)")re"), use(R"(\bvar\.(\w+))");
    const QString text = allText(manifest);
    std::set<QString> declared, used, stray;
    for (auto at = declaration.globalMatch(text); at.hasNext();)
        declared.insert(at.next().captured(1));
    for (auto at = use.globalMatch(QString(text).remove(QRegularExpression("condition .*"))); at.hasNext();)
        used.insert(at.next().captured(1));
    std::set_symmetric_difference(declared.begin(), declared.end(), used.begin(), used.end(),
                                  std::inserter(stray, stray.end()));
    return stray;
}

/// The first line of a row with that outcome whose reason or place holds `word`, as "reason @ place"; or nothing.
inline std::string lineOf(const Manifest& manifest, const RowRef& row, Outcome outcome, const std::string& word = {})
{
    for (const ExportLine& line : manifest.report) {
        const std::string words = english(line.what) + " @ " + line.where;
        if (line.row == row && line.outcome == outcome && words.find(word) != std::string::npos)
            return words;
    }
    return {};
}

} // namespace edgewright::testing

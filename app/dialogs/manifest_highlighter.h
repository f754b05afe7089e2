// Which parts of a manifest are keys, strings and comments? Light, for YAML, HCL, JSON and shell alike.
#pragma once

#include <QSyntaxHighlighter>

namespace edgewright {

class ManifestHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString& line) override;
};

} // namespace edgewright

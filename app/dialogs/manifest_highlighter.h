// Which parts of a manifest are keys, words of its language, strings and comments? Light: by lines, whatever follows from the file's name.
#pragma once

#include <QSyntaxHighlighter>

namespace edgewright {

/// What a file is written in, by its name.
enum class ManifestLanguage { Plain, Hcl, Yaml, Json, Toml, Vcl, Nginx, JavaScript, Patch };
ManifestLanguage languageOf(const QString& path);

class ManifestHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;
    /// Takes effect with the next text; refresh with rehighlight().
    void setLanguage(ManifestLanguage language) { language_ = language; }

protected:
    void highlightBlock(const QString& line) override;

private:
    void highlightPatch(const QString& line);
    void highlightWords(const QString& line, const QRegularExpression& pattern, const QTextCharFormat& format);
    void highlightStrings(const QString& line, qsizetype from);

    ManifestLanguage language_ = ManifestLanguage::Plain;
};

} // namespace edgewright

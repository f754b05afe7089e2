// Which parts of a manifest are keys, strings and comments? Light, for YAML, HCL, JSON and shell alike.
#include "app/dialogs/manifest_highlighter.h"

#include "app/theme/theme.h"

#include <QRegularExpression>

namespace edgewright {

namespace {

/// Where a comment starts outside quotes, or -1: '#' at the start or after a space, or "//" likewise.
qsizetype commentStart(const QString& line)
{
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (!quote.isNull()) {
            if (c == '\\')
                ++i;
            else if (c == quote)
                quote = QChar();
            continue;
        }
        if (c == '"' || c == '\'')
            quote = c;
        const bool opens = c == '#' || (c == '/' && i + 1 < line.size() && line[i + 1] == '/');
        if (opens && (i == 0 || line[i - 1].isSpace()))
            return i;
    }
    return -1;
}

} // namespace

void ManifestHighlighter::highlightBlock(const QString& line)
{
    // "key:" of YAML and JSON, "key =" and block heads of HCL.
    static const QRegularExpression key(QStringLiteral(
        R"re(^\s*(?:- )?("?[A-Za-z_][\w./-]*"?)(?=\s*[:=](?:\s|$))|^\s*(resource|variable|output|provider|terraform|module|data|locals|job|group|task)\b)re"));
    static const QRegularExpression string(QStringLiteral(R"re("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')re"));
    QTextCharFormat strings, keys, comments;
    strings.setForeground(theme().ok);
    keys.setForeground(theme().accent);
    comments.setForeground(theme().dim);
    comments.setFontItalic(true);
    for (auto match = string.globalMatch(line); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        setFormat(static_cast<int>(found.capturedStart()), static_cast<int>(found.capturedLength()), strings);
    }
    if (const QRegularExpressionMatch found = key.match(line); found.hasMatch()) {
        const int part = found.capturedLength(1) > 0 ? 1 : 2;
        setFormat(static_cast<int>(found.capturedStart(part)), static_cast<int>(found.capturedLength(part)), keys);
    }
    if (const qsizetype start = commentStart(line); start >= 0)
        setFormat(static_cast<int>(start), static_cast<int>(line.size() - start), comments);
}

} // namespace edgewright

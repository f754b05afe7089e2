// Which parts of a manifest are keys, words of its language, strings and comments? Light: by lines, whatever follows from the file's name.
#include "app/dialogs/manifest_highlighter.h"

#include "app/theme/theme.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

namespace edgewright {

namespace {

struct Grammar {
    QStringList comments;     ///< to the end of the line
    bool hasLongComments;     ///< between /* and */
    QRegularExpression keys;  ///< what the first group catches is a key
    QRegularExpression words; ///< of the language

    Grammar(QStringList ofComments, bool longOnes, const char* key, const char* word)
        : comments(std::move(ofComments)),
          hasLongComments(longOnes),
          keys(QLatin1String(key)),
          words(QStringLiteral("\\b(%1)\\b").arg(QLatin1String(word)))
    {}
};

// "key:" of YAML, "key": of JSON, key = of HCL and TOML; the first word of a directive of nginx.
constexpr const char* member = R"re(^\s*(?:- )?("?[A-Za-z_][\w./-]*"?)(?=\s*[:=](?:\s|$)))re";
constexpr const char* equation = R"re(^\s*("?[A-Za-z_][\w.-]*"?)(?=\s*=(?:\s|$))|^\s*(\[+[^\]]*\]+))re";
constexpr const char* property = R"re(("?[A-Za-z_$][\w$-]*"?)(?=\s*:\s))re";

const Grammar& grammarOf(ManifestLanguage language)
{
    static const QHash<int, Grammar> grammars = {
        {static_cast<int>(ManifestLanguage::Plain), {{}, false, "", ""}},
        {static_cast<int>(ManifestLanguage::Hcl),
         {{"#", "//"},
          true,
          member,
          "resource|variable|output|provider|terraform|module|data|locals|dynamic|lifecycle|validation|for|in|if|true|false|null"}},
        {static_cast<int>(ManifestLanguage::Yaml), {{"#"}, false, member, "true|false|null"}},
        {static_cast<int>(ManifestLanguage::Json), {{"//"}, true, property, "true|false|null"}},
        {static_cast<int>(ManifestLanguage::Toml), {{"#"}, false, equation, "true|false"}},
        {static_cast<int>(ManifestLanguage::Vcl),
         {{"#", "//"},
          true,
          R"re(^\s*(\.\w+)(?=\s*=))re",
          "vcl|import|include|backend|probe|acl|director|sub|if|else|elseif|elsif|set|unset|return|call|new|synthetic|hash_data|true|false"}},
        {static_cast<int>(ManifestLanguage::Nginx), {{"#"}, false, R"re(^\s*([a-z_]\w*)(?=[\s;{]))re", "on|off"}},
        {static_cast<int>(ManifestLanguage::JavaScript),
         {{"//"},
          true,
          property,
          "const|let|var|function|return|if|else|for|of|in|while|switch|case|break|continue|new|async|await|import|export|default|from|class|"
          "try|catch|throw|typeof|true|false|null|undefined"}},
    };
    const auto found = grammars.constFind(static_cast<int>(language));
    return found == grammars.cend() ? grammars.constFind(static_cast<int>(ManifestLanguage::Plain)).value()
                                    : found.value();
}

QTextCharFormat inColor(const QColor& color, bool isItalic = false)
{
    QTextCharFormat format;
    format.setForeground(color);
    format.setFontItalic(isItalic);
    return format;
}

/// A comment counts at the start of a line or after a space: "http://…" holds none.
bool startsAt(const QString& line, qsizetype at, const QStringList& marks)
{
    const bool mayStart = at == 0 || line[at - 1].isSpace() || line[at - 1] == ';' || line[at - 1] == '{';
    for (const QString& mark : marks)
        if (mayStart && QStringView(line).mid(at).startsWith(mark))
            return true;
    return false;
}

/// Behind the quote that closes the one at `from`, or the end of the line.
qsizetype stringEnd(const QString& line, qsizetype from)
{
    for (qsizetype i = from + 1; i < line.size(); ++i) {
        if (line[i] == '\\')
            ++i;
        else if (line[i] == line[from])
            return i + 1;
    }
    return line.size();
}

} // namespace

ManifestLanguage languageOf(const QString& path)
{
    static const QHash<QString, ManifestLanguage> byEnding = {
        {"tf", ManifestLanguage::Hcl},         {"tfvars", ManifestLanguage::Hcl}, {"hcl", ManifestLanguage::Hcl},
        {"yaml", ManifestLanguage::Yaml},      {"yml", ManifestLanguage::Yaml},   {"json", ManifestLanguage::Json},
        {"jsonc", ManifestLanguage::Json},     {"jsonc", ManifestLanguage::Json}, {"toml", ManifestLanguage::Toml},
        {"vcl", ManifestLanguage::Vcl},        {"conf", ManifestLanguage::Nginx}, {"js", ManifestLanguage::JavaScript},
        {"mjs", ManifestLanguage::JavaScript}, {"pbtxt", ManifestLanguage::Yaml}, {"sh", ManifestLanguage::Yaml},
        {"example", ManifestLanguage::Hcl},
    };
    return byEnding.value(QFileInfo(path).suffix().toLower(), ManifestLanguage::Plain);
}

void ManifestHighlighter::highlightBlock(const QString& line)
{
    if (language_ == ManifestLanguage::Patch)
        return highlightPatch(line);
    if (language_ == ManifestLanguage::Plain)
        return;
    const Grammar& grammar = grammarOf(language_);
    highlightWords(line, grammar.words, inColor(theme().warn));
    highlightWords(line, grammar.keys, inColor(theme().accent));
    qsizetype from = 0;
    setCurrentBlockState(0);
    if (previousBlockState() == 1) { // within a long comment
        const qsizetype end = line.indexOf("*/");
        from = end < 0 ? line.size() : end + 2;
        setFormat(0, static_cast<int>(from), inColor(theme().dim, true));
        setCurrentBlockState(end < 0 ? 1 : 0);
    }
    highlightStrings(line, from);
}

void ManifestHighlighter::highlightPatch(const QString& line)
{
    const bool isHead = line.startsWith("+++") || line.startsWith("---") || line.startsWith("@@");
    const QColor color = isHead                 ? theme().dim
                         : line.startsWith('+') ? theme().ok
                         : line.startsWith('-') ? theme().bad
                                                : theme().text;
    setFormat(0, static_cast<int>(line.size()), inColor(color, isHead));
}

void ManifestHighlighter::highlightWords(const QString& line, const QRegularExpression& pattern,
                                         const QTextCharFormat& format)
{
    for (auto match = pattern.globalMatch(line); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        for (int group = 1; group <= found.lastCapturedIndex(); ++group)
            setFormat(static_cast<int>(found.capturedStart(group)), static_cast<int>(found.capturedLength(group)),
                      format);
    }
}

/// Strings and comments, over what looked like words within them. A key in quotes stays a key.
void ManifestHighlighter::highlightStrings(const QString& line, qsizetype from)
{
    const Grammar& grammar = grammarOf(language_);
    const QTextCharFormat comment = inColor(theme().dim, true);
    for (qsizetype i = from; i < line.size(); ++i) {
        const QChar c = line[i];
        if (grammar.hasLongComments && QStringView(line).mid(i).startsWith(QLatin1String("/*"))) {
            const qsizetype end = line.indexOf("*/", i + 2);
            const qsizetype stop = end < 0 ? line.size() : end + 2;
            setFormat(static_cast<int>(i), static_cast<int>(stop - i), comment);
            setCurrentBlockState(end < 0 ? 1 : 0);
            i = stop - 1;
        } else if (startsAt(line, i, grammar.comments)) {
            setFormat(static_cast<int>(i), static_cast<int>(line.size() - i), comment);
            return;
        } else if (c == '"' || c == '\'' || c == '`') {
            const qsizetype end = stringEnd(line, i);
            const bool isKey = format(static_cast<int>(i)).foreground().color() == theme().accent;
            if (!isKey)
                setFormat(static_cast<int>(i), static_cast<int>(end - i), inColor(theme().ok));
            i = end - 1;
        }
    }
}

} // namespace edgewright

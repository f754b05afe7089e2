// Are keys, words, strings and comments told apart in each language that manifests are written in?
#include "app/dialogs/manifest_highlighter.h"
#include "app/theme/theme.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace edgewright;

namespace {

/// A letter for each character: k key, w word, s string, c comment, + and - of a patch, h its heads, . anything else.
QString painted(const QString& path, const QString& words)
{
    QTextDocument document(words);
    ManifestHighlighter highlighter(&document);
    highlighter.setLanguage(path == "patch" ? ManifestLanguage::Patch : languageOf(path));
    highlighter.rehighlight();
    const bool isPatch = path == "patch";
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString line(block.length() - 1, '.');
        for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
            const QColor color = range.format.foreground().color();
            const QChar mark = color == theme().accent           ? 'k'
                               : color == theme().warn           ? 'w'
                               : color == theme().ok             ? (isPatch ? '+' : 's')
                               : color == theme().dim            ? (isPatch ? 'h' : 'c')
                               : isPatch && color == theme().bad ? '-'
                                                                 : '.';
            line.replace(range.start, range.length, QString(range.length, mark));
        }
        lines << line;
    }
    return lines.join('\n');
}

} // namespace

class ManifestHighlighterTest final : public QObject {
    Q_OBJECT

private slots:
    void tellsPartsApart_data();
    void tellsPartsApart();
    void endsOnLongLines();
};

void ManifestHighlighterTest::tellsPartsApart_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("parts");
    QTest::newRow("HCL") << "a/main.tf"
                         << "resource \"a\" {\n  name = \"x # y\" # why"
                         << "wwwwwwww sss .\n  kkkk . sssssss ccccc";
    QTest::newRow("a long comment") << "main.tf"
                                    << "a /* b\nc = 1\nd */ e = 2"
                                    << ". cccc\nccccc\ncccc . . .";
    QTest::newRow("YAML") << "a.yaml"
                          << "- name: \"x\"\n  on: true # why\n  url: http://a#b"
                          << ". kkkk. sss\n  kk. wwww ccccc\n  kkk. ..........";
    QTest::newRow("JSON") << "a.json"
                          << "{\"a\": \"b\", \"c\": null}"
                          << ".kkk. sss. kkk. wwww.";
    QTest::newRow("JSON with comments") << "wrangler.jsonc"
                                        << "// why\n\"a\": \"http://b\""
                                        << "cccccc\nkkk. ssssssssss";
    QTest::newRow("TOML") << "fastly.toml"
                          << "[scripts]\nbuild = \"a\" # why"
                          << "kkkkkkkkk\nkkkkk . sss ccccc";
    QTest::newRow("VCL") << "a.vcl"
                         << "backend a {\n  .host = \"b\"; // why\n}"
                         << "wwwwwww . .\n  kkkkk . sss. cccccc\n.";
    QTest::newRow("nginx") << "nginx.conf"
                           << "server {\n  listen 80; # why"
                           << "kkkkkk .\n  kkkkkk ... ccccc";
    QTest::newRow("JavaScript") << "a.js"
                                << "const a = 'b'; // why\nlet c = { d: `e # f` };"
                                << "wwwww . . sss. cccccc\nwww . . . k. sssssss ..";
    QTest::newRow("plain words") << "README.md"
                                 << "# A title: \"x\""
                                 << ". . ...... ...";
    QTest::newRow("a patch") << "patch"
                             << "--- a\n+++ b\n@@ -1 +1 @@\n a\n-b\n+c"
                             << "hhhhh\nhhhhh\nhhhhhhhhhhh\n..\n--\n++";
}

void ManifestHighlighterTest::tellsPartsApart()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    QFETCH(QString, parts);
    QString expected;
    const QString all = painted(path, words);
    QCOMPARE(parts.size(), words.size());
    for (qsizetype i = 0; i < words.size(); ++i) // blanks count as nothing
        expected += words[i] == ' ' ? all[i] : parts[i];
    QCOMPARE(all, expected);
}

/// Patterns that go back on what they took would take minutes.
void ManifestHighlighterTest::endsOnLongLines()
{
    for (const char* path : {"a.tf", "a.yaml", "a.json", "a.js", "a.vcl", "nginx.conf", "a.toml"})
        painted(path, QString("\"a: ").repeated(20'000) + QString(" ").repeated(20'000) + "x");
}

REGISTER_TEST(ManifestHighlighterTest)
#include "manifest_highlighter_test.moc"

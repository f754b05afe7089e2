// Do lines lead to their row and rows to their lines, in every language that manifests are written in?
#include "tests/support/register_test.h"

#include "core/export/manifest/row_marks.h"

#include "core/export/exporter.h"
#include "tests/core/export/drawings.h"

#include <QTest>

#include <algorithm>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

Topology drawing()
{
    Topology drawing;
    drawing.nodes.put(node("n1", "Boston", Provider::None, ""));
    drawing.nodes.put(node("n2", "New York", Provider::None, ""));
    drawing.nodes.put(node("N.3_x", "Chicago", Provider::None, ""));
    drawing.services.put(service("s1", "Render", "registry.example.com/r:1"));
    return drawing;
}

/// "n1 2-5, n2 7-7": rows and lines, the first line being 1, as people count.
QString found(const std::string& words)
{
    QStringList all;
    for (const MarkedLines& each : markedLines({{{"f", words}}, {}}, drawing())) {
        QStringList rows;
        for (const RowRef& row : each.rows)
            rows << QString::fromStdString(row.id);
        all << QString("%1 %2-%3").arg(rows.join('+')).arg(each.lines.first + 1).arg(each.lines.last + 1);
    }
    return all.join(", ");
}

} // namespace

class RowMarksTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheResourceOfAMark_data();
    void findsTheResourceOfAMark();
    void takesNoOtherWordForAMark_data();
    void takesNoOtherWordForAMark();
    void leadsFromLinesToTheSmallestResource();
    void leadsFromARowToItsLinesInAllFiles();
    void findsWhatExportersMark_data();
    void findsWhatExportersMark();
};

void RowMarksTest::findsTheResourceOfAMark_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("lines");
    QTest::newRow("a tag of Terraform")
        << "resource \"a\" \"x\" {\n  cidr = 1\n\n  tags = {\n    Name             = \"x\"\n    "
           "\"edgewright:row\" = \"n1\"\n  }\n}\n\nresource \"b\" \"y\" {\n}\n"
        << "n1 1-8";
    QTest::newRow("tags that are merged")
        << "resource \"a\" \"x\" {\n  tags = merge(local.tags, {\n    \"edgewright:row\" "
           "= \"n1\"\n  })\n}\n"
        << "n1 1-5";
    QTest::newRow("merged below one another")
        << "resource \"a\" \"x\" {\n  tags = merge(\n    local.tags,\n    {\n      \"edgewright:row\" = \"n1\"\n    }\n  )\n}\n"
        << "n1 1-8";
    QTest::newRow("tags on one line") << "resource \"a\" \"x\" {\n  tags = { \"edgewright:row\" = \"n1\" }\n}\n"
                                      << "n1 1-3";
    QTest::newRow("a label, in lower case and without dots")
        << "resource \"a\" \"x\" {\n  labels = {\n    edgewright_row = \"n-3-x\"\n  }\n}\n"
        << "N.3_x 1-5";
    QTest::newRow("a label without hyphens")
        << "resource \"a\" \"x\" {\n  labels = {\n    edgewright_row = \"n_3_x\"\n  }\n}\n"
        << "N.3_x 1-5";
    QTest::newRow("a tag block of a group of instances")
        << "resource \"a\" \"x\" {\n  tag {\n    key   = \"edgewright:row\"\n    value = \"n1\"\n  }\n}\n"
        << "n1 1-6";
    QTest::newRow("a comment above a block")
        << "# Made by Edgewright.\n\n# edgewright:row = n1\nresource \"a\" \"x\" {\n  b = 1\n}\nother {\n}\n"
        << "n1 3-6";
    QTest::newRow("two comments above a block") << "# edgewright:row = n1\n# edgewright:row = s1\na {\n  b = 1\n}\n"
                                                << "n1 1-5, s1 2-5";
    QTest::newRow("several rows in one mark") << "# edgewright:row = n1, s1\na {\n}\n"
                                              << "n1+s1 1-3";
    QTest::newRow("a comment above an inner block")
        << "a {\n  # edgewright:row = n1\n  b {\n    c = 1\n  }\n  d = 1\n}\n"
        << "n1 2-5";
    QTest::newRow("a comment that opens a block") << "server {\n  # edgewright:row = n1\n  listen 80;\n  b 1;\n}\nx;\n"
                                                  << "n1 1-5";
    QTest::newRow("comments each above its line")
        << "servers {\n  # edgewright:row = n1\n  a;\n  # edgewright:row = n2\n  b;\n}\n"
        << "n1 2-3, n2 4-5";
    QTest::newRow("a comment at the end of a line")
        << "upstream x {\n  server a; # edgewright:row = n1\n  server b;\n}\n"
        << "n1 2-2";
    QTest::newRow("a comment of a whole file") << "# edgewright:row = n1\n\na = 1\nb {\n  c = 2\n}\n"
                                               << "n1 1-6";
    QTest::newRow("a variable of the environment of a module of IoT Edge")
        << "{\n  \"modules\": {\n    \"gauge\": {\n      \"env\": {\n        \"EDGEWRIGHT_ROW\": {\n          \"value\": "
           "\"s1\"\n        }\n      },\n      \"x\": 1\n    },\n    \"b\": {\n    }\n  }\n}\n"
        << "s1 3-10";
    QTest::newRow("a variable of the environment on one line")
        << "gauge {\n  env = { EDGEWRIGHT_ROW = { value = \"s1\" } }\n}\n"
        << "s1 1-3";
    QTest::newRow("a comment at the head of a script") << "#!/bin/sh\n# edgewright:row = n1\nset -e\n\nrun\n"
                                                       << "n1 1-5";
    QTest::newRow("a comment above a line further down") << "set -e\n# edgewright:row = n1\nrun\n\nend\n"
                                                         << "n1 2-3";
    QTest::newRow("a comment that ends a block") << "a {\n  b = 1\n  # edgewright:row = n1\n}\nc = 1\n"
                                                 << "n1 1-4";
    QTest::newRow("VCL with an else")
        << "// edgewright:row = n1\nsub vcl_recv {\n  if (a) {\n    b;\n  } else {\n    c;\n  }\n}\n\nsub d {\n}\n"
        << "n1 1-8";
    QTest::newRow("else at the block's own depth") << "# edgewright:row = n1\nif (a) {\n  b;\n} else {\n  c;\n}\nd;\n"
                                                   << "n1 1-6";
    QTest::newRow("a bracket on a line of its own") << "# edgewright:row = n1\nsub a\n{\n  b;\n}\nc;\n"
                                                    << "n1 1-5";
    QTest::newRow("JavaScript") << "const A = 1;\n// edgewright:row = s1\nconst ROUTES = [\n  1,\n];\nconst B = 2;\n"
                                << "s1 2-5";
    QTest::newRow("a comment between stars") << "/* edgewright:row = n1 */\na {\n  b;\n}\n"
                                             << "n1 1-4";
    QTest::newRow("an annotation of Kubernetes")
        << "apiVersion: v1\nkind: A\nmetadata:\n  annotations:\n    edgewright/row: n1\nspec:\n  a: 1\n---\nkind: "
           "B\nmetadata:\n  annotations:\n    edgewright/row: \"n2\"\n"
        << "n1 1-7, n2 9-12";
    QTest::newRow("an annotation of a Pod within its workload")
        << "kind: A\nspec:\n  template:\n    metadata:\n      annotations:\n        edgewright/row: s1\n    spec:\n      b: "
           "1\n  replicas: 1\n"
        << "s1 3-8";
    QTest::newRow("annotations on one line")
        << "kind: A\nmetadata: {name: x, annotations: {edgewright/row: n1}}\nspec: 1\n"
        << "n1 1-3";
    QTest::newRow("a list that stands as far left as its key")
        << "# edgewright:row = n1\nitems:\n- a: 1\n  b: 2\n- a: 2\nother: 1\n"
        << "n1 1-5";
    QTest::newRow("a comment above an item")
        << "items:\n  - a: 1\n  # edgewright:row = n1\n  - a: 2\n    b: 3\n  - a: 4\n"
        << "n1 3-5";
    QTest::newRow("an item that begins with it") << "items:\n  - edgewright/row: n1\n    a: 2\n  - a: 4\n"
                                                 << "n1 2-3";
    QTest::newRow("labels of Compose") << "services:\n  web:\n    image: a\n    labels:\n      edgewright.x: y\n      "
                                          "edgewright/row: s1\n  db:\n    image: b\n"
                                       << "s1 2-6";
    QTest::newRow("tags of CloudFormation, YAML")
        << "Resources:\n  Vpc:\n    Type: T\n    Properties:\n      Tags:\n        - Key: Name\n          Value: x\n        - "
           "Key: edgewright:row\n          Value: n1\n  Other:\n    Type: U\n"
        << "n1 2-9";
    QTest::newRow("tags of CloudFormation, as far left as their key, the value first")
        << "Resources:\n  Vpc:\n    Properties:\n      Tags:\n      - Value: n1\n        Key: edgewright:row\n  Other:\n    a: 1\n"
        << "n1 2-6";
    QTest::newRow("tags of CloudFormation, JSON")
        << "{\n  \"Resources\": {\n    \"Vpc\": {\n      \"Properties\": {\n        \"Tags\": [\n          {\n            "
           "\"Key\": \"edgewright:row\",\n            \"Value\": \"n1\"\n          }\n        ]\n      }\n    },\n    \"B\": "
           "{\n    }\n  }\n}\n"
        << "n1 3-12";
    QTest::newRow("tags of CloudFormation, each on a line")
        << "{\n  \"Vpc\": {\n    \"Properties\": {\n      \"Tags\": [\n        {\"Key\": \"edgewright:row\", \"Value\": "
           "\"n1\"}\n      ]\n    }\n  }\n}\n"
        << "n1 2-8";
    QTest::newRow("tags of a template of Azure")
        << "{\n  \"resources\": [\n    {\n      \"type\": \"a\",\n      \"tags\": {\n     "
           "   \"edgewright:row\": \"n1\"\n      },\n      \"x\": 1\n    },\n    {\n   "
           "   \"type\": \"b\"\n    }\n  ]\n}\n"
        << "n1 3-9";
    QTest::newRow("JSON within a text of JSON")
        << "{\n  \"modules\": {\n    \"a\": {\n      \"createOptions\": \"{\\\"Labels\\\":{\\\"edgewright:row\\\":\\\"s1\\\"}}\"\n  "
           "  }\n  }\n}\n"
        << "s1 4-4";
    QTest::newRow("objects each on a line")
        << "const A = [\n  { host: \"a\", \"edgewright:row\": \"n1\" },\n  { host: \"b\", \"edgewright:row\": \"n2\" },\n];\n"
        << "n1 2-2, n2 3-3";
    QTest::newRow("a remark that holds it") << "{\n  \"rules\": [\n    {\n      \"name\": \"a\",\n      \"comments\": "
                                               "\"edgewright:row = s1\"\n    }\n  ]\n}\n"
                                            << "s1 3-6";
    QTest::newRow("the last line has no end") << "# edgewright:row = n1\na"
                                              << "n1 1-2";
}

void RowMarksTest::findsTheResourceOfAMark()
{
    QFETCH(QString, words);
    QFETCH(QString, lines);
    QCOMPARE(found(words.toStdString()), lines);
}

void RowMarksTest::takesNoOtherWordForAMark_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << "";
    QTest::newRow("a row that is not in the drawing") << "# edgewright:row = ghost\na {\n}\n";
    QTest::newRow("worked out later") << "tags = {\n  \"edgewright:row\" = each.value.row\n}\n";
    QTest::newRow("nothing behind it") << "# edgewright:row =\n# edgewright:row\na\n";
    QTest::newRow("a longer word") << "edgewright/rows: n1\nedgewright/row-name: n1\nedgewright/name: n1\n";
    QTest::newRow("within a name") << "a {\n  name = \"my edgewright:row = n1\"\n}\n";
    QTest::newRow("in running words") << "The edgewright:row n1 is nothing.\n";
    QTest::newRow("another object's value") << "a: {edgewright/row: {}, b: n1}\n";
    QTest::newRow("half in capitals") << "EDGEWRIGHT_row=n1\nedgewright_ROW=n1\n";
}

void RowMarksTest::takesNoOtherWordForAMark()
{
    QFETCH(QString, words);
    QCOMPARE(found(words.toStdString()), QString());
}

void RowMarksTest::leadsFromLinesToTheSmallestResource()
{
    const Manifest manifest{
        {{"f", "# edgewright:row = n1\na {\n  # edgewright:row = s1\n  b {\n    c\n  }\n  d\n}\ne\n"}}, {}};
    const std::vector<MarkedLines> marked = markedLines(manifest, drawing());
    const RowRef outer{TableKey::Nodes, "n1"}, inner{TableKey::Services, "s1"};
    for (const std::size_t line : {0, 1, 6, 7})
        QVERIFY(rowsAt(marked, "f", line) == std::vector{outer});
    for (const std::size_t line : {2, 3, 4, 5})
        QVERIFY(rowsAt(marked, "f", line) == std::vector{inner});
    QVERIFY(rowsAt(marked, "f", 8).empty());
    QVERIFY(rowsAt(marked, "g", 1).empty());
}

void RowMarksTest::leadsFromARowToItsLinesInAllFiles()
{
    const Manifest manifest{{{"a.tf", "# edgewright:row = n1\na {\n}\n# edgewright:row = n2\nb {\n}\n"},
                             {"b.yaml", "metadata:\n  annotations:\n    edgewright/row: n1\n"}},
                            {}};
    const std::vector<MarkedLines> lines = linesOf(markedLines(manifest, drawing()), {TableKey::Nodes, "n1"});
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines[0].file, std::string("a.tf"));
    QVERIFY((lines[0].lines == LineSpan{0, 2}));
    QCOMPARE(lines[1].file, std::string("b.yaml"));
    QVERIFY((lines[1].lines == LineSpan{0, 2}));
    QVERIFY(linesOf(markedLines(manifest, drawing()), {TableKey::Services, "n1"}).empty()); // of another table
}

void RowMarksTest::findsWhatExportersMark_data()
{
    QTest::addColumn<QString>("target");
    for (const Exporter& exporter : exporters())
        QTest::newRow(std::string(exporter.key).c_str()) << QString::fromStdString(std::string(exporter.key));
}

/// Each file that a row was exported into, by the report, has lines of some row; and some row that was exported has lines.
void RowMarksTest::findsWhatExportersMark()
{
    QFETCH(QString, target);
    const Topology topology = fittingOf(target.toStdString()).drawing(3);
    const Manifest manifest = *exportTo(*exporterWithKey(target.toStdString()), topology);
    const std::vector<MarkedLines> marked = markedLines(manifest, topology);
    QVERIFY(!marked.empty());
    for (const MarkedLines& each : marked) {
        const LineBlocks text(manifest.files.at(each.file));
        QVERIFY(each.lines.first <= each.lines.last && each.lines.last < text.count());
        QVERIFY2(std::ranges::any_of(manifest.report,
                                     [&](const ExportLine& line) {
                                         return line.outcome != Outcome::NotConcerned &&
                                                std::ranges::find(each.rows, line.row) != each.rows.end();
                                     }),
                 (each.file + " is marked with a row that the report calls no concern").c_str());
    }
}

REGISTER_TEST(RowMarksTest)
#include "row_marks_test.moc"

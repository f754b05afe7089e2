// Is HCL laid out as `terraform fmt` would, and is text literal?
#include "tests/support/register_test.h"

#include "core/export/manifest/hcl_writer.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::hcl;

class HclWriterTest : public QObject {
    Q_OBJECT

private slots:
    void alignsEqualsSignsOfNeighbours();
    void objectsOfAListGoOnLinesOfTheirOwn();
    void textIsLiteral_data();
    void textIsLiteral();
    void valuesGoOnOneLine();
};

/// The layout is that of the HCL style guide: equals signs of lines that follow one another stand in one column; an
/// attribute over several lines breaks the column; blocks are set off by an empty line.
void HclWriterTest::alignsEqualsSignsOfNeighbours()
{
    const Block block{"resource",
                      {"aws_vpc", "a"},
                      {{"a", 1},
                       {"long_name", true},
                       {"tags", Object{{"Name", "x"}, {"edgewright:row", "y"}}},
                       {"b", List{"c", Expression{"d.e"}}}},
                      {Block{"inner", {}, {{"f", "g"}}, {}}, Block{"empty", {}, {}, {}}}};
    QCOMPARE(hcl::write({block, Block{"other", {}, {}, {}}}), std::string(R"(resource "aws_vpc" "a" {
  a         = 1
  long_name = true
  tags = {
    Name             = "x"
    "edgewright:row" = "y"
  }
  b = ["c", d.e]

  inner {
    f = "g"
  }

  empty {}
}

other {}
)"));
}

/// As `terraform fmt` leaves it.
void HclWriterTest::objectsOfAListGoOnLinesOfTheirOwn()
{
    const List rules{Object{{"a", 1}, {"long", Object{{"b", true}}}}, Object{{"a", 2}}};
    QCOMPARE(
        hcl::write({Block{"rules", {}, {{"id", "x"}, {"rules", rules}, {"mixed", List{Object{{"a", 1}}, 2}}}, {}}}),
        std::string(R"(rules {
  id = "x"
  rules = [
    {
      a = 1
      long = {
        b = true
      }
    },
    {
      a = 2
    }
  ]
  mixed = [{ a = 1 }, 2]
}
)"));
}

void HclWriterTest::textIsLiteral_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("written");
    QTest::newRow("interpolation") << "${x}"
                                   << R"("$${x}")";
    QTest::newRow("directive") << "%{if}"
                               << R"("%%{if}")";
    QTest::newRow("a dollar is a dollar") << "5$ {"
                                          << R"("5$ {")";
    QTest::newRow("a dollar before an interpolation") << "$${x}"
                                                      << R"("$$${x}")";
    QTest::newRow("quotes and backslashes") << R"(a"\b)"
                                            << R"("a\"\\b")";
    QTest::newRow("line break and control") << QStringLiteral("a\nb\x01") << R"("a\nb\u0001")";
    QTest::newRow("letters stay") << "Zürich"
                                  << "\"Zürich\"";
}

void HclWriterTest::textIsLiteral()
{
    QFETCH(QString, word);
    QFETCH(QString, written);
    QCOMPARE(QString::fromStdString(hcl::quoted(word.toStdString())), written);
}

void HclWriterTest::valuesGoOnOneLine()
{
    QCOMPARE(inlined(Object{{"a", List{Object{{"b c", -1}}, List{}}}}), std::string(R"({ a = [{ "b c" = -1 }, []] })"));
    QCOMPARE(inlined(Object{}), std::string("{}"));
}

REGISTER_TEST(HclWriterTest)
#include "hcl_writer_test.moc"

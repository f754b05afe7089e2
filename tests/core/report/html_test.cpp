// Does the page show what was meant, and nothing that a name smuggles in?
#include "core/report/tables.h"
#include "tests/support/register_test.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace edgewright;

namespace {

/// The texts of all elements of this name; empty where the page is not well-formed once the HTML-only parts are closed.
QStringList textsOf(std::string page, const QString& element)
{
    QString xml = QString::fromStdString(page);
    xml.remove("<!DOCTYPE html>\n").replace("<meta charset=\"utf-8\">", "");
    xml.replace(QRegularExpression("(<img [^>]*)>"), "\\1/>");
    QXmlStreamReader reader(xml);
    QStringList texts;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    return reader.hasError() ? QStringList{reader.errorString()} : texts;
}

ResultTable tableOf(std::vector<std::vector<ResultTable::Cell>> rows)
{
    return {text("t", "Nodes"), {text("t", "Node"), text("t", "Latency, ms")}, std::move(rows)};
}

} // namespace

class HtmlTest : public QObject {
    Q_OBJECT
private slots:
    void showsNamesAsTheyAre();
    void readsFiguresInThePagesLanguage();
    void leavesEmptyTablesOut();
    void placesPicturesWithTheirCaption();
};

void HtmlTest::showsNamesAsTheyAre()
{
    const std::string hostile = "</td><script>alert(\"1\")</script> & Co";
    const std::string page = toHtml({.title = hostile, .tables = {tableOf({{hostile, 2.5}})}});
    QCOMPARE(textsOf(page, "h1"), QStringList{QString::fromStdString(hostile)});
    QCOMPARE(textsOf(page, "td").value(0), QString::fromStdString(hostile));
    QVERIFY(page.find("<script") == std::string::npos);
}

void HtmlTest::readsFiguresInThePagesLanguage()
{
    const auto withCommas = [](const Text& words) {
        std::string read = english(words);
        std::ranges::replace(read, '.', ',');
        return read;
    };
    const std::string page =
        toHtml({.title = "A", .tables = {tableOf({{std::string("v1.2"), 2.5}})}, .language = "de"}, withCommas);
    QCOMPARE(textsOf(page, "td"), QStringList({"v1.2", "2,5"})); // a name stays as it is
    QVERIFY(page.find("<html lang=\"de\">") != std::string::npos);
}

void HtmlTest::leavesEmptyTablesOut()
{
    QVERIFY(textsOf(toHtml({.title = "A", .tables = {tableOf({})}}), "h2").isEmpty());
}

void HtmlTest::placesPicturesWithTheirCaption()
{
    const std::string page = toHtml({.title = "A", .pictures = {{"a\"b.svg", text("t", "Hit < miss")}}});
    QVERIFY(page.find("<img src=\"a&quot;b.svg\" alt=\"Hit &lt; miss\">") != std::string::npos);
    QCOMPARE(textsOf(page, "figcaption"), QStringList{"Hit < miss"});
}

REGISTER_TEST(HtmlTest)
#include "html_test.moc"

// Are the names that targets get clean, unique and stable?
#include "tests/support/register_test.h"

#include "core/export/manifest/naming.h"
#include "tests/core/export/drawings.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace edgewright;

namespace {

std::map<std::string, std::string> hostileRows()
{
    std::map<std::string, std::string> named;
    for (const std::string& name : testing::hostileNames())
        named["n" + std::to_string(named.size())] = name;
    return named;
}

} // namespace

class NamingTest : public QObject {
    Q_OBJECT

private slots:
    void cleansNames_data();
    void cleansNames();
    void everyHostileNameFitsTheRuleAndIsUnique_data();
    void everyHostileNameFitsTheRuleAndIsUnique();
    void aNameDoesNotDependOnRowsThatDontClash();
    void namesThatClashAfterCleaningCarryASuffixOfTheirRow();
    void aSuffixedNameNeverMeetsAnotherRowsName();
    void tagsKeepLettersAndReplaceMarks();
    void labelValuesAreCheckedAsTheServerDoes();
};

void NamingTest::cleansNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    QTest::newRow("words") << "AR Render  v2"
                           << "ar-render-v2";
    QTest::newRow("marks of Latin letters go") << "Zürich–Łódź"
                                               << "zurich-lodz";
    QTest::newRow("a digit first gets the noun") << "1e3"
                                                 << "service-1e3";
    QTest::newRow("nothing left is the noun") << "東京"
                                              << "service";
    QTest::newRow("separators don't stand at the ends") << "--a--b--"
                                                        << "a-b";
    QTest::newRow("a template") << "${x}"
                                << "x";
}

void NamingTest::cleansNames()
{
    QFETCH(QString, name);
    QFETCH(QString, clean);
    QCOMPARE(QString::fromStdString(cleanedName(name.toStdString(), dnsLabel("service"))), clean);
}

void NamingTest::everyHostileNameFitsTheRuleAndIsUnique_data()
{
    QTest::addColumn<bool>("dns");
    QTest::newRow("DNS label") << true;
    QTest::newRow("Terraform identifier") << false;
}

void NamingTest::everyHostileNameFitsTheRuleAndIsUnique()
{
    QFETCH(bool, dns);
    const QRegularExpression rule(dns ? "^[a-z]([a-z0-9-]{0,48}[a-z0-9])?$" : "^[a-z][a-z0-9_]{0,47}$");
    const auto named = hostileRows();
    std::set<std::string> seen;
    for (const auto& [id, name] : uniqueNames(named, dns ? dnsLabel("site") : terraformIdentifier("site"))) {
        QVERIFY2(rule.match(QString::fromStdString(name)).hasMatch(), name.c_str());
        QVERIFY2(seen.insert(name).second, name.c_str());
    }
    QCOMPARE(seen.size(), named.size());
}

void NamingTest::aNameDoesNotDependOnRowsThatDontClash()
{
    const auto all = uniqueNames(hostileRows(), dnsLabel("site"));
    const std::string longName(200, 'z');
    const std::map<std::string, std::string> alone{{"row", longName}};
    std::map<std::string, std::string> among = hostileRows();
    among["row"] = longName;
    QCOMPARE(uniqueNames(among, dnsLabel("site")).at("row"), uniqueNames(alone, dnsLabel("site")).at("row"));
    for (const auto& [id, name] : all)
        QCOMPARE(uniqueNames(among, dnsLabel("site")).at(id), name);
}

void NamingTest::namesThatClashAfterCleaningCarryASuffixOfTheirRow()
{
    const auto names = uniqueNames({{"a", "Same name"}, {"b", "same-name"}, {"c", "other"}}, dnsLabel("site"));
    QVERIFY(names.at("a") != names.at("b"));
    QVERIFY(names.at("a").starts_with("same-name-") && names.at("b").starts_with("same-name-"));
    QCOMPARE(names.at("c"), std::string("other"));
}

void NamingTest::aSuffixedNameNeverMeetsAnotherRowsName()
{
    std::map<std::string, std::string> named{{"a", "web"}, {"b", "web"}};
    named["c"] = uniqueNames(named, dnsLabel("site")).at("a"); // takes the very name that the suffix makes
    std::set<std::string> seen;
    for (const auto& [id, name] : uniqueNames(named, dnsLabel("site")))
        QVERIFY(seen.insert(name).second);
}

void NamingTest::tagsKeepLettersAndReplaceMarks()
{
    QCOMPARE(tagValue("Zürich 東京"), std::string("Zürich 東京"));
    QCOMPARE(tagValue("${x}\n\"y\""), std::string("__x___y_"));
    QCOMPARE(tagValue(std::string(300, 'a')).size(), std::size_t(128));
}

void NamingTest::labelValuesAreCheckedAsTheServerDoes()
{
    QVERIFY(isLabelValue("us-east-1-wl1-bos-wlz-1"));
    QVERIFY(!isLabelValue(""));
    QVERIFY(!isLabelValue("-"));
    QVERIFY(!isLabelValue("two words"));
    QVERIFY(!isLabelValue(std::string(64, 'a')));
}

REGISTER_TEST(NamingTest)
#include "naming_test.moc"

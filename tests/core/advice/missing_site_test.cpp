// Are provider nodes caught that stand at no known site?
#include "tests/support/register_test.h"

#include "tests/core/advice/case.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

#include "core/catalog/catalog.h"

class MissingSiteTest : public QObject {
    Q_OBJECT
private slots:
    void judgesByTheCatalogue_data();
    void judgesByTheCatalogue();
    void offersTheNearestSite();
    void offersNothingFarAway();
    void saysNothingOfProvidersThatPublishNoSites();
    void saysNothingOfNodesWithoutAProvider();
};

namespace {

Topology nodeOf(Provider provider, const std::string& site)
{
    Topology topology = soundDrawing();
    alter<Node>(topology, "edge", [&](Node& node) {
        node.provider = provider;
        node.site = site;
    });
    return topology;
}

const Site* siteOfStatus(SiteStatus status)
{
    const auto found = std::ranges::find(catalog().sites, status, &Site::status);
    return found == catalog().sites.end() ? nullptr : &*found;
}

} // namespace

void MissingSiteTest::judgesByTheCatalogue_data()
{
    QTest::addColumn<int>("provider");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("words"); // none: in order
    const auto row = [](const char* name, Provider provider, const std::string& site, const char* words) {
        QTest::newRow(name) << static_cast<int>(provider) << QString::fromStdString(site) << QString(words);
    };
    row("no site", Provider::AwsWavelength, "", "without a site");
    row("unknown site", Provider::AwsWavelength, "nowhere", "the catalogue does not have");
    row("site of another provider", Provider::Cloudflare, siteOfStatus(SiteStatus::Current)->code + "?",
        "the catalogue does not have");
    row("current", siteOfStatus(SiteStatus::Current)->provider, siteOfStatus(SiteStatus::Current)->code, "");
    if (const Site* legacy = siteOfStatus(SiteStatus::Legacy))
        row("legacy", legacy->provider, legacy->code, "");
    if (const Site* retired = siteOfStatus(SiteStatus::Retired))
        row("retired", retired->provider, retired->code, "no longer offered");
    if (const Site* unverified = siteOfStatus(SiteStatus::Unverified))
        row("unverified", unverified->provider, unverified->code, "no official source");
}

void MissingSiteTest::judgesByTheCatalogue()
{
    QFETCH(int, provider);
    QFETCH(QString, site);
    QFETCH(QString, words);
    const auto found = findingsOf("missing-site", nodeOf(static_cast<Provider>(provider), site.toStdString()));
    QCOMPARE(found.empty(), words.isEmpty());
    if (!found.empty()) {
        QVERIFY(found[0].severity == Severity::Warning);
        QVERIFY2(says(found[0].what, words.toStdString()), english(found[0].what).c_str());
    }
}

void MissingSiteTest::offersTheNearestSite()
{
    const Site* site = pickableSites(catalog(), Provider::AwsWavelength).front();
    Topology topology = nodeOf(Provider::AwsWavelength, "");
    alter<Node>(topology, "edge", [&](Node& node) {
        node.latitude = Degrees(site->latitude->value + 0.01);
        node.longitude = site->longitude;
    });
    QVERIFY(isMended("missing-site", topology));
}

void MissingSiteTest::offersNothingFarAway()
{
    Topology topology = nodeOf(Provider::AwsWavelength, "");
    alter<Node>(topology, "edge", [](Node& node) {
        node.latitude = Degrees(-90);
        node.longitude = Degrees(0);
    });
    QVERIFY(!findingsOf("missing-site", topology).at(0).fix);
    QVERIFY(!findingsOf("missing-site", nodeOf(Provider::AwsWavelength, "")).at(0).fix);
}

void MissingSiteTest::saysNothingOfProvidersThatPublishNoSites()
{
    QVERIFY(findingsOf("missing-site", nodeOf(Provider::GoogleDistributedCloud, "")).empty());
}

void MissingSiteTest::saysNothingOfNodesWithoutAProvider()
{
    QVERIFY(findingsOf("missing-site", nodeOf(Provider::None, "x")).empty());
}

REGISTER_TEST(MissingSiteTest)
#include "missing_site_test.moc"

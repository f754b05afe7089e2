// Does the catalogue hold what is known of the world, and does a mistake in it get found?
#include "core/catalog/catalog.h"
#include "core/catalog/embedded.h"
#include "tests/support/register_test.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace edgewright;

namespace {

using NamedTexts = std::vector<std::pair<std::string, std::string>>;

constexpr const char* bandsOfTiers = R"("tiers": [
    {"key": "device", "title": "Device", "minimum_ms": 0, "maximum_ms": 1, "what": "w", "source": "s", "date": "2026", "confidence": "C"},
    {"key": "edge", "title": "Edge", "minimum_ms": 1, "maximum_ms": 10, "what": "w", "source": "s", "date": "2026", "confidence": "C"},
    {"key": "fog", "title": "Fog", "minimum_ms": 10, "maximum_ms": 50, "what": "w", "source": "s", "date": "2026", "confidence": "C"},
    {"key": "cloud", "title": "Cloud", "minimum_ms": 50, "maximum_ms": 200, "what": "w", "source": "s", "date": "2026", "confidence": "C"}])";

/// A catalogue file with the four bands and `tables`, such as `"sites": [...]`.
std::string fileWith(const std::string& tables)
{
    return std::string(
               R"({"format": "edgewright-catalog", "version": 1, "sources": [{"id": "s", "title": "Source"}], )") +
           bandsOfTiers + (tables.empty() ? "" : ", " + tables) + "}";
}

Result<Catalog> parse(const std::string& text) { return parseCatalog(NamedTexts{{"hostile.json", text}}); }

/// A row of `sites` with `members` besides what all rows need.
std::string siteRow(const std::string& members)
{
    return R"({"name": "N", "country": "DE", "status": "current", "source": "s", "date": "2026", "confidence": "A", )" +
           members + "}";
}

std::ptrdiff_t sitesOf(Provider provider) { return std::ranges::count(catalog().sites, provider, &Site::provider); }

} // namespace

class CatalogTest : public QObject {
    Q_OBJECT

private slots:
    void parsesEveryShippedFile();
    void holdsAllKnownSites_data();
    void holdsAllKnownSites();
    void agreesWithTheGatheredLists_data();
    void agreesWithTheGatheredLists();
    void knowsWavelengthBoston();
    void givesACodeOnce();
    void namesASourceForEveryFact();
    void offersCurrentSitesFirstAndNoRetiredOnes();
    void leavesCoordinatesOutWhereNoneArePublished();
    void doublesABudgetOfOneWay();
    void keepsABudgetOfTheRoundTrip();
    void bandsOfTiersMeet();
    void knowsTheLifetimeThatACdnGives();
    void readsDevicesAndHosts();
    void refusesHostileText_data();
    void refusesHostileText();
    void refusesEveryTruncation();
    void passesOverTablesOfOtherRooms();
    void namesANodeAfterItsSite_data();
    void namesANodeAfterItsSite();
    void givesEveryKindOfNodeItsCapacity();
};

void CatalogTest::parsesEveryShippedFile()
{
    NamedTexts files;
    for (const EmbeddedFile& file : embeddedCatalog())
        files.emplace_back(file.name, file.text);
    QCOMPARE(files.size(), std::size_t(8));
    const Result<Catalog> parsed = parseCatalog(files);
    QVERIFY2(parsed.has_value(), parsed ? "" : oneLine(parsed.error()).c_str());
    QCOMPARE(parsed->sites.size(), catalog().sites.size());
}

void CatalogTest::holdsAllKnownSites_data()
{
    // Rows of the lists that the catalogue was gathered from, at the time of writing; sites are never taken out.
    QTest::addColumn<int>("provider");
    QTest::addColumn<int>("least");
    QTest::newRow("AWS Regions") << int(Provider::Aws) << 39;
    QTest::newRow("Local Zones") << int(Provider::AwsLocalZone) << 47;
    QTest::newRow("Wavelength zones") << int(Provider::AwsWavelength) << 32;
    QTest::newRow("Azure regions") << int(Provider::Azure) << 58;
    QTest::newRow("Azure edge zones") << int(Provider::AzureEdgeZone) << 7;
    QTest::newRow("Google Cloud regions") << int(Provider::GoogleCloud) << 43;
    QTest::newRow("Cloudflare") << int(Provider::Cloudflare) << 339;
    QTest::newRow("Fastly") << int(Provider::Fastly) << 89;
    QTest::newRow("CloudFront") << int(Provider::CloudFront) << 107;
}

void CatalogTest::holdsAllKnownSites()
{
    QFETCH(int, provider);
    QFETCH(int, least);
    QVERIFY(sitesOf(static_cast<Provider>(provider)) >= least);
}

void CatalogTest::agreesWithTheGatheredLists_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("provider");
    QTest::newRow("AWS Regions") << "aws_regions.csv" << int(Provider::Aws);
    QTest::newRow("Local Zones") << "aws_local_zones.csv" << int(Provider::AwsLocalZone);
    QTest::newRow("Cloudflare") << "cloudflare_pops.csv" << int(Provider::Cloudflare);
    QTest::newRow("Fastly") << "fastly_pops.csv" << int(Provider::Fastly);
}

void CatalogTest::agreesWithTheGatheredLists()
{
    QFETCH(QString, file);
    QFETCH(int, provider);
    const QString shared =
        qEnvironmentVariable("EDGEWRIGHT_SHARED_DATA", QString(EDGEWRIGHT_SOURCE_DIR) + "/../shared/data");
    QFile csv(shared + "/catalog/" + file);
    if (!csv.open(QIODevice::ReadOnly | QIODevice::Text))
        QSKIP("the gathered lists are not beside the checkout; set EDGEWRIGHT_SHARED_DATA to where they are");
    const QByteArray header = csv.readLine();
    int rows = 0;
    while (!csv.atEnd())
        rows += csv.readLine().trimmed().isEmpty() ? 0 : 1;
    QVERIFY(header.contains(','));
    QVERIFY(sitesOf(static_cast<Provider>(provider)) >= rows);
}

void CatalogTest::knowsWavelengthBoston()
{
    const Site* boston = findSite(catalog(), Provider::AwsWavelength, "us-east-1-wl1-bos-wlz-1");
    QVERIFY(boston);
    QCOMPARE(boston->name, std::string("Boston"));
    QCOMPARE(boston->parentRegion, std::string("us-east-1"));
    QCOMPARE(boston->zoneId, std::string("use1-wl1-bos-wlz1"));
    QCOMPARE(boston->carrier, std::string("Verizon"));
    QVERIFY(boston->status == SiteStatus::Current);
    QVERIFY(std::abs(boston->latitude->value - 42.36) < 0.1 && std::abs(boston->longitude->value + 71.06) < 0.1);
    QVERIFY(!findSite(catalog(), Provider::Aws, "us-east-1-wl1-bos-wlz-1"));
    QVERIFY(!findSite(catalog(), Provider::AwsWavelength, ""));
}

void CatalogTest::givesACodeOnce()
{
    std::set<std::pair<Provider, std::string>> seen;
    for (const Site& site : catalog().sites)
        QVERIFY2(seen.emplace(site.provider, site.code).second, site.code.c_str());
    for (const Site& site : catalog().sites)
        QCOMPARE(findSite(catalog(), site.provider, site.code), &site);
}

void CatalogTest::namesASourceForEveryFact()
{
    const auto isStated = [](const auto& row) { return !row.evidence.source.empty() && !row.evidence.date.empty(); };
    QVERIFY(std::ranges::all_of(catalog().sites, isStated));
    QVERIFY(std::ranges::all_of(catalog().budgets, isStated));
    QVERIFY(std::ranges::all_of(catalog().hardware, isStated));
    QVERIFY(std::ranges::all_of(catalog().cdn, isStated));
}

void CatalogTest::offersCurrentSitesFirstAndNoRetiredOnes()
{
    const auto zones = pickableSites(catalog(), Provider::AzureEdgeZone);
    std::vector<std::string> codes;
    for (const Site* site : zones)
        codes.push_back(site->code);
    // The two AT&T zones are being wound down; the three that stand in price lists alone are not offered.
    QCOMPARE(codes, (std::vector<std::string>{"losangeles", "perth", "attatlanta1", "attdallas1"}));
    const auto isRetired = [](const Site* site) {
        return site->status == SiteStatus::Retired || site->status == SiteStatus::Unverified;
    };
    QVERIFY(std::ranges::none_of(pickableSites(catalog(), Provider::AwsWavelength), isRetired));
    QVERIFY(pickableSites(catalog(), Provider::Akamai).empty());
}

void CatalogTest::leavesCoordinatesOutWhereNoneArePublished()
{
    const Site* shanghai = findSite(catalog(), Provider::Cloudflare, "SHA");
    QVERIFY(shanghai);
    QVERIFY(!shanghai->latitude && !shanghai->longitude);
    QVERIFY(!nodeFor(Provider::Cloudflare, shanghai).latitude);
}

void CatalogTest::doublesABudgetOfOneWay()
{
    // 3GPP TS 22.186 asks for 10 ms one way: a population that waits for the answer has 20 ms.
    const BudgetPreset* v2x = findBudget(catalog(), "v2x");
    QVERIFY(v2x);
    QVERIFY(v2x->direction == BudgetDirection::OneWay);
    QCOMPARE(v2x->budget.value, 10.0);
    QCOMPARE(v2x->roundTripBudget().value, 20.0);
    QVERIFY(v2x->what.find("10 ms one way") != std::string::npos &&
            v2x->what.find("20 ms round trip") != std::string::npos);
}

void CatalogTest::keepsABudgetOfTheRoundTrip()
{
    const BudgetPreset* arVr = findBudget(catalog(), "ar_vr");
    QVERIFY(arVr);
    QCOMPARE(arVr->budget.value, 20.0);
    QCOMPARE(arVr->roundTripBudget().value, 20.0);
    QCOMPARE(arVr->percentile.value, 95.0); // the source names none
    QVERIFY(!findBudget(catalog(), "no such key"));
}

void CatalogTest::bandsOfTiersMeet()
{
    const auto& tiers = catalog().tiers;
    QCOMPARE(tiers.size(), std::size_t(4));
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        QCOMPARE(static_cast<std::size_t>(tiers[i].tier), i);
        QCOMPARE(tiers[i].least.value, i ? tiers[i - 1].most.value : 0.0);
    }
}

void CatalogTest::knowsTheLifetimeThatACdnGives()
{
    QCOMPARE(defaultTtl(catalog(), Provider::Cloudflare)->value, 7200.0);
    QCOMPARE(defaultTtl(catalog(), Provider::Cloudflare, 404)->value, 180.0);
    QCOMPARE(defaultTtl(catalog(), Provider::Cloudflare, 500)->value, 0.0);
    QCOMPARE(defaultTtl(catalog(), Provider::CloudFront, 404)->value, 86400.0);
    QVERIFY(!defaultTtl(catalog(), Provider::Akamai));
    QVERIFY(!defaultTtl(catalog(), Provider::Aws));
}

void CatalogTest::readsDevicesAndHosts()
{
    const auto named = [](std::string_view name) {
        return std::ranges::find(catalog().hardware, name, &Hardware::name);
    };
    const auto pi = named("Raspberry Pi 5 8GB");
    QVERIFY(pi != catalog().hardware.end());
    QVERIFY(pi->provider == Provider::None);
    QCOMPARE(pi->cpu.value, 4.0); // "4x A76 2.4 GHz"
    QCOMPARE(pi->memory.value, 8.0);
    QCOMPARE(pi->accelerators, std::int64_t(0));
    const auto g4dn = named("g4dn.2xlarge");
    QVERIFY(g4dn != catalog().hardware.end());
    QCOMPARE(g4dn->accelerators, std::int64_t(1));
    QVERIFY(std::ranges::find(g4dn->offeredIn, Provider::AwsWavelength) != g4dn->offeredIn.end());
}

void CatalogTest::refusesHostileText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("where");
    const auto row = [](const char* name, const std::string& text, const char* where) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(where);
    };
    row("nothing", "", "hostile.json:1:1");
    row("cut off in the second line", "{\n\"format\": ", "hostile.json:2:");
    row("a list", "[]", "hostile.json#/format");
    row("a project file", R"({"format": "edgewright", "version": 1})", "hostile.json#/format");
    row("a later version", R"({"format": "edgewright-catalog", "version": 2, "sources": []})", "hostile.json#/version");
    row("no sources", R"({"format": "edgewright-catalog", "version": 1})", "hostile.json#/sources");
    row("a source twice",
        R"({"format": "edgewright-catalog", "version": 1, "sources": [{"id": "s", "title": "A"}, {"id": "s", "title": "B"}]})",
        "hostile.json#/sources/1/id");
    row("a table that is no list", fileWith(R"("sites": {})"), "hostile.json#/sites");
    row("a row that is no object", fileWith(R"("sites": [7])"), "hostile.json#/sites/0");
    row("a missing code", fileWith(R"("sites": [)" + siteRow(R"("provider": "aws")") + "]"),
        "hostile.json#/sites/0/code");
    row("a code that is a number", fileWith(R"("sites": [)" + siteRow(R"("provider": "aws", "code": 7)") + "]"),
        "hostile.json#/sites/0/code");
    row("an unknown provider", fileWith(R"("sites": [)" + siteRow(R"("provider": "acme", "code": "a")") + "]"),
        "hostile.json#/sites/0/provider");
    row("a provider that is none", fileWith(R"("sites": [)" + siteRow(R"("provider": "none", "code": "a")") + "]"),
        "hostile.json#/sites/0/provider");
    row("a latitude beyond the pole",
        fileWith(R"("sites": [)" + siteRow(R"("provider": "aws", "code": "a", "latitude": 91, "longitude": 0)") + "]"),
        "hostile.json#/sites/0/latitude");
    row("one coordinate", fileWith(R"("sites": [)" + siteRow(R"("provider": "aws", "code": "a", "latitude": 9)") + "]"),
        "hostile.json#/sites/0/longitude");
    row("a latitude too large for a number",
        fileWith(R"("sites": [)" + siteRow(R"("provider": "aws", "code": "a", "latitude": 1e999)") + "]"),
        "hostile.json");
    row("a code twice",
        fileWith(R"("sites": [)" + siteRow(R"("provider": "aws", "code": "a")") + "," +
                 siteRow(R"("provider": "aws", "code": "a")") + "]"),
        "hostile.json#/sites/1/code");
    row("an unknown source",
        fileWith(
            R"("budgets": [{"key": "k", "title": "T", "budget_ms": 1, "direction": "one_way", "what": "w", "source": "x", "date": "2026", "confidence": "A"}])"),
        "hostile.json#/budgets/0/source");
    row("an unknown direction",
        fileWith(R"("budgets": [{"key": "k", "title": "T", "budget_ms": 1, "direction": "sideways"}])"),
        "hostile.json#/budgets/0/direction");
    row("a negative budget",
        fileWith(R"("budgets": [{"key": "k", "title": "T", "budget_ms": -1, "direction": "one_way"}])"),
        "hostile.json#/budgets/0/budget_ms");
    row("half a card",
        fileWith(
            R"("hosts": [{"provider": "aws", "type": "t", "vcpu": 1, "memory_gib": 1, "gpu": "T4", "gpu_count": 0.5}])"),
        "hostile.json#/hosts/0/gpu_count");
    row("a status that is none", fileWith(R"("defaults": [{"provider": "fastly", "statuses": [9]}])"),
        "hostile.json#/defaults/0/statuses");
    row("no bands", R"({"format": "edgewright-catalog", "version": 1, "sources": []})", "#/tiers");
    row("nested without end", std::string(100'000, '['), "hostile.json:1:");
}

void CatalogTest::refusesHostileText()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, where);
    const Result<Catalog> parsed = parse(text.toStdString());
    QVERIFY(!parsed);
    QVERIFY2(QByteArray::fromStdString(parsed.error().where).startsWith(where), oneLine(parsed.error()).c_str());
    QVERIFY(!parsed.error().what.empty() && !parsed.error().remedy.empty());
}

void CatalogTest::refusesEveryTruncation()
{
    const std::string whole =
        fileWith(R"("sites": [)" + siteRow(R"("provider": "aws", "code": "a", "latitude": 9, "longitude": 9)") + "]");
    QVERIFY(parse(whole).has_value());
    for (std::size_t length = 0; length < whole.size(); ++length)
        QVERIFY2(!parse(whole.substr(0, length)), std::to_string(length).c_str());
}

void CatalogTest::passesOverTablesOfOtherRooms()
{
    QVERIFY(parse(fileWith(R"("models": [{"name": "M"}], "of the future": 7)")).has_value());
}

void CatalogTest::namesANodeAfterItsSite_data()
{
    QTest::addColumn<int>("provider");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("zone by city") << int(Provider::AwsWavelength) << QByteArray("us-east-1-wl1-bos-wlz-1")
                                  << QByteArray("Wavelength Boston");
    QTest::newRow("point of presence by code")
        << int(Provider::Cloudflare) << QByteArray("AMS") << QByteArray("Cloudflare AMS");
    QTest::newRow("Region by code") << int(Provider::Aws) << QByteArray("us-east-1") << QByteArray("AWS us-east-1");
    QTest::newRow("Azure by name") << int(Provider::Azure) << QByteArray("westeurope")
                                   << QByteArray("Azure West Europe");
}

void CatalogTest::namesANodeAfterItsSite()
{
    QFETCH(int, provider);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, name);
    const Site* site = findSite(catalog(), static_cast<Provider>(provider), code.toStdString());
    QVERIFY(site);
    const Node node = nodeFor(static_cast<Provider>(provider), site);
    QCOMPARE(QByteArray::fromStdString(node.name), name);
    QCOMPARE(QByteArray::fromStdString(node.site), code);
    QVERIFY(node.latitude == site->latitude && node.longitude == site->longitude);
    QVERIFY(node.provider == static_cast<Provider>(provider));
}

void CatalogTest::givesEveryKindOfNodeItsCapacity()
{
    QCOMPARE(nodeFor(Provider::AwsWavelength, nullptr).cpu.value, 16.0);
    QCOMPARE(nodeFor(Provider::AwsWavelength, nullptr).memory.value, 64.0);
    QCOMPARE(nodeFor(Provider::Akamai, nullptr).cache.value, 500.0);
    QVERIFY(nodeFor(Provider::Akamai, nullptr).kind == NodeKind::PointOfPresence);
    QCOMPARE(nodeFor(Tier::Device, NodeKind::Access).cpu.value, 0.0);
    QVERIFY(nodeFor(Tier::Cloud, NodeKind::Origin).kind == NodeKind::Origin);
    double smaller = 0;
    for (const Tier tier : {Tier::Device, Tier::Edge, Tier::Fog, Tier::Cloud}) {
        const Node node = nodeFor(tier, NodeKind::Compute);
        QVERIFY(node.tier == tier && node.cpu.value > smaller);
        smaller = node.cpu.value;
    }
}

REGISTER_TEST(CatalogTest)
#include "catalog_test.moc"

// Does Flux bring the overlays to every site, each wave only after the one before?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "tests/core/export/drawings.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>
#include <yaml-cpp/yaml.h>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

Manifest exported(const Topology& topology) { return *exportTo(*exporterWithKey("gitops-flux"), topology); }

/// The Kustomizations that `flux/kustomization.yaml` lists, by name.
std::map<std::string, YAML::Node> reconciled(const Manifest& manifest)
{
    std::map<std::string, YAML::Node> all;
    for (const YAML::Node& file : YAML::Load(manifest.files.at("flux/kustomization.yaml"))["resources"]) {
        const YAML::Node object = YAML::Load(manifest.files.at("flux/" + file.as<std::string>()));
        if (object["kind"].as<std::string>() == "Kustomization")
            all[object["metadata"]["name"].as<std::string>()] = object["spec"];
    }
    return all;
}

std::set<std::string> before(const YAML::Node& spec)
{
    std::set<std::string> names;
    for (const YAML::Node& each : spec["dependsOn"])
        names.insert(each["name"].as<std::string>());
    return names;
}

/// Sites by the number of the wave in which they are reconciled, found by walking the dependencies.
std::map<std::size_t, std::set<std::string>> rollOut(const std::map<std::string, YAML::Node>& all)
{
    std::map<std::size_t, std::set<std::string>> waves;
    std::set<std::string> done;
    for (std::size_t wave = 0; done.size() < all.size() && wave <= all.size(); ++wave) {
        std::set<std::string> now;
        for (const auto& [name, spec] : all)
            if (!done.contains(name) && std::ranges::includes(done, before(spec)))
                now.insert(name);
        done.insert(now.begin(), now.end());
        waves[wave] = now;
    }
    return waves;
}

} // namespace

class GitopsFluxTest : public QObject {
    Q_OBJECT

private slots:
    void everySiteIsReached_data();
    void everySiteIsReached();
    void eachWaveWaitsForTheWholeOneBefore();
    void gatesFollowTheSameSource();
    void theRepositoryIsAnInputOfOneFile();
    void aSiteNamedLikeAGateStaysApart();
};

void GitopsFluxTest::everySiteIsReached_data()
{
    QTest::addColumn<int>("sites");
    for (const int sites : {1, 2, 10, 200})
        QTest::addRow("%d", sites) << sites;
}

void GitopsFluxTest::everySiteIsReached()
{
    QFETCH(int, sites);
    const Manifest manifest = exported(ownSites(sites));
    std::set<std::string> paths;
    std::size_t done = 0;
    const std::map<std::string, YAML::Node> all = reconciled(manifest);
    for (const auto& [name, spec] : all)
        if (const std::string path = spec["path"].as<std::string>(); path.starts_with("./overlays/"))
            paths.insert(path.substr(2));
    for (const auto& [wave, names] : rollOut(all))
        done += names.size();
    QCOMPARE(done, all.size()); // no dependency is missing or goes round
    std::set<std::string> overlays;
    for (const auto& [path, words] : manifest.files)
        if (path.starts_with("overlays/") && path.ends_with("/kustomization.yaml"))
            overlays.insert(path.substr(0, path.rfind('/')));
    QVERIFY(paths == overlays);
    QCOMPARE(paths.size(), static_cast<std::size_t>(sites) + 1);
}

void GitopsFluxTest::eachWaveWaitsForTheWholeOneBefore()
{
    const std::map<std::size_t, std::set<std::string>> waves = rollOut(reconciled(exported(ownSites(5))));
    using Names = std::set<std::string>;
    QVERIFY(waves.at(0) == Names{"edge-site-0"}); // the canary
    QVERIFY(waves.at(1) == Names{"wave-0"});
    QVERIFY(waves.at(2) == (Names{"edge-site-1", "edge-site-2"}));
    QVERIFY(waves.at(3) == Names{"wave-1"});
    QVERIFY(waves.at(4) == (Names{"edge-region", "edge-site-3", "edge-site-4"}));
    QVERIFY(before(reconciled(exported(ownSites(5))).at("wave-1")) == (Names{"edge-site-1", "edge-site-2"}));
}

/// Otherwise a dependency would be ready at an old revision.
void GitopsFluxTest::gatesFollowTheSameSource()
{
    const Manifest manifest = exported(ownSites(5));
    for (const auto& [name, spec] : reconciled(manifest)) {
        QCOMPARE(spec["sourceRef"]["name"].as<std::string>(), std::string("edge"));
        QCOMPARE(spec["wait"].as<bool>(), true);
        QCOMPARE(spec["prune"].as<bool>(), true);
        QVERIFY(manifest.files.contains(spec["path"].as<std::string>().substr(2) + "/kustomization.yaml"));
    }
}

void GitopsFluxTest::theRepositoryIsAnInputOfOneFile()
{
    const Manifest manifest = exported(ownSites(2));
    for (const auto& [path, words] : manifest.files)
        QVERIFY2(path == "flux/repository.yaml" || words.find("git.invalid") == std::string::npos, path.c_str());
    QVERIFY(std::ranges::any_of(manifest.report, [](const ExportLine& line) {
        return line.outcome == Outcome::NeedsInput && line.where == "flux/repository.yaml";
    }));
}

void GitopsFluxTest::aSiteNamedLikeAGateStaysApart()
{
    Topology topology = ownSites(2);
    Node site = *topology.nodes.find({"site0"});
    site.name = "wave-0";
    topology.nodes.put(site);
    const std::map<std::string, YAML::Node> all = reconciled(exported(topology));
    QCOMPARE(all.size(), std::size_t(4)); // three sites, and the gate after the canary
    QVERIFY(all.contains("edge-wave-0") && all.contains("wave-0"));
}

REGISTER_TEST(GitopsFluxTest)
#include "gitops_flux_test.moc"

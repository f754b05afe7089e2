// Does Argo CD's ApplicationSet bring the overlays to every site, the canary first?
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

Manifest exported(const Topology& topology) { return *exportTo(*exporterWithKey("gitops-argocd"), topology); }

YAML::Node setOf(const Manifest& manifest)
{
    return YAML::Load(manifest.files.at("argocd/applicationset.yaml"))["spec"];
}

/// The sites of each step of the roll-out, as its labels choose them.
std::vector<std::set<std::string>> steps(const Manifest& manifest)
{
    const YAML::Node set = setOf(manifest);
    std::vector<std::set<std::string>> all;
    for (const YAML::Node& step : set["strategy"]["rollingSync"]["steps"]) {
        std::set<std::string> sites;
        for (const YAML::Node& element : set["generators"][0]["list"]["elements"])
            if (element["wave"].as<std::string>() == step["matchExpressions"][0]["values"][0].as<std::string>())
                sites.insert(element["site"].as<std::string>());
        all.push_back(sites);
    }
    return all;
}

std::set<std::string> overlays(const Manifest& manifest)
{
    std::set<std::string> sites;
    for (const auto& [path, words] : manifest.files)
        if (path.starts_with("overlays/"))
            sites.insert(path.substr(9, path.find('/', 9) - 9));
    return sites;
}

} // namespace

class GitopsArgocdTest : public QObject {
    Q_OBJECT

private slots:
    void everySiteIsInOneWave_data();
    void everySiteIsInOneWave();
    void theCanaryHasTheFewestUsersAtTheEdge();
    void usersBelongToTheNearestSiteThatRunsWhatTheyCall();
    void wavesDouble();
    void applicationsComeFromTheOverlays();
    void theRepositoryIsAnInputOfOneFile();
    void applicationsMayTouchTheSitesAlone();
    void withoutPlacementThereIsNoSite();
    void theTreeIsThatOfKubernetes();
};

void GitopsArgocdTest::everySiteIsInOneWave_data()
{
    QTest::addColumn<int>("sites");
    for (const int sites : {1, 2, 10, 200})
        QTest::addRow("%d", sites) << sites;
}

void GitopsArgocdTest::everySiteIsInOneWave()
{
    QFETCH(int, sites);
    const Manifest manifest = exported(ownSites(sites));
    std::set<std::string> reached;
    std::size_t sum = 0;
    for (const std::set<std::string>& step : steps(manifest)) {
        reached.insert(step.begin(), step.end());
        sum += step.size();
    }
    QVERIFY(reached == overlays(manifest));
    QCOMPARE(sum, reached.size());
    QCOMPARE(sum, static_cast<std::size_t>(sites) + 1); // and the Region
}

void GitopsArgocdTest::theCanaryHasTheFewestUsersAtTheEdge()
{
    Topology topology = ownSites(4); // whose Region has no users at all
    Population few = *topology.populations.find({"users2"});
    few.users = 5;
    topology.populations.put(few);
    const std::vector<std::set<std::string>> waves = steps(exported(topology));
    QVERIFY(waves.front() == std::set<std::string>{"site-2"});
    QVERIFY(waves.back().contains("region"));
    const Manifest manifest = exported(topology);
    QVERIFY(std::ranges::any_of(manifest.report, [](const ExportLine& line) {
        return line.row == RowRef{TableKey::Nodes, "site2"} && english(line.what).find("canary") != std::string::npos;
    }));
}

void GitopsArgocdTest::usersBelongToTheNearestSiteThatRunsWhatTheyCall()
{
    Topology topology = ownSites(3);
    topology.assignments.remove({"render.site0"}); // the users of site 0 call it at site 1, its neighbour
    Population few = *topology.populations.find({"users2"});
    few.users = 150;
    topology.populations.put(few);
    const std::vector<std::set<std::string>> waves = steps(exported(topology)); // users: 0, 200, 150
    QVERIFY(waves[0] == std::set<std::string>{"site-0"});
    QVERIFY(waves[1] == (std::set<std::string>{"site-1", "site-2"}));
    few.users = 250; // 0, 200, 250
    topology.populations.put(few);
    topology.assignments.remove({"detector.site0"});
    QVERIFY(steps(exported(topology))[0] == std::set<std::string>{"site-1"});
}

void GitopsArgocdTest::wavesDouble()
{
    std::vector<std::size_t> sizes;
    for (const std::set<std::string>& step : steps(exported(ownSites(9))))
        sizes.push_back(step.size());
    QVERIFY(sizes == (std::vector<std::size_t>{1, 2, 4, 3})); // nine sites and the Region
}

void GitopsArgocdTest::applicationsComeFromTheOverlays()
{
    const Manifest manifest = exported(ownSites(3));
    const YAML::Node set = setOf(manifest);
    QCOMPARE(set["goTemplate"].as<bool>(), true);
    const YAML::Node spec = set["template"]["spec"];
    QCOMPARE(spec["source"]["path"].as<std::string>(), std::string("overlays/{{.site}}"));
    QCOMPARE(set["template"]["metadata"]["labels"]["edgewright/wave"].as<std::string>(), std::string("{{.wave}}"));
    QCOMPARE(spec["syncPolicy"]["automated"]["prune"].as<bool>(), true);
    for (const YAML::Node& element : set["generators"][0]["list"]["elements"]) {
        const std::string site = element["site"].as<std::string>();
        const YAML::Node space = YAML::Load(manifest.files.at("overlays/" + site + "/namespace.yaml"));
        QCOMPARE(space["metadata"]["name"].as<std::string>(), "edge-" + site); // as the destination says
        QCOMPARE(space["metadata"]["annotations"]["edgewright/row"].as<std::string>(),
                 element["row"].as<std::string>());
    }
}

void GitopsArgocdTest::theRepositoryIsAnInputOfOneFile()
{
    const Manifest manifest = exported(ownSites(2));
    for (const auto& [path, words] : manifest.files)
        QVERIFY2(path == "argocd/repository.yaml" || words.find("git.invalid") == std::string::npos, path.c_str());
    QCOMPARE(std::ranges::count_if(manifest.report,
                                   [](const ExportLine& line) {
                                       return line.outcome == Outcome::NeedsInput &&
                                              line.where == "argocd/repository.yaml";
                                   }),
             1);
}

void GitopsArgocdTest::applicationsMayTouchTheSitesAlone()
{
    const YAML::Node project = YAML::Load(exported(ownSites(2)).files.at("argocd/project.yaml"))["spec"];
    QCOMPARE(project["destinations"].size(), std::size_t(1));
    QCOMPARE(project["destinations"][0]["namespace"].as<std::string>(), std::string("edge-*"));
    QCOMPARE(project["clusterResourceWhitelist"].size(), std::size_t(1));
    QCOMPARE(project["clusterResourceWhitelist"][0]["kind"].as<std::string>(), std::string("Namespace"));
}

void GitopsArgocdTest::withoutPlacementThereIsNoSite()
{
    Topology topology = ownSites(2);
    topology.assignments = {};
    const Result<Manifest> manifest = exportTo(*exporterWithKey("gitops-argocd"), topology);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, ErrorKind::Nothing);
    QCOMPARE(manifest.error().where, std::string("/assignments"));
}

void GitopsArgocdTest::theTreeIsThatOfKubernetes()
{
    const Manifest tree = *exportTo(*exporterWithKey("kubernetes"), ownSites(3)), all = exported(ownSites(3));
    for (const auto& [path, words] : tree.files)
        QVERIFY2(path == "README.md" || all.files.at(path) == words, path.c_str());
}

REGISTER_TEST(GitopsArgocdTest)
#include "gitops_argocd_test.moc"

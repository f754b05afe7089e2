// Does the exported JavaScript lead each request where the drawing leads it, also where it fails?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "core/export/folder/write_manifest.h"
#include "tests/core/export/drawings.h"

#include <nlohmann/json.hpp>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;
using nlohmann::json;

namespace {

/// A function with a secret and a fallback in the Region, on points of presence of a provider.
Topology drawnFor(Provider provider)
{
    Topology drawing = deliverySites(1, provider);
    Node region = node("region", "Region", Provider::Aws, "eu-west-1", Tier::Cloud);
    region.address = "lite.example.com";
    drawing.nodes.put(region);
    drawing.services.put(service("lite", "Lite", ""));
    assign(drawing, "lite", "region");
    Service function = *drawing.services.find({"function"});
    function.name = "Consent";
    function.secrets = "API_KEY";
    function.fallback = ServiceId{"lite"};
    drawing.services.put(function);
    return drawing;
}

Topology smallFor(Provider provider)
{
    Topology drawing = drawnFor(provider);
    Service function = *drawing.services.find({"function"});
    function.secrets.clear();
    function.memory = Gibibytes(1.0 / 1024);
    drawing.services.put(function);
    return drawing;
}

json request(const char* uri = "/articles/1")
{
    return {{"method", "GET"},
            {"uri", uri},
            {"querystring", ""},
            {"headers", {{"host", {{{"key", "Host"}, {"value", "origin.example.com"}}}}}},
            {"origin", {{"custom", {{"domainName", "origin.example.com"}, {"port", 443}, {"protocol", "https"}}}}}};
}

json originRequest() { return {{"Records", {{{"cf", {{"request", request()}}}}}}}; }

json originResponse(const char* status, const char* cacheControl)
{
    json headers = json::object();
    if (*cacheControl != '\0')
        headers["cache-control"] = {{{"key", "Cache-Control"}, {"value", cacheControl}}};
    return {
        {"Records", {{{"cf", {{"request", request()}, {"response", {{"status", status}, {"headers", headers}}}}}}}}};
}

/// Stands in for AWS's client: each value is the ARN with "value of " before it, how often it was asked is in the value.
constexpr const char* secretsManager = R"(
let asked = 0;
export class GetSecretValueCommand { constructor(input) { this.input = input; } }
export class SecretsManagerClient {
  async send(command) {
    if (command.input.SecretId === 'absent') throw new Error('no such secret');
    return { SecretString: `value of ${command.input.SecretId}, asked ${++asked}` };
  }
}
)";

constexpr const char* config =
    R"({"fallback": "lite.example.com", "patience_ms": 300, "region": "us-east-1", "secrets": {"API_KEY": "arn:1"}})";

} // namespace

class EdgeCodeTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void lambdaAtEdgeLeadsRequests_data();
    void lambdaAtEdgeLeadsRequests();
    void secretsAreFetchedOnceAndAgainAfterAFailure();
    void staleTimesAreWrittenIntoAnswers_data();
    void staleTimesAreWrittenIntoAnswers();
    void aCloudFrontFunctionNeverFailsTheRequest_data();
    void aCloudFrontFunctionNeverFailsTheRequest();
    void anEdgeWorkerNeverFailsTheRequest_data();
    void anEdgeWorkerNeverFailsTheRequest();

private:
    json run(const char* target, const Topology& drawing, const json& test);
    bool hasNode_ = !QStandardPaths::findExecutable("node").isEmpty();
};

void EdgeCodeTest::init()
{
    if (!hasNode_)
        QSKIP("not run: node is not installed here");
}

json EdgeCodeTest::run(const char* target, const Topology& drawing, const json& test)
{
    QTemporaryDir folder;
    if (!writeManifest(*exportTo(*exporterWithKey(target), drawing), folder.path().toStdString()))
        return nullptr;
    QProcess node;
    node.start("node", {EDGEWRIGHT_SOURCE_DIR "/tests/exports/run_edge_code.mjs", folder.path()});
    node.write(QByteArray::fromStdString(test.dump()));
    node.closeWriteChannel();
    if (!node.waitForFinished(60'000) || node.exitCode() != 0) {
        qWarning("%s", node.readAllStandardError().constData());
        return nullptr;
    }
    return json::parse(node.readAllStandardOutput().toStdString(), nullptr, false);
}

void EdgeCodeTest::lambdaAtEdgeLeadsRequests_data()
{
    QTest::addColumn<QString>("logic");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("origin");
    const auto row = [](const char* name, const char* logic, const char* uri, const char* origin) {
        QTest::newRow(name) << QString(logic) << QString(uri) << QString(origin);
    };
    row("as exported: on to the origin", "", "/articles/1", "origin.example.com");
    row("what it changes", "export async function respond(r) { r.uri = '/changed'; return r; }", "/changed",
        "origin.example.com");
    row("it knows its secrets", "export async function respond(r, s) { r.uri = '/' + s.API_KEY; return r; }",
        "/value of arn:1, asked 1", "origin.example.com");
    row("it throws: the fallback", "export async function respond(r) { r.uri = '/half'; throw new Error('x'); }",
        "/articles/1", "lite.example.com");
    row("it is late: the fallback", "export function respond() { return new Promise(() => {}); }", "/articles/1",
        "lite.example.com");
    row("it gives nothing: the fallback", "export async function respond() {}", "/articles/1", "lite.example.com");
    row("it gives no path: the fallback", "export async function respond(r) { r.uri = 'x'; return r; }", "/articles/1",
        "lite.example.com");
    row("it gives no status: the fallback", "export async function respond() { return { status: 'no' }; }",
        "/articles/1", "lite.example.com");
}

void EdgeCodeTest::lambdaAtEdgeLeadsRequests()
{
    QFETCH(QString, logic);
    QFETCH(QString, uri);
    QFETCH(QString, origin);
    json test{{"module", "lambda_edge/consent/index.mjs"},
              {"entry", "handler"},
              {"files", {{"lambda_edge/consent/config.json", config}}},
              {"packages", {{"@aws-sdk/client-secrets-manager", secretsManager}}},
              {"calls", {originRequest()}}};
    if (!logic.isEmpty())
        test["files"]["lambda_edge/consent/logic.mjs"] = logic.toStdString();
    const json answers = run("terraform-cloudfront", drawnFor(Provider::CloudFront), test);
    QVERIFY2(answers.is_array() && answers[0].contains("result"), answers.dump().c_str());
    const json& result = answers[0]["result"];
    QCOMPARE(result["uri"].get<std::string>(), uri.toStdString());
    QCOMPARE(result["origin"]["custom"]["domainName"].get<std::string>(), origin.toStdString());
    QCOMPARE(result["headers"]["host"][0]["value"].get<std::string>(), origin.toStdString());
}

void EdgeCodeTest::secretsAreFetchedOnceAndAgainAfterAFailure()
{
    json test{{"module", "lambda_edge/consent/index.mjs"},
              {"entry", "handler"},
              {"files",
               {{"lambda_edge/consent/config.json", config},
                {"lambda_edge/consent/logic.mjs",
                 "export async function respond(r, s) { r.uri = '/' + s.API_KEY; return r; }"}}},
              {"packages", {{"@aws-sdk/client-secrets-manager", secretsManager}}},
              {"calls", {originRequest(), originRequest()}}};
    const Topology drawing = drawnFor(Provider::CloudFront);
    const json twice = run("terraform-cloudfront", drawing, test);
    QVERIFY2(twice.is_array(), twice.dump().c_str());
    QVERIFY(twice[1]["result"]["uri"] == "/value of arn:1, asked 1");
    test["packages"]["@aws-sdk/client-secrets-manager"] =
        std::string("let failures = 1;\n") + secretsManager +
        "const send = SecretsManagerClient.prototype.send;\n"
        "SecretsManagerClient.prototype.send = async function (c) { if (failures-- > 0) throw new Error('busy'); return send(c); };";
    const json recovered = run("terraform-cloudfront", drawing, test);
    QVERIFY(recovered[0]["result"]["origin"]["custom"]["domainName"] == "lite.example.com");
    QVERIFY(recovered[1]["result"]["uri"] == "/value of arn:1, asked 1");
}

void EdgeCodeTest::staleTimesAreWrittenIntoAnswers_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char* name, const char* status, const char* said, const char* kept) {
        QTest::newRow(name) << QString(status) << QString(said) << QString(kept);
    };
    constexpr const char* ours =
        "s-maxage=60, stale-while-revalidate=600, stale-if-error=86400"; // as drawn of articles
    const QByteArray both = QByteArray("public, max-age=5, ") + ours;
    row("the origin says nothing", "200", "", ours);
    row("what browsers are told stays", "200", "public, max-age=5", both.constData());
    row("what it says of shared caches goes", "200", "public, max-age=5, s-maxage=9, must-revalidate, stale-if-error=1",
        both.constData());
    row("not modified", "304", "", ours);
    row("private stays private", "200", "private, max-age=5", "private, max-age=5");
    row("what may not be kept isn't", "200", "No-Store", "No-Store");
    row("an error stays as it is", "503", "", "");
    row("so does what isn't found", "404", "max-age=5", "max-age=5");
}

void EdgeCodeTest::staleTimesAreWrittenIntoAnswers()
{
    QFETCH(QString, status);
    QFETCH(QString, said);
    QFETCH(QString, kept);
    const json test{{"module", "lambda_edge/stale__60_600_86400/index.mjs"},
                    {"entry", "handler"},
                    {"calls", {originResponse(qPrintable(status), qPrintable(said))}}};
    const json answers = run("terraform-cloudfront", drawnFor(Provider::CloudFront), test);
    QVERIFY2(answers.is_array() && answers[0].contains("result"), answers.dump().c_str());
    const json& headers = answers[0]["result"]["headers"];
    const std::string now = headers.contains("cache-control") ? headers["cache-control"][0]["value"] : "";
    QCOMPARE(now, kept.toStdString());
}

void EdgeCodeTest::aCloudFrontFunctionNeverFailsTheRequest_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("answer");
    QTest::newRow("as exported") << ""
                                 << "/articles/1";
    QTest::newRow("what it changes") << "request.uri = '/changed'; return request;"
                                     << "/changed";
    QTest::newRow("a redirect") << "return { statusCode: 302, headers: {} };"
                                << "302";
    QTest::newRow("it throws half-way") << "request.uri = '/half'; throw new Error('x');"
                                        << "/articles/1";
    QTest::newRow("it gives nothing") << "return;"
                                      << "/articles/1";
    QTest::newRow("it gives no path") << "request.uri = ''; return request;"
                                      << "/articles/1";
}

void EdgeCodeTest::aCloudFrontFunctionNeverFailsTheRequest()
{
    QFETCH(QString, body);
    QFETCH(QString, answer);
    const Topology drawing = smallFor(Provider::CloudFront);
    const std::string module = "cloudfront_functions/consent.js";
    std::string code = exportTo(*exporterWithKey("terraform-cloudfront"), drawing)->files.at(module);
    const std::string exported = "  return request;\n}";
    if (!body.isEmpty())
        code.replace(code.find(exported), exported.size(), body.toStdString() + "\n}");
    const json event{{"request", {{"method", "GET"}, {"uri", "/articles/1"}, {"headers", json::object()}}}};
    const json answers =
        run("terraform-cloudfront", drawing,
            {{"module", module}, {"entry", "handler"}, {"files", {{module, code}}}, {"calls", {event}}});
    QVERIFY2(answers.is_array() && answers[0].contains("result"), answers.dump().c_str());
    const json& result = answers[0]["result"];
    QCOMPARE(result.contains("uri") ? result["uri"].get<std::string>() : result["statusCode"].dump(),
             answer.toStdString());
}

void EdgeCodeTest::anEdgeWorkerNeverFailsTheRequest_data()
{
    QTest::addColumn<QString>("logic");
    QTest::addColumn<QString>("path");
    QTest::newRow("as exported") << ""
                                 << "/articles/1";
    QTest::newRow("what it changes") << "export async function respond(r) { r.path = '/changed'; }"
                                     << "/changed";
    QTest::newRow("it throws") << "export async function respond() { throw new Error('x'); }"
                               << "/articles/1";
}

void EdgeCodeTest::anEdgeWorkerNeverFailsTheRequest()
{
    QFETCH(QString, logic);
    QFETCH(QString, path);
    json test{{"module", "edgeworkers/consent/main.js"},
              {"entry", "onClientRequest"},
              {"files", json::object()},
              {"packages", {{"log", "export const logger = { error() {} };"}}},
              {"calls", {{{"path", "/articles/1"}}}}};
    if (!logic.isEmpty())
        test["files"]["edgeworkers/consent/logic.js"] = logic.toStdString();
    const json answers = run("akamai", drawnFor(Provider::Akamai), test);
    QVERIFY2(answers.is_array() && answers[0].contains("result"), answers.dump().c_str());
    QCOMPARE(answers[0]["given"]["path"].get<std::string>(), path.toStdString());
}

REGISTER_TEST(EdgeCodeTest)
#include "edge_code_test.moc"

// How do tests start the headless program, and on which files?
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>
#include <string>

namespace edgewright::testing {

using Json = nlohmann::json;

struct Outcome {
    int status = -1;
    QByteArray out, err;
    Json json() const { return Json::parse(out.toStdString(), nullptr, false); }
};

inline QString program() { return QStringLiteral(EDGEWRIGHT_BINARY_DIR "/app/edgewright-cli"); }

inline Outcome run(const QStringList& arguments)
{
    QProcess process;
    process.start(program(), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000))
        return {};
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    return {status, process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Two linked nodes of one name each, one node apart, users at the first, a service.
inline constexpr const char* smallProject = R"({"format": "edgewright", "version": 1,
 "nodes": [
  {"id": "a", "name": "Harbour", "kind": "access", "tier": "device"},
  {"id": "b", "name": "Site", "tier": "edge", "cpu_cores": 4, "memory_gib": 8, "cost_usd_per_hour": 0.5},
  {"id": "c", "name": "Island", "tier": "cloud"},
  {"id": "d", "name": "Twin"}, {"id": "e", "name": "Twin"}],
 "links": [{"id": "l", "from": "a", "to": "b", "latency_ms": 2.5}],
 "populations": [{"id": "p", "name": "Visitors", "node": "a", "users": 10, "requests_per_second": 0.1, "budget_ms": 20}],
 "services": [{"id": "s", "name": "Guide", "cpu_cores": 2, "memory_gib": 1, "service_time_ms": 4}],
 "flows": [{"id": "f", "population": "p", "service": "s"}]})";

/// Lasts as long as one test.
class Folder {
public:
    QString path() const { return folder_.path(); }
    QString at(const QString& name) const { return folder_.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    QString small() const { return write("small.edge.json", smallProject); }
    QString fromTemplate(const std::string& name) const
    {
        const QString file = at(QString::fromStdString(name) + ".edge.json");
        run({"new", file, "--template", QString::fromStdString(name), "--force"});
        return file;
    }

private:
    QTemporaryDir folder_;
};

} // namespace edgewright::testing

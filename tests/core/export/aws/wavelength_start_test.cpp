// Does the program on an instance bring secrets to its container, whatever they are called? Run with an aws and a docker of the test's own.
#include "tests/support/register_test.h"

#include "core/export/aws/wavelength_parts.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewright;

namespace {

void put(const QTemporaryDir& machine, const char* name, std::string_view words)
{
    QFile file(machine.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(words.data(), static_cast<qsizetype>(words.size()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// Has it ended by itself? A machine's own programs go before the system's; repeated calls come without a pause.
bool run(QProcess& start, const QTemporaryDir& machine, const QStringList& words)
{
    put(machine, "start", wavelength::startProgram());
    put(machine, "sleep", "#!/bin/sh\n");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATH", machine.path() + ":" + environment.value("PATH"));
    start.setProcessEnvironment(environment);
    start.start(machine.filePath("start"), words);
    const bool done = start.waitForFinished(20'000);
    start.kill();
    start.waitForFinished();
    return done;
}

} // namespace

class WavelengthStartTest : public QObject {
    Q_OBJECT

private slots:
    void secretsReachTheContainerAlone_data();
    void secretsReachTheContainerAlone();
    void nothingRunsWhereASecretIsMissing();
};

void WavelengthStartTest::secretsReachTheContainerAlone_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("one") << QStringList{"DATABASE_PASSWORD"};
    QTest::newRow("what aws signs in with") << QStringList{"AWS_ACCESS_KEY_ID", "DATABASE_PASSWORD"};
    QTest::newRow("where programs are found") << QStringList{"PATH", "DATABASE_PASSWORD"};
    QTest::newRow("how the shell parts words") << QStringList{"IFS", "HOME", "DATABASE_PASSWORD"};
    QTest::newRow("what the program keeps for itself") << QStringList{"left", "program", "tries", "value"};
}

void WavelengthStartTest::secretsReachTheContainerAlone()
{
    QFETCH(QStringList, names);
    QTemporaryDir machine;
    put(machine, "aws",
        "#!/bin/sh\n[ \"$1\" = secretsmanager ] || exit 0\necho \"${AWS_ACCESS_KEY_ID-role} value; $6 * \\\"'\"\n");
    put(machine, "docker",
        "#!/bin/sh\n[ \"$1\" != login ] || exit 0\n/usr/bin/tr '\\0' '\\n' < /proc/$$/environ; echo \"said $*\"\n");
    QStringList words;
    for (const QString& name : names)
        words << "secret" << name << "arn:aws:secretsmanager:us-east-1:1:secret:" + name;
    words << "ecr"
          << "us-east-1"
          << "registry.example.com"
          << "--"
          << "docker"
          << "run"
          << "two words";
    QProcess start;
    const bool done = run(start, machine, words);
    const QString said = QString::fromUtf8(start.readAllStandardOutput());
    QVERIFY2(done && start.exitCode() == 0, qPrintable(said + QString::fromUtf8(start.readAllStandardError())));
    QVERIFY2(said.endsWith("said run two words\n"), qPrintable(said));
    const auto variables = said.split('\n');
    for (const QString& name : names)
        QVERIFY2(variables.contains(name + "=role value; arn:aws:secretsmanager:us-east-1:1:secret:" + name + " * \"'"),
                 qPrintable(said));
    for (const char* own : {"left", "program", "tries", "value"})
        QCOMPARE(variables.filter(QRegularExpression(QString("^%1=").arg(own))).isEmpty(), !names.contains(own));
}

void WavelengthStartTest::nothingRunsWhereASecretIsMissing()
{
    QTemporaryDir machine;
    put(machine, "aws", "#!/bin/sh\necho \"asked for $6\" >&2\n[ \"$6\" = a:b:c:here ] && echo value\n");
    put(machine, "docker", "#!/bin/sh\necho ran\n");
    QProcess start;
    QVERIFY(run(start, machine, {"secret", "ONE", "a:b:c:here", "secret", "TWO", "a:b:c:gone", "--", "docker", "run"}));
    QVERIFY(start.exitCode() != 0);
    QCOMPARE(start.readAllStandardOutput(), QByteArray());
    QVERIFY(start.readAllStandardError().count("asked for a:b:c:gone") > 10); // a role may take a while to be there
}

REGISTER_TEST(WavelengthStartTest)
#include "wavelength_start_test.moc"

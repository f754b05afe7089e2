// Which words of a service's secrets are fetched, and under which names?
#include "tests/support/register_test.h"

#include "core/export/manifest/service_secrets.h"
#include "tests/core/export/drawings.h"
#include "tests/core/export/hcl_reading.h"

#include <QTest>

#include <set>

using namespace edgewright;
using namespace edgewright::testing;

class ServiceSecretsTest : public QObject {
    Q_OBJECT

private slots:
    void wordsAreParted_data();
    void wordsAreParted();
    void namesInAStoreAreUnique();
    void servicesNeverShareAName();
    void everyTargetReadsThemAlike_data();
    void everyTargetReadsThemAlike();
};

void ServiceSecretsTest::wordsAreParted_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArrayList>("variables");
    QTest::addColumn<QByteArrayList>("unusable");
    QTest::newRow("none") << QByteArray(" , ") << QByteArrayList{} << QByteArrayList{};
    QTest::newRow("commas and spaces") << QByteArray("B, A  _c\nA") << QByteArrayList{"A", "B", "_c"}
                                       << QByteArrayList{};
    QTest::newRow("what no shell takes") << QByteArray("9A A-B $(x) C") << QByteArrayList{"C"}
                                         << QByteArrayList{"$(x)", "9A", "A-B"};
}

void ServiceSecretsTest::wordsAreParted()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArrayList, variables);
    QFETCH(QByteArrayList, unusable);
    Service service;
    service.secrets = field.toStdString();
    const SecretNames names = secretNames(service);
    const auto list = [](const std::vector<std::string>& words) {
        QByteArrayList all;
        for (const std::string& word : words)
            all.append(QByteArray::fromStdString(word));
        return all;
    };
    QCOMPARE(list(names.variables), variables);
    QCOMPARE(list(names.unusable), unusable);
}

/// Stores take neither '_' nor tell capitals apart.
void ServiceSecretsTest::namesInAStoreAreUnique()
{
    Service service;
    service.secrets = "API_KEY api_key Api__Key DB";
    std::set<std::string> stored;
    for (const auto& [variable, name] : storeNames(secretNames(service), "shop")) {
        QVERIFY(stored.insert(name).second);
        QVERIFY(name.starts_with("shop--"));
    }
    QCOMPARE(stored.size(), std::size_t(4));
    QVERIFY(stored.contains("shop--db"));
}

void ServiceSecretsTest::servicesNeverShareAName()
{
    Service shorter, longer;
    shorter.secrets = "RENDER_KEY";
    longer.secrets = "KEY";
    const auto stored = storeNames(secretNames(shorter), "ar"), others = storeNames(secretNames(longer), "ar-render");
    QVERIFY(stored.at("RENDER_KEY") != others.at("KEY"));
}

void ServiceSecretsTest::everyTargetReadsThemAlike_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char* target : {"kubernetes", "kserve", "iot-edge", "terraform-aws-wavelength", "cloudformation-aws",
                               "terraform-azure", "terraform-gdc", "terraform-cloudfront", "cloudflare", "compose"})
        QTest::newRow(target) << QByteArray(target);
}

/// A list of lines that a file of Windows brought along.
void ServiceSecretsTest::everyTargetReadsThemAlike()
{
    QFETCH(QByteArray, target);
    Topology drawing = fittingOf(target.toStdString()).drawing(1);
    for (Service each : Table<Service>(drawing.services)) {
        each.secrets = "ONE_KEY\r\n9LIVES\rLAST_KEY";
        drawing.services.put(each);
    }
    const Manifest manifest = *exportTo(*exporterWithKey(target.toStdString()), drawing);
    QString text = allText(manifest);
    for (const ExportLine& line : manifest.report)
        text += QString::fromStdString(english(line.what)) + "\n";
    for (const char* word : {"ONE_KEY", "LAST_KEY"})
        QVERIFY2(text.contains(word), word);
    QVERIFY(!text.contains('\r'));
}

REGISTER_TEST(ServiceSecretsTest)
#include "service_secrets_test.moc"

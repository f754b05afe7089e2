// Does the schema say what the reader accepts?
#include "core/io/project_file.h"
#include "core/model/field.h"
#include "tests/support/register_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace edgewright;

class SchemaTest : public QObject {
    Q_OBJECT

private slots:
    void describesEveryFieldOfEveryTable();
    void statesLimitsChoicesAndWhatIsRequired();
    void isTheSameTwice() { QCOMPARE(projectSchema(), projectSchema()); }
};

namespace {

QJsonObject schema() { return QJsonDocument::fromJson(QByteArray::fromStdString(projectSchema())).object(); }

QString qt(std::string_view word) { return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())); }

} // namespace

void SchemaTest::describesEveryFieldOfEveryTable()
{
    const QJsonObject whole = schema();
    QCOMPARE(whole["$schema"].toString(), "https://json-schema.org/draft/2020-12/schema");
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        const QString table = qt(TableOf<Row>::json);
        QCOMPARE(whole["properties"][table]["items"]["$ref"].toString(), "#/$defs/" + table);
        const QJsonObject properties = whole["$defs"][table]["properties"].toObject();
        QVERIFY(properties.contains("id"));
        for (const Field<Row>& field : fieldsOf<Row>())
            QVERIFY2(properties.contains(qt(field.key)), field.key.data());
    });
}

void SchemaTest::statesLimitsChoicesAndWhatIsRequired()
{
    const QJsonObject definitions = schema()["$defs"].toObject();
    const QJsonObject latency = definitions["links"]["properties"]["latency_ms"].toObject();
    QCOMPARE(latency["type"].toString(), "number");
    QCOMPARE(latency["minimum"].toDouble(-1), 0.0);
    QCOMPARE(latency["maximum"].toDouble(), 60'000.0);
    QCOMPARE(definitions["nodes"]["properties"]["tier"]["enum"].toArray(),
             (QJsonArray{"device", "edge", "fog", "cloud"}));
    QCOMPARE(definitions["links"]["required"].toArray(), (QJsonArray{"id", "from", "to"}));
    QCOMPARE(definitions["nodes"]["required"].toArray(), (QJsonArray{"id"}));
    QCOMPARE(definitions["change"]["anyOf"].toArray().size(), 2);
}

REGISTER_TEST(SchemaTest)
#include "schema_test.moc"

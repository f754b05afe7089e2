// Is the right importer found, and does each keep what the registry promises?
#include "core/io/import.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <set>

using namespace edgewright;

class ImportTest : public QObject {
    Q_OBJECT

private slots:
    void keysAreUniqueAndFound();
    void guessesByContentThenByExtension();
    void everyImporterRefusesWhatIsNotItsFormat();
};

void ImportTest::keysAreUniqueAndFound()
{
    std::set<std::string_view> keys;
    for (const Importer& importer : importers()) {
        QVERIFY(keys.insert(importer.key).second);
        QCOMPARE(importerWithKey(importer.key), &importer);
        QVERIFY(!importer.title.empty());
        QVERIFY(!importer.extensions.empty());
    }
    QVERIFY(!importerWithKey("no such format"));
}

void ImportTest::guessesByContentThenByExtension()
{
    const Importer* graphml = importerWithKey("graphml");
    QCOMPARE(importerFor("plan.txt", "<?xml version=\"1.0\"?>\n<graphml>"), graphml);
    QCOMPARE(importerFor("PLAN.GraphML", "anything"), graphml);
    QVERIFY(!importerFor("graphml", "anything"));
    QVERIFY(!importerFor("plan.txt", ""));
}

void ImportTest::everyImporterRefusesWhatIsNotItsFormat()
{
    for (const Importer& importer : importers())
        for (const std::string& bytes :
             {std::string(), std::string("\0\xFF\xFE", 3), std::string("words"), std::string(1'000'000, '<')}) {
            const auto imported = importer.run(bytes, "f", Progress());
            QVERIFY(!imported.has_value());
            QVERIFY(!english(imported.error().what).empty() && !imported.error().where.empty());
        }
}

REGISTER_TEST(ImportTest)
#include "import_test.moc"

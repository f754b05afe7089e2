// Which words name a container image, and what runs where?
#include "tests/support/register_test.h"

#include "core/export/manifest/placed.h"
#include "tests/core/export/drawings.h"

#include <QTest>

using namespace edgewright;

class PlacedTest : public QObject {
    Q_OBJECT

private slots:
    void tellsImagesFromOtherWords_data();
    void tellsImagesFromOtherWords();
    void countsReplicasByNode();
};

void PlacedTest::tellsImagesFromOtherWords_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<bool>("is");
    QTest::newRow("name") << "redis" << true;
    QTest::newRow("tag") << "redis:7.2" << true;
    QTest::newRow("registry with a port") << "localhost:5000/a/b:latest" << true;
    QTest::newRow("digest") << "r.example.com/a@sha256:" + QString(64, 'a') << true;
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("space") << "my image" << false;
    QTest::newRow("upper case path") << "Redis" << false;
    QTest::newRow("template") << "a:${tag}" << false;
    QTest::newRow("line break") << "a\nb" << false;
    QTest::newRow("empty tag") << "a:" << false;
    QTest::newRow("empty part") << "a//b" << false;
    QTest::newRow("short digest") << "a@sha256:12" << false;
    QTest::newRow("option") << "--privileged" << false;
}

void PlacedTest::tellsImagesFromOtherWords()
{
    QFETCH(QString, image);
    QFETCH(bool, is);
    QCOMPARE(isImageReference(image.toStdString()), is);
}

void PlacedTest::countsReplicasByNode()
{
    const HostedServices hosted = hostedServices(testing::metro());
    QCOMPARE(hosted.size(), std::size_t(3));
    QCOMPARE(hosted.at({"n2"}).size(), std::size_t(2));
    QCOMPARE(placedReplicas(hosted, {"s1"}), std::int64_t(2));
    QCOMPARE(placedReplicas(hosted, {"ghost"}), std::int64_t(0));
}

REGISTER_TEST(PlacedTest)
#include "placed_test.moc"

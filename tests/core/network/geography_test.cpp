// Do distances and light times agree with published ones?
#include "tests/support/register_test.h"

#include "core/network/geography.h"

#include <QTest>

#include <cmath>

using namespace edgewright;

class GeographyTest : public QObject {
    Q_OBJECT
private slots:
    void measuresGeodesicsAsPublished_data();
    void measuresGeodesicsAsPublished();
    void isTheSameBothWays();
    void isZeroFromAPlaceToItself();
    void crossesTheAntimeridian();
    void knowsTheSpeedOfLightInFibre();
    void knowsTheSpeedOfLightInVacuum();
    void estimatesARouteLongerThanTheGeodesic();
};

void GeographyTest::measuresGeodesicsAsPublished_data()
{
    QTest::addColumn<double>("latitudeA");
    QTest::addColumn<double>("longitudeA");
    QTest::addColumn<double>("latitudeB");
    QTest::addColumn<double>("longitudeB");
    QTest::addColumn<double>("km");
    QTest::addColumn<double>("tolerance");
    // WGS 84's meridian quadrant is 10,001,965.729 m (NGA.STND.0036, "World Geodetic System 1984").
    QTest::newRow("quarter meridian") << 0.0 << 0.0 << 90.0 << 0.0 << 10'001.965729 << 1e-6;
    // A degree of the equator: 2 pi 6378137 m / 360.
    QTest::newRow("a degree of the equator") << 0.0 << 0.0 << 0.0 << 1.0 << 111.319490793 << 1e-6;
    // The worked example of GeographicLib's documentation: 5,551,759.400 m.
    QTest::newRow("JFK to LHR, rounded places") << 40.6 << -73.8 << 51.6 << -0.5 << 5'551.759400 << 1e-5;
    // The example of GeodSolve(1): 40:38:23N 73:46:44W to 1:21:33N 103:59:22E is 15,347,628 m.
    QTest::newRow("JFK to SIN") << 40.639722 << -73.778889 << 1.359167 << 103.989444 << 15'347.628 << 1e-3;
    // Flight planners on WGS 84 give 3,000 nautical miles less one: 5,555 km.
    QTest::newRow("JFK to LHR, reference points") << 40.63972 << -73.77889 << 51.4775 << -0.46139 << 5'555.0 << 1.0;
}

void GeographyTest::measuresGeodesicsAsPublished()
{
    QFETCH(double, latitudeA);
    QFETCH(double, longitudeA);
    QFETCH(double, latitudeB);
    QFETCH(double, longitudeB);
    QFETCH(double, km);
    QFETCH(double, tolerance);
    const double found =
        geodesicDistance(Degrees(latitudeA), Degrees(longitudeA), Degrees(latitudeB), Degrees(longitudeB)).value;
    QVERIFY2(std::abs(found - km) <= tolerance, qPrintable(QString::number(found, 'f', 6)));
}

void GeographyTest::isTheSameBothWays()
{
    QCOMPARE(geodesicDistance(Degrees(52.5), Degrees(13.4), Degrees(-33.9), Degrees(151.2)).value,
             geodesicDistance(Degrees(-33.9), Degrees(151.2), Degrees(52.5), Degrees(13.4)).value);
}

void GeographyTest::isZeroFromAPlaceToItself()
{
    QCOMPARE(geodesicDistance(Degrees(52.5), Degrees(13.4), Degrees(52.5), Degrees(13.4)).value, 0.0);
}

void GeographyTest::crossesTheAntimeridian()
{
    // Two degrees of the equator, not 358.
    QVERIFY(std::abs(geodesicDistance(Degrees(0), Degrees(179), Degrees(0), Degrees(-179)).value - 2 * 111.319490793) <
            1e-6);
}

void GeographyTest::knowsTheSpeedOfLightInFibre()
{
    // 1,000 km x 1.468 / 299,792.458 km/s = 4.896721 ms
    QVERIFY(std::abs(fibreFloor(Kilometres(1000)).value - 4.896721) < 1e-6);
}

void GeographyTest::knowsTheSpeedOfLightInVacuum()
{
    QVERIFY(std::abs(vacuumFloor(Kilometres(299.792458)).value - 1) < 1e-12);
}

void GeographyTest::estimatesARouteLongerThanTheGeodesic()
{
    // 1.5 x 4.896721 ms
    QVERIFY(std::abs(estimatedFibreLatency(Kilometres(1000)).value - 7.345081) < 1e-6);
}

REGISTER_TEST(GeographyTest)
#include "geography_test.moc"

// What does a bar show of a limit that is kept, and of one that is passed?
#include "app/theme/bar.h"
#include "app/theme/theme.h"
#include "tests/support/register_test.h"

#include <QImage>
#include <QTest>

#include <set>

using namespace edgewright;

class BarTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void isOverPastItsLimit();
    void whatIsLeftIsTrack();
    void partsAreToldApart();
    void whatIsOverIsHatchedBehindALine();
    void anOldOneIsGrey();
};

namespace {

/// 100 px wide, from the left edge.
QImage painted(const Bar& bar, bool isPale = false)
{
    QImage image(100, 20, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintBar(painter, theme(), {0, 5, 100, 10}, bar, isPale);
    return image;
}

/// Of the pixels within a piece of the bar.
std::set<QRgb> colorsIn(const QImage& image, int from, int to)
{
    std::set<QRgb> colors;
    for (int x = from; x < to; ++x)
        for (int y = 6; y < 14; ++y)
            colors.insert(image.pixel(x, y));
    return colors;
}

} // namespace

void BarTest::isOverPastItsLimit()
{
    QVERIFY(!(Bar{{3, 7}, 10}).isOver()); // met exactly is met
    QVERIFY((Bar{{3, 7.1}, 10}).isOver());
    QCOMPARE((Bar{{3, 7}, 10}).used(), 10.0);
}

void BarTest::whatIsLeftIsTrack()
{
    const QImage image = painted({{4}, 10});
    QCOMPARE(colorsIn(image, 42, 100), std::set<QRgb>{theme().line.rgb()});
    QCOMPARE(colorsIn(image, 1, 39).size(), std::size_t{1});
    QVERIFY(!colorsIn(image, 1, 39).contains(theme().line.rgb()));
}

void BarTest::partsAreToldApart()
{
    const QImage image = painted({{4, 4}, 10});
    QVERIFY(colorsIn(image, 1, 39) != colorsIn(image, 41, 79));
    QCOMPARE(colorsIn(image, 82, 100), std::set<QRgb>{theme().line.rgb()});
}

void BarTest::whatIsOverIsHatchedBehindALine()
{
    const QImage image = painted({{20}, 10}); // the limit stands in the middle
    QCOMPARE(colorsIn(image, 1, 48).size(), std::size_t{1});
    QVERIFY(colorsIn(image, 54, 98).size() >= 2); // a pattern, not colour alone
    QVERIFY(colorsIn(image, 54, 98).contains(theme().bad.rgb()));
    QVERIFY(image.pixel(50, 3) != QColor(Qt::magenta).rgb()); // it reaches over the bar
}

void BarTest::anOldOneIsGrey()
{
    QVERIFY(colorsIn(painted({{20}, 10}), 54, 98) != colorsIn(painted({{20}, 10}, true), 54, 98));
    QVERIFY(!colorsIn(painted({{20}, 10}, true), 0, 100).contains(theme().bad.rgb()));
}

REGISTER_TEST(BarTest)
#include "bar_test.moc"

// Are shapes painted once for a zoom and theme, and words in the middle of their place?
#include "app/canvas/sprites.h"

#include "app/canvas/words.h"
#include "app/theme/theme.h"
#include "tests/support/register_test.h"

#include <QPainter>
#include <QPicture>
#include <QTest>

using namespace edgewright;

class SpritesTest : public QObject {
    Q_OBJECT
private slots:
    void paintsAShapeOnceForAZoom();
    void putsItToTheNearestPixel();
    void vectorsArePaintedEachTime();
    void wordsStandInTheMiddle();
    void wordsStandOnTheirBaseline();
};

namespace {

QImage blank()
{
    QImage image(100, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

/// Draws a black square of two units about each place, at `zoom`; how often it was painted.
int squares(Sprites& sprites, QPaintDevice& device, double zoom, const QList<QPointF>& places,
            const Theme& theme = lightTheme())
{
    int painted = 0;
    QPainter painter(&device);
    painter.scale(zoom, zoom);
    for (const QPointF place : places)
        sprites.draw(painter, theme, 7, place, {-1, -1, 2, 2}, [&painted](QPainter& on) {
            ++painted;
            on.fillRect(QRectF(-1, -1, 2, 2), Qt::black);
        });
    return painted;
}

QRect darkPart(const QImage& image)
{
    QRect dark;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 128)
                dark |= QRect(x, y, 1, 1);
    return dark;
}

} // namespace

void SpritesTest::paintsAShapeOnceForAZoom()
{
    Sprites sprites;
    QImage image = blank();
    QCOMPARE(squares(sprites, image, 4, {{3, 3}, {9, 3}, {3, 9}}), 1);
    QCOMPARE(squares(sprites, image, 4, {{3, 3}}), 0);
    QCOMPARE(squares(sprites, image, 2, {{3, 3}}), 1);
    QCOMPARE(squares(sprites, image, 2, {{3, 3}}, darkTheme()), 1);
}

void SpritesTest::putsItToTheNearestPixel()
{
    Sprites sprites;
    QImage image = blank();
    squares(sprites, image, 4, {{5.1, 5}}); // from 4 · 4.1 = 16.4 on, 8 pixels wide
    QCOMPARE(darkPart(image), QRect(16, 16, 8, 8));
}

void SpritesTest::vectorsArePaintedEachTime()
{
    Sprites sprites;
    QPicture picture;
    QCOMPARE(squares(sprites, picture, 4, {{3, 3}, {9, 3}, {3, 9}}), 3);
}

void SpritesTest::wordsStandInTheMiddle()
{
    QFont font;
    font.setPixelSize(16);
    QImage image = blank();
    QPainter painter(&image);
    painter.setPen(Qt::black);
    const Words words("HHH", font);
    words.paintIn(painter, QRectF(20, 10, 60, 40));
    const QRect dark = darkPart(image);
    QVERIFY(!dark.isNull());
    QVERIFY(std::abs(dark.center().x() - 50) <= 2 && std::abs(dark.center().y() - 30) <= 3);
}

void SpritesTest::wordsStandOnTheirBaseline()
{
    QFont font;
    font.setPixelSize(16);
    QImage image = blank();
    QPainter painter(&image);
    painter.setPen(Qt::black);
    const Words words("HHH", font);
    words.paintOn(painter, QPointF(20, 40));
    const QRect dark = darkPart(image);
    QVERIFY2(std::abs(dark.bottom() + 1 - 40) <= 1, qPrintable(QString::number(dark.bottom())));
}

REGISTER_TEST(SpritesTest)
#include "sprites_test.moc"

// Do thin lines land where the painter would put them, and never outside the picture?
#include "app/canvas/thin_lines.h"

#include "core/base/random.h"
#include "tests/support/register_test.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <boost/random/uniform_int_distribution.hpp>

using namespace edgewright;

class ThinLinesTest : public QObject {
    Q_OBJECT
private slots:
    void coversTheEndsAndTheMiddle();
    void staysInsideThePicture();
    void followsThePaintersTransform();
};

namespace {

QImage blank(QSize size = {100, 80})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

bool isBlack(const QImage& image, int x, int y) { return image.pixel(x, y) == qRgb(0, 0, 0); }

} // namespace

void ThinLinesTest::coversTheEndsAndTheMiddle()
{
    QImage image = blank();
    QPainter painter(&image);
    drawThinLines(painter, {{10, 10, 30, 10}, {50, 10, 50, 40}, {60, 60, 80, 70}}, Qt::black);
    QVERIFY(isBlack(image, 10, 10) && isBlack(image, 20, 10) && isBlack(image, 30, 10) && !isBlack(image, 31, 10));
    QVERIFY(isBlack(image, 50, 10) && isBlack(image, 50, 25) && isBlack(image, 50, 40));
    QVERIFY(isBlack(image, 60, 60) && isBlack(image, 70, 65) && isBlack(image, 80, 70)); // slope 1/2
}

void ThinLinesTest::staysInsideThePicture()
{
    Random random(7);
    boost::random::uniform_int_distribution<int> anywhere(-100'000, 100'000);
    QList<QLine> lines;
    for (int i = 0; i < 20'000; ++i)
        lines.append({anywhere(random), anywhere(random), anywhere(random), anywhere(random)});
    QImage whole = blank();
    QPainter painter(&whole); // writing outside is caught by the address sanitizer
    drawThinLines(painter, lines, Qt::black);
    drawThinLines(painter, {{-50, 40, 1000, 40}}, Qt::black);
    for (int x = 0; x < whole.width(); ++x)
        QVERIFY(isBlack(whole, x, 40));
}

void ThinLinesTest::followsThePaintersTransform()
{
    QImage image = blank();
    QPainter painter(&image);
    painter.translate(10, 5);
    painter.scale(2, 2);
    drawThinLines(painter, {{0, 0, 10, 0}}, Qt::black);
    QVERIFY(isBlack(image, 10, 5) && isBlack(image, 30, 5) && !isBlack(image, 0, 0) && !isBlack(image, 32, 5));
}

REGISTER_TEST(ThinLinesTest)
#include "thin_lines_test.moc"

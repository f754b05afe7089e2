// Painted files: each ending holds what was painted, and a refusal leaves the folder as it was.
#include "app/theme/painted_file.h"

#include "tests/support/register_test.h"

#include "app/document/translated.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewright;

namespace {

constexpr QSizeF size(300, 150);

/// The left half blue, with words; `target` is the whole, whatever its scale.
void paintSample(QPainter& painter, const QRectF& target)
{
    painter.fillRect(target, Qt::white);
    painter.fillRect(QRectF(target.topLeft(), QSizeF(target.width() / 2, target.height())), Qt::blue);
    painter.drawText(target, Qt::AlignCenter, "Budget kept");
}

Painted sample() { return {"A title", "A description", size, paintSample}; }

QByteArray contentsOfFile(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace

class PaintedFileTest final : public QObject {
    Q_OBJECT

private slots:
    void endingsAreKnownInEitherCase();
    void aPngIsTwiceTheSize();
    void anEnormousPngIsScaledDown();
    void anSvgHoldsWordsAndTitle();
    void aPdfHoldsWordsOnOnePageOfItsSize();
    void anotherEndingIsRefusedWithoutPainting_data();
    void anotherEndingIsRefusedWithoutPainting();
    void aFolderThatIsNotThereIsNamed();
    void aReadOnlyFolderKeepsWhatItHeld();
    void replacesWhatWasThereAndLeavesNothingBeside();

private:
    QTemporaryDir folder_;
    QString file(const char* name) const { return folder_.filePath(name); }
};

void PaintedFileTest::endingsAreKnownInEitherCase()
{
    for (const char* name : {"a.png", "a.SVG", "a.b.Pdf"})
        QVERIFY2(hasPaintedEnding(name), name);
    for (const char* name : {"a", "png", "a.csv", "a.png.txt", ""})
        QVERIFY2(!hasPaintedEnding(name), name);
}

void PaintedFileTest::aPngIsTwiceTheSize()
{
    QVERIFY(writePainted(sample(), file("twice.PNG")));
    const QImage image(file("twice.PNG"));
    QCOMPARE(image.size(), QSize(600, 300));
    QCOMPARE(image.pixelColor(10, 10), QColor(Qt::blue));
    QCOMPARE(image.pixelColor(590, 10), QColor(Qt::white)); // the target covers all of it
}

void PaintedFileTest::anEnormousPngIsScaledDown()
{
    Painted wide = sample();
    wide.size = {40'000, 100}; // at 2x its longer side would be 80 000 pixels; 16 000 are 0.4 of 40 000
    QVERIFY(writePainted(wide, file("wide.png")));
    QCOMPARE(QImage(file("wide.png")).size(), QSize(16'000, 40));
}

void PaintedFileTest::anSvgHoldsWordsAndTitle()
{
    QVERIFY(writePainted(sample(), file("words.svg")));
    const QByteArray svg = contentsOfFile(file("words.svg"));
    for (const char* words : {"<text", "Budget kept", "<title>A title</title>", "<desc>A description</desc>"})
        QVERIFY2(svg.contains(words), words);
    QSvgRenderer reader(svg);
    QVERIFY(reader.isValid());
    QCOMPARE(reader.viewBoxF(), QRectF(QPointF(), size));
}

void PaintedFileTest::aPdfHoldsWordsOnOnePageOfItsSize()
{
    QVERIFY(writePainted(sample(), file("words.pdf")));
    const QByteArray pdf = contentsOfFile(file("words.pdf"));
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.contains("/MediaBox [0 0 225")); // 300 pixels at 96 to the inch are 225 points
    const QString reader = QStandardPaths::findExecutable("pdftotext");
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed: the words of the PDF were not read");
    QProcess read;
    read.start(reader, {file("words.pdf"), "-"});
    QVERIFY(read.waitForFinished());
    const QByteArray words = read.readAllStandardOutput();
    QCOMPARE(QString::fromUtf8(words).simplified(), QString("Budget kept"));
    QCOMPARE(words.count('\f'), 1); // ends each page
}

void PaintedFileTest::anotherEndingIsRefusedWithoutPainting_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"picture.bmp", "picture", "picture.svg.gz", "svg"})
        QTest::newRow(name) << QString(name);
}

void PaintedFileTest::anotherEndingIsRefusedWithoutPainting()
{
    QFETCH(QString, name);
    bool painted = false;
    Painted spy = sample();
    spy.paint = [&](QPainter&, const QRectF&) { painted = true; };
    const Result<void> written = writePainted(spy, folder_.filePath(name));
    QVERIFY(!written);
    QVERIFY(!painted);
    QVERIFY(translated(written.error()).contains(name));
    QVERIFY(translated(written.error()).contains(".svg"));
    QVERIFY(!QFile::exists(folder_.filePath(name)));
}

void PaintedFileTest::aFolderThatIsNotThereIsNamed()
{
    for (const char* name : {"absent/a.png", "absent/a.svg", "absent/a.pdf"}) {
        const Result<void> written = writePainted(sample(), file(name));
        QVERIFY(!written);
        QVERIFY2(translated(written.error()).contains("absent"), qPrintable(translated(written.error())));
    }
}

void PaintedFileTest::aReadOnlyFolderKeepsWhatItHeld()
{
    const QString held = file("held/a.svg");
    QVERIFY(QDir(folder_.path()).mkdir("held"));
    QVERIFY(writePainted(sample(), held));
    const QByteArray before = contentsOfFile(held);
    QVERIFY(QFile::setPermissions(file("held"), QFile::ReadOwner | QFile::ExeOwner));
    const bool isEnforced = !QFile(file("held/probe")).open(QIODevice::WriteOnly);
    Painted other = sample();
    other.title = "Another title";
    const Result<void> written = writePainted(other, held);
    QFile::setPermissions(file("held"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!isEnforced)
        QSKIP("this user writes into read-only folders as well");
    QVERIFY(!written);
    QVERIFY2(translated(written.error()).contains("held"), qPrintable(translated(written.error())));
    QCOMPARE(contentsOfFile(held), before);
}

void PaintedFileTest::replacesWhatWasThereAndLeavesNothingBeside()
{
    QVERIFY(QDir(folder_.path()).mkdir("beside"));
    const QString target = file("beside/a.svg");
    QFile old(target);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write(QByteArray(1 << 20, 'x')) > 0);
    old.close();
    QVERIFY(writePainted(sample(), target));
    QVERIFY(QSvgRenderer(target).isValid());
    QCOMPARE(QDir(file("beside")).entryList(QDir::Files | QDir::Hidden), QStringList{"a.svg"});
}

REGISTER_TEST(PaintedFileTest)

#include "painted_file_test.moc"

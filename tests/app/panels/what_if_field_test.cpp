// A number tried out by typing or by a slider: both say the same, and the left end says nothing.
#include "app/document/translated.h"
#include "app/panels/what_if_field.h"
#include "tests/app/hands.h"
#include "tests/support/register_test.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>

using namespace edgewright;
using namespace edgewright::testing;

class WhatIfFieldTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void keysWalkTheLogarithm();
    void theLeftEndSaysNothing();
    void aTypedNumberMovesTheSlider();
    void whatIsNoNumberBecomesWhatTheSliderSaid();
    void aDragSettlesWhenItIsLetGo();
    void keysSettleAfterAPause();
    void figuresAreInTheLocale();
};

namespace {

struct Field {
    WhatIfField field{"size", TableKey::Nodes, "cache_gib", nullptr};
    QLineEdit* line = find<QLineEdit>(field, "size");
    QSlider* slider = find<QSlider>(field, "sizeSlider");

    Field()
    {
        field.setReach(0.01, 100);
        field.show();
        (void)QTest::qWaitForWindowExposed(&field);
    }
    void key(Qt::Key key) const { QTest::keyClick(slider, key); }
};

} // namespace

/// From a hundredth to a hundred: half way is 1.
void WhatIfFieldTest::keysWalkTheLogarithm()
{
    const Field stage;
    QSignalSpy changed(&stage.field, &WhatIfField::changed);
    stage.key(Qt::Key_End);
    QCOMPARE(*stage.field.value(), 100.0);
    QCOMPARE(changed.size(), 1);
    stage.key(Qt::Key_Home);
    stage.key(Qt::Key_Right);
    QCOMPARE(*stage.field.value(), 0.01);
    const int steps = stage.slider->maximum();
    for (int step = 1; step < (steps + 1) / 2; ++step)
        stage.key(Qt::Key_Right);
    QVERIFY2(*stage.field.value() > 0.9 && *stage.field.value() < 1.1, qPrintable(stage.line->text()));
    QVERIFY(stage.line->text().remove('.').remove(QRegularExpression("^0*")).size() <= 3);
}

void WhatIfFieldTest::theLeftEndSaysNothing()
{
    const Field stage;
    stage.key(Qt::Key_End);
    stage.key(Qt::Key_Home);
    QVERIFY(!stage.field.value() && stage.line->text().isEmpty());
}

void WhatIfFieldTest::aTypedNumberMovesTheSlider()
{
    const Field stage;
    type(stage.line, "100 GiB");
    QCOMPARE(stage.slider->value(), stage.slider->maximum());
    type(stage.line, "7000"); // beyond its reach, as it may be
    QCOMPARE(stage.slider->value(), stage.slider->maximum());
    QCOMPARE(*stage.field.value(), 7000.0);
    type(stage.line, "0.01");
    QCOMPARE(stage.slider->value(), 1);
    type(stage.line, "");
    QCOMPARE(stage.slider->value(), 0);
}

void WhatIfFieldTest::whatIsNoNumberBecomesWhatTheSliderSaid()
{
    const Field stage;
    type(stage.line, "2");
    stage.key(Qt::Key_End);
    type(stage.line, "much", Qt::Key_Tab);
    QCOMPARE(stage.line->text(), QString("100"));
}

void WhatIfFieldTest::aDragSettlesWhenItIsLetGo()
{
    const Field stage;
    QSignalSpy changed(&stage.field, &WhatIfField::changed), settled(&stage.field, &WhatIfField::settled);
    const int middle = stage.slider->height() / 2;
    QTest::mousePress(stage.slider, Qt::LeftButton, {}, QPoint(4, middle));
    for (int x = 10; x <= 50; x += 10)
        QTest::mouseMove(stage.slider, QPoint(x, middle));
    QTRY_VERIFY(changed.size() > 2);
    QVERIFY(settled.isEmpty() && !settled.wait(900)); // however long it is held
    QTest::mouseRelease(stage.slider, Qt::LeftButton, {}, QPoint(50, middle));
    QCOMPARE(settled.size(), 1);
    QVERIFY(!settled.wait(900)); // once
}

void WhatIfFieldTest::keysSettleAfterAPause()
{
    const Field stage;
    QSignalSpy settled(&stage.field, &WhatIfField::settled);
    for (int press = 0; press < 5; ++press)
        stage.key(Qt::Key_Right);
    QVERIFY(settled.isEmpty());
    QTRY_COMPARE(settled.size(), 1);
}

void WhatIfFieldTest::figuresAreInTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const Field stage;
    stage.key(Qt::Key_Right);
    QCOMPARE(stage.line->text(), QString("0,01"));
    QCOMPARE(*stage.field.value(), 0.01);
}

REGISTER_TEST(WhatIfFieldTest)
#include "what_if_field_test.moc"

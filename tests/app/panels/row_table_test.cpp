// Can what a table shows be read, at every width?
#include "app/panels/row_table.h"

#include "app/document/document.h"
#include "tests/app/hands.h"
#include "tests/support/register_test.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace edgewright;
using namespace edgewright::testing;

class RowTableTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void figuresStandAtTheRightUnderTheirHeading();
    void aButtonIsOneLineHighBesideManyLines();
    void sentencesStandWhole();
    void spareColumnsGoBeforeNamesAreCut();
    void spacePressesTheButtonOfItsLine();
};

void RowTableTest::figuresStandAtTheRightUnderTheirHeading()
{
    Document document;
    RowTable table(document, "table", nullptr);
    table.setContents({"site", "requests", "met"},
                      {{{{"Boston"}, {"many"}, {"yes"}}, {}},
                       {{{"New York"}, {"9", {}, 9.0}, {"no", iconPixmap("error", 16, Qt::red), 0.0}}, {}}});
    const auto isRight = [&](int column) {
        const auto of = [](const QVariant& way) { return Qt::Alignment(way.toInt()).testFlag(Qt::AlignRight); };
        const bool heading = of(table.model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole));
        return heading == of(table.model()->index(1, column).data(Qt::TextAlignmentRole)) ? std::optional(heading)
                                                                                          : std::nullopt;
    };
    QCOMPARE(isRight(0), std::optional(false));
    QCOMPARE(isRight(1), std::optional(true));
    QCOMPARE(isRight(2), std::optional(false)); // a mark and its word
}

void RowTableTest::aButtonIsOneLineHighBesideManyLines()
{
    Document document;
    RowTable table(document, "table", nullptr);
    table.setWeights({1, 0});
    table.setWrapping();
    table.resize(240, 300);
    table.show();
    table.setContents(
        {"what", ""},
        {{{{QString("a sentence that takes a few lines ").repeated(4)}, {.words = "Fix", .isButton = true}}, {}}});
    QTest::qWait(1);
    const QImage cell = table.viewport()->grab(table.visualRect(table.model()->index(0, 1))).toImage();
    QVERIFY2(cell.height() > 60, qPrintable(QString::number(cell.height())));
    const auto isPlain = [&](int y) {
        for (int x = 0; x < cell.width(); ++x)
            if (cell.pixel(x, y) != cell.pixel(0, 0))
                return false;
        return true;
    };
    QVERIFY(isPlain(cell.height() / 2 - 14) && isPlain(cell.height() / 2 + 14));
    QVERIFY(!isPlain(cell.height() / 2));
}

void RowTableTest::sentencesStandWhole()
{
    const QString words =
        "Museum visitors and one more lose it when one of these fails: Cell Back Bay, Radio hub and 7 more";
    Document document;
    RowTable table(document, "table", nullptr);
    table.setWeights({1});
    table.setWrapping();
    table.show();
    table.setContents({"what"}, {{{{words}}, {}}});
    for (int width = 160; width < 420; width += 3) {
        table.resize(width, 300);
        QTest::qWait(0);
        const int room = table.columnWidth(0) - 2 * 6 - 2 * 3; // padding of the style sheet, margins of the words
        const int needed = table.fontMetrics().boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, words).height();
        QVERIFY2(table.rowHeight(0) >= needed, qPrintable(QString::number(width)));
    }
}

void RowTableTest::spareColumnsGoBeforeNamesAreCut()
{
    Document document;
    RowTable table(document, "table", nullptr);
    table.setWeights({1, 0, 0, 0});
    table.setSpare({3, 2});
    table.setContents({"node", "used", "cost", "network"},
                      {{{{"Wavelength Boston"}, {"6 of 8"}, {"1.25 USD/h"}, {"10.2 ms"}}, {}}});
    table.show();
    const auto shown = [&](int width) {
        table.resize(width, 100);
        QTest::qWait(0);
        std::vector<int> columns;
        for (int column = 0; column < 4; ++column)
            if (!table.isColumnHidden(column))
                columns.push_back(column);
        return columns;
    };
    QCOMPARE(shown(800), (std::vector<int>{0, 1, 2, 3}));
    const int name = table.fontMetrics().horizontalAdvance("Wavelength Boston");
    QCOMPARE(shown(table.wantedWidth()), (std::vector<int>{0, 1}));
    QCOMPARE(table.model()->index(0, 0).data(Qt::ToolTipRole).toString(),
             QString("Wavelength Boston\nnetwork: 10.2 ms\ncost: 1.25 USD/h"));
    QVERIFY(table.columnWidth(0) > name && table.horizontalScrollBar()->maximum() == 0);
    QCOMPARE(shown(table.wantedWidth() + table.columnWidth(2) + 100),
             (std::vector<int>{0, 1, 2}));                // the first named goes first
    QCOMPARE(shown(800), (std::vector<int>{0, 1, 2, 3})); // and comes back
    QCOMPARE(table.model()->index(0, 0).data(Qt::ToolTipRole).toString(), QString("Wavelength Boston"));
}

void RowTableTest::spacePressesTheButtonOfItsLine()
{
    Document document;
    RowTable table(document, "table", nullptr);
    table.setContents({"what", ""}, {{{{"one"}, {.words = "Fix", .isButton = true}}, {}, 7}, {{{"two"}, {}}, {}, 8}});
    table.show();
    QSignalSpy pressed(&table, &RowTable::pressed);
    QTest::keyClick(&table, Qt::Key_Space); // nothing is chosen
    table.selectRow(1);
    QTest::keyClick(&table, Qt::Key_Space); // no button there
    QCOMPARE(pressed.size(), 0);
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(pressed.size(), 1);
    QCOMPARE(pressed.front().front().toInt(), 7);
}

REGISTER_TEST(RowTableTest)
#include "row_table_test.moc"

// Can the caches be asked the requests of a trace, by mouse and keys?
#include "app/panels/trace_choice.h"
#include "tests/app/modal_answer.h"
#include "tests/app/panels/panel_stage.h"
#include "tests/support/register_test.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

struct Replay : Stage {
    QTemporaryDir folder;
    QString file = folder.filePath("requests.csv");

    Replay() : Stage("cdn", {1100, 260}, cachedDrawing())
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        write("time,object,size\n1,a,100\n2,b,100\n3,a,100\n4,a,100\n5,a,100\n6,c,100\n7,a,100\n8,b,100\n");
    }
    void write(const QByteArray& bytes) const
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    /// Opens the menu, walks down to the entry, and answers what asks for a file.
    void choose(int entry, const QString& answer) const
    {
        const ModalAnswer hands([&](QWidget* modal) { answerFileDialog(modal, answer); },
                                [&](QWidget* popup) {
                                    for (int i = 0; i <= entry; ++i)
                                        QTest::keyClick(popup, Qt::Key_Down);
                                    QTest::keyClick(popup, Qt::Key_Return);
                                });
        QTest::mouseClick(find<TraceChoice>("requestSource"), Qt::LeftButton);
    }
    bool ran()
    {
        QTest::mouseClick(find<QPushButton>("runCaches"), Qt::LeftButton);
        return QTest::qWaitFor([this] { return !jobs.isRunning(); }, 30'000);
    }
};

} // namespace

class TraceChoiceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void aTraceIsReplayed();
    void aFileThatIsNoTraceSaysWhy();
    void aSetThatIsGoneTakesItsTraceAlong();
};

/// Of the eight requests two warm up, and of the other six those for c alone is the first.
void TraceChoiceTest::aTraceIsReplayed()
{
    Replay stage;
    stage.choose(1, stage.file);
    QCOMPARE(stage.find<TraceChoice>("requestSource")->text(), QString("Trace"));
    QVERIFY(stage.find<TraceChoice>("requestSource")->toolTip().contains("requests.csv"));
    QVERIFY(stage.ran() && stage.results.cache());
    QCOMPARE(stage.results.cache()->requests, std::int64_t{6});
    QCOMPARE(stage.results.cache()->objects.hits, std::int64_t{5});
    QVERIFY(stage.find<QLabel>("summary")->text().contains("requests of requests.csv"));
    stage.picture("cdn-trace");
    stage.choose(0, {});
    QCOMPARE(stage.find<QSpinBox>("requests")->value(), static_cast<int>(CacheOptions().requests));
    QVERIFY(!stage.find<TraceChoice>("requestSource")->trace());
    type(stage.find<QSpinBox>("requests"), "4000");
    QVERIFY(stage.ran());
    QCOMPARE(stage.results.cache()->requests, std::int64_t{3000});
}

void TraceChoiceTest::aFileThatIsNoTraceSaysWhy()
{
    Replay stage;
    stage.write("time,object,size\n5,a,100\n4,b,100\n");
    stage.choose(1, stage.file);
    QVERIFY(stage.ran() && !stage.results.cache());
    QVERIFY(stage.find<QLabel>("refusal")->isVisible());
    QVERIFY(stage.find<QLabel>("refusal")->text().contains("record 2"));
}

void TraceChoiceTest::aSetThatIsGoneTakesItsTraceAlong()
{
    Replay stage;
    stage.choose(1, stage.file);
    QVERIFY(stage.find<TraceChoice>("requestSource")->trace());
    QVERIFY(stage.document.perform(
        removeRows(stage.document.topology(), {refOf(ContentSetId{"films"})}, text("test", "Delete"))));
    QVERIFY(!stage.find<TraceChoice>("requestSource")->trace());
    QCOMPARE(stage.find<TraceChoice>("requestSource")->menu()->actions().size(), qsizetype{2});
}

REGISTER_TEST(TraceChoiceTest)
#include "trace_choice_test.moc"

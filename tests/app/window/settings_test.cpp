// Settings: does the whole window speak the language that was chosen, at once?
#include "tests/support/register_test.h"

#include "tests/app/window/window_stage.h"

#include <QLabel>
#include <QMenuBar>
#include <QUndoView>

using namespace edgewright;
using namespace edgewright::testing;

class SettingsTest final : public QObject {
    Q_OBJECT

private slots:
    void theLanguageChangesWhileRunning_data();
    void theLanguageChangesWhileRunning();
    void theDrawingSpeaksTheNewLanguage();
    void historySpeaksTheNewLanguage();
    void aRefusalSpeaksTheNewLanguage();
};

namespace {

void speak(const QString& language)
{
    applyLanguage(language);
    QCoreApplication::processEvents(); // the change of language is an event
}

} // namespace

void SettingsTest::theLanguageChangesWhileRunning_data()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages())
        if (language.code != "en")
            QTest::newRow(qPrintable(language.code)) << language.code;
}

void SettingsTest::theLanguageChangesWhileRunning()
{
    QFETCH(QString, language);
    WindowStage stage;
    const QString english = stage.action("file.open")->text();
    speak(language);
    QVERIFY(stage.action("file.open")->text() != english);
    QCOMPARE(stage.window->menuBar()->actions().front()->text(), translated(menuLabel(Menu::File)));
    speak("en");
    QCOMPARE(stage.action("file.open")->text(), english);
}

/// Figures of links have another decimal sign in German.
void SettingsTest::theDrawingSpeaksTheNewLanguage()
{
    WindowStage stage("ar-vr-metro");
    stage.window->canvas().setZoom(1);
    const QImage english = stage.window->canvas().grab().toImage();
    speak("de");
    QVERIFY(stage.window->canvas().grab().toImage() != english);
    speak("en");
    QCOMPARE(stage.window->canvas().grab().toImage(), english);
}

/// What was done before the change, what was undone, and where history began.
void SettingsTest::historySpeaksTheNewLanguage()
{
    WindowStage stage("ar-vr-metro");
    for (int step = 0; step < 2; ++step) {
        stage.select(stage.firstNode());
        stage.press(Qt::Key_Delete);
    }
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    const auto steps = [&] {
        QStringList words;
        const QAbstractItemModel* model = stage.find<QUndoView>("steps")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            words << model->index(row, 0).data().toString();
        return words;
    };
    const QStringList english = steps();
    QCOMPARE(english.size(), 3);
    QVERIFY(english[1].startsWith("Delete ") && english[2].startsWith("Delete "));
    speak("de");
    for (int row = 1; row < 3; ++row)
        QCOMPARE(steps()[row], english[row].mid(7) + " löschen");
    QVERIFY(steps()[0] != english[0]);
    QCOMPARE(stage.document().history().undoText(), steps()[1]);
    speak("en");
    QCOMPARE(steps(), english);
}

void SettingsTest::aRefusalSpeaksTheNewLanguage()
{
    WindowStage stage("ar-vr-metro");
    stage.window->results().setPlacementOptions({.iterations = -1}); // refused
    stage.window->results().runPlacement();
    QVERIFY(QTest::qWaitFor([&] { return !stage.window->results().lastError().isEmpty(); }, 20'000));
    const auto* refusal = stage.find<QWidget>("placement")->findChild<QLabel*>("refusal");
    const QString english = refusal->text();
    QVERIFY(!english.isEmpty());
    speak("de");
    QVERIFY(refusal->text() != english);
    speak("en");
    QCOMPARE(refusal->text(), english);
}

REGISTER_TEST(SettingsTest)

#include "settings_test.moc"

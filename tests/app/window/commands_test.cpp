// Commands: what holds for every line of the registry.
#include "tests/support/register_test.h"

#include "tests/app/window/window_stage.h"

#include <QFile>
#include <QMap>
#include <QMenu>
#include <QMenuBar>

using namespace edgewright;
using namespace edgewright::testing;

class CommandsTest final : public QObject {
    Q_OBJECT

private slots:
    void idsAreUnique();
    void everyCommandHasWordsAndDoesSomething();
    void noTwoCommandsShareAKey();
    void everyKeyIsUnderstood();
    void noTwoEntriesOfAMenuShareAMnemonic_data();
    void noTwoEntriesOfAMenuShareAMnemonic();
    void allCanBeRun_data();
    void allCanBeRun();
    void disabledOnesWakeWithTheDrawing();
};

namespace {

QChar mnemonicOf(const QString& label)
{
    for (qsizetype at = label.indexOf('&'); at >= 0; at = label.indexOf('&', at + 2))
        if (at + 1 < label.size() && label[at + 1] != '&')
            return label[at + 1].toLower();
    return {};
}

} // namespace

void CommandsTest::idsAreUnique()
{
    QStringList ids;
    for (const Command& command : commands())
        ids << command.id;
    QCOMPARE(ids.removeDuplicates(), 0);
}

void CommandsTest::everyCommandHasWordsAndDoesSomething()
{
    for (const Command& command : commands()) {
        QVERIFY2(!translated(command.label).isEmpty(), command.id);
        QVERIFY2(command.run, command.id);
        QVERIFY2(!*command.icon || QFile::exists(QString(":/icons/%1.svg").arg(command.icon)), command.id);
    }
}

namespace {

QList<QKeySequence> keysOf(const Command& command)
{
    return *command.shortcut ? QKeySequence::listFromString(command.shortcut, QKeySequence::PortableText)
                             : QList<QKeySequence>();
}

} // namespace

void CommandsTest::noTwoCommandsShareAKey()
{
    QMap<QString, QString> owners;
    for (const Command& command : commands())
        for (const QKeySequence& keys : keysOf(command)) {
            const QString written = keys.toString();
            QVERIFY2(!owners.contains(written), qPrintable(written + ": " + owners.value(written) + ", " + command.id));
            owners.insert(written, command.id);
        }
}

void CommandsTest::everyKeyIsUnderstood()
{
    for (const Command& command : commands())
        for (const QKeySequence& keys : keysOf(command))
            QVERIFY2(!keys.isEmpty() && keys[0].key() != Qt::Key_unknown, command.id);
}

void CommandsTest::noTwoEntriesOfAMenuShareAMnemonic_data()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void CommandsTest::noTwoEntriesOfAMenuShareAMnemonic()
{
    QFETCH(QString, language);
    WindowStage stage;
    applyLanguage(language);
    QCoreApplication::processEvents(); // the change of language is an event
    QList<QAction*> menus = stage.window->menuBar()->actions();
    QStringList shared;
    const auto check = [&](const QString& where, const QList<QAction*>& entries) {
        QMap<QChar, QString> taken;
        for (const QAction* entry : entries) {
            const QChar key = mnemonicOf(entry->text());
            if (key.isNull())
                continue;
            if (taken.contains(key))
                shared << where + ": " + taken.value(key) + " / " + entry->text();
            taken.insert(key, entry->text());
        }
    };
    check("menu bar", menus);
    for (const QAction* menu : menus)
        check(menu->text(), menu->menu()->actions());
    QVERIFY2(shared.isEmpty(), qPrintable(shared.join("; ")));
}

void CommandsTest::allCanBeRun_data()
{
    QTest::addColumn<QString>("sample");
    QTest::newRow("before anything is open") << QString();
    QTest::newRow("on a sample") << "ar-vr-metro";
}

void CommandsTest::allCanBeRun()
{
    QFETCH(QString, sample);
    WindowStage stage(sample);
    ModalAnswer answer([](QWidget* modal) {
        if (auto* box = qobject_cast<QMessageBox*>(modal); box && box->button(QMessageBox::Discard))
            box->button(QMessageBox::Discard)->click();
        else
            ModalAnswer::reject(modal);
    });
    for (const Command& command : commands()) {
        if (!sample.isEmpty())
            stage.window->openTemplate(sample);
        if (stage.window->hasNodes())
            stage.window->selectAll();
        stage.window->actionSet().update();
        if (stage.action(command.id)->isEnabled())
            stage.action(command.id)->trigger();
        stage.window->setPresenting(false);
        if (auto* palette = stage.find<QWidget>("commandPalette"))
            palette->close();
        QVERIFY2(QTest::qWaitFor([&] { return !stage.window->jobs().isRunning(); }, 60'000), command.id);
        if (!stage.window->isVisible())
            stage.window->show();
        QVERIFY2(checkInvariants(stage.topology()), command.id);
    }
}

void CommandsTest::disabledOnesWakeWithTheDrawing()
{
    WindowStage stage;
    QVERIFY(!stage.action("simulate.run")->isEnabled());
    QVERIFY(!stage.action("edit.delete")->isEnabled());
    QVERIFY(!stage.action("edit.undo")->isEnabled());
    stage.window->openTemplate("ar-vr-metro");
    QVERIFY(stage.action("simulate.run")->isEnabled());
    QVERIFY(!stage.action("edit.delete")->isEnabled());
    stage.select(stage.firstNode());
    QVERIFY(stage.action("edit.delete")->isEnabled());
    stage.action("edit.delete")->trigger();
    QVERIFY(stage.action("edit.undo")->isEnabled());
    QVERIFY(!stage.action("edit.redo")->isEnabled());
}

REGISTER_TEST(CommandsTest)

#include "commands_test.moc"

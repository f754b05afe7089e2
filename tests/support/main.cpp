// Runs every test class of a room; with a class name as first argument, that one alone.
#include "tests/support/register_test.h"

#include <QTest>

#ifdef EDGEWRIGHT_GUI_TEST
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

int main(int argc, char** argv)
{
    Application application(argc, argv);
    Application::setApplicationName("edgewright-test");
    QStringList arguments = Application::arguments();
    const QString only = arguments.size() > 1 && !arguments[1].startsWith('-') && arguments[1].endsWith("Test")
                             ? arguments.takeAt(1)
                             : QString();
    int failed = 0;
    for (const auto& make : edgewright::testing::registeredTests()) {
        const auto test = make();
        if (only.isEmpty() || only == test->metaObject()->className())
            failed += QTest::qExec(test.get(), arguments);
    }
    return failed ? 1 : 0;
}

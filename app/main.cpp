// The desktop program: reads its arguments, then opens the window or renders without one.
#include "app/window/main_window.h"
#include "app/window/picture.h"
#include "app/window/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>

#include <cstdio>

using namespace edgewright;

namespace {

/// Rendering needs no display: the offscreen platform draws fonts as well.
bool rendersHeadless(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i)
        if (qstrcmp(argv[i], "--render") == 0 || qstrcmp(argv[i], "--report") == 0)
            return true;
    return false;
}

int usage(const QString& message)
{
    std::fprintf(stderr, "edgewright: %s; see edgewright --help\n", qUtf8Printable(message));
    return 2;
}

} // namespace

int main(int argc, char** argv)
{
    if (rendersHeadless(argc, argv) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName("Edgewright");
    QApplication::setOrganizationName("Edgewright");
    QApplication::setApplicationVersion(EDGEWRIGHT_VERSION);
    QGuiApplication::setDesktopFileName("edgewright");

    QCommandLineParser parser;
    parser.setApplicationDescription("Designer for device, edge, fog and cloud topologies");
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("file", "Drawing to open (*.edge.json)", "[FILE]");
    parser.addOption({"sample", "Open the sample project NAME", "NAME"});
    parser.addOption({"render", "Draw FILE into PICTURE (.png, .svg, .pdf) without a display", "PICTURE"});
    parser.addOption({"report", "Simulate FILE and write a report with every chart into FOLDER without a display", "FOLDER"});
    if (!parser.parse(QApplication::arguments()))
        return usage(parser.errorText());
    if (parser.isSet("help"))
        parser.showHelp(0);
    if (parser.isSet("version"))
        parser.showVersion();
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return usage("one drawing at a time");

    applyLanguage(settings::language());
    const bool isHeadless = parser.isSet("render") || parser.isSet("report");
    applyTheme(isHeadless ? ThemeChoice::Light : settings::theme());
    if (isHeadless && files.isEmpty())
        return usage("name the drawing to render");
    if (parser.isSet("render"))
        return renderHeadless(parser.value("render"), files.first());
    if (parser.isSet("report"))
        return reportHeadless(parser.value("report"), files.first());

    QApplication::setWindowIcon(QIcon(":/icons/edgewright.svg"));
    MainWindow window;
    window.show();
    if (!files.isEmpty())
        window.openFile(files.first());
    else if (parser.isSet("sample") && !window.openTemplate(parser.value("sample")))
        return usage(QString("there is no sample %1").arg(parser.value("sample")));
    else if (!parser.isSet("sample"))
        window.offerRecovery();
    return QApplication::exec();
}

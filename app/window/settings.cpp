// What does the program remember of its user, and how does it speak to them?
#include "app/window/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

namespace edgewright {

namespace settings {

ThemeChoice theme()
{
    const QString word = QSettings().value("theme").toString();
    return word == "dark" ? ThemeChoice::Dark : word == "light" ? ThemeChoice::Light : ThemeChoice::System;
}

void setTheme(ThemeChoice choice)
{
    QSettings().setValue("theme", choice == ThemeChoice::Dark    ? "dark"
                                  : choice == ThemeChoice::Light ? "light"
                                                                 : "system");
}

QString language()
{
    const QString chosen = QSettings().value("language", QLocale::system().name()).toString();
    const auto fits = [&](const Language& language) {
        return chosen == language.code || chosen.section('_', 0, 0) == language.code.section('_', 0, 0);
    };
    const auto found = std::ranges::find_if(languages(), fits);
    return found == languages().end() ? QStringLiteral("en") : found->code;
}

void setLanguage(const QString& code) { QSettings().setValue("language", code); }

QStringList recentFiles()
{
    QStringList files = QSettings().value("recentFiles").toStringList();
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return files;
}

void addRecentFile(const QString& file)
{
    const QString absolute = QFileInfo(file).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue("recentFiles", QStringList(files.mid(0, 10)));
}

QByteArray windowGeometry() { return QSettings().value("window/geometry").toByteArray(); }
QByteArray windowState() { return QSettings().value("window/state").toByteArray(); }

void setWindow(const QByteArray& geometry, const QByteArray& state)
{
    QSettings().setValue("window/geometry", geometry);
    QSettings().setValue("window/state", state);
}

} // namespace settings

const QList<Language>& languages()
{
    static const QList<Language> all{{"en", "English"}, {"de", "Deutsch"}, {"zh_CN", "简体中文"}};
    return all;
}

void applyLanguage(const QString& code)
{
    static QTranslator ours, qts;
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&qts);
    QLocale::setDefault(code == "en" ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(code));
    if (qts.load("qtbase_" + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
    // English has a file too: it knows plurals.
    if (ours.load(":/i18n/edgewright_" + code))
        QCoreApplication::installTranslator(&ours);
}

} // namespace edgewright

// What does the program remember of its user?
#pragma once

#include "app/theme/theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace edgewright {

/// Kept by QSettings under the application's name.
namespace settings {

ThemeChoice theme();
void setTheme(ThemeChoice choice);

QString language(); ///< "en", "de", "zh_CN"; of the system where nothing was chosen
void setLanguage(const QString& code);

QStringList recentFiles(); ///< newest first, at most ten, those that still exist
void addRecentFile(const QString& file);

QByteArray windowGeometry();
QByteArray windowState();
void setWindow(const QByteArray& geometry, const QByteArray& state);

} // namespace settings

struct Language {
    QString code, name; ///< the name in the language itself
};
const QList<Language>& languages();

/// Translates the running program: every window gets a LanguageChange event.
void applyLanguage(const QString& code);

} // namespace edgewright

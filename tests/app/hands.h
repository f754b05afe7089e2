// What do tests of windows do with their hands? Find by name, type, take pictures for people.
#pragma once

#include "app/theme/theme.h"

#include <QString>
#include <QTest>
#include <QWidget>

namespace edgewright::testing {

template <class Widget> Widget* find(const QWidget& in, const char* name)
{
    return in.findChild<Widget*>(QLatin1String(name));
}

/// Replaces what the field holds.
inline void type(QWidget* field, const QString& words, Qt::Key end = Qt::Key_Return)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, words);
    QTest::keyClick(field, end);
}

/// Light and dark, into the folder that EDGEWRIGHT_PICTURES names; none where nobody asks for them.
inline void picture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("EDGEWRIGHT_PICTURES");
    if (folder.isEmpty())
        return;
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(choice);
        QTest::qWait(20);
        widget.grab().save(folder + "/" + name + (choice == ThemeChoice::Dark ? "-dark.png" : "-light.png"));
    }
    applyTheme(ThemeChoice::Light);
}

} // namespace edgewright::testing

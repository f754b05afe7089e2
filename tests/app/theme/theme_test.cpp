// Themes: words can be read in both, and dialogs look like the rest.
#include "app/theme/theme.h"

#include "tests/support/register_test.h"

#include <QDialogButtonBox>
#include <QStyle>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace edgewright;

class ThemeTest final : public QObject {
    Q_OBJECT

private slots:
    void wordsStandOutFromWhatIsBehindThem_data();
    void wordsStandOutFromWhatIsBehindThem();
    void buttonsOfDialogsCarryWordsAlone();
};

namespace {

/// WCAG 2.1, "relative luminance".
double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

void ThemeTest::wordsStandOutFromWhatIsBehindThem_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::wordsStandOutFromWhatIsBehindThem()
{
    QFETCH(bool, dark);
    const Theme& wear = dark ? darkTheme() : lightTheme();
    constexpr double least = 4.5; // WCAG 2.1, 1.4.3, level AA
    for (QColor Theme::*words : {&Theme::text, &Theme::dim, &Theme::accent, &Theme::ok, &Theme::bad, &Theme::warn})
        for (QColor Theme::*behind : {&Theme::panel, &Theme::background, &Theme::canvas, &Theme::hover})
            QVERIFY2(contrast(wear.*words, wear.*behind) >= least,
                     qPrintable((wear.*words).name() + " on " + (wear.*behind).name()));
    QVERIFY(contrast(wear.onAccent, wear.accent) >= least);
}

void ThemeTest::buttonsOfDialogsCarryWordsAlone()
{
    applyTheme(ThemeChoice::Dark);
    QDialogButtonBox box(QDialogButtonBox::Close);
    box.ensurePolished();
    QCOMPARE(box.style()->styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons, nullptr, &box), 0);
    applyTheme(ThemeChoice::Light);
}

REGISTER_TEST(ThemeTest)

#include "theme_test.moc"

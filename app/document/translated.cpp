// How does a sentence of the core read in the user's language and locale?
#include "app/document/translated.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace edgewright {

namespace {

struct InLocale {
    QString operator()(const std::string& word) const { return fromCore(word); }
    QString operator()(double number) const { return figure(number); }
    QString operator()(std::int64_t count) const { return figure(static_cast<double>(count)); }
    QString operator()(const std::vector<Text>& nested) const
    {
        return nested.empty() ? QString() : translated(nested.front());
    }
};

struct Scale {
    double from, factor;
    const char* unit;
};

/// Thousands stand apart by thin spaces.
QString withDecimals(double number, int decimals)
{
    const QLocale locale;
    return locale.toString(number, 'f', decimals).replace(locale.groupSeparator(), QChar(0x202F));
}

QString scaled(double number, std::initializer_list<Scale> scales)
{
    for (const Scale& scale : scales)
        if (std::abs(number) >= scale.from)
            return figure(number * scale.factor) + QChar(0x202F) + QLatin1String(scale.unit);
    return {};
}

} // namespace

QString figure(double number)
{
    const QLocale locale;
    if (!std::isfinite(number))
        return QCoreApplication::translate("figure", "unknown");
    const double size = std::abs(number);
    if (size != 0 && size < 1e-4)
        return locale.toString(number, 'e', 2);
    const int whole = size < 1 ? 0 : static_cast<int>(std::floor(std::log10(size))) + 1;
    const int decimals =
        size < 1 ? (size == 0 ? 0 : 2 - static_cast<int>(std::floor(std::log10(size)))) : std::max(0, 3 - whole);
    QString out = withDecimals(number, decimals);
    if (decimals > 0)
        while (out.endsWith(locale.zeroDigit()) || out.endsWith(locale.decimalPoint())) {
            const bool done = out.endsWith(locale.decimalPoint());
            out.chop(1);
            if (done)
                break;
        }
    return out;
}

namespace {

/// Units that are words. Symbols of the SI are the same in every language.
[[maybe_unused]] constexpr const char* wordyUnits[] = {QT_TRANSLATE_NOOP("unit", "cores"),
                                                       QT_TRANSLATE_NOOP("unit", "req/s")};

} // namespace

QString unitSymbol(std::string_view unit) { return QCoreApplication::translate("unit", std::string(unit).c_str()); }

QString withUnit(double number, std::string_view unit)
{
    if (unit == "Mb/s" && std::abs(number) >= 1000)
        return scaled(number, {{1e6, 1e-6, "Tb/s"}, {1e3, 1e-3, "Gb/s"}});
    if (unit == "kB" && std::abs(number) >= 1000)
        return scaled(number, {{1e9, 1e-9, "TB"}, {1e6, 1e-6, "GB"}, {1e3, 1e-3, "MB"}});
    if (unit == "GiB" && std::abs(number) >= 1024)
        return scaled(number, {{1024, 1.0 / 1024, "TiB"}});
    if (unit == "ms" && std::abs(number) >= 1000)
        return scaled(number, {{1000, 1e-3, "s"}});
    return unit.empty() ? figure(number) : figure(number) + QChar(0x202F) + unitSymbol(unit);
}

QString withMargin(double number, double margin, std::string_view unit)
{
    if (margin == 0 || !std::isfinite(margin))
        return withUnit(number, unit);
    const int decimals = std::clamp(-static_cast<int>(std::floor(std::log10(margin))), 0, 4);
    const QString words = withDecimals(number, decimals) + QStringLiteral(" ± ") + withDecimals(margin, decimals);
    return unit.empty() ? words : words + QChar(0x202F) + unitSymbol(unit);
}

QString translated(const Text& words)
{
    const QString pattern = QCoreApplication::translate(words.context, words.source);
    std::vector<std::string> arguments;
    for (const Text::Argument& argument : words.arguments)
        arguments.push_back(toCore(std::visit(InLocale{}, argument)));
    return fromCore(fill(toCore(pattern), arguments));
}

QString translated(const Error& error)
{
    QString line = translated(error.what);
    if (!error.where.empty())
        line = fromCore(error.where) + ": " + line;
    if (!error.remedy.empty())
        line += QCoreApplication::translate("error", "; %1", "what is wrong; what to do").arg(translated(error.remedy));
    return line;
}

} // namespace edgewright

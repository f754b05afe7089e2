// How is a number typed and shown in a field, whatever the locale?
#include "app/panels/number_text.h"

#include "app/document/translated.h"

#include <QRegularExpression>

#include <cmath>

namespace edgewright {

namespace {

QString withoutSpaces(const QString& words)
{
    QString kept;
    for (const QChar c : words)
        if (!c.isSpace() && c != QChar(0x202F) && c != '\'')
            kept.append(c);
    return kept;
}

/// Both signs stand in it: the last is the decimal sign.
QString lastSignWins(QString digits)
{
    const bool commaIsDecimal = digits.lastIndexOf(',') > digits.lastIndexOf('.');
    digits.remove(commaIsDecimal ? '.' : ',');
    return digits.replace(',', '.');
}

} // namespace

QString exactFigure(double number, const QLocale& locale)
{
    if (std::abs(number) >= 1e15)
        return locale.toString(number, 'g', QLocale::FloatingPointShortest);
    QString digits = locale.toString(number, 'f', QLocale::FloatingPointShortest);
    return digits.replace(locale.groupSeparator(), QChar(0x202F));
}

std::optional<double> typedNumber(const QString& words, std::string_view unit, const QLocale& locale)
{
    QString digits = withoutSpaces(words);
    if (const QString suffix = withoutSpaces(fromCore(unit));
        !suffix.isEmpty() && digits.endsWith(suffix, Qt::CaseInsensitive))
        digits.chop(suffix.size());
    static const QRegularExpression grouped(QStringLiteral("^[+-]?\\d{1,3}(,\\d{3})+$"));
    if (digits.contains(',') && digits.contains('.'))
        digits = lastSignWins(digits);
    else if (digits.contains(',') && locale.decimalPoint() == QLatin1String(","))
        digits.replace(',', '.');
    else if (grouped.match(digits).hasMatch())
        digits.remove(',');
    bool isNumber = false;
    const double number = QLocale::c().toDouble(digits, &isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString exactPairs(const std::vector<double>& pairs, const QLocale& locale)
{
    QStringList words;
    for (std::size_t i = 0; i + 1 < pairs.size(); i += 2)
        words.append(exactFigure(pairs[i], locale) + QStringLiteral(" : ") + exactFigure(pairs[i + 1], locale));
    return words.join(QStringLiteral("; "));
}

std::optional<std::vector<double>> typedPairs(const QString& words, const QLocale& locale)
{
    std::vector<double> pairs;
    for (const QString& pair : words.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QStringList parts = pair.split(QLatin1Char(':'));
        if (parts.size() != 2)
            return std::nullopt;
        for (const QString& part : parts) {
            const auto number = typedNumber(part, {}, locale);
            if (!number)
                return std::nullopt;
            pairs.push_back(*number);
        }
    }
    return pairs;
}

} // namespace edgewright

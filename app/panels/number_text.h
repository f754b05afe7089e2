// How is a number typed and shown in a field, whatever the locale?
#pragma once

#include <QLocale>
#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace edgewright {

/// All digits that the number has, thin spaces in thousands, the locale's decimal sign: "1 200", "0,02".
QString exactFigure(double number, const QLocale& locale = QLocale());

/// Reads what people type: "." and the locale's sign both stand for the decimal sign, spaces and a trailing `unit` are passed over.
/// Nothing where it is no number, or could be two ("1,2" in English).
std::optional<double> typedNumber(const QString& words, std::string_view unit = {}, const QLocale& locale = QLocale());

/// Pairs of numbers, "10 : 1; 400 : 3", and what people type for them. Nothing where a pair is not whole.
QString exactPairs(const std::vector<double>& pairs, const QLocale& locale = QLocale());
std::optional<std::vector<double>> typedPairs(const QString& words, const QLocale& locale = QLocale());

} // namespace edgewright

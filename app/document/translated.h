// How does a sentence of the core read in the user's language and locale?
#pragma once

#include "core/base/result.h"

#include <QString>

namespace edgewright {

/// Translated, with figures in three significant digits and the locale's decimal sign.
QString translated(const Text& words);
QString translated(const Error& error); ///< "where: what. Remedy."

/// Three significant digits in the locale's form, with thin spaces in thousands: "8.2", "1 200".
QString figure(double number);
/// The same with its unit, scaled where people do: "8.2 ms", "10 Gb/s", "1.5 TB".
QString withUnit(double number, std::string_view unit);
/// With how far it may be off, which says how many digits mean something: "59.63 ± 0.04 %". A margin of 0 is not told.
QString withMargin(double number, double margin, std::string_view unit);

/// "ms", and what is a word in the user's language: "Kerne".
QString unitSymbol(std::string_view unit);

inline QString fromCore(std::string_view word)
{
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}
inline std::string toCore(const QString& word) { return word.toStdString(); }

} // namespace edgewright

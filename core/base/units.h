// Which quantities does the program know, so that a latency can't be added to a bandwidth?
#pragma once

#include <compare>
#include <string_view>

namespace edgewright {

/// A number with a unit. Quantities of one unit add, compare and scale; nothing else compiles.
template <class Unit> struct Quantity {
    double value = 0;

    constexpr Quantity() = default;
    constexpr explicit Quantity(double number) : value(number) {}

    constexpr auto operator<=>(const Quantity&) const = default;
    constexpr Quantity& operator+=(Quantity other) { return value += other.value, *this; }
    constexpr Quantity& operator-=(Quantity other) { return value -= other.value, *this; }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.value + b.value); }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.value - b.value); }
    friend constexpr Quantity operator*(double factor, Quantity q) { return Quantity(factor * q.value); }
    friend constexpr Quantity operator*(Quantity q, double factor) { return Quantity(factor * q.value); }
    friend constexpr Quantity operator/(Quantity q, double divisor) { return Quantity(q.value / divisor); }
    friend constexpr double operator/(Quantity a, Quantity b) { return a.value / b.value; }

    static constexpr std::string_view symbol() { return Unit::symbol; }
};

namespace unit {
// clang-format off
struct Millisecond { static constexpr std::string_view symbol = "ms"; };
struct Second { static constexpr std::string_view symbol = "s"; };
struct MegabitPerSecond { static constexpr std::string_view symbol = "Mb/s"; };
struct Gibibyte { static constexpr std::string_view symbol = "GiB"; };
struct Kilobyte { static constexpr std::string_view symbol = "kB"; };
struct Usd { static constexpr std::string_view symbol = "USD"; };
struct UsdPerHour { static constexpr std::string_view symbol = "USD/h"; };
struct UsdPerGigabyte { static constexpr std::string_view symbol = "USD/GB"; };
struct Core { static constexpr std::string_view symbol = "cores"; };
struct RequestPerSecond { static constexpr std::string_view symbol = "req/s"; };
struct Watt { static constexpr std::string_view symbol = "W"; };
struct Percent { static constexpr std::string_view symbol = "%"; };
struct Kilometre { static constexpr std::string_view symbol = "km"; };
struct Degree { static constexpr std::string_view symbol = "°"; };
// clang-format on
} // namespace unit

using Milliseconds = Quantity<unit::Millisecond>;
using Seconds = Quantity<unit::Second>;
using MegabitsPerSecond = Quantity<unit::MegabitPerSecond>;
using Gibibytes = Quantity<unit::Gibibyte>;
using Kilobytes = Quantity<unit::Kilobyte>; ///< 1,000 bytes
using Usd = Quantity<unit::Usd>;
using UsdPerHour = Quantity<unit::UsdPerHour>;
using UsdPerGigabyte = Quantity<unit::UsdPerGigabyte>;
using Cores = Quantity<unit::Core>;
using RequestsPerSecond = Quantity<unit::RequestPerSecond>;
using Watts = Quantity<unit::Watt>;
using Percent = Quantity<unit::Percent>;
using Kilometres = Quantity<unit::Kilometre>;
using Degrees = Quantity<unit::Degree>;

template <class A, class B> concept Addable = requires(A a, B b) { a + b; };

} // namespace edgewright

// Which range does an axis show, where do its ticks stand, and where a value?
#include "app/charts/scale.h"

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

constexpr double slack = 1e-9; // what sums of binary fractions may miss
constexpr int mostDecades = 4; // that leave room for the 2 and the 5

std::vector<double> linearTicks(const Scale& scale)
{
    std::vector<double> ticks;
    const double step = tickStep(scale.most - scale.least);
    for (double number = std::ceil(scale.least / step - slack); number * step <= scale.most + slack * step; ++number)
        ticks.push_back(number * step);
    return ticks;
}

std::vector<double> logarithmicTicks(const Scale& scale)
{
    std::vector<double> ticks;
    const bool areDense = std::log10(scale.most / scale.least) <= mostDecades + slack;
    for (double power = std::floor(std::log10(scale.least)); std::pow(10, power) <= scale.most * (1 + slack); ++power)
        for (const double digit : {1.0, 2.0, 5.0}) {
            const double tick = digit * std::pow(10, power);
            if (tick >= scale.least * (1 - slack) && tick <= scale.most * (1 + slack) && (areDense || digit == 1))
                ticks.push_back(tick);
        }
    return ticks;
}

/// The number of 1, 2 or 5 × 10^k next to `value`: not above it, or not below it.
double roundedDown(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    const double digit = value / power * (1 + slack);
    return (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * power;
}

double roundedUp(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    const double digit = value / power * (1 - slack);
    return (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10) * power;
}

} // namespace

double Scale::fraction(double value) const
{
    const double share = isLogarithmic ? std::log(std::max(value, least) / least) / std::log(most / least)
                                       : (value - least) / (most - least);
    return std::clamp(share, 0.0, 1.0);
}

std::vector<double> Scale::ticks() const { return isLogarithmic ? logarithmicTicks(*this) : linearTicks(*this); }

Scale linearScale(double least, double most)
{
    if (!(most > least) || !std::isfinite(most - least))
        return {least, least + 1};
    const double step = tickStep(most - least);
    return {std::floor(least / step * (1 + slack)) * step, std::ceil(most / step * (1 - slack)) * step};
}

Scale linearScale(double most) { return linearScale(0, most); }

Scale logarithmicScale(double least, double most)
{
    const double start = roundedDown(least), end = roundedUp(most);
    return {start, end > start ? end : 10 * start, true};
}

double tickStep(double span)
{
    if (!(span > 0) || !std::isfinite(span))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(span / 8)));
    for (const double step : {1.0, 2.0, 2.5, 5.0})
        if (span / (step * power) <= 8 * (1 + slack))
            return step * power;
    return 10 * power;
}

} // namespace edgewright

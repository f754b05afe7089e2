// Which rows keep the relaxation from serving others from sites that it passes somebody by?
#include "core/placement/placement_program.h"
#include "core/placement/simplex/simplex.h"

#include <algorithm>
#include <cmath>

namespace edgewright::placing {

namespace {

std::size_t index(int at) { return static_cast<std::size_t>(at); }

double valueOf(std::span<const double> values, int column) { return column < 0 ? 0 : values[index(column)]; }

} // namespace

/// Of each ask the row that is broken most. Cost: O(asks² × candidates).
std::vector<LinearProgram::Row> PlacementProgram::broken(std::size_t service, std::span<const double> values) const
{
    constexpr double clearly = 1e-3;
    const std::vector<Asked>& all = asked_[service];
    std::vector<LinearProgram::Row> rows;
    for (const Asked& one : all) {
        std::vector<double> more(all.size()); // from the nearest so far, than the ask itself
        double worst = clearly;
        std::size_t other = all.size(), last = 0;
        for (std::size_t near = 0; near < one.order.size(); ++near)
            for (std::size_t at = 0; at < all.size(); ++at) {
                more[at] +=
                    valueOf(values, all[at].columns[one.order[near]]) - valueOf(values, one.columns[one.order[near]]);
                if (more[at] > worst) {
                    worst = more[at];
                    other = at;
                    last = near;
                }
            }
        if (other == all.size())
            continue;
        LinearProgram::Row& row = rows.emplace_back(LinearProgram::Row{.most = 0, .entries = {}});
        for (std::size_t near = 0; near <= last; ++near)
            for (const auto& [asked, factor] : {std::pair(&all[other], 1.0), std::pair(&one, -1.0)})
                if (const int column = asked->columns[one.order[near]]; column >= 0)
                    row.entries.push_back({column, factor});
    }
    return rows;
}

void PlacementProgram::strengthen(const Progress& progress, const std::function<void(double bound)>& raised)
{
    constexpr int mostRounds = 20;
    constexpr double worthIt = 1e-4; // of the bound, that a round raises
    double bound = -LinearProgram::unlimited;
    Simplex simplex(program_);
    for (int round = 0; round < mostRounds; ++round) {
        const auto outcome = simplex.solve([&] { return progress.stopped(); });
        const double now = simplex.proof().bound;
        if (raised)
            raised(constant_ + now);
        if (outcome != Simplex::Outcome::Solved || now < bound + worthIt * std::abs(now))
            return;
        bound = now;
        const std::vector<double> values(simplex.values().begin(), simplex.values().end());
        const std::size_t before = program_.rows.size();
        for (std::size_t service = 0; service < asked_.size() && !progress.stopped(); ++service)
            for (LinearProgram::Row& row : broken(service, values)) {
                simplex.addRow(row.least, row.most, row.entries);
                program_.rows.push_back(std::move(row));
            }
        if (program_.rows.size() == before)
            return;
    }
}

} // namespace edgewright::placing

// What is the least of a linear program that grows while it is solved, and what do its prices prove?
#include "core/placement/simplex/simplex.h"

#include "core/placement/simplex/clp_program.h"
#include "core/placement/simplex/stop_when_told.h"

#include <cmath>
#include <coin/ClpSimplex.hpp>
#include <coin/CoinError.hpp>

namespace edgewright {

namespace {

/// Entries as CLP takes them.
struct Row {
    explicit Row(std::span<const Simplex::Entry> entries)
    {
        for (const Simplex::Entry& entry : entries) {
            at.push_back(entry.at);
            factors.push_back(entry.factor);
        }
    }
    int size() const { return static_cast<int>(at.size()); }

    std::vector<int> at;
    std::vector<double> factors;
};

} // namespace

struct Simplex::Model {
    ClpSimplex clp;
};

Simplex::Simplex() : model_(std::make_unique<Model>()) { model_->clp.setLogLevel(0); }
Simplex::Simplex(const LinearProgram& program) : Simplex() { loadInto(model_->clp, program); }
Simplex::~Simplex() = default;

int Simplex::addColumn(double cost, double least, double most, std::span<const Entry> entries)
{
    const Row column(entries);
    model_->clp.addColumn(column.size(), column.at.data(), column.factors.data(), forClp(least), forClp(most), cost);
    return columns() - 1;
}

int Simplex::addRow(double least, double most, std::span<const Entry> entries)
{
    const Row row(entries);
    model_->clp.addRow(row.size(), row.at.data(), row.factors.data(), forClp(least), forClp(most));
    return rows() - 1;
}

void Simplex::setBounds(int column, double least, double most)
{
    model_->clp.setColumnBounds(column, forClp(least), forClp(most));
}

Simplex::Outcome Simplex::solve(const std::function<bool()>& isStopped)
{
    try {
        const StopWhenTold handler(isStopped);
        model_->clp.passInEventHandler(&handler);
        model_->clp.dual();
        const int status = model_->clp.status();
        const ClpEventHandler silent;
        model_->clp.passInEventHandler(&silent);
        return status == 0 ? Outcome::Solved : status == 1 ? Outcome::Infeasible : Outcome::Stopped;
    } catch (const CoinError&) {
        return Outcome::Stopped;
    }
}

std::span<const double> Simplex::values() const
{
    return {model_->clp.primalColumnSolution(), static_cast<std::size_t>(columns())};
}

std::span<const double> Simplex::prices() const
{
    return {model_->clp.dualRowSolution(), static_cast<std::size_t>(rows())};
}

int Simplex::rows() const { return model_->clp.numberRows(); }
int Simplex::columns() const { return model_->clp.numberColumns(); }

Simplex::Proof Simplex::proof() const
{
    const ClpSimplex& clp = model_->clp;
    std::vector<double> price(prices().begin(), prices().end());
    Proof proof;
    for (int row = 0; row < rows(); ++row) {
        double& of = price[static_cast<std::size_t>(row)];
        const double side = of > 0 ? clp.getRowLower()[row] : clp.getRowUpper()[row];
        if (!std::isfinite(of) || std::abs(side) >= COIN_DBL_MAX)
            of = 0;
        else
            proof.bound += of * side;
    }
    const CoinPackedMatrix& matrix = *clp.matrix();
    for (int column = 0; column < columns(); ++column) {
        double reduced = clp.getObjCoefficients()[column];
        const CoinBigIndex start = matrix.getVectorStarts()[column];
        for (CoinBigIndex i = start; i < start + matrix.getVectorLengths()[column]; ++i)
            reduced -= price[static_cast<std::size_t>(matrix.getIndices()[i])] * matrix.getElements()[i];
        const double side = reduced > 0 ? clp.getColLower()[column] : clp.getColUpper()[column];
        proof.bound += reduced == 0 ? 0 : reduced * side;
        proof.reducedCosts.push_back(reduced);
    }
    return proof;
}

} // namespace edgewright

// What is the least of a linear program some of whose columns must be whole?
#include "core/placement/simplex/integer_program.h"

#include "core/placement/simplex/clp_program.h"
#include "core/placement/simplex/stop_when_told.h"

#include <coin/CbcEventHandler.hpp>
#include <coin/CbcModel.hpp>
#include <coin/CglClique.hpp>
#include <coin/CglGomory.hpp>
#include <coin/CglKnapsackCover.hpp>
#include <coin/CglMixedIntegerRounding2.hpp>
#include <coin/CglProbing.hpp>
#include <coin/CoinError.hpp>
#include <coin/OsiClpSolverInterface.hpp>

namespace edgewright {

namespace {

/// Hears of every node; ends the search when told. What the tree's bound says after that is not taken: a relaxation may have been cut short.
class Listener final : public CbcEventHandler {
public:
    Listener(const IntegerOptions& options, IntegerAnswer& answer) : options_(options), answer_(answer) {}

    CbcAction event(CbcEvent which) override
    {
        if (options_.isStopped && options_.isStopped())
            return stop;
        if (which == solution || which == heuristicSolution)
            takeSolution();
        if (which == node)
            takeBound();
        return noAction;
    }
    CbcEventHandler* clone() const override { return new Listener(*this); }

private:
    void takeSolution()
    {
        const double* best = model_->bestSolution();
        if (!best)
            return;
        answer_.values = std::vector<double>(best, best + model_->getNumCols());
        if (options_.found)
            options_.found(*answer_.values);
    }
    void takeBound()
    {
        const double bound = model_->getBestPossibleObjValue();
        if (!(bound > answer_.bound) || bound > 1e49)
            return;
        answer_.bound = bound;
        if (options_.bounded)
            options_.bounded(bound);
    }

    const IntegerOptions& options_;
    IntegerAnswer& answer_;
};

void addCuts(CbcModel& model)
{
    CglProbing probing;
    probing.setUsingObjective(1);
    probing.setMaxPass(1);
    probing.setMaxPassRoot(2);
    CglGomory gomory;
    gomory.setLimit(300);
    CglKnapsackCover knapsack;
    CglMixedIntegerRounding2 rounding;
    CglClique clique;
    clique.setStarCliqueReport(false);
    clique.setRowCliqueReport(false);
    model.addCutGenerator(&probing, -1, "probing");
    model.addCutGenerator(&gomory, -98, "gomory");
    model.addCutGenerator(&knapsack, -98, "knapsack");
    model.addCutGenerator(&rounding, -98, "rounding");
    model.addCutGenerator(&clique, -98, "clique");
}

void search(CbcModel& model, const IntegerOptions& options, IntegerAnswer& answer)
{
    model.setLogLevel(0);
    model.messageHandler()->setLogLevel(0);
    addCuts(model);
    model.setAllowableGap(1e-9);
    model.setMaximumNumberIterations(options.iterations);
    if (options.below < LinearProgram::unlimited)
        model.setCutoff(options.below);
    Listener listener(options, answer);
    model.passInEventHandler(&listener);
    model.branchAndBound();
    const bool wasStopped = options.isStopped && options.isStopped();
    answer.isComplete = !wasStopped && (model.isProvenOptimal() || model.isProvenInfeasible());
    if (const double* best = model.bestSolution(); best && !wasStopped)
        answer.values = std::vector<double>(best, best + model.getNumCols());
    if (!wasStopped && !answer.isComplete)
        answer.bound = std::max(answer.bound, model.getBestPossibleObjValue());
}

} // namespace

IntegerAnswer solveInteger(const LinearProgram& program, const IntegerOptions& options)
{
    IntegerAnswer answer;
    try {
        OsiClpSolverInterface solver;
        solver.setHintParam(OsiDoReducePrint, true);
        solver.messageHandler()->setLogLevel(0);
        loadInto(solver, program);
        for (std::size_t column = 0; column < program.columns.size(); ++column)
            if (program.columns[column].isWhole)
                solver.setInteger(static_cast<int>(column));
        const StopWhenTold stopping([&] { return options.isStopped && options.isStopped(); });
        solver.getModelPtr()->passInEventHandler(&stopping);
        CbcModel model(solver);
        search(model, options, answer);
    } catch (const CoinError&) {
        answer.isComplete = false;
    }
    return answer;
}

} // namespace edgewright

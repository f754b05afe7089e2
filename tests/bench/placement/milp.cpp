// What does a mixed-integer program consist of, and how does Debian's CBC solve it?
#include "tests/bench/placement/milp.h"

#include <chrono>
#include <cmath>
#include <coin/CbcModel.hpp>
#include <coin/CbcSolver.hpp>
#include <coin/OsiClpSolverInterface.hpp>
#include <csignal>
#include <poll.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace edgewright::bench {

namespace {

constexpr double patience = 1.25; // CBC looks at its clock seldom while it solves the first relaxation of a large model

OsiClpSolverInterface loaded(const Milp& milp)
{
    const auto whole = [](double bound) { return std::clamp(bound, -COIN_DBL_MAX, COIN_DBL_MAX); };
    CoinPackedMatrix matrix(true, milp.rows.data(), milp.columns.data(), milp.factors.data(),
                            static_cast<CoinBigIndex>(milp.factors.size()));
    matrix.setDimensions(static_cast<int>(milp.rowLeasts.size()), static_cast<int>(milp.costs.size()));
    std::vector<double> mosts = milp.mosts, rowLeasts = milp.rowLeasts, rowMosts = milp.rowMosts;
    for (auto* bounds : {&mosts, &rowLeasts, &rowMosts})
        for (double& bound : *bounds)
            bound = whole(bound);
    OsiClpSolverInterface solver;
    solver.setHintParam(OsiDoReducePrint, true);
    solver.messageHandler()->setLogLevel(0);
    solver.loadProblem(matrix, milp.leasts.data(), mosts.data(), milp.costs.data(), rowLeasts.data(), rowMosts.data());
    for (const int column : milp.whole)
        solver.setInteger(column);
    return solver;
}

int goOn(CbcModel*, int) { return 0; }

Solved solved(const Milp& milp, double seconds)
{
    const OsiClpSolverInterface solver = loaded(milp);
    CbcModel model(solver);
    model.setLogLevel(0);
    CbcSolverUsefulData settings;
    settings.noPrinting_ = true;
    CbcMain0(model, settings);
    model.setLogLevel(0);
    const std::string limit = std::to_string(seconds);
    const char* words[] = {"cbc",         "-log",   "0", "-timeMode", "elapsed", "-sec",
                           limit.c_str(), "-ratio", "0", "-solve",    "-quit"};
    CbcMain1(static_cast<int>(std::size(words)), words, model, goOn, settings);
    Solved found;
    found.isProven = (model.isProvenOptimal() || model.isProvenInfeasible()) && !model.isSecondsLimitReached();
    if (model.bestSolution() != nullptr || model.isProvenOptimal())
        found.objective = model.getObjValue();
    found.bound = found.isProven ? found.objective : model.getBestPossibleObjValue();
    return found;
}

/// Whether there is something to read from `file` within so many seconds.
bool isTold(int file, double seconds)
{
    pollfd waiting{file, POLLIN, 0};
    return poll(&waiting, 1, static_cast<int>(1000 * seconds)) > 0;
}

} // namespace

int Milp::addColumn(double cost, double least, double most, bool isWhole)
{
    const int column = static_cast<int>(costs.size());
    costs.push_back(cost);
    leasts.push_back(least);
    mosts.push_back(most);
    if (isWhole)
        whole.push_back(column);
    return column;
}

int Milp::addRow(double least, double most)
{
    rowLeasts.push_back(least);
    rowMosts.push_back(most);
    return static_cast<int>(rowLeasts.size()) - 1;
}

void Milp::put(int row, int column, double factor)
{
    rows.push_back(row);
    columns.push_back(column);
    factors.push_back(factor);
}

double Solved::gap() const
{
    return isProven || objective == bound ? 0 : std::abs(objective - bound) / std::abs(objective);
}

Solved solvedByCbc(const Milp& milp, double seconds)
{
    int ends[2] = {};
    if (pipe(ends) != 0)
        return {};
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        const Solved found = solved(milp, seconds);
        _exit(write(ends[1], &found, sizeof found) == sizeof found ? 0 : 1);
    }
    close(ends[1]);
    Solved found;
    if (isTold(ends[0], patience * seconds) && read(ends[0], &found, sizeof found) != sizeof found)
        found = {};
    found.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    close(ends[0]);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    return found;
}

} // namespace edgewright::bench

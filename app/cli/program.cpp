// What does the headless program do with its command line? It reads it, does the work, prints the answer.
#include "app/cli/program.h"

#include "app/cli/command.h"
#include "app/cli/terminal.h"

#include <CLI/CLI.hpp>
#include <map>
#include <optional>

namespace edgewright::cli {

namespace {

constexpr const char* footer = R"(Wherever a row of the project is wanted, its id or its unambiguous name will do.

Exit status: 0 done; 1 the answer is no (infeasible; findings of error severity; something that concerns the target
can't be expressed, or nothing concerns it); 2 bad usage or bad input, told in one line; 130 stopped.

Example:
  edgewright-cli new metro.edge.json --template ar-vr-metro
  edgewright-cli place metro.edge.json --apply -o placed.edge.json
  edgewright-cli export placed.edge.json --target kubernetes -o manifests)";

std::string commandNames()
{
    std::string names;
    for (const Command& command : commands())
        names.append(names.empty() ? "" : ", ").append(command.name);
    return names;
}

struct CommandLine {
    CLI::App app{"Checks, simulates and exports edge topologies without a display.", "edgewright-cli"};
    bool json = false;
    std::map<const CLI::App*, Work> work;

    CommandLine()
    {
        app.set_version_flag("--version", "edgewright-cli " EDGEWRIGHT_VERSION);
        app.require_subcommand(1);
        app.get_formatter()->column_width(34);
        app.get_formatter()->label("SUBCOMMAND", "COMMAND");
        app.get_formatter()->label("Subcommands", "Commands");
        app.footer(footer);
        addJson(app);
        for (const Command& command : commands()) {
            CLI::App* declared = app.add_subcommand(std::string(command.name), command.summary);
            declared->footer("");
            Arguments arguments(*declared);
            work[declared] = command.declare(arguments);
            addJson(*declared);
        }
    }

    const CLI::App& chosen() const { return *app.get_subcommands().front(); }

private:
    void addJson(CLI::App& to) { to.add_flag("--json", json, "Answer with one JSON object"); }
};

Status complain(const Error& error)
{
    printError(oneLine(error));
    return isStopped(error) ? Status::Stopped : Status::BadInput;
}

Error needsCommand(const Text& what) { return {what, {}, text("cli", "choose one of: {}").with(commandNames())}; }

/// CLI11 would call a misspelt command a missing one.
std::optional<Error> unknownCommand(int argc, const char* const* argv)
{
    const std::string_view first = argc > 1 ? argv[1] : "-";
    if (first.starts_with('-') || commandWithName(first))
        return {};
    return needsCommand(text("cli", "there is no command “{}”").with(first));
}

Error usageError(const CommandLine& line, const CLI::ParseError& problem)
{
    const auto chosen = line.app.get_subcommands();
    if (chosen.empty() && problem.get_exit_code() == static_cast<int>(CLI::ExitCodes::RequiredError))
        return needsCommand(text("cli", "no command is given"));
    const std::string command = chosen.empty() ? "" : chosen.front()->get_name();
    return {text("cli", "{}").with(problem.what()), command,
            text("cli", "see `edgewright-cli {} --help`").with(command)};
}

std::optional<Status> parse(CommandLine& line, int argc, const char* const* argv)
{
    if (const auto error = unknownCommand(argc, argv))
        return complain(*error);
    try {
        line.app.parse(argc, argv);
        return {};
    } catch (const CLI::ParseError& problem) {
        if (problem.get_exit_code() != 0)
            return complain(usageError(line, problem));
        line.app.exit(problem); // prints help or version
        return Status::Done;
    }
}

Result<Answer> doWork(const CommandLine& line)
{
    const Work& work = line.work.at(&line.chosen());
    if (!commandWithName(line.chosen().get_name())->heedsStop)
        return work(Progress()); // and Ctrl-C ends the program as ever
    const TerminalProgress terminal;
    return work(terminal.progress());
}

Status say(const Answer& answer, bool asJson)
{
    if (!print(asJson ? answer.json : printable(answer.words)))
        return complain({text("cli", "can't write to standard output"),
                         {},
                         text("cli", "check the disk and what reads the output")});
    return answer.isYes ? Status::Done : Status::No;
}

} // namespace

Status run(int argc, const char* const* argv)
try {
    CommandLine line;
    if (const auto status = parse(line, argc, argv))
        return *status;
    const auto answer = doWork(line);
    return answer ? say(*answer, line.json) : complain(answer.error());
} catch (const std::bad_alloc&) {
    return complain({text("cli", "there is not enough memory for this"),
                     {},
                     text("cli", "try a smaller input, or fewer requests")});
}

} // namespace edgewright::cli

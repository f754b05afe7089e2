// Which arguments does a command take?
#include "app/cli/arguments.h"

#include <CLI/CLI.hpp>
#include <cmath>

namespace edgewright::cli {

void Arguments::positional(const char* name, std::string& value, const char* help) { app_.add_option(name, value, help)->required(); }

void Arguments::optionalPositional(const char* name, std::string& value, const char* help) { app_.add_option(name, value, help); }

void Arguments::word(const char* option, std::string& value, const char* help) { app_.add_option(option, value, help)->capture_default_str(); }

void Arguments::requiredWord(const char* option, std::string& value, const char* help) { app_.add_option(option, value, help)->required(); }

void Arguments::words(const char* option, std::vector<std::string>& values, const char* help)
{
    app_.add_option(option, values, help)->delimiter(',')->allow_extra_args(false);
}

void Arguments::count(const char* option, std::int64_t& value, std::int64_t least, std::int64_t most, const char* help)
{
    app_.add_option(option, value, help)->check(CLI::Range(least, most))->capture_default_str();
}

void Arguments::share(const char* option, double& value, double most, const char* help)
{
    const auto isNumber = [](const std::string& word) {
        double number = 0;
        return CLI::detail::lexical_cast(word, number) && std::isfinite(number) ? std::string() : word + " is not a number";
    };
    app_.add_option(option, value, help)->check(CLI::Validator(isNumber, ""))->check(CLI::Range(0.0, most))->capture_default_str();
}

void Arguments::flag(const char* option, bool& value, const char* help) { app_.add_flag(option, value, help); }

void Arguments::projectFile(std::string& value) { positional("FILE", value, "Project file (*.edge.json)"); }

void Arguments::seed(std::uint64_t& value)
{
    app_.add_option("--seed", value, "Seed of the random numbers: same input and seed, same answer")->capture_default_str();
}

} // namespace edgewright::cli

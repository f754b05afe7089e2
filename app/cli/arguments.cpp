// Which arguments does a command take?
#include "app/cli/arguments.h"

#include <CLI/CLI.hpp>
#include <cmath>
#include <fmt/format.h>

namespace edgewright::cli {

namespace {

/// Says "N:1 to 1000" in the help in place of types and brackets.
template <class Number> CLI::Validator between(Number least, Number most)
{
    return CLI::Range(least, most).description(fmt::format("{} to {}", least, most));
}

/// CLI11 reads "nan", and no range refuses it.
std::string refuseNotANumber(const std::string& word)
{
    double number = 0;
    const bool isNumber = CLI::detail::lexical_cast(word, number) && std::isfinite(number);
    return isNumber ? std::string() : word + " is not a number";
}

/// CLI11 2.1 reads "-1" as the largest number there is.
std::string refuseNegative(const std::string& word)
{
    return word.starts_with('-') ? word + " is negative" : std::string();
}

} // namespace

void Arguments::positional(const char* name, std::string& value, const char* help)
{
    app_.add_option(name, value, help)->type_name("")->required();
}

void Arguments::optionalPositional(const char* name, std::string& value, const char* help)
{
    app_.add_option(name, value, help)->type_name("");
}

void Arguments::word(const char* option, std::string& value, const char* help)
{
    app_.add_option(option, value, help)->type_name("NAME")->capture_default_str();
}

void Arguments::amount(const char* option, std::string& value, const char* help)
{
    app_.add_option(option, value, help)->type_name("N[UNIT]");
}

void Arguments::requiredWord(const char* option, std::string& value, const char* help)
{
    app_.add_option(option, value, help)->type_name("NAME")->required();
}

void Arguments::words(const char* option, std::vector<std::string>& values, const char* help)
{
    app_.add_option(option, values, help)->type_name("NAME[,NAME]")->delimiter(',')->allow_extra_args(false);
}

void Arguments::repeatedWord(const char* option, std::vector<std::string>& values, const char* help)
{
    app_.add_option(option, values, help)->type_name("NAME")->required()->allow_extra_args(false);
}

void Arguments::count(const char* option, std::int64_t& value, std::int64_t least, std::int64_t most, const char* help)
{
    app_.add_option(option, value, help)->type_name("N")->check(between(least, most))->capture_default_str();
}

void Arguments::optionalCount(const char* option, std::optional<std::int64_t>& value, std::int64_t least,
                              std::int64_t most, const char* help)
{
    app_.add_option(option, value, help)->type_name("N")->check(between(least, most));
}

void Arguments::share(const char* option, double& value, double most, const char* help)
{
    number(option, value, 0, most, help);
}

void Arguments::number(const char* option, double& value, double least, double most, const char* help)
{
    app_.add_option(option, value, help)
        ->type_name("X")
        ->check(CLI::Validator(refuseNotANumber, ""))
        ->check(between(least, most))
        ->capture_default_str();
}

void Arguments::optionalNumber(const char* option, std::optional<double>& value, double least, double most,
                               const char* help)
{
    app_.add_option(option, value, help)
        ->type_name("X")
        ->check(CLI::Validator(refuseNotANumber, ""))
        ->check(between(least, most));
}

void Arguments::flag(const char* option, bool& value, const char* help) { app_.add_flag(option, value, help); }

void Arguments::projectFile(std::string& value) { positional("FILE", value, "Project file (*.edge.json)"); }

void Arguments::seed(std::uint64_t& value)
{
    app_.add_option("--seed", value, "Seed of the random numbers: same input and seed, same answer")
        ->type_name("N")
        ->check(CLI::Validator(refuseNegative, ""))
        ->capture_default_str();
}

} // namespace edgewright::cli

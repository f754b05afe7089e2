// Which arguments does a command take? CLI11 stays behind this, in one file.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace edgewright::cli {

/// Each call declares one argument; its value arrives before the command's work is done. `value` must live until then and holds the default.
class Arguments {
public:
    explicit Arguments(CLI::App& app) : app_(app) {}

    void positional(const char* name, std::string& value, const char* help);
    void optionalPositional(const char* name, std::string& value, const char* help);
    void word(const char* option, std::string& value, const char* help);
    void amount(const char* option, std::string& value, const char* help);
    void requiredWord(const char* option, std::string& value, const char* help);
    /// Separated by commas, or the option repeated.
    void words(const char* option, std::vector<std::string>& values, const char* help);
    /// Required, repeated once for each; a comma is part of a name.
    void repeatedWord(const char* option, std::vector<std::string>& values, const char* help);
    void count(const char* option, std::int64_t& value, std::int64_t least, std::int64_t most, const char* help);
    void optionalCount(const char* option, std::optional<std::int64_t>& value, std::int64_t least, std::int64_t most,
                       const char* help);
    void share(const char* option, double& value, double most, const char* help);
    void number(const char* option, double& value, double least, double most, const char* help);
    void optionalNumber(const char* option, std::optional<double>& value, double least, double most, const char* help);
    void flag(const char* option, bool& value, const char* help);

    void projectFile(std::string& value);
    void seed(std::uint64_t& value);

private:
    CLI::App& app_;
};

} // namespace edgewright::cli

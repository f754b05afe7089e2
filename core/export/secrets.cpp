// Does a text hold what looks like a password, a key or a token?
#include "core/export/secrets.h"

#include "core/export/manifest/naming.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace edgewright {

namespace {

bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isFigure(char c) { return c >= '0' && c <= '9'; }
bool isAlphanumeric(char c) { return isUpper(c) || isLower(c) || isFigure(c); }
bool isTokenCharacter(char c)
{
    return isAlphanumeric(c) || std::string_view("._~+/-=").find(c) != std::string_view::npos;
}

/// The characters from `at` on that fit.
std::string_view runAt(std::string_view word, std::size_t at, bool (*fits)(char))
{
    std::size_t end = at;
    while (end < word.size() && fits(word[end]))
        ++end;
    return word.substr(std::min(at, word.size()), end - at);
}

/// Does `hit` hold for a place where `mark` stands at the beginning of a word?
template <class Hit> bool anyAt(std::string_view word, std::string_view mark, Hit hit)
{
    for (std::size_t at = word.find(mark); at != std::string_view::npos; at = word.find(mark, at + 1))
        if ((at == 0 || !isAlphanumeric(word[at - 1])) && hit(at + mark.size()))
            return true;
    return false;
}

bool holdsAwsKey(std::string_view word)
{
    const auto keyCharacter = [](char c) { return isUpper(c) || isFigure(c); };
    return std::ranges::any_of(std::array{"AKIA", "ASIA"}, [&](std::string_view mark) {
        return anyAt(word, mark, [&](std::size_t at) { return runAt(word, at, keyCharacter).size() == 16; });
    });
}

bool holdsPrivateKey(std::string_view word)
{
    const std::size_t begin = word.find("-----BEGIN ");
    return begin != std::string_view::npos && word.find("PRIVATE KEY", begin) != std::string_view::npos;
}

/// Tokens that their issuers mark by a prefix, and how long what follows is at least.
bool holdsIssuedToken(std::string_view word)
{
    struct Issued {
        std::string_view prefix;
        std::size_t least;
    };
    static constexpr std::array issued = {Issued{"ghp_", 30},        Issued{"gho_", 30},   Issued{"ghs_", 30},
                                          Issued{"github_pat_", 30}, Issued{"glpat-", 20}, Issued{"AIza", 35},
                                          Issued{"xoxb-", 20},       Issued{"xoxp-", 20},  Issued{"sk_live_", 20}};
    return std::ranges::any_of(issued, [&](const Issued& one) {
        return anyAt(word, one.prefix,
                     [&](std::size_t at) { return runAt(word, at, isTokenCharacter).size() >= one.least; });
    });
}

bool holdsWebToken(std::string_view word)
{
    return anyAt(word, "eyJ", [&](std::size_t at) {
        const std::string_view rest = runAt(word, at, isTokenCharacter);
        return rest.size() >= 20 && rest.find(".eyJ") != std::string_view::npos;
    });
}

/// scheme://user:password@host
bool holdsUrlPassword(std::string_view word)
{
    for (std::size_t at = word.find("://"); at != std::string_view::npos; at = word.find("://", at + 1)) {
        const std::string_view authority = word.substr(at + 3, word.find_first_of("/?# \n", at + 3) - at - 3);
        const std::size_t host = authority.rfind('@'), colon = authority.find(':');
        if (host != std::string_view::npos && colon < host && host - colon > 1 && authority[colon + 1] != '$' &&
            authority[colon + 1] != '{' && authority[colon + 1] != '<')
            return true;
    }
    return false;
}

/// Bits a character, from the frequencies within the word itself (Shannon 1948).
double entropy(std::string_view word)
{
    std::array<double, 256> count{};
    for (const char c : word)
        ++count[static_cast<unsigned char>(c)];
    double bits = 0;
    for (const double times : count)
        if (times > 0)
            bits -= times / static_cast<double>(word.size()) * std::log2(times / static_cast<double>(word.size()));
    return bits;
}

/// Drawn by chance rather than written: long, of mixed characters, none much more frequent than the others.
bool looksRandom(std::string_view token)
{
    return token.size() >= 20 && std::ranges::any_of(token, isFigure) &&
           std::ranges::any_of(token, [](char c) { return isUpper(c) || isLower(c); }) && entropy(token) >= 3.5;
}

bool isReference(std::string_view value)
{
    return value.starts_with('$') || value.starts_with('<') || value.starts_with("{{") || value.starts_with("%{") ||
           value.starts_with("var.") || value.starts_with("data.") || value.starts_with('*');
}

/// The value that is given after `at`: `= x`, `: "x"`. Empty where none is.
std::string_view valueAfter(std::string_view word, std::size_t at)
{
    while (at < word.size() && (word[at] == ' ' || word[at] == '"' || word[at] == '\''))
        ++at;
    if (at >= word.size() || (word[at] != '=' && word[at] != ':'))
        return {};
    at = word.find_first_not_of(" \"'", at + 1);
    if (at == std::string_view::npos)
        return {};
    return word.substr(at, word.find_first_of(" \"'\n&;,", at) - at);
}

/// password=x gives x away whatever it is; of what follows a colon only what no person would write as a heading.
bool givesPassword(std::string_view word, std::string_view low)
{
    static constexpr std::array marks = {"password", "passwd", "passphrase", "pwd"};
    return std::ranges::any_of(marks, [&](std::string_view mark) {
        for (std::size_t at = low.find(mark); at != std::string_view::npos; at = low.find(mark, at + 1)) {
            const std::string_view value = valueAfter(word, at + mark.size());
            const bool assigned =
                word.substr(at + mark.size()).starts_with('=') || std::ranges::any_of(value, isFigure);
            if (!value.empty() && !isReference(value) && assigned)
                return true;
        }
        return false;
    });
}

bool givesKey(std::string_view word, std::string_view low)
{
    static constexpr std::array marks = {"secret",      "token",      "api_key",      "apikey",
                                         "api-key",     "access_key", "accesskey",    "access-key",
                                         "private_key", "credential", "authorization"};
    return std::ranges::any_of(marks, [&](std::string_view mark) {
        for (std::size_t at = low.find(mark); at != std::string_view::npos; at = low.find(mark, at + 1)) {
            const std::string_view value = valueAfter(word, at + mark.size());
            if (value.size() >= 8 && !isReference(value) && std::ranges::any_of(value, isFigure))
                return true;
        }
        return false;
    });
}

bool givesBearer(std::string_view word, std::string_view low)
{
    return anyAt(low, "bearer ", [&](std::size_t at) { return runAt(word, at, isTokenCharacter).size() >= 16; });
}

/// A random-looking word somewhere after a word that speaks of keys.
bool holdsRandomAfterKeyWord(std::string_view word, std::string_view low)
{
    const std::size_t mark = std::min(
        {low.find("key"), low.find("secret"), low.find("token"), low.find("password"), low.find("credential")});
    if (mark == std::string_view::npos)
        return false;
    for (std::size_t at = mark; at < word.size();) {
        const std::string_view token = runAt(word, at, isTokenCharacter);
        const bool plainName = std::ranges::none_of(token, isUpper); // hosts, paths and slugs are lower case
        if (looksRandom(token) && (!plainName || entropy(token) >= 4.2))
            return true;
        at += token.size() + 1;
    }
    return false;
}

} // namespace

std::optional<Text> secretIn(std::string_view word)
{
    if (word.empty())
        return {};
    if (holdsAwsKey(word))
        return text("export", "an AWS access key");
    if (holdsPrivateKey(word))
        return text("export", "a private key");
    const std::string low = lowered(word);
    if (holdsUrlPassword(word) || givesPassword(word, low))
        return text("export", "a password");
    if (holdsIssuedToken(word) || holdsWebToken(word) || givesBearer(word, low))
        return text("export", "an access token");
    if (givesKey(word, low) || holdsRandomAfterKeyWord(word, low))
        return text("export", "a key or token");
    return {};
}

} // namespace edgewright

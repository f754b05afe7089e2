// What can become of a text that was right once? A broken disk, a bad merge, a hostile hand: by a seed.
#pragma once

#include "core/base/random.h"

#include <array>
#include <string>
#include <string_view>

namespace edgewright::testing {

class Mutations {
public:
    explicit Mutations(std::uint64_t seed) : random_(seed) {}

    /// One thing happens to the text, or as many as four.
    std::string of(std::string text)
    {
        for (std::uint64_t left = 1 + below(1 + below(4)); left > 0 && !text.empty(); --left)
            (this->*all[below(all.size())])(text);
        return text;
    }

private:
    using Mutation = void (Mutations::*)(std::string&);

    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(random_() % bound); }
    template <std::size_t Size> std::string_view oneOf(const std::array<std::string_view, Size>& words)
    {
        return words[below(Size)];
    }

    void truncate(std::string& text) { text.resize(below(text.size())); }
    void flipABit(std::string& text)
    {
        char& byte = text[below(text.size())];
        byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << below(8)));
    }
    void loseASlice(std::string& text) { text.erase(below(text.size()), below(60)); }
    void moveASlice(std::string& text)
    {
        const std::string slice = text.substr(below(text.size()), below(60));
        text.insert(below(text.size()), slice);
    }

    /// Rows, keys and elements that stand twice.
    void repeatALine(std::string& text) { repeat(text, '\n'); }
    void repeatAMember(std::string& text) { repeat(text, ','); }
    void repeatAnElement(std::string& text) { repeat(text, '<'); }
    void repeat(std::string& text, char before)
    {
        const std::size_t begin = text.find(before, below(text.size()));
        if (begin == std::string::npos)
            return;
        const std::string piece = text.substr(begin, text.find(before, begin + 1) - begin);
        text.insert(begin, piece);
    }

    /// Another number in place of the next one.
    void replaceANumber(std::string& text)
    {
        static constexpr std::array<std::string_view, 14> numbers = {"NaN",
                                                                     "-1",
                                                                     "1e999",
                                                                     "-0",
                                                                     "1e308",
                                                                     "18446744073709551616",
                                                                     "0.1e-400",
                                                                     "01",
                                                                     "null",
                                                                     "true",
                                                                     "\"7\"",
                                                                     "Infinity",
                                                                     "99999999999999999999999999999999999999",
                                                                     "9007199254740993"};
        const std::size_t begin = text.find_first_of("0123456789", below(text.size()));
        if (begin == std::string::npos)
            return;
        const std::size_t end = text.find_first_not_of("0123456789.eE+-", begin);
        text.replace(begin, end == std::string::npos ? end : end - begin, oneOf(numbers));
    }

    /// Another word of the text in place of the next one: ids that dangle or stand twice, keys in the wrong place.
    void replaceAWord(std::string& text)
    {
        const auto [begin, end] = quoted(text);
        const auto [otherBegin, otherEnd] = quoted(text);
        if (end > begin && otherEnd > otherBegin) {
            const std::string other = text.substr(otherBegin, otherEnd - otherBegin);
            text.replace(begin, end - begin, other);
        }
    }
    /// What stands between two quotation marks somewhere behind a random place; empty where there are none.
    std::pair<std::size_t, std::size_t> quoted(const std::string& text)
    {
        const std::size_t open = text.find('"', below(text.size()));
        const std::size_t close = open == std::string::npos ? open : text.find('"', open + 1);
        return close == std::string::npos ? std::pair<std::size_t, std::size_t>() : std::pair(open + 1, close);
    }

    void nestDeeply(std::string& text)
    {
        static constexpr std::array<std::string_view, 5> openings = {"[", "{\"a\":", "<graph>",
                                                                     "[{\"id\":", "<data key=\"k\">"};
        const std::string_view opening = oneOf(openings);
        std::string deep;
        for (std::size_t depth = 1 + below(3000); depth > 0; --depth)
            deep += opening;
        text.insert(below(text.size()), deep);
    }

    void insertBytes(std::string& text)
    {
        using namespace std::string_view_literals;
        static constexpr std::array<std::string_view, 12> bytes = {
            "\0"sv,
            "\xFF\xFE",
            "\xED\xA0\x80",
            "\xEF\xBB\xBF",
            "\\ud800",
            "&#0;",
            "&#x110000;",
            "&lol;",
            "]]>",
            "<!--",
            "<!DOCTYPE g [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
            "\"\\"};
        text.insert(below(text.size()), oneOf(bytes));
    }

    static constexpr std::array<Mutation, 11> all = {
        &Mutations::truncate,     &Mutations::flipABit,      &Mutations::loseASlice,      &Mutations::moveASlice,
        &Mutations::repeatALine,  &Mutations::repeatAMember, &Mutations::repeatAnElement, &Mutations::replaceANumber,
        &Mutations::replaceAWord, &Mutations::nestDeeply,    &Mutations::insertBytes};

    Random random_;
};

} // namespace edgewright::testing

// How are the members of a file's objects read, so that a mistake is found by its JSON pointer?
#pragma once

#include "core/io/json_text.h"

#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

namespace edgewright {

/// A value of the file and where it stands. The first fault of the file is kept; what is not there or wrong reads as nothing then.
class JsonMember {
public:
    struct Fault {
        std::string file;
        std::optional<Error> first;
    };

    /// Both must outlive it.
    JsonMember(const Json& value, std::string pointer, Fault& fault)
        : value_(&value), pointer_(std::move(pointer)), fault_(&fault)
    {}

    // Of this value itself; a word is not empty.
    bool isNull() const { return value_->is_null(); }
    std::vector<JsonMember> items() const;
    double figure(double least, double most = std::numeric_limits<double>::infinity()) const;
    std::string word() const;

    // Of one of its members.
    JsonMember at(const char* key) const;
    std::vector<JsonMember> list(const char* key) const { return at(key).items(); }
    double figure(const char* key, double least, double most = std::numeric_limits<double>::infinity()) const
    {
        return at(key).figure(least, most);
    }
    int count(const char* key, int most) const; ///< a whole number from 0
    std::string word(const char* key) const { return at(key).word(); }

    void refuse(Text what, Text remedy) const;

private:
    const Json* value_;
    std::string pointer_;
    Fault* fault_;
};

/// Refuses a file whose `format` is another or whose `version` is not 1.
void checkFormat(const JsonMember& root, std::string_view format);

/// What `read(root)` makes of a file of this format.
/// Errors: those of parseJson(), checkFormat() and the first fault that `read` found.
template <class Read>
auto fromJson(std::string_view content, std::string_view fileName, std::string_view format, Read read)
    -> Result<decltype(read(std::declval<const JsonMember&>()))>
{
    const Result<Json> json = parseJson(content, fileName);
    if (!json)
        return fail(json.error());
    JsonMember::Fault fault{.file = std::string(fileName)};
    const JsonMember root(*json, {}, fault);
    checkFormat(root, format);
    auto made = read(root);
    if (fault.first)
        return fail(*fault.first);
    return made;
}

/// The rows of a list by their `id`, numbered from 0.
class JsonIds {
public:
    /// Refuses an id that another row has.
    void add(const JsonMember& row);
    /// The number of the row that `reference` names; refuses it where there is none.
    std::size_t of(const JsonMember& reference) const;

private:
    std::map<std::string, std::size_t, std::less<>> numbers_;
    std::size_t rows_ = 0;
};

} // namespace edgewright

// How are the members of a file's objects read, so that a mistake is found by its JSON pointer?
#include "core/io/json_member.h"

#include <fmt/format.h>

#include <cmath>

namespace edgewright {

namespace {

const Json nothing = nullptr;

Text correctIt() { return text("json", "correct the file here"); }

} // namespace

JsonMember JsonMember::at(const char* key) const
{
    JsonMember missing(nothing, pointerInto(pointer_, key), *fault_);
    if (!value_->is_object()) {
        refuse(text("json", "an object must stand here"), correctIt());
        return missing;
    }
    if (const auto found = value_->find(key); found != value_->end())
        return {*found, missing.pointer_, *fault_};
    missing.refuse(text("json", "“{}” is missing").with(key), text("json", "add it"));
    return missing;
}

std::vector<JsonMember> JsonMember::items() const
{
    std::vector<JsonMember> members;
    if (!value_->is_array())
        refuse(text("json", "a list must stand here"), correctIt());
    else
        for (std::size_t i = 0; i < value_->size(); ++i)
            members.emplace_back((*value_)[i], pointerInto(pointer_, std::to_string(i)), *fault_);
    return members;
}

double JsonMember::figure(double least, double most) const
{
    const double figure = value_->is_number() ? value_->get<double>() : std::nan("");
    if (figure >= least && figure <= most)
        return figure;
    refuse(std::isinf(most) ? text("json", "a number from {} up must stand here").with(fmt::format("{}", least))
                            : text("json", "a number from {} to {} must stand here")
                                  .with(fmt::format("{}", least), fmt::format("{}", most)),
           correctIt());
    return 0;
}

int JsonMember::count(const char* key, int most) const
{
    const double figure = this->figure(key, 0, most);
    if (figure != std::floor(figure))
        at(key).refuse(text("json", "a whole number must stand here"), correctIt());
    return static_cast<int>(figure);
}

std::string JsonMember::word() const
{
    if (value_->is_string() && !value_->get_ref<const std::string&>().empty())
        return value_->get<std::string>();
    refuse(text("json", "a word must stand here"), correctIt());
    return {};
}

void JsonMember::refuse(Text what, Text remedy) const
{
    if (!fault_->first)
        fault_->first = Error{std::move(what), pointerInFile(fault_->file, pointer_), std::move(remedy)};
}

void checkFormat(const JsonMember& root, std::string_view format)
{
    const JsonMember written = root.at("format");
    if (const std::string word = written.word(); word != format)
        written.refuse(text("json", "this is a file of the format “{}”, not “{}”").with(word, format),
                       text("json", "choose a file of that format"));
    if (root.figure("version", 0, 1e9) != 1)
        root.at("version").refuse(text("json", "only version 1 of the format “{}” is known").with(format),
                                  text("json", "choose a file of that version"));
}

void JsonIds::add(const JsonMember& row)
{
    const JsonMember id = row.at("id");
    const std::string word = id.word();
    if (!numbers_.try_emplace(word, rows_++).second)
        id.refuse(text("json", "the id “{}” stands here a second time").with(word),
                  text("json", "give each row an id of its own"));
}

std::size_t JsonIds::of(const JsonMember& reference) const
{
    const std::string word = reference.word();
    if (const auto found = numbers_.find(word); found != numbers_.end())
        return found->second;
    reference.refuse(text("json", "there is nothing with the id “{}”").with(word),
                     text("json", "name a row of the list that is meant"));
    return 0;
}

} // namespace edgewright

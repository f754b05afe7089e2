// How is a file of the catalogue read, so that a mistake in it is found by file and JSON pointer?
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace edgewright {

/// The head of a file: what its rows refer to.
struct CatalogFile {
    std::string name;                           ///< for messages
    std::map<std::string, std::string> sources; ///< id -> title
};

/// One row of a table. The first fault is kept and later members read as empty, so that a reader lists its members
/// without a check after each and asks for fault() once.
class CatalogRow {
public:
    CatalogRow(const CatalogFile& file, const nlohmann::json& row, std::string pointer);

    std::string word(const char* key);   ///< must be there and not empty
    std::string wordOr(const char* key); ///< empty where it is not there
    double number(const char* key, double least, double most);
    std::optional<double> numberIf(const char* key, double least, double most);
    std::int64_t count(const char* key);                            ///< 0 where it is not there
    bool flag(const char* key);                                     ///< false where it is not there
    std::vector<int> numbers(const char* key, int least, int most); ///< empty where it is not there
    std::vector<std::string> words(const char* key);
    const nlohmann::json* value(const char* key); ///< of any type, and required; nothing after a fault
    Evidence evidence();

    /// Position of the member among `keys`.
    std::size_t choice(const char* key, std::initializer_list<std::string_view> keys);
    Provider provider(const char* key);
    std::vector<Provider> providers(const char* key);

    void refuse(const char* key, Text what, Text remedy);
    const std::optional<Error>& fault() const { return fault_; }

private:
    const nlohmann::json* member(const char* key, bool required);
    std::optional<Provider> providerCalled(const char* key, std::string_view word);

    const CatalogFile& file_;
    const nlohmann::json& row_;
    std::string pointer_;
    std::optional<Error> fault_;
};

/// Parses `text` and reads its head into `file`, whose name is set already.
/// Errors: not JSON (line and column); another format or version; sources that are not as they should be.
Result<nlohmann::json> openCatalogFile(CatalogFile& file, std::string_view text);

} // namespace edgewright

// An origin that tests script by hand, and a line of caches in front of it.
#pragma once

#include "core/cache/http/cache_tiers.h"
#include "core/catalog/catalog.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace edgewright::testing {

using namespace edgewright::http;

/// What one test plays with. Answers are numbered by their requests.
class Origin final : public World {
public:
    HeaderBook book;
    PageBook pages{book.words()};
    std::function<OriginAnswer(double at, const Request&)> script;
    std::map<std::uint64_t, Answer> answers;
    std::vector<OriginFetch> fetches;

    OriginAnswer answer(TierId, double at, const Request& request) override
    {
        OriginAnswer answer = script(at, request);
        const HeaderFields& asked = book.fields(request.headers);
        const WordId tag = book.fields(answer.headers).etag;
        const bool isUnmodified =
            answer.status == 200 && tag != 0 && !asked.ifNoneMatch.empty() && asked.ifNoneMatch.front() == tag;
        if (isUnmodified)
            answer.status = 304;
        return answer;
    }
    void fetched(const OriginFetch& fetch) override { fetches.push_back(fetch); }
    void answered(std::uint64_t token, const Answer& answer) override { answers[token] = answer; }

    Request get(const char* path, const std::vector<HeaderLine>& headers = {})
    {
        return {.path = book.words().add(path), .headers = book.add(headers)};
    }
    /// An answer of the version with these Cache-Control directives and an ETag that is the version's own.
    OriginAnswer content(Version version, const char* cacheControl, double delay = 0.1)
    {
        return {.headers = book.add({{"Cache-Control", cacheControl}, {"ETag", '"' + std::to_string(version) + '"'}}),
                .version = version,
                .delay = delay,
                .bytes = 1000};
    }
};

inline CacheDialect dialect(std::string_view name) { return findDialect(catalog(), name)->dialect; }

inline CacheTiers oneTier(Origin& origin, const CacheDialect& dialect)
{
    return CacheTiers({{.dialect = dialect}}, origin.book, origin.pages, origin);
}

/// "miss 200 v1": source, status, version.
inline std::string shown(const Answer& answer)
{
    static constexpr const char* words[] = {"hit", "stale", "revalidated", "miss", "pass", "error"};
    return std::string(words[static_cast<int>(answer.source)]) + ' ' + std::to_string(answer.status) + " v" +
           std::to_string(answer.version);
}

} // namespace edgewright::testing

// How is a page put together from its fragments?
#include "core/cache/http/engine.h"

namespace edgewright::http {

namespace {

/// A page that includes itself several times grows with a power of the depth: it is cut here.
constexpr std::size_t mostParts = 10'000;

} // namespace

/// Fragments are asked for one after the other, each from this tier's own store, once what stands before them is there.
void CacheTiers::Engine::assemble(Pending& pending, Answer answer, PageId page, double bodyEndsAt)
{
    answer.parts.push_back({answer.bodyOf, answer.version});
    const std::uint32_t id =
        assemblies_.add({.tier = pending.tier, .owner = pending, .answer = std::move(answer), .open = {{page, 0}}});
    schedule(bodyEndsAt, Event::NextFragment, id, 0);
}

void CacheTiers::Engine::nextFragment(std::uint32_t id)
{
    Assembly& page = assemblies_[id];
    if (page.answer.parts.size() >= mostParts)
        page.open.clear();
    while (!page.open.empty() && page.open.back().second == pages_.includes(page.open.back().first).size())
        page.open.pop_back();
    if (page.open.empty()) {
        Answer whole = std::move(page.answer);
        const Pending owner = page.owner;
        assemblies_.free(id);
        whole.wait = now_ - owner.arrivedAt;
        return world_.answered(owner.client.token, whole);
    }
    auto& [open, next] = page.open.back();
    decide({.tier = page.tier,
            .request = {.path = pages_.includes(open)[next++],
                        .headers = withoutConditions(page.owner.request.headers, false, false)},
            .client = {.kind = Client::Page, .id = id},
            .arrivedAt = now_});
}

/// A fragment that failed leaves the page as it is: its error stands in its place, or nothing does.
void CacheTiers::Engine::fragmentCame(std::uint32_t id, const Response& response, const Found& here)
{
    Assembly& page = assemblies_[id];
    if (!here.isHit &&
        (page.answer.here.isHit || page.answer.above.isHit)) { // a page is as far away as its farthest part
        page.answer.here = here;
        page.answer.above = response.above;
    }
    const CacheDialect& dialect = tiers_[page.tier].dialect;
    const bool hasBody = response.version != noVersion;
    if (hasBody && (response.status < 400 || dialect.esiErrorBodyStands)) {
        page.answer.parts.push_back({response.bodyOf, response.version});
        page.answer.bytes += response.bytes;
        if (response.page != 0 && static_cast<std::int64_t>(page.open.size()) < dialect.esiDepth)
            page.open.emplace_back(response.page, 0);
    }
    schedule(response.endsAt - wallStart_, Event::NextFragment, id, 0);
}

} // namespace edgewright::http

// How is a page put together from its fragments?
#include "core/cache/http/engine.h"

namespace edgewright::http {

namespace {

/// A page that includes itself several times grows with a power of the depth: it is cut here.
constexpr std::size_t mostParts = 10'000;

void passOver(Assembly::Level& level)
{
    ++level.next;
    level.asksOtherwise = false;
}

} // namespace

/// Fragments are asked for one after the other, each from this tier's own store, once what stands before them is there.
void CacheTiers::Engine::assemble(Pending& pending, Answer answer, PageId page, double bodyEndsAt)
{
    answer.parts.push_back({answer.bodyOf, answer.version});
    const std::uint32_t id = assemblies_.add({.tier = pending.tier,
                                              .owner = pending,
                                              .answer = std::move(answer),
                                              .open = {{.page = page, .partsLeft = 1}}});
    schedule(bodyEndsAt, Event::NextFragment, id, 0);
}

void CacheTiers::Engine::nextFragment(std::uint32_t id)
{
    Assembly& page = assemblies_[id];
    if (page.answer.parts.size() >= mostParts)
        page.open.clear();
    while (!page.open.empty() && page.open.back().next == pages_.includes(page.open.back().page).size()) {
        page.open.pop_back();
        if (!page.open.empty())
            passOver(page.open.back());
    }
    if (page.open.empty())
        return assembled(id);
    const Assembly::Level& level = page.open.back();
    const Include& include = pages_.includes(level.page)[level.next];
    decide({.tier = page.tier,
            .request = {.path = level.asksOtherwise ? include.otherwise : include.path,
                        .isFollowed = page.owner.request.isFollowed,
                        .headers = withoutConditions(page.owner.request.headers, false, false)},
            .client = {.kind = Client::Page, .id = id},
            .arrivedAt = now_});
}

void CacheTiers::Engine::assembled(std::uint32_t id)
{
    Answer whole = std::move(assemblies_[id].answer);
    const Pending owner = assemblies_[id].owner;
    assemblies_.free(id);
    whole.wait = now_ - owner.arrivedAt;
    world_.answered(owner.client.token, whole);
}

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
        if (response.page != 0 && static_cast<std::int64_t>(page.open.size()) < dialect.esiDepth)
            page.open.push_back({response.page, page.answer.parts.size(), page.answer.bytes});
        else
            passOver(page.open.back());
        page.answer.parts.push_back({response.bodyOf, response.version});
        page.answer.bytes += response.bytes;
    } else {
        fragmentFailed(page);
    }
    schedule(response.endsAt - wallStart_, Event::NextFragment, id, 0);
}

/// Its alt is asked for; else it is left out where it may be; else what includes it fails, which may be a fragment itself.
/// Source: ESI 1.0, section 3.1.
void CacheTiers::Engine::fragmentFailed(Assembly& page)
{
    const CacheDialect& dialect = tiers_[page.tier].dialect;
    for (; !page.open.empty(); page.open.pop_back()) {
        Assembly::Level& level = page.open.back();
        const Include& include = pages_.includes(level.page)[level.next];
        if (dialect.esiAlt && include.otherwise != 0 && !level.asksOtherwise) {
            level.asksOtherwise = true;
            return;
        }
        if (include.isDispensable || !dialect.esiFailsPage)
            return passOver(level);
        page.answer.parts.resize(level.partsLeft);
        page.answer.bytes = level.bytesLeft;
    }
    page.answer.source = Source::Error;
    page.answer.status = static_cast<int>(dialect.statusUnreachable);
    page.answer.version = noVersion;
    page.answer.here.isHit = page.answer.above.isHit = false;
}

} // namespace edgewright::http

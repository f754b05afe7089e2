// What do charts of a rehearsed publication say about it?
#include "app/charts/publication_words.h"

#include "app/charts/cache_small_print.h"
#include "app/document/translated.h"

namespace edgewright {

QString publicationSmallPrint(const Topology& topology, const CacheResult& result)
{
    return translated(
        text("chart", "{} published anew; {}")
            .with(displayName(topology, refOf(result.publication->content)), toCore(cacheSmallPrint(result))));
}

Text publicationFills()
{
    return text("chart", "No rehearsal yet: “Rehearse publication” in the CDN panel fills these charts");
}

} // namespace edgewright

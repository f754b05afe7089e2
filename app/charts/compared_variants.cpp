// Which variants of a comparison do charts show, and in which words?
#include "app/charts/compared_variants.h"

#include "app/document/translated.h"

namespace edgewright {

std::vector<const ComparedCaches*> possibleVariants(const Results& results)
{
    std::vector<const ComparedCaches*> possible;
    if (const auto compared = results.comparison())
        for (const ComparedCaches& one : *compared)
            if (one.result)
                possible.push_back(&one);
    return possible;
}

QString comparisonSmallPrint(const Results& results)
{
    const std::vector<const ComparedCaches*> possible = possibleVariants(results);
    const CacheResult& first = *possible.front()->result;
    QString words = translated(text("chart", "the same {} requests under each, after {} of warm-up, seed {}")
                                   .with(first.requests, first.warmUpRequests, std::to_string(first.seed)));
    if (const std::size_t refused = results.comparison()->size() - possible.size(); refused > 0)
        words += translated(text("chart", "; {} not possible").with(refused));
    return words;
}

Text comparisonFills()
{
    return text("chart",
                "No comparison yet: “Compare strategies” and “Compare policies” in the CDN panel fill these charts");
}

} // namespace edgewright

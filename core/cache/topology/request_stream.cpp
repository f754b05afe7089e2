// Who asks for what, and when? Arrivals are drawn at the rate of the peaks, and as many dropped as the hour has fewer.
#include "core/cache/topology/request_stream.h"

#include "core/cache/topology/chance.h"
#include "core/cache/topology/daily_curve.h"

#include <boost/random/exponential_distribution.hpp>
#include <boost/random/uniform_01.hpp>

namespace edgewright {

namespace {

constexpr double secondsPerHour = 3600;

} // namespace

RequestStream::RequestStream(std::span<const PopulationRoute> populations, std::span<const ContentObjects> contents,
                             std::uint64_t seed, double startHour)
    : populations_(populations),
      contents_(contents),
      arrivals_(seedFor(seed, ChanceOf::Arrivals)),
      choices_(seedFor(seed, ChanceOf::Choices)),
      persons_(seedFor(seed, ChanceOf::Persons)),
      startHour_(startHour)
{
    std::vector<double> peaks;
    for (const PopulationRoute& population : populations) {
        std::vector<double> weights;
        for (const ContentRoute& content : population.contents)
            weights.push_back(content.weight);
        content_.emplace_back(weights);
        peaks.push_back(population.rate().value * population.population->peakFactor);
        peakRate_ += peaks.back();
    }
    population_ = Choice(peaks);
}

ContentRequest RequestStream::next()
{
    std::size_t population = 0;
    do {
        now_ += boost::random::exponential_distribution<double>(peakRate_)(arrivals_);
        population = population_(arrivals_);
    } while (!isAccepted(*populations_[population].population));
    const std::size_t content = populations_[population].contents[content_[population](choices_)].content;
    const ContentObjects& objects = contents_[content];
    const ObjectKey key = objects.draw(choices_);
    return {now_, population, content, key, objects.bytes(key), persons_.isPersonal(objects.content()), false};
}

bool RequestStream::isAccepted(const Population& population)
{
    if (population.peakFactor == 1)
        return true;
    const double busyness = busynessAt(population, startHour_ + now_ / secondsPerHour);
    return boost::random::uniform_01<double>()(arrivals_) * population.peakFactor < busyness;
}

bool Persons::isPersonal(const ContentSet& content)
{
    return content.personalised > Percent{} &&
           100 * boost::random::uniform_01<double>()(random_) < content.personalised.value;
}

} // namespace edgewright

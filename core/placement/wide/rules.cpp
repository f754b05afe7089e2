// Where would calls pass the nearest replica by, and what would keep them from it?
#include "core/base/parallel.h"
#include "core/placement/wide/mean.h"

#include <algorithm>

namespace edgewright::placing {

namespace {

std::size_t index(int at) { return static_cast<std::size_t>(at); }

} // namespace

std::size_t WidePricing::askOfRule(std::size_t price) const
{
    const NearestRule& rule = rules_[price - rulePrice_];
    return askPrice_[rule.service] + rule.ask;
}

double WidePricing::liftAt(std::size_t service, std::size_t ask, std::size_t site,
                           const std::vector<double>& prices) const
{
    double lift = prices[askPrice_[service] + ask];
    for (const Lift& one : lifts_[service][ask])
        lift += one.holds(site) ? static_cast<double>(one.sign) * prices[one.price] : 0;
    return lift;
}

/// From site to site, farther and farther from the ask: what happens more often than that the ask is served from those so far?
std::optional<WidePricing::NearestRule> WidePricing::mostBroken(std::size_t service, std::size_t ask,
                                                                const WideMean& mean,
                                                                const std::vector<std::vector<float>>& serves) const
{
    constexpr float clearly = 0.1F;
    const std::size_t stride = mean.stride(service), kept = ask / stride;
    std::vector<float> sum((view_.asks[service].size() + stride - 1) / stride);
    std::optional<NearestRule> rule;
    float worst = clearly;
    for (const int site : view_.order[index(view_.asks[service][ask].origin)]) {
        const std::vector<float>& part = serves[index(site)];
        const auto runs = static_cast<float>(mean.runs(static_cast<int>(service), site));
        if (part.empty() && runs <= clearly)
            continue;
        float most = 0;
        for (std::size_t other = 0; other < part.size(); ++other) {
            sum[other] += part[other];
            most = std::max(most, sum[other]);
        }
        if (sum[kept] > 1 - worst)
            break;
        if (std::max(most, runs) - sum[kept] <= worst)
            continue;
        worst = std::max(most, runs) - sum[kept];
        rule = {.service = service, .ask = ask, .site = index(site), .other = {}};
        if (most > runs)
            rule->other = stride * static_cast<std::size_t>(std::ranges::max_element(sum) - sum.begin());
    }
    return rule;
}

void WidePricing::add(const NearestRule& rule)
{
    const std::vector<Lift>& known = lifts_[rule.service][rule.ask];
    const auto origin = index(view_.asks[rule.service][rule.ask].origin);
    const auto rank = view_.rank[origin];
    Lift lift{rulePrice_ + rules_.size(), 1, view_.order[origin].first(static_cast<std::size_t>(rank[rule.site]) + 1),
              rank.data()};
    if (std::ranges::any_of(known, [&](const Lift& one) {
            return one.sign > 0 && one.near.size() == lift.near.size() &&
                   rules_[one.price - rulePrice_].other == rule.other;
        }))
        return;
    rules_.push_back(rule);
    lifts_[rule.service][rule.ask].push_back(lift);
    lift.sign = -1;
    if (rule.other)
        lifts_[rule.service][*rule.other].push_back(lift);
    else
        running_[rule.service].emplace_back(lift.price, rule.site);
}

void WidePricing::addNearestRules(const WideMean& mean)
{
    std::vector<std::vector<NearestRule>> broken(view_.asks.size());
    inParallel(broken.size(), 0, [&](std::size_t service) {
        const std::vector<std::vector<float>> serves = mean.serves(service);
        for (std::size_t ask = 0; ask < view_.asks[service].size() && !view_.problem.isStopped();
             ask += mean.stride(service))
            if (const std::optional<NearestRule> rule = mostBroken(service, ask, mean, serves))
                broken[service].push_back(*rule);
    });
    for (const std::vector<NearestRule>& ofService : broken)
        for (const NearestRule& rule : ofService)
            add(rule);
}

} // namespace edgewright::placing

// What do services demand of where others run, for a linear program?
#include "core/placement/wide/relation_rows.h"

#include "core/placement/problem/relations.h"

#include <map>

namespace edgewright::placing {

namespace {

std::size_t index(int at) { return static_cast<std::size_t>(at); }

class Rows {
public:
    explicit Rows(const WideView& view) : view_(view) {}

    std::vector<RelationRow> take()
    {
        for (int service = 0; index(service) < view_.problem.services.size(); ++service) {
            spread(service);
            stayTogether(service);
            beAvailable(service);
            beWhereRequired(service);
        }
        for (const Separation& one : separations(view_.problem))
            keepApart(one);
        return std::move(rows_);
    }

private:
    using Terms = std::vector<RelationRow::Term>;

    const Demand& demand(int service) const { return view_.problem.services[index(service)]; }
    bool mayRun(int service, int site) const { return view_.isCandidate[index(service)][index(site)]; }

    /// Of the sites where the service may run, by failure domain.
    std::map<int, Terms> domains(int service, FailureDomain level) const
    {
        std::map<int, Terms> found;
        for (int site = 0; index(site) < view_.sites.size(); ++site)
            if (mayRun(service, site))
                found[domainOf(site, level)].push_back({service, site, 1});
        return found;
    }
    int domainOf(int site, FailureDomain level) const
    {
        return view_.problem.nodes[index(view_.sites[index(site)])].domain[static_cast<std::size_t>(level)];
    }

    void spread(int service)
    {
        if (demand(service).spread == FailureDomain::Nodes)
            return;
        for (auto& [domain, terms] : domains(service, demand(service).spread))
            if (terms.size() > 1)
                rows_.push_back({std::move(terms), 1});
    }

    /// In a domain of the one that keeps others out: itself, which is there at most once, or the other.
    void keepApart(const Separation& one)
    {
        const FailureDomain level = demand(one.service).spread;
        std::map<int, Terms> others = domains(one.other, level);
        for (const auto& [domain, terms] : domains(one.service, level)) {
            const Terms theirs = std::exchange(others[domain], {});
            const bool isOnce = demand(one.other).spread >= level; // there, too, at most once
            for (std::size_t at = 0; at < theirs.size(); at += isOnce ? theirs.size() : 1) {
                RelationRow row{terms, 1};
                row.terms.insert(row.terms.end(), theirs.begin() + static_cast<std::ptrdiff_t>(at),
                                 isOnce ? theirs.end() : theirs.begin() + static_cast<std::ptrdiff_t>(at) + 1);
                rows_.push_back(std::move(row));
            }
        }
    }

    void stayTogether(int service)
    {
        for (const int other : demand(service).affinity)
            for (int site = 0; index(site) < view_.sites.size(); ++site)
                if (mayRun(service, site)) {
                    RelationRow row{{{service, site, 1}}, 0};
                    if (mayRun(other, site))
                        row.terms.push_back({other, site, -1});
                    rows_.push_back(std::move(row));
                }
    }

    void beAvailable(int service)
    {
        const double least = demand(service).downLog;
        if (least <= 0)
            return;
        RelationRow row{{}, -1 + 1e-9};
        for (int site = 0; index(site) < view_.sites.size(); ++site)
            if (mayRun(service, site)) {
                const double share = view_.problem.nodes[index(view_.sites[index(site)])].downLog / least;
                row.terms.push_back({service, site, -std::min(share, 1.0)}); // more than the target is as good as it
            }
        rows_.push_back(std::move(row));
    }

    void beWhereRequired(int service)
    {
        for (const int node : demand(service).required)
            rows_.push_back({{{service, view_.siteAt[index(node)], -1}}, -1});
    }

    const WideView& view_;
    std::vector<RelationRow> rows_;
};

} // namespace

std::vector<RelationRow> relationRows(const WideView& view) { return Rows(view).take(); }

} // namespace edgewright::placing

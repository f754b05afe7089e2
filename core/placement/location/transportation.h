// Who is served from where at least cost, when open sites hold only so much and demand may be split?
#pragma once

#include "core/placement/location/incumbent.h"

namespace edgewright::location {

/// Starts with everybody at the cheapest site, and leads what is too much there along cheapest chains of customers that move over.
/// Source: Edmonds and Karp, "Theoretical improvements in algorithmic efficiency for network flow problems", Journal of the ACM 19 (1972);
///         the network is that of the sites alone, as in Tokuyama and Nakano, "Efficient algorithms for the Hitchcock transportation
///         problem", SIAM Journal on Computing 24 (1995).
class Transportation {
public:
    explicit Transportation(const LocationProblem& problem);

    /// The cost of opening these sites and of serving everybody; infinite where they can't, or where it comes to `enough` or more.
    /// Cost: O(customers · sites) + O(sites²) for each customer that moves over; `sites` are the open ones.
    double solve(const OpenSites& open, double enough);
    std::int64_t pairs() const { return pairs_; }
    /// Of the last solve() that had an answer.
    std::vector<LocationShare> shares() const;

private:
    /// What a unit more costs when `customer` moves over.
    struct Rise {
        double perUnit = 0;
        std::uint32_t customer = 0;
        bool operator>(const Rise& other) const
        {
            return perUnit > other.perUnit || (perUnit == other.perUnit && customer > other.customer);
        }
    };
    /// Customers of one site by what it costs to move them to another; those that have left are still in it.
    struct Exchange {
        std::vector<Rise> heap;
        bool isBuilt = false;
    };

    void start(const OpenSites& open);
    std::size_t cheapestFor(std::size_t customer) const;
    void serveAtCheapest(std::uint32_t customer);
    double perUnit(std::size_t site, std::uint32_t customer) const;
    double& part(std::size_t site, std::uint32_t customer) { return part_[site * problem_.customers() + customer]; }
    const Rise* cheapest(std::size_t from, std::size_t to);
    void build(std::size_t from, std::size_t to);
    bool findChain();
    std::size_t nextOfFrontier() const;
    void reach(std::size_t from);
    void moveAlongChain();
    void move(std::size_t from, std::size_t to, double amount);

    const LocationProblem& problem_;
    std::vector<double> bySite_;
    OpenSites open_;
    double cost_ = 0, excess_ = 0;
    std::int64_t pairs_ = 0;   ///< of customer and site that were looked at
    std::vector<double> part_; ///< demand of a customer that an open site serves; site by site
    /// By open site: the customers that it serves, and some that have left.
    std::vector<std::vector<std::uint32_t>> present_;
    std::vector<double> load_; ///< by position among the open sites, as all that follows
    std::vector<Exchange> exchanges_;
    std::vector<double> potential_, distance_;
    std::vector<std::size_t> previous_;
    std::vector<char> isReached_;
    std::size_t last_ = 0; ///< of the chain
};

} // namespace edgewright::location

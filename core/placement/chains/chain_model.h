// What does the search see of a problem of chains? Sites where replicas may open, items that they serve, and what an answer is charged.
#pragma once

#include "core/placement/chains/chain_problem.h"
#include "core/placement/chains/routes.h"

#include <span>

namespace edgewright::chains {

inline std::size_t index(int at) { return static_cast<std::size_t>(at); }

/// Where one replica of a service may open.
struct Site {
    int service = 0, node = 0;
};

/// A step of a demand's chain; goes whole to one site of its service.
struct Item {
    int demand = 0, step = 0, service = 0;
    double rate = 0;
};

/// Serves one demand within its budget.
struct Path {
    int demand = 0;
    std::vector<int> sites; ///< by step
    double toll = 0;
};

/// An item at a site is a spot; spots of one item lie side by side, in the order of the sites.
struct Model {
    explicit Model(const ChainProblem& of);

    const ChainProblem& problem;
    Routes routes;
    std::vector<Site> sites;               ///< of service 0 first, nodes ascending
    std::vector<int> siteBegin;            ///< by service, and the end of all
    std::vector<Item> items;               ///< of demand 0 first
    std::vector<int> itemBegin;            ///< by demand, and the end of all
    std::vector<int> spotBegin;            ///< by item, and the end of all
    std::vector<std::vector<int>> itemsOf; ///< by service

    int spot(int item, int site) const
    {
        return spotBegin[index(item)] + site - siteBegin[index(items[index(item)].service)];
    }
    int spotOf(const Path& path, std::size_t step) const;
    int sitesOf(int service) const { return siteBegin[index(service) + 1] - siteBegin[index(service)]; }
    int siteAt(int service, int node) const; ///< -1: none
    /// Calls `visit(link, Mb/s)` for each link of each way of a path.
    template <class Visit> void forEachLoad(const Path& path, Visit visit) const
    {
        int from = problem.demands[index(path.demand)].node;
        for (std::size_t step = 0; step < path.sites.size(); ++step) {
            const int to = sites[index(path.sites[step])].node;
            const double megabits = volume(items[index(itemBegin[index(path.demand)]) + step]) * 8 / 1000;
            routes.forEachLink(from, to, [&](int link) { visit(index(link), megabits); });
            from = to;
        }
    }
    double processing(const Site& site) const; ///< ms
    double volume(const Item& item) const;     ///< kilobytes a second on its way
    double slack(int demand) const;            ///< ms that its chain may take, access not counted
};

/// What paths are charged for: traffic, spots, and the waiting time of one demand.
struct Tolls {
    std::vector<double> perKilobyte; ///< by pair of nodes, of one kilobyte a second
    std::vector<double> spot;        ///< by spot
    int waiting = -1;                ///< this demand's round trip, in ms
};

/// What an answer is to be least of.
struct Objective {
    std::vector<double> site; ///< by site, once open
    Tolls tolls;
    double step = 0; ///< answers differ by a multiple of it; 0: not known
};

Objective costPerHour(const Model& model);
Objective nothing(const Model& model); ///< any answer is as good

/// Which answers are looked at.
struct Domain {
    explicit Domain(const Model& model);

    std::vector<char> mayOpen, mustOpen; ///< by site
    std::vector<char> mayServe;          ///< by spot
    std::vector<int> least, most;        ///< replicas by service
};

/// More than any answer is charged, so that leaving a demand unserved never pays. No objective may charge less than nothing.
double chargeOfUnserved(const Model& model, const Objective& objective);

/// What `tolls` ask of a path.
double chargeOf(const Model& model, const Tolls& tolls, const Path& path);

} // namespace edgewright::chains

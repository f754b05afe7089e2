// Which paths can serve a demand within its budget, and which are charged least?
#pragma once

#include "core/placement/chains/chain_model.h"

#include <functional>

namespace edgewright::chains {

/// Depth-first over the steps of a chain; what can't end in time, or below a toll, is cut off by the least that is left to do.
/// Cost: paths that are found × steps × sites, where the least that is left is exact.
class PathSearch {
public:
    /// `isStopped` is asked now and then; `model` must outlive the search.
    explicit PathSearch(const Model& model, std::function<bool()> isStopped = {});

    /// Calls `visit` for each path of `demand` that `domain` allows whose toll is below `below`, which `visit` may lower; it ends the
    /// search by returning false. Whether the search came to its end.
    bool run(int demand, const Domain& domain, const Tolls& tolls, double& below,
             const std::function<bool(const Path&)>& visit);

private:
    struct Left {
        double latency, toll;
    };
    struct Reach {
        double toll;
        int site;
        double latency;
    };

    void measure(const Domain& domain);
    bool extend(std::size_t step, int from, double latency, double toll);
    bool isWithinLinks() const;
    double hopLatency(int from, int site) const;
    double hopToll(std::size_t step, int from, int site) const;

    const Model& model_;
    std::function<bool()> isStopped_;
    std::int64_t looked_ = 0;
    const Tolls* tolls_ = nullptr;
    double* below_ = nullptr;
    const std::function<bool(const Path&)>* visit_ = nullptr;
    double slack_ = 0;
    double narrowest_;                    ///< bandwidth of all links, Mb/s
    std::vector<std::vector<Left>> left_; ///< by step and site of its service: from its arrival on
    std::vector<std::vector<Reach>> reach_;
    Path path_;
};

} // namespace edgewright::chains

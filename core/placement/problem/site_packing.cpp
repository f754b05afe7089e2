// Which services are worth most together on one node?
#include "core/placement/problem/site_packing.h"

#include <algorithm>
#include <numeric>

namespace edgewright::placing {

namespace {

constexpr int mostStates = 2'000;

/// Takes or leaves one parcel after another, the densest in the scarcest resource first.
class Search {
public:
    Search(const std::vector<Parcel>& parcels, const Amounts& capacity) : parcels_(parcels), capacity_(capacity)
    {
        for (int at = 0; at < static_cast<int>(parcels.size()); ++at)
            if (parcels[static_cast<std::size_t>(at)].value > 0)
                order_.push_back(at);
        Amounts sum{};
        for (const int at : order_)
            for (std::size_t r = 0; r < resourceCount; ++r)
                sum[r] += parcel(at).amounts[r];
        isAll_ = fits(sum);
        for (std::size_t r = 1; r < resourceCount; ++r)
            if (sum[r] * (1e-9 + capacity[scarce_]) > sum[scarce_] * (1e-9 + capacity[r]))
                scarce_ = r;
        std::ranges::stable_sort(order_, std::greater{}, [&](int at) { return density(at); });
    }

    Packing run()
    {
        if (isAll_) {
            best_ = {0, order_};
            for (const int at : order_)
                best_.value += parcel(at).value;
            return best_;
        }
        const double most = divisible(0, {});
        visit(0, 0, {});
        if (states_ >= mostStates)
            best_.value = most;
        return best_;
    }

private:
    const Parcel& parcel(int at) const { return parcels_[static_cast<std::size_t>(at)]; }
    double density(int at) const { return parcel(at).value / (1e-9 + parcel(at).amounts[scarce_]); }
    bool fits(const Amounts& used) const
    {
        for (std::size_t r = 0; r < resourceCount; ++r)
            if (!fitsInto(used[r], capacity_[r]))
                return false;
        return true;
    }

    /// The most that the parcels from `next` on add, if the scarcest resource were the only one and the last parcel could be cut.
    double divisible(std::size_t next, const Amounts& used) const
    {
        double room = capacity_[scarce_] + 1e-9 * (1 + capacity_[scarce_]) - used[scarce_], sum = 0;
        for (; next < order_.size(); ++next) {
            const Parcel& one = parcel(order_[next]);
            if (one.amounts[scarce_] > room)
                return sum + one.value * std::max(0.0, room) / one.amounts[scarce_];
            room -= one.amounts[scarce_];
            sum += one.value;
        }
        return sum;
    }

    void visit(std::size_t next, double value, const Amounts& used)
    {
        if (value > best_.value)
            best_ = {value, taken_};
        if (next == order_.size() || ++states_ >= mostStates || value + divisible(next, used) <= best_.value)
            return;
        const Parcel& one = parcel(order_[next]);
        Amounts with = used;
        for (std::size_t r = 0; r < resourceCount; ++r)
            with[r] += one.amounts[r];
        if (fits(with)) {
            taken_.push_back(order_[next]);
            visit(next + 1, value + one.value, with);
            taken_.pop_back();
        }
        visit(next + 1, value, used);
    }

    const std::vector<Parcel>& parcels_;
    const Amounts& capacity_;
    std::vector<int> order_;
    bool isAll_ = false;
    std::size_t scarce_ = 0;
    std::vector<int> taken_;
    Packing best_;
    int states_ = 0;
};

} // namespace

Packing bestPacking(const std::vector<Parcel>& parcels, const Amounts& capacity)
{
    return Search(parcels, capacity).run();
}

} // namespace edgewright::placing

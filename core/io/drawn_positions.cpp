// Where are imported nodes drawn, so that boxes keep apart?
#include "core/io/drawn_positions.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace edgewright {

namespace {

constexpr double grid = 24;
constexpr double slotWidth = 9 * grid, slotHeight = 4 * grid; // a box of 180 x 64 and the air around it
constexpr double medianSpacing = 11 * grid;

double snapped(double value) { return grid * std::round(value / grid); }

double distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

struct Bounds {
    Point least{}, most{};

    explicit Bounds(const std::vector<Point>& points)
    {
        if (points.empty())
            return;
        least = most = points.front();
        for (const Point& point : points) {
            least = {std::min(least.x, point.x), std::min(least.y, point.y)};
            most = {std::max(most.x, point.x), std::max(most.y, point.y)};
        }
    }
    double extent() const { return std::max(most.x - least.x, most.y - least.y); }
};

/// Median distance to the nearest neighbour elsewhere, over at most 500 points spread through the list. 0: all are at one place.
double medianNearest(const std::vector<Point>& points)
{
    constexpr std::size_t mostSamples = 500;
    const std::size_t stride = points.size() / mostSamples + 1;
    std::vector<double> nearest;
    for (std::size_t i = 0; i < points.size(); i += stride) {
        double least = 0;
        for (const Point& other : points)
            if (const double apart = distance(points[i], other); apart > 0 && (least == 0 || apart < least))
                least = apart;
        if (least > 0)
            nearest.push_back(least);
    }
    if (nearest.empty())
        return 0;
    const auto middle = nearest.begin() + static_cast<std::ptrdiff_t>(nearest.size() / 2);
    std::ranges::nth_element(nearest, middle);
    return *middle;
}

/// Scales by the median spacing, yet not so far that a few crowded places blow the drawing up beyond what its nodes can fill.
double scaleOf(const std::vector<Point>& points)
{
    const double spacing = medianNearest(points);
    if (spacing == 0)
        return 1;
    const double mostExtent = 6 * medianSpacing * std::sqrt(static_cast<double>(points.size()));
    return std::min(medianSpacing / spacing, mostExtent / Bounds(points).extent());
}

/// Which boxes stand where: a box may share its slot with none, and overlaps those of neighbouring slots only.
class Occupied {
public:
    bool isFree(Point at) const
    {
        for (int i = -1; i <= 1; ++i)
            for (int j = -1; j <= 1; ++j)
                if (const auto there = boxes_.find(slotOf({at.x + i * slotWidth, at.y + j * slotHeight}));
                    there != boxes_.end() && std::abs(there->second.x - at.x) < slotWidth &&
                    std::abs(there->second.y - at.y) < slotHeight)
                    return false;
        return true;
    }
    void take(Point at) { boxes_.insert_or_assign(slotOf(at), at); }

    /// The free place nearest to `at`, searched in rings of slots. A crowd goes on where its last member ended.
    Point nearestFree(Point at)
    {
        if (isFree(at))
            return at;
        int& ring = ringReached_.try_emplace(slotOf(at), 1).first->second;
        for (;; ++ring)
            if (const std::optional<Point> free = freeInRing(at, ring))
                return *free;
    }

private:
    using Slot = std::pair<std::int64_t, std::int64_t>;

    static Slot slotOf(Point at)
    {
        return {static_cast<std::int64_t>(std::floor(at.x / slotWidth)),
                static_cast<std::int64_t>(std::floor(at.y / slotHeight))};
    }

    std::optional<Point> freeInRing(Point centre, int ring) const
    {
        std::optional<Point> best;
        for (int i = -ring; i <= ring; ++i)
            for (int j = -ring; j <= ring; j += std::abs(i) == ring ? 1 : 2 * ring) {
                const Point place{centre.x + i * slotWidth, centre.y + j * slotHeight};
                if ((!best || distance(place, centre) < distance(*best, centre)) && isFree(place))
                    best = place;
            }
        return best;
    }

    std::map<Slot, Point> boxes_;
    std::map<Slot, int> ringReached_;
};

/// Places for `count` nodes, in rows under all that is drawn.
std::vector<Point> rowsBelow(const std::vector<Point>& drawn, std::size_t count)
{
    const Bounds bounds(drawn);
    const auto across = static_cast<std::size_t>((bounds.most.x - bounds.least.x) / medianSpacing) + 1;
    const std::size_t columns =
        std::max(across, static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(count)))));
    const double top = drawn.empty() ? 0 : bounds.most.y + 2 * slotHeight;
    std::vector<Point> places;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t row = i / columns, column = i % columns;
        places.push_back({bounds.least.x + static_cast<double>(column) * medianSpacing,
                          top + static_cast<double>(row) * 1.5 * slotHeight});
    }
    return places;
}

} // namespace

Point projected(Degrees latitude, Degrees longitude, Degrees middleLatitude)
{
    return {longitude.value * std::cos(middleLatitude.value * std::numbers::pi / 180), -latitude.value};
}

Result<std::vector<Point>> drawnPositions(const std::vector<std::optional<Point>>& wanted, const Progress& progress)
{
    std::vector<Point> known;
    for (const std::optional<Point>& place : wanted)
        if (place)
            known.push_back(*place);
    const double scale = scaleOf(known);
    const Point origin = Bounds(known).least;
    Occupied occupied;
    for (Point& place : known) {
        if (progress.stopped())
            return fail(stoppedError());
        place = occupied.nearestFree({snapped((place.x - origin.x) * scale), snapped((place.y - origin.y) * scale)});
        occupied.take(place);
    }
    const std::vector<Point> below = rowsBelow(known, wanted.size() - known.size());
    std::vector<Point> places;
    auto nextKnown = known.begin();
    auto nextBelow = below.begin();
    for (const std::optional<Point>& place : wanted)
        places.push_back(place ? *nextKnown++ : *nextBelow++);
    return places;
}

} // namespace edgewright

// What is known of the world: provider sites, hardware, budgets, tier bands. Data with source, date and confidence.
#pragma once

#include "core/base/result.h"
#include "core/catalog/cache_dialect.h"
#include "core/model/rows.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace edgewright {

enum class Confidence { Official, Secondary, Inferred }; ///< A, B, C in the files
enum class SiteStatus { Current, Legacy, Retired, Unverified };
enum class BudgetDirection { OneWay, RoundTrip };

/// Where a fact comes from.
struct Evidence {
    std::string source; ///< title of the source, for people
    std::string date;   ///< ISO 8601: year, month or day
    Confidence confidence = Confidence::Inferred;
};

struct Site {
    Provider provider = Provider::None;
    std::string code; ///< unique for the provider
    std::string name;
    std::string city, country;                  ///< country: ISO 3166
    std::optional<Degrees> latitude, longitude; ///< both or neither; of the metropolitan area or its airport
    std::string parentRegion, zoneId, zoneGroup, networkBorderGroup, carrier;
    SiteStatus status = SiteStatus::Unverified;
    Evidence evidence;
};

/// A latency budget that an application class is known for.
struct BudgetPreset {
    std::string key, title;
    std::string what;      ///< what the figure spans; for one way it says that, and what the round trip is
    Milliseconds budget{}; ///< as the source states it: one way or round trip, by `direction`
    BudgetDirection direction = BudgetDirection::RoundTrip;
    Percent percentile{95}; ///< 95 where the source names none
    Evidence evidence;

    /// What a population's budget is set to. Units: round trip; a figure for one way is doubled.
    Milliseconds roundTripBudget() const { return direction == BudgetDirection::OneWay ? 2 * budget : budget; }
};

/// Round trip from the user that is typical of a tier.
struct TierBand {
    Tier tier = Tier::Device;
    Milliseconds least{}, most{}; ///< least belongs to the band, most does not
};

/// An instance type or a device.
struct Hardware {
    Provider provider = Provider::None; ///< None: a device
    std::string name;
    Cores cpu{}; ///< of a device only where its description counts them
    Gibibytes memory{};
    std::int64_t accelerators = 0;
    bool acceleratorsOptional = false; ///< it may be had without them
    std::string acceleratorModel;
    std::vector<Provider> offeredIn; ///< kinds of site where it is offered
    Evidence evidence;
};

/// Default lifetime that a CDN gives to an answer which states none.
struct CdnDefaults {
    Provider provider = Provider::None;
    std::vector<int> statuses;  ///< HTTP; none: every other
    std::optional<Seconds> ttl; ///< nothing: the provider has no default, the designer sets one
    Evidence evidence;
};

/// What a dialect does or says of itself.
struct DialectFact {
    std::string key, value, unit, note; ///< value: JSON
    Evidence evidence;
};

/// A cache whose behaviour is known.
struct NamedDialect {
    CacheDialect dialect;
    std::string title;
    std::string also;                    ///< another name that files use for it; may be empty
    std::vector<DialectFact> behaviours; ///< where it differs from the RFCs; `dialect` holds them
    std::vector<DialectFact> facts;      ///< what the engine has no use for
    Evidence evidence;
};

struct Catalog {
    std::vector<Site> sites;           ///< by provider, then code
    std::vector<BudgetPreset> budgets; ///< by key
    std::vector<TierBand> tiers;       ///< all four, in order of Tier
    std::vector<Hardware> hardware;
    std::vector<CdnDefaults> cdn;
    std::vector<NamedDialect> dialects;
};

/// Reads the files of resources/catalog: pairs of a name, for messages, and a text. Tables of other rooms (models, functions) are passed over.
/// Errors: not JSON (file, line and column), another format or version, a missing or mistyped member, an unknown provider, source or
///         other word, a code or key that stands twice (file and JSON pointer); a tier without a band.
/// Cost:   O(bytes).
Result<Catalog> parseCatalog(std::span<const std::pair<std::string, std::string>> namedTexts);

/// The catalogue that ships with the program (compiled in). Parsed once; cost of later calls O(1).
const Catalog& catalog();

/// Cost: O(log sites).
const Site* findSite(const Catalog& catalog, Provider provider, std::string_view code);
/// Sites of a provider that a user may pick: current first, then legacy; retired and unverified are left out.
std::vector<const Site*> pickableSites(const Catalog& catalog, Provider provider);
const BudgetPreset* findBudget(const Catalog& catalog, std::string_view key);
/// Lifetime of an answer that states none; nothing where the provider has no default or is no CDN.
std::optional<Seconds> defaultTtl(const Catalog& catalog, Provider provider, int status = 200);

/// The dialect of this name, which may be its other name; nothing where there is none.
const NamedDialect* findDialect(const Catalog& catalog, std::string_view name);
/// What a point of presence runs: what it names, else its provider's; else what the RFCs say.
const NamedDialect& dialectOf(const Catalog& catalog, const Node& node);

/// What a node of this provider looks like before the user changes it: tier, kind, name, capacity
/// (from `site` where given: name, coordinates, code). Capacities are stated defaults, not facts of the site.
/// The id is left empty.
Node nodeFor(Provider provider, const Site* site);

/// The same without a provider: a generic device, edge site, fog or cloud data centre, point of presence, origin, or users' access.
Node nodeFor(Tier tier, NodeKind kind);

} // namespace edgewright

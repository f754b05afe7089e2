// How long is an answer fresh once it is stored, and how old is it?
#include "core/cache/http/stored_object.h"

#include <algorithm>

namespace edgewright::http {

namespace {

bool isIn(const std::vector<int>& statuses, int status)
{
    return std::ranges::find(statuses, status) != statuses.end();
}

/// The time as the dialect's clock shows it.
double shown(double wall, const CacheDialect& dialect)
{
    return dialect.clock == CacheClock::WholeSeconds ? std::floor(wall) : wall;
}

/// Seconds of freshness at the age 0; `isStated`: the answer itself says it, and not a default.
struct Lifetime {
    double seconds = 0;
    bool isStated = false, isKnown = false, isByExpires = false, isNegative = false;
};

class LifetimeOf {
public:
    LifetimeOf(const Response& response, const ResponseRules& rules, const Exchange& exchange,
               const CacheDialect& dialect)
        : response_(response), rules_(rules), exchange_(exchange), dialect_(dialect)
    {}

    Lifetime find() const
    {
        const bool isNegative = dialect_.negativeTtl > 0 && isIn(dialect_.negativeStatuses, response_.status);
        if (isNegative && dialect_.negativeTtlOverrides)
            return {dialect_.negativeTtl, true, true, false, true};
        Lifetime lifetime = stated();
        if (!lifetime.isKnown)
            return isNegative ? Lifetime{dialect_.negativeTtl, true, true, false, true} : unstated();
        if (dialect_.minimumTtl > 0)
            lifetime.seconds = std::max(lifetime.seconds, dialect_.minimumTtl);
        lifetime.seconds = std::min(lifetime.seconds, dialect_.maximumTtl);
        return lifetime;
    }

    /// An Expires that is met first and is over decides, whatever follows.
    bool isPastByOrder() const
    {
        return dialect_.expiresByOrderOfLines && rules_.expires.kind != HeaderTime::Absent && rules_.stated &&
               rules_.expires.line < rules_.statedLine && expires() < 0;
    }

private:
    /// Remaining seconds by Expires; negative for a text that is no date.
    double expires() const
    {
        if (!rules_.expires.isTime())
            return -1;
        const double base = dialect_.lifetimeFromReceipt ? shown(exchange_.receivedAt, dialect_) : response_.date;
        return rules_.expires.at(response_.sentAt) - base;
    }

    Lifetime stated() const
    {
        if (rules_.stated)
            return {*rules_.stated, true, true};
        const bool isAbsent = rules_.expires.kind == HeaderTime::Absent ||
                              (rules_.expires.kind == HeaderTime::Invalid && dialect_.invalidExpiresIsAbsent);
        return isAbsent ? Lifetime{} : Lifetime{expires(), true, true, true};
    }

    Lifetime unstated() const
    {
        if (const auto byStatus = dialect_.ttlByStatus.find(response_.status); byStatus != dialect_.ttlByStatus.end())
            return {byStatus->second, false, true};
        if (!isIn(dialect_.statusesWithoutLifetime, response_.status) ||
            (exchange_.hasQuery && dialect_.queryNeedsLifetime))
            return {};
        if (dialect_.heuristic > 0 && rules_.lastModified.isTime()) {
            const double unchanged = std::max(0.0, response_.date - rules_.lastModified.at(response_.sentAt));
            return {std::min(dialect_.heuristic * unchanged, dialect_.heuristicMost), false, true};
        }
        const bool isRefused = dialect_.defaultNeedsValidator && response_.status == 200 && !rules_.hasValidator;
        return dialect_.defaultTtl > 0 && !isRefused ? Lifetime{dialect_.defaultTtl, false, true} : Lifetime{};
    }

    const Response& response_;
    const ResponseRules& rules_;
    const Exchange& exchange_;
    const CacheDialect& dialect_;
};

bool isStorableStatus(int status, const Lifetime& lifetime, const CacheDialect& dialect)
{
    if (status == 206 || status == 304 || status < 200)
        return false;
    if (lifetime.isKnown && dialect.ttlByStatus.contains(status))
        return true;
    if (lifetime.isStated)
        return dialect.statusesWithLifetime.empty() || isIn(dialect.statusesWithLifetime, status) ||
               (dialect.negativeTtl > 0 && isIn(dialect.negativeStatuses, status));
    return isIn(dialect.statusesWithoutLifetime, status) && (lifetime.isKnown || dialect.storesWithoutLifetime);
}

bool isPermitted(const ResponseRules& rules, const Exchange& exchange, const CacheDialect& dialect)
{
    return !exchange.isAuthorized ||
           (dialect.authorizedRequest == AuthorizedRequest::Permitted && rules.permitsAuthorized);
}

/// Sets until when the object may be served fresh and stale.
void setWindows(StoredObject& object, const ResponseRules& rules, double lifetime, const CacheDialect& dialect)
{
    const bool isStaleForbidden = dialect.mustRevalidateForbidsStale && rules.forbidsStale;
    const bool hasWindow = dialect.swrHeader && rules.staleWhileRevalidate >= 0;
    object.window = isStaleForbidden           ? 0
                    : dialect.staleOn.updating ? CacheDialect::never
                    : hasWindow                ? rules.staleWhileRevalidate
                                               : dialect.grace;
    const bool holdsOneMore = dialect.clock == CacheClock::WholeSeconds && dialect.freshAtLifetime && lifetime > 0;
    const double end = object.ageBase + lifetime + (holdsOneMore ? 1 : 0);
    const bool isNeverFresh = rules.validatesEachTime || (object.isAuthorized && dialect.authorizedReuseValidates);
    object.freshUntil = isNeverFresh ? StoredObject::past : end;
    object.staleUntil = isNeverFresh ? StoredObject::past : end + object.window;
    object.goneAt = end + object.window + dialect.keep;
}

} // namespace

double ageBaseOf(const Response& response, const ResponseRules& rules, const Exchange& exchange,
                 const CacheDialect& dialect)
{
    const double received = shown(exchange.receivedAt, dialect), asked = shown(exchange.askedAt, dialect);
    double age =
        dialect.readsAge && !rules.hasUnreadAge ? static_cast<double>(std::max<std::int64_t>(response.age, 0)) : 0;
    if (dialect.countsResponseDelay && (!exchange.isValidation || dialect.countsDelayOf304))
        age += received - asked;
    if (!dialect.lifetimeFromReceipt)
        age = std::max(age, std::floor(exchange.receivedAt) - response.date);
    return received - age;
}

std::optional<StoredObject> stored(const Response& response, const ResponseRules& rules, const Exchange& exchange,
                                   const CacheDialect& dialect)
{
    const LifetimeOf lifetimeOf(response, rules, exchange, dialect);
    const Lifetime lifetime = lifetimeOf.find();
    if (rules.isUnstorable || response.isTruncated || lifetimeOf.isPastByOrder() ||
        !isStorableStatus(response.status, lifetime, dialect) || !isPermitted(rules, exchange, dialect))
        return {};
    StoredObject object{.response = response};
    object.ageBase = ageBaseOf(response, rules, exchange, dialect);
    const double age = shown(exchange.receivedAt, dialect) - object.ageBase;
    if ((dialect.zeroLifetimeUnstorable && lifetime.seconds - age <= 0) ||
        (dialect.pastExpiresUnstorable && lifetime.isByExpires && lifetime.seconds < 0))
        return {};
    object.response.headers = rules.stored;
    object.completeAt = response.endsAt;
    object.staleIfError = rules.staleIfError;
    object.forbidsStale = rules.forbidsStale;
    object.hasSharedMaxAge = rules.hasSharedMaxAge;
    object.isAuthorized = exchange.isAuthorized;
    object.isNegative = lifetime.isNegative;
    setWindows(object, rules, lifetime.seconds, dialect);
    return object;
}

bool mayServeAfter(const StoredObject& object, Failure failure, int status, double wall, const CacheDialect& dialect)
{
    const bool isAnswered = failure == Failure::None;
    if (dialect.mustRevalidateForbidsStale && object.forbidsStale)
        return false;
    if (object.hasSharedMaxAge && (dialect.sharedMaxAgeStale == SharedMaxAgeStale::Forbidden ||
                                   (dialect.sharedMaxAgeStale == SharedMaxAgeStale::ForbiddenWithoutAnswer &&
                                    !isAnswered && object.staleIfError < 0)))
        return false;
    const auto covers = [&](const StaleOn& on) {
        return isAnswered ? isIn(on.statuses, status) : failure == Failure::Timeout ? on.timeout : on.error;
    };
    const bool isInWindow = object.staleIfError >= 0 && wall < object.freshUntil + object.staleIfError;
    if (dialect.sieHeader && isInWindow && covers(dialect.sieOn))
        return true;
    if (!covers(dialect.staleOn) || (dialect.sieBoundsStaleOn && object.staleIfError >= 0 && !isInWindow))
        return false;
    return wall < (dialect.maxStaleIsOfAge ? object.ageBase : object.freshUntil) + dialect.maxStale;
}

} // namespace edgewright::http

// Which parts does the engine have? Internal to this folder: each group of functions below is one file.
#pragma once

#include "core/cache/http/cache_tiers.h"
#include "core/cache/http/object_store.h"
#include "core/cache/http/pool.h"
#include "core/cache/http/request_rules.h"

#include <deque>
#include <optional>
#include <queue>
#include <tuple>

namespace edgewright::http {

using PendingId = std::uint32_t;

/// Who asked: a caller outside, a fetch of another tier, or a page that is put together.
struct Client {
    enum Kind : std::uint8_t { Caller, OtherTier, Page, Nobody };
    Kind kind = Caller;
    std::uint32_t id = 0; ///< of the fetch or page
    std::uint64_t token = 0;
};

/// A request that has no answer yet.
struct Pending {
    TierId tier = 0;
    Request request;
    Client client;
    double arrivedAt = 0;
    double givesUpAt = CacheDialect::never;      ///< waiting for others
    bool joined = false, joinedMiss = false;     ///< waited for another's fetch; and that brought a body
    bool isAlone = false, isAloneOnMiss = false; ///< waits for nobody (any more)
    bool isUnstored = false, isBackground = false;
    bool nextHadIt = false; ///< the next tier answered out of its store
    bool hadCopy = false, hasFetched = false;
    bool isRefused = false; ///< what came was not let in
    Found above;            ///< where what the tiers above said confirms what is stored
    FetchId waitsFor = noFetch;
};

/// A request to the next tier or the origin that is under way.
struct Fetch {
    TierId tier = 0;
    WordId key = 0;
    Pending owner; ///< its client is Nobody where the fetch runs in the background
    Request sent;
    Onward way;
    std::vector<PendingId> waiters;
    double startedAt = 0, receivedAt = -1, lockedUntil = CacheDialect::never;
    bool isConditional = false, mayStore = true, isPass = false, isPurged = false;
    bool unfitAfterwards = false; ///< the 304 forbids what is stored
    Response response;
    std::optional<StoredObject> held; ///< stored when its body is there
};

/// A page whose fragments are asked for one after the other.
struct Assembly {
    TierId tier = 0;
    Pending owner;
    Answer answer;
    struct Level {
        PageId page = 0;
        std::size_t partsLeft = 0; ///< of the answer, where this fails
        double bytesLeft = 0;
        std::size_t next = 0;       ///< the fragment that is asked for
        bool asksOtherwise = false; ///< its alt
    };
    std::vector<Level> open; ///< the innermost last
};

struct Tier {
    Tier(TierOptions given, HeaderBook& book);

    TierOptions options;
    const CacheDialect& dialect;
    ObjectStore store;
    ResponseReader read;
    std::vector<std::optional<RequestRules>> requestRules;
    std::unordered_map<std::uint64_t, WordId> selections; ///< by request's and response's headers
    Vocabulary selected;
    std::vector<WordId> keys; ///< of paths, where they differ; 0: not looked at yet
    /// Of keys that are not admitted yet. Nothing is forgotten before: each is a word of the book, which remembers it in any case.
    std::unordered_map<WordId, std::int64_t> requests;
    std::uint64_t draws = 0; ///< by chance, whether to admit
};

/// What is served, and from where.
struct Serving {
    Source source = Source::Hit;
    bool afterContact = false; ///< the origin was asked first
};

class CacheTiers::Engine {
public:
    Engine(std::vector<TierOptions> tiers, HeaderBook& book, const PageBook& pages, World& world, double wallStart);

    void request(double now, TierId tier, const Request& request, std::uint64_t token);
    int purge(double now, TierId tier, PurgeKind kind, const Request& request, WordId tag);
    void wakeAt(double at, std::uint64_t token);
    bool knows(TierId tier, WordId path);
    void runUntil(double until);
    const ObjectStore& storeOf(TierId tier) const { return tiers_[tier].store; }

private:
    struct Event {
        enum Kind : std::uint8_t { Ask, Header, BodyEnd, Look, Patience, NextFragment, Wake };
        double at;
        std::uint64_t order;
        Kind kind;
        std::uint32_t id, generation;
        /// Who looks at the instant of an arrival does not see it yet.
        bool isLook() const { return kind == Look || kind == Patience; }
        bool operator>(const Event& other) const
        {
            return std::tuple(at, !isLook(), order) > std::tuple(other.at, !other.isLook(), other.order);
        }
    };

    // engine.cpp: time and the ways in
    void schedule(double at, Event::Kind kind, std::uint32_t id, std::uint32_t generation);
    void handle(const Event& event);
    bool answerFreshHit(TierId tier, const Request& request, std::uint64_t token);
    double wall() const { return now_ + wallStart_; }

    // keys.cpp: what a request is about
    WordId keyOf(Tier& tier, WordId path);
    WordId pathFor(const Tier& tier, WordId path);
    const RequestRules& rulesOf(Tier& tier, HeadersId headers);
    WordId selectionOf(Tier& tier, HeadersId request, HeadersId varying);
    StoredObject* lookUp(Tier& tier, WordId key, HeadersId request);
    HeadersId withCondition(Tier& tier, HeadersId request, const StoredObject& object);
    HeadersId withoutConditions(HeadersId request, bool keepsConditions, bool keepsRange);

    // serve_decision.cpp: what is done with a request
    void decide(Pending pending);
    void decideStored(Pending& pending, WordId key, Slot& slot, StoredObject& object);
    void decideStale(Pending& pending, WordId key, Slot& slot, StoredObject& object);
    void decideCold(Pending& pending, WordId key);
    bool isFreshFor(const RequestRules& rules, const StoredObject& object) const;
    bool meetsConditions(HeadersId request, const StoredObject& object) const;
    void serveStale(Pending& pending, WordId key, StoredObject& object);
    void fetch(Pending& pending, WordId key, const StoredObject* object, bool isShared, bool keepsConditions = false);
    void pass(Pending& pending);

    // serving.cpp: how an answer leaves
    void serve(Pending& pending, const StoredObject& object, Serving serving);
    void hand(Pending& pending, Response response, Source source, std::int64_t ownAge);
    void fail(Pending& pending, int status);
    void deliver(Pending& pending, Response response, Source source);
    void answerConditions(const Pending& pending, Response& response, Source source);
    void cutRange(const Pending& pending, Response& response);

    // fetching.cpp: asking the next tier
    void refreshBehind(const Pending& pending, WordId key, const StoredObject& object);
    bool isAdmitted(Tier& tier, WordId key);
    static bool isLucky(Tier& tier);
    void ask(FetchId id);
    void send(FetchId id);
    void askOrigin(FetchId id);
    void arrive(FetchId id, Response response, double at);
    void end(FetchId id);

    // answers.cpp, revalidation.cpp: what came
    void headerArrived(FetchId id);
    void passed(FetchId id);
    void answered(FetchId id);
    void failed(FetchId id);
    bool servesStaleInstead(FetchId id);
    void notModified(FetchId id);
    bool refreshed(Fetch& fetch, StoredObject& object);
    void fetchAgain(FetchId id);
    void bodyEnded(FetchId id);
    void keep(Fetch& fetch, StoredObject object);
    void keepNothing(Fetch& fetch);
    void settle(FetchId id, const StoredObject* confirmed);
    bool isDropped(const Fetch& fetch) const;
    void invalidate(Tier& tier, const Fetch& fetch);
    Exchange exchangeOf(const Fetch& fetch) const;
    std::int64_t ageOf(const Fetch& fetch);

    // coalescing.cpp: requests that wait for one another
    bool mayJoin(const Pending& pending, const Slot* slot, bool isCold) const;
    void wait(Pending& pending, FetchId id);
    void wake(FetchId id, const StoredObject* confirmed);
    void giveSame(FetchId id, const StoredObject* object, int status);
    void look(PendingId id);
    void losePatience(PendingId id);
    void goAlone(Pending pending);

    // purge.cpp
    bool purgeKey(Tier& tier, PurgeKind kind, WordId key, HeadersId headers);
    bool purgeTagged(Tier& tier, PurgeKind kind, WordId tag);

    // moments.cpp: what is told of a request that is followed
    void tell(const Pending& pending, const Moment& moment)
    {
        if (pending.request.isFollowed) [[unlikely]]
            world_.followed(placed(moment, pending));
    }
    Moment placed(Moment moment, const Pending& pending) const;
    void tellCopy(const Pending& pending, Moment::Kind kind, const StoredObject& object);
    void tellKept(const Fetch& fetch);
    void tellNotKept(const Fetch& fetch, NotKept why);

    // pages.cpp: Edge-Side Includes
    void assemble(Pending& pending, Answer answer, PageId page, double bodyEndsAt);
    void nextFragment(std::uint32_t id);
    void fragmentCame(std::uint32_t id, const Response& response, const Found& here);
    void fragmentFailed(Assembly& page);
    void assembled(std::uint32_t id);

    HeaderBook& book_;
    const PageBook& pages_;
    World& world_;
    double wallStart_, now_ = 0;
    std::deque<Tier> tiers_;
    Pool<Fetch> fetches_;
    Pool<Pending> waiting_;
    Pool<Assembly> assemblies_;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> events_;
    std::uint64_t order_ = 0;
    std::unordered_map<std::uint64_t, HeadersId> conditional_, stripped_;
};

} // namespace edgewright::http

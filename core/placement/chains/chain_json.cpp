// What does a file of service chains say?
#include "core/placement/chains/chain_json.h"

#include "core/io/json_text.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <map>

namespace edgewright {

namespace {

constexpr double mostReplicas = 1e9;

/// A value of the file and where it stands.
struct Place {
    const Json* json;
    std::string pointer;
};

using Indices = std::map<std::string, int, std::less<>>;

constexpr std::pair<std::string_view, Tier> tiers[] = {
    {"device", Tier::Device}, {"edge", Tier::Edge}, {"fog", Tier::Fog}, {"cloud", Tier::Cloud}};

/// Reads members one after the other; the first that is wrong ends it all, what is read after it counts for nothing.
class Reader {
public:
    Reader(const Json& file, std::string_view name) : root_{&file, {}}, name_(name) {}

    Result<ChainProblem> problem()
    {
        readHead();
        ChainProblem problem;
        const Indices nodes = readTable("nodes", problem.nodes, [&](const Place& at) { return node(at); });
        readTable("links", problem.links, [&](const Place& at) { return link(at, nodes); });
        struct Population {
            std::string name;
            int node;
            double access;
        };
        std::vector<Population> populations;
        const Indices populationIds = readTable("populations", populations, [&](const Place& at) {
            return Population{word(at, "id"), reference(at, "node", nodes), number(at, "access_latency_ms")};
        });
        const Indices services = readTable("services", problem.services, [&](const Place& at) { return service(at); });
        const Indices chains =
            readTable("applications", problem.chains, [&](const Place& at) { return chain(at, services); });
        readTable("demands", problem.demands, [&](const Place& at) {
            ChainDemand demand{.name = word(at, "id"), .chain = reference(at, "application", chains)};
            if (const int from = reference(at, "population", populationIds); !error_) {
                demand.node = populations[static_cast<std::size_t>(from)].node;
                demand.accessLatency = populations[static_cast<std::size_t>(from)].access;
            }
            demand.rate = number(at, "requests_per_s");
            demand.budget = number(at, "budget_ms");
            return demand;
        });
        for (const Place& pair : list(member(root_, "apart")))
            problem.apart.push_back(apart(pair, services));
        if (error_)
            return fail(*error_);
        if (const Result<void> checked = checkProblem(problem); !checked)
            return fail(checked.error());
        return problem;
    }

private:
    void refuse(const Place& at, Text what, Text remedy)
    {
        if (!error_)
            error_ = Error{std::move(what), pointerInFile(name_, at.pointer), std::move(remedy)};
    }

    void readHead()
    {
        if (!root_.json->is_object())
            return refuse(root_, text("chains", "the file holds no object"),
                          text("chains", "choose a file of the format placement-chain"));
        if (const Place format = member(root_, "format"); !error_ && *format.json != "placement-chain")
            refuse(format, text("chains", "this is no file of service chains"),
                   text("chains", "choose a file of the format placement-chain"));
        if (const Place version = member(root_, "version"); !error_ && *version.json != 1)
            refuse(version, text("chains", "this version of the format is not known"),
                   text("chains", "choose a file of version 1"));
    }

    /// Null after an error.
    Place member(const Place& of, const char* key)
    {
        static const Json nothing;
        if (error_)
            return {&nothing, {}};
        if (!of.json->is_object())
            refuse(of, text("chains", "an object is needed here"), text("chains", "put its members into braces"));
        else if (const auto found = of.json->find(key); found == of.json->end())
            refuse(of, text("chains", "“{}” is missing").with(key), text("chains", "add it"));
        else
            return {&*found, pointerInto(of.pointer, key)};
        return {&nothing, {}};
    }

    std::vector<Place> list(const Place& at)
    {
        std::vector<Place> items;
        if (!error_ && !at.json->is_array())
            refuse(at, text("chains", "a list is needed here"), text("chains", "put its items into brackets"));
        if (!error_)
            for (std::size_t i = 0; i < at.json->size(); ++i)
                items.push_back({&(*at.json)[i], pointerInto(at.pointer, std::to_string(i))});
        return items;
    }

    std::string wordAt(const Place& at)
    {
        if (!error_ && !at.json->is_string())
            refuse(at, text("chains", "a word is needed here"), text("chains", "put it into quotation marks"));
        return error_ ? std::string() : at.json->get<std::string>();
    }
    std::string word(const Place& of, const char* key) { return wordAt(member(of, key)); }

    double numberAt(const Place& at)
    {
        if (error_)
            return 0;
        if (!at.json->is_number())
            return refuse(at, text("chains", "a number is needed here"), text("chains", "put a number from 0 up")), 0;
        const auto value = at.json->get<double>();
        if (!std::isfinite(value) || value < 0)
            refuse(at, text("chains", "{} can't be here").with(value), text("chains", "put a number from 0 up"));
        return value;
    }
    double number(const Place& of, const char* key) { return numberAt(member(of, key)); }

    int wholeNumber(const Place& of, const char* key)
    {
        const Place at = member(of, key);
        const double value = numberAt(at);
        if (!error_ && (value != std::floor(value) || value > mostReplicas))
            refuse(at, text("chains", "{} is no count").with(value), text("chains", "put a whole number"));
        return error_ ? 0 : static_cast<int>(value);
    }

    int referenceAt(const Place& at, const Indices& rows)
    {
        const std::string id = wordAt(at);
        if (error_)
            return 0;
        const auto found = rows.find(id);
        if (found == rows.end())
            return refuse(at, text("chains", "nothing has the id “{}”").with(id),
                          text("chains", "name a row that is there, or add one")),
                   0;
        return found->second;
    }
    int reference(const Place& of, const char* key, const Indices& rows) { return referenceAt(member(of, key), rows); }

    template <class Row, class Read> Indices readTable(const char* key, std::vector<Row>& rows, Read read)
    {
        Indices ids;
        for (const Place& at : list(member(root_, key))) {
            if (error_)
                break;
            rows.push_back(read(at));
            if (!error_ && !ids.emplace(rows.back().name, static_cast<int>(rows.size() - 1)).second)
                refuse(member(at, "id"), text("chains", "two rows have the id “{}”").with(rows.back().name),
                       text("chains", "rename one of them"));
        }
        return ids;
    }

    Tier tierAt(const Place& at)
    {
        const std::string written = wordAt(at);
        for (const auto& [name, tier] : tiers)
            if (name == written)
                return tier;
        refuse(at, text("chains", "“{}” is no tier").with(written),
               text("chains", "choose one of: device, edge, fog, cloud"));
        return {};
    }

    ChainNode node(const Place& at)
    {
        const Place price = member(at, "price_per_hour");
        ChainNode node{.name = word(at, "id"), .tier = tierAt(member(at, "tier")), .country = word(at, "country")};
        node.capacity = {number(at, "cpu_cores"), number(at, "ram_gb"), number(at, "gpus")};
        node.price = {number(price, "cpu_core"), number(price, "ram_gb"), number(price, "gpu")};
        node.speed = number(at, "speed");
        if (!error_ && node.speed == 0)
            refuse(member(at, "speed"), text("chains", "a node of speed 0 serves nothing"),
                   text("chains", "put a number above 0"));
        return node;
    }

    ChainLink link(const Place& at, const Indices& nodes)
    {
        return {word(at, "id"),           reference(at, "a", nodes),    reference(at, "b", nodes),
                number(at, "latency_ms"), number(at, "bandwidth_mbps"), number(at, "price_per_gb")};
    }

    ChainService service(const Place& at)
    {
        ChainService service{.name = word(at, "id")};
        service.need = {number(at, "cpu_cores"), number(at, "ram_gb"), number(at, "gpus")};
        service.processing = number(at, "processing_ms");
        service.capacity = number(at, "capacity_rps");
        service.allowedTiers.emplace();
        for (const Place& tier : list(member(at, "allowed_tiers")))
            service.allowedTiers->push_back(tierAt(tier));
        if (const Place countries = member(at, "allowed_countries"); !error_ && !countries.json->is_null()) {
            service.allowedCountries.emplace();
            for (const Place& country : list(countries))
                service.allowedCountries->push_back(wordAt(country));
        }
        service.minReplicas = wholeNumber(at, "min_replicas");
        service.maxReplicas = wholeNumber(at, "max_replicas");
        return service;
    }

    ServiceChain chain(const Place& at, const Indices& services)
    {
        ServiceChain chain{.name = word(at, "id")};
        for (const Place& service : list(member(at, "chain")))
            chain.services.push_back(referenceAt(service, services));
        for (const Place& size : list(member(at, "kb_per_request")))
            chain.kilobytes.push_back(numberAt(size));
        if (!error_ && chain.services.size() != chain.kilobytes.size())
            refuse(member(at, "kb_per_request"),
                   text("chains", "{} sizes for {} services").with(chain.kilobytes.size(), chain.services.size()),
                   text("chains", "give one size a service of the chain"));
        return chain;
    }

    std::pair<int, int> apart(const Place& at, const Indices& services)
    {
        const std::vector<Place> pair = list(at);
        if (!error_ && pair.size() != 2)
            refuse(at, text("chains", "{} services stand here, not two").with(pair.size()),
                   text("chains", "name the two services that stay apart"));
        if (error_)
            return {};
        const std::pair<int, int> both(referenceAt(pair[0], services), referenceAt(pair[1], services));
        if (!error_ && both.first == both.second)
            refuse(at, text("chains", "a service can't stay apart from itself"),
                   text("chains", "name two services, or leave the pair out"));
        return both;
    }

    Place root_;
    std::string_view name_;
    std::optional<Error> error_;
};

} // namespace

Result<ChainProblem> chainsFromJson(std::string_view file, std::string_view name)
{
    const Result<Json> json = parseJson(file, name);
    if (!json)
        return fail(json.error());
    return Reader(*json, name).problem();
}

} // namespace edgewright

// How is the network between a lab's containers made as slow, lossy and narrow as it is drawn?
#include "core/export/lab/compose_parts.h"

#include "core/export/manifest/naming.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace edgewright::compose_export {

namespace {

const Way* wayBetween(const Lab& lab, const NodeId& a, const NodeId& b)
{
    const auto [from, to] = a < b ? std::pair(a, b) : std::pair(b, a);
    const auto found = std::ranges::lower_bound(lab.ways, std::pair(from, to), {},
                                                [](const Way& way) { return std::pair(way.from, way.to); });
    return found != lab.ways.end() && found->from == from && found->to == to ? &*found : nullptr;
}

std::vector<std::pair<NodeId, const Way*>> waysFrom(const Lab& lab, const NodeId& node)
{
    std::vector<std::pair<NodeId, const Way*>> ways;
    for (const Way& way : lab.ways)
        if (way.from == node || way.to == node)
            ways.emplace_back(way.from == node ? way.to : way.from, &way);
    std::ranges::sort(ways, {}, [](const auto& each) { return each.first; });
    return ways;
}

/// A class of tc by which a node is known, worked out from its id so that another node changes none.
unsigned classOf(const NodeId& node, std::set<unsigned>& taken)
{
    unsigned hash = 0;
    for (const char c : node.value)
        hash = hash * 31 + static_cast<unsigned char>(c);
    unsigned number = 16 + hash % 65'000;
    while (!taken.insert(number).second)
        number = 16 + (number - 15) % 65'000;
    return number;
}

/// What is under way meanwhile must find room, in packets of 1,500 bytes.
std::int64_t packets(const Way& way)
{
    const double underWay = way.rate.value * 1000 * (way.oneWay.value + 4 * way.jitter.value) / 8 / 1500;
    return static_cast<std::int64_t>(std::ceil(1000 + 2 * underWay));
}

std::string netem(const Way& way)
{
    std::string words = fmt::format("netem limit {} delay {:.3f}ms", packets(way), way.oneWay.value);
    if (way.jitter > Milliseconds{})
        words += fmt::format(" {:.3f}ms distribution normal", way.jitter.value);
    if (way.loss > 0)
        words += fmt::format(" loss {:.4f}%", 100 * way.loss);
    return words;
}

std::string rules(const Lab& lab, const NodeId& to, const Way& way, unsigned number)
{
    const auto kilobits = std::max<std::int64_t>(1, static_cast<std::int64_t>(std::llround(way.rate.value * 1000)));
    std::string lines = fmt::format("\n# edgewright:row = {}\n"
                                    "tc class add dev eth0 parent 1: classid 1:{:x} htb rate {}kbit\n"
                                    "tc qdisc add dev eth0 parent 1:{:x} handle {:x}: {}\n",
                                    printableName(to.value), number, kilobits, number, number, netem(way));
    for (const Container* container : lab.at(to))
        lines +=
            fmt::format("tc filter add dev eth0 parent 1: protocol ip prio 1 u32 match ip dst {}/32 flowid 1:{:x}\n",
                        container->address, number);
    return lines;
}

std::string pass(const std::string& address)
{
    return fmt::format("tc filter add dev eth0 parent 1: protocol ip prio 1 u32 match ip dst {}/32 flowid 1:1\n",
                       address);
}

} // namespace

std::string netemScript(const Lab& lab, const Container& container)
{
    std::string script =
        fmt::format("#!/bin/sh\n"
                    "# What {} sends is delayed, lost and held back as on its way through the drawing.\n"
                    "# edgewright:row = {}\n"
                    "set -eu\n"
                    "tc qdisc replace dev eth0 root handle 1: htb default 1\n"
                    "tc class add dev eth0 parent 1: classid 1:1 htb rate 100gbit\n"
                    "# Whom it never talks to in the drawing it doesn't reach.\n"
                    "tc class add dev eth0 parent 1: classid 1:2 htb rate 100gbit\n"
                    "tc qdisc add dev eth0 parent 1:2 handle 2: netem loss 100%\n"
                    "tc filter add dev eth0 parent 1: protocol ip prio 2 u32 match ip dst {} flowid 1:2\n",
                    container.name, printableName(container.row()), subnet);
    script += pass(std::string(gateway));
    for (const Container* beside : lab.at(container.node->id))
        if (beside->key != container.key)
            script += pass(beside->address);
    std::set<unsigned> taken;
    for (const auto& [to, way] : waysFrom(lab, container.node->id))
        script += rules(lab, to, *way, classOf(to, taken));
    return script + "\nexec sleep infinity\n";
}

std::string expectedLatencies(const Lab& lab)
{
    std::string table = "# from\tto\taddress\tround_trip_ms\tjitter_ms\n";
    for (const Container& from : lab.containers)
        for (const Container& to : lab.containers) {
            const Way* way = from.key < to.key ? wayBetween(lab, from.node->id, to.node->id) : nullptr;
            if (way)
                table += fmt::format("{}\t{}\t{}\t{:.3f}\t{:.3f}\n", from.netName, to.name, to.address,
                                     2 * way->oneWay.value, std::sqrt(2.0) * way->jitter.value);
        }
    return table;
}

std::string checkScript()
{
    return "#!/bin/sh\n"
           "# Does each pair of the running lab show the round trip that the drawing has? Ends with status 1 where one does not.\n"
           "set -eu\n"
           "cd \"$(dirname \"$0\")\"\n"
           "wrong=0\n"
           "while IFS=\"$(printf '\\t')\" read -r from to address expected jitter; do\n"
           "    case $from in '#'*) continue ;; esac\n"
           "    measured=$(docker compose exec -T \"$from\" ping -c 10 -i 0.2 -q \"$address\" < /dev/null | sed -n 's|^.*= [0-9.]*/\\([0-9.]*\\)/.*|\\1|p') || true\n"
           "    verdict=$(awk -v m=\"${measured:-none}\" -v e=\"$expected\" -v j=\"$jitter\" 'BEGIN {\n"
           "        d = m - e; if (d < 0) d = -d\n"
           "        print (m != \"none\" && d <= 1 + 0.05 * e + 2 * j) ? \"right\" : \"WRONG\" }')\n"
           "    [ \"$verdict\" = right ] || wrong=1\n"
           "    printf '%s\\t%s\\texpected %s ms\\tmeasured %s ms\\t%s\\n' \"$from\" \"$to\" \"$expected\" \"${measured:-none}\" \"$verdict\"\n"
           "done < expected-latency.tsv\n"
           "exit $wrong\n";
}

} // namespace edgewright::compose_export

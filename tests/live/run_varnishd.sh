#!/usr/bin/env bash
# Runs varnishd on loopback in front of an origin until this script's input ends: so also when whoever started it is killed. Leaves no files.
#   run_varnishd.sh ORIGIN_PORT|FILE.vcl     status 1: varnishd does not start, its words are written · 2 bad usage · 3 it is absent, which is said
# Writes the port that varnishd answers at. Then, for each line that is read, writes one: hits, those of them in grace, misses so far.
set -uo pipefail

counters=(MAIN.cache_hit MAIN.cache_hit_grace MAIN.cache_miss)

need() {
    command -v "$1" > /dev/null 2>&1 && return
    echo "$1 is not installed here: nothing was compared with it"
    exit 3
}

stop() {
    kill "$server" 2> /dev/null
    wait
    rm -rf "$dir"
}

write_vcl() {
    cat << VCL
vcl 4.1;
backend origin { .host = "127.0.0.1"; .port = "$1"; }
sub vcl_recv { if (req.method == "PURGE") { return (purge); } }
sub vcl_backend_response { set beresp.do_esi = bereq.url ~ "^/page/"; }
VCL
}

[[ ${1:-} =~ ^[0-9]+$|[.]vcl$ ]] || { sed -n '2,4s/^# \{0,1\}//p' "$0" >&2; exit 2; }
PATH=$PATH:/usr/sbin
need varnishd
need varnishadm
need varnishstat
dir=$(mktemp -d "${TMPDIR:-/tmp}/edgewright-varnish.XXXXXX")
server=
trap stop EXIT
vcl=$1
[[ $vcl == *.vcl ]] || { vcl=$dir/live.vcl; write_vcl "$1" > "$vcl"; }
# Little memory; the kernel chooses the port; connections of clients stay open; counters are up to date after each job.
varnishd -F -j none -n "$dir/work" -f "$vcl" -a 127.0.0.1:0 -s malloc,16m -p vsl_space=1m -p thread_pools=1 \
    -p timeout_idle=300 -p thread_stats_rate=1 > "$dir/words" 2>&1 &
server=$!
# Answered once it listens.
until address=$(varnishadm -n "$dir/work" debug.listen_address 2> /dev/null); do
    if [ $SECONDS -ge 60 ] || ! kill -0 "$server" 2> /dev/null; then cat "$dir/words"; exit 1; fi
done
echo "${address##* }"
while read -r _; do
    varnishstat -n "$dir/work" -1 "${counters[@]/#/-f}" | awk '{ value[$1] = $2 }
        END { print value["MAIN.cache_hit"], value["MAIN.cache_hit_grace"], value["MAIN.cache_miss"] }'
done

#!/usr/bin/env bash
# Runs nginx on loopback until this script's input ends: so also when whoever started it is killed. Leaves no files.
#   run_nginx.sh FILE.conf     status 1: nginx does not start, its words are written · 2 bad usage · 3 it is absent, which is said
# Writes a line once it answers.
set -uo pipefail

stop() {
    kill "$server" 2> /dev/null
    wait
    rm -rf "$dir"
}

[ -f "${1:-}" ] || { sed -n '2,4s/^# \{0,1\}//p' "$0" >&2; exit 2; }
PATH=$PATH:/usr/sbin
command -v nginx > /dev/null 2>&1 || { echo "nginx is not installed here: nothing was compared with it"; exit 3; }
dir=$(mktemp -d "${TMPDIR:-/tmp}/edgewright-nginx.XXXXXX")
server=
trap stop EXIT
user=
[ "$(id -u)" -ne 0 ] || user="user root;"
nginx -p "$(dirname "$1")" -c "$1" -e "$dir/errors" -g "daemon off; pid $dir/pid; $user" > "$dir/words" 2>&1 &
server=$!
until [ -s "$dir/pid" ]; do
    if [ $SECONDS -ge 60 ] || ! kill -0 "$server" 2> /dev/null; then cat "$dir/words" "$dir/errors"; exit 1; fi
    sleep 0.05
done
echo ready
while read -r _; do echo; done

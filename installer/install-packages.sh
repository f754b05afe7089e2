#!/usr/bin/env bash
# Installs the Debian packages of packages.txt that are missing, and nothing else. Quick where all are there.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

usage() {
    cat << 'HELP'
usage: install-packages.sh [--list | --missing] [SECTION...]

Installs what is missing of the packages listed in installer/packages.txt, as root or through sudo.
SECTION is build, run or test; without one, all three.

  --list      print the packages, install nothing
  --missing   print those that are not installed, install nothing
  --help      print this
HELP
}

# The packages of the sections asked for.
listed() {
    awk -v wanted=" $* " '
        { sub(/#.*/, ""); gsub(/[ \t\r]/, "") }
        /^\[.*\]$/ { section = substr($0, 2, length($0) - 2); next }
        $0 != "" && (wanted == "  " || index(wanted, " " section " ")) { print }' "$here/packages.txt"
}

missing() {
    local installed
    # shellcheck disable=SC2016  # the ${…} are dpkg-query's
    installed=$(listed "$@" | xargs dpkg-query -W -f '${Package} ${db:Status-Status}\n' 2> /dev/null | sed -n 's/ installed$//p' || true)
    listed "$@" | grep -vxF -e "$installed" || true
}

plainly() {
    printf '%s\n' "$@" >&2
    exit 1
}

# The command in front of apt-get: nothing as root, else sudo.
become_root=()
choose_root() {
    [ "$(id -u)" -ne 0 ] || return 0
    command -v sudo > /dev/null || plainly \
        "These packages are missing, and only root may install them (there is no sudo here):" "    $*" \
        "As root, run:" "    apt-get update && apt-get install -y --no-install-recommends $*"
    become_root=(sudo)
    sudo -v || plainly "sudo refused. Someone who may install packages has to run:" \
        "    apt-get update && apt-get install -y --no-install-recommends $*"
}

# Another apt may hold the lock: waits for it up to five minutes.
apt_get() {
    "${become_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@" \
        >> "$log" 2>&1 < /dev/null
}

# They are wanted for their programs: a service that one of them brings runs neither now nor after the next boot.
switch_services_off() {
    local services
    mapfile -t services < <(dpkg -L "$@" | sed -n 's|.*/systemd/system/\([^/]*\.service\)$|\1|p')
    [ ${#services[@]} -eq 0 ] || "${become_root[@]}" systemctl disable --now "${services[@]}"
}

show_log() {
    printf 'apt-get said:\n' >&2
    tail -n 20 "$log" | sed 's/^/    /' >&2
}

install_all() {
    printf '      installing %d: %s\n' $# "$*"
    log=$(mktemp "${TMPDIR:-/tmp}/edgewright-packages.XXXXXX")
    # An update that fails for one source may still know all that is asked for: the install decides.
    apt_get update || printf '      apt-get update had trouble; trying to install all the same\n' >&2
    if ! apt_get install -y --no-install-recommends "$@"; then
        show_log
        plainly "The packages could not be installed (whole log: $log)." \
            "Is there a network, and is this Debian 12 or a system with the same package names? By hand:" \
            "    apt-get update && apt-get install -y --no-install-recommends $*"
    fi
    switch_services_off "$@" >> "$log" 2>&1 || true
    rm -f "$log"
}

main() {
    local action=install sections=() wanted
    for argument in "$@"; do
        case $argument in
            --help | -h) usage; return 0 ;;
            --list) action=list ;;
            --missing) action=missing ;;
            build | run | test) sections+=("$argument") ;;
            *) usage >&2; plainly "" "Not understood: $argument" ;;
        esac
    done
    if [ "$action" = list ]; then listed "${sections[@]}"; return 0; fi

    command -v dpkg-query > /dev/null || plainly \
        "This is not a Debian system: install what corresponds to the packages in installer/packages.txt yourself."
    mapfile -t wanted < <(missing "${sections[@]}")
    [ ${#wanted[@]} -gt 0 ] || return 0
    if [ "$action" = missing ]; then printf '%s\n' "${wanted[@]}"; return 0; fi

    choose_root "${wanted[@]}"
    install_all "${wanted[@]}"
}

main "$@"

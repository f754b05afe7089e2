#!/usr/bin/env bash
# Installs what is missing, builds and runs every test: first offscreen, then those of the real window under Xvfb.
# The last line is the verdict: "N passed, N failed".
set -euo pipefail

# shellcheck source=installer/steps.sh
source "$(dirname "${BASH_SOURCE[0]}")/../installer/steps.sh"

usage() {
    cat << 'HELP'
usage: run.sh [--asan | --tsan] [--filter REGEX] [--no-install]

Installs the missing Debian packages, builds Edgewright with its tests and runs them all.
The status is 0 only where at least one test ran and none failed.

  --asan           build and run under the address and undefined-behaviour sanitizers (build/asan)
  --tsan           build and run under the thread sanitizer (build/tsan)
  --filter REGEX   run only the tests whose name matches
  --no-install     install no packages
  --help           print this

Tests on real files read the folder EDGEWRIGHT_SHARED_DATA, by default ../shared/data beside the checkout; where it is
absent they are skipped, in words.
HELP
}

# Tests neither see nor touch the settings, the caches and the session of whoever runs them.
private_session() {
    private=$(mktemp -d "${TMPDIR:-/tmp}/edgewright-tests.XXXXXX")
    trap 'stop_ticking; rm -rf "$private"' EXIT
    mkdir -m 700 "$private/runtime"
    # What checks manifests with the real tools keeps their schemas there; it is read, not written.
    export EDGEWRIGHT_VALIDATE_CACHE=${EDGEWRIGHT_VALIDATE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/edgewright-validate}
    export XDG_RUNTIME_DIR=$private/runtime XDG_CONFIG_HOME=$private/config XDG_DATA_HOME=$private/data \
        XDG_STATE_HOME=$private/state XDG_CACHE_HOME=$private/cache LC_ALL=C.UTF-8
    unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
    if [ -z "${EDGEWRIGHT_SHARED_DATA:-}" ] && [ -d "$root/../shared/data" ]; then
        EDGEWRIGHT_SHARED_DATA=$(cd "$root/../shared/data" && pwd)
        export EDGEWRIGHT_SHARED_DATA
    fi
}

# What the sanitizers leave unsaid: leaks and locks inside libraries that are not built with them.
sanitizer_options() {
    local support=$root/tests/support
    export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_stack_use_after_return=1}
    export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1:halt_on_error=1}
    export LSAN_OPTIONS=${LSAN_OPTIONS:-suppressions=$support/lsan.supp:print_suppressions=0}
    export TSAN_OPTIONS=${TSAN_OPTIONS:-ignore_noninstrumented_modules=1:halt_on_error=1:suppressions=$support/tsan.supp}
}

# GCC's thread sanitizer can't start where the kernel places memory at random over more bits than it knows.
choose_wrapper() {
    wrapper=()
    if [ "$preset" = tsan ] && setarch "$(uname -m)" -R true 2> /dev/null; then wrapper=(setarch "$(uname -m)" -R); fi
}

# ctest_part NAME PLATFORM OPTION...: runs the tests that OPTION selects; the results are in NAME.xml. Their count needs no
# status of CTest's: the file says more, and without the file the part has failed.
ctest_part() {
    local name=$1 platform=$2
    shift 2
    if [ "$(ctest --test-dir "$root/build/$preset" -N "${filter[@]}" "$@" | sed -n 's/^Total Tests: //p')" = 0 ]; then
        printf '      none\n'
        return 0
    fi
    parts+=("$reports/$name.xml")
    QT_QPA_PLATFORM=$platform "${wrapper[@]}" ctest --test-dir "$root/build/$preset" "${filter[@]}" "$@" \
        --output-junit "$reports/$name.xml" --output-on-failure --timeout "$seconds_a_test" \
        --test-output-size-passed 1000000 --test-output-size-failed 1000000 < /dev/null || true
    [ -s "$reports/$name.xml" ] || give_up "Stopped: \"$step_title\" ended before CTest could say what passed."
}

offscreen() {
    step "tests, offscreen"
    ctest_part offscreen offscreen -LE '^xvfb$' --parallel "$(nproc)"
    step_done
}

# One at a time: two windows on one screen take the focus from each other. A window manager gives it in the first place.
on_a_screen() {
    step "tests of the real window, under Xvfb"
    # shellcheck disable=SC2016  # the inner shell's "$@"
    wrapper=(xvfb-run --auto-servernum "--server-args=-screen 0 1920x1080x24"
        sh -c 'openbox > /dev/null 2>&1 & "$@"; status=$?; kill $!; wait; exit $status' sh "${wrapper[@]}")
    ctest_part xvfb xcb -L '^xvfb$'
    step_done
}

# What Qt Test wrote inside CTest's results: the claims that were skipped, with the reason, and the sums.
report_claims() {
    sed -e 's/.*<system-out>//' -e 's/&lt;/</g' -e 's/&gt;/>/g' -e 's/&quot;/"/g' -e "s/&apos;/'/g" -e 's/&amp;/\&/g' "${parts[@]}" | awk '
        /^SKIP   : / { print "skipped: " substr($0, 10) }
        /^Totals: [0-9]+ passed, / { passed += $2; failed += $4; skipped += $6 }
        END { printf "claims of Qt Test: passed %d, failed %d, skipped %d\n", passed, failed, skipped }'
}

# The verdict from JUnit. A test that could not even start has failed: CTest calls it "notrun", like one that skipped itself,
# but only the latter gives SKIP_… as the reason.
verdict() {
    awk '
        function name() { match($0, /name="[^"]*"/); return substr($0, RSTART + 6, RLENGTH - 7) }
        function fail() { failed++; print "failed: " current }
        /<testcase / { run++; current = name() }
        /<testcase .*status="fail"/ { fail() }
        /<testcase .*status="disabled"/ { skipped++ }
        /<skipped message=/ { if (/message="SKIP_/) skipped++; else fail() }
        END {
            passed = run - failed - skipped
            printf "%d passed, %d failed%s\n", passed, failed, skipped ? ", " skipped " skipped" : ""
            exit !(failed == 0 && passed > 0)
        }' "${parts[@]}"
}

main() {
    local preset=release filter=() install=yes parts=() wrapper=() seconds_a_test=600
    steps=5
    while [ $# -gt 0 ]; do
        case $1 in
            --help | -h) usage; return 0 ;;
            --asan | --tsan) preset=${1#--}; seconds_a_test=1800 ;;
            --filter) [ $# -ge 2 ] || give_up "--filter wants a regular expression"; filter=(-R "$2"); shift ;;
            --filter=*) filter=(-R "${1#--filter=}") ;;
            --no-install) install=no; steps=$((steps - 1)) ;;
            *) usage >&2; give_up "Not understood: $1" ;;
        esac
        shift
    done
    local reports=$root/build/$preset/test-results

    [ "$install" = no ] || install_packages build run test
    build "$preset"
    private_session
    sanitizer_options
    choose_wrapper
    rm -rf "$reports"
    mkdir -p "$reports"
    offscreen
    on_a_screen

    [ ${#parts[@]} -gt 0 ] || { printf '\nNo test matches.\n0 passed, 0 failed\n'; exit 1; }
    printf '\nresults: %s\n' "$reports"
    report_claims
    verdict
}

main "$@"

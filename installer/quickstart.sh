#!/usr/bin/env bash
# From a fresh clone to the running program: installs what is missing, builds, and opens a sample; without a display,
# runs the same job headless (placement, cache, charts, manifests) and says where the results lie.
set -euo pipefail

# shellcheck source=installer/steps.sh
source "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

window=$root/build/release/app/edgewright
cli=$root/build/release/app/edgewright-cli
results=$root/build/quickstart
samples=(ar-vr-metro news-cdn)
# The manifests that a sample has something for: targets_of SAMPLE.
targets_of() {
    echo kubernetes
    if [ "$1" = ar-vr-metro ]; then echo terraform-aws-wavelength; fi
}

usage() {
    cat << 'HELP'
usage: quickstart.sh [--headless] [--no-install] [--build-only]

Installs the missing Debian packages (as root or through sudo), builds Edgewright in build/release and opens it with a
sample project. Without a display it simulates two samples headless and leaves the results in build/quickstart.
It can be run again at any time: what is done already takes seconds.

  --headless     run the headless job even where there is a display
  --no-install   install no packages
  --build-only   stop after the build
  --help         print this
HELP
}

has_display() {
    if [ -n "${DISPLAY:-}" ] && command -v xdpyinfo > /dev/null && timeout 5 xdpyinfo > /dev/null 2>&1; then return 0; fi
    local runtime=${XDG_RUNTIME_DIR:-/run/user/$(id -u)}
    [ -n "${WAYLAND_DISPLAY:-}" ] && { [ -S "$runtime/$WAYLAND_DISPLAY" ] || [ -S "$WAYLAND_DISPLAY" ]; }
}

open_window() {
    step "opening the sample ${samples[0]}; close the window to end"
    exec "$window" --sample "${samples[0]}"
}

# ask OUTPUT COMMAND...: the answer goes to OUTPUT. Status 1 is an answer too (findings, infeasible, not expressible).
ask() {
    local output=$1 status=0
    shift
    "$@" > "$output" 2> "$output.err" < /dev/null || status=$?
    [ -s "$output.err" ] || rm -f "$output.err"
    [ "$status" -gt 1 ] || return 0
    [ ! -f "$output.err" ] || sed 's/^/    /' "$output.err" >&2
    give_up "Stopped: \"$step_title\" ended with status $status." "The command was: $*"
}

# show FILE WHAT: one line of the list of results, for what is there.
show() {
    [ -e "$1" ] || give_up "Stopped: \"$step_title\" left no ${1#"$root"/}, although it reported no error."
    printf '      %-52s %s\n' "$2" "${1#"$root"/}"
}

simulate() {
    local sample=$1 folder=$results/$1 target
    local drawn=$folder/$sample.edge.json placed=$folder/$sample-placed.edge.json
    printf '   %s\n' "$sample"
    rm -rf "$folder"
    mkdir -p "$folder"

    ask "$folder/new.txt" "$cli" new "$drawn" --template "$sample"
    ask "$folder/check.txt" "$cli" check "$drawn"
    ask "$folder/placement.txt" "$cli" place "$drawn" --apply -o "$placed"
    ask "$folder/placement.json" "$cli" place "$drawn" --json
    # Where no placement meets every budget, the rest is shown for the project as drawn.
    [ -f "$placed" ] || placed=$drawn
    ask "$folder/cache.txt" "$cli" cache "$placed"
    ask "$folder/cache.json" "$cli" cache "$placed" --json
    ask "$folder/render.txt" "$window" --render "$folder/diagram.png" "$placed"
    ask "$folder/report.txt" "$window" --report "$folder/report" "$placed"
    for target in $(targets_of "$sample"); do
        ask "$folder/$target.txt" "$cli" export "$placed" --target "$target" -o "$folder/$target"
    done
    rm -f "$folder/new.txt" "$folder/render.txt" "$folder/report.txt"

    show "$placed" "project"
    show "$folder/diagram.png" "diagram"
    show "$folder/check.txt" "design findings"
    show "$folder/placement.txt" "placement (JSON beside it)"
    show "$folder/cache.txt" "cache simulation (JSON beside it)"
    show "$folder/report/report.html" "report (every chart beside it: PNG, SVG, PDF, CSV)"
    for target in $(targets_of "$sample"); do
        show "$folder/$target" "manifests for $target"
        show "$folder/$target.txt" "what they hold and lack"
    done
}

headless() {
    local sample runtime
    runtime=$(mktemp -d "${TMPDIR:-/tmp}/edgewright-run.XXXXXX")
    # shellcheck disable=SC2064  # the folder is known now
    trap "stop_ticking; rm -rf '$runtime'" EXIT
    export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$runtime
    step "running ${samples[*]} headless"
    for sample in "${samples[@]}"; do simulate "$sample"; done
    step_done
    printf '\nAll results: %s\nWith a display, the same command opens the window.\n' "$results"
}

main() {
    local install=yes last=any
    steps=4
    for argument in "$@"; do
        case $argument in
            --help | -h) usage; return 0 ;;
            --headless) last=headless ;;
            --no-install) install=no; steps=$((steps - 1)) ;;
            --build-only) last=build; steps=$((steps - 1)) ;;
            *) usage >&2; give_up "Not understood: $argument" ;;
        esac
    done
    [ "$install" = no ] || install_packages build run
    build release edgewright edgewright-cli
    if [ "$last" = build ]; then
        printf 'Built: %s and %s\n' "$window" "$cli"
    elif [ "$last" != headless ] && has_display; then
        open_window
    else
        headless
    fi
}

main "$@"

# Numbered steps, logs and the build, as quickstart.sh and tests/run.sh show them. To be sourced, after `steps` is set to their count.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
step_number=0
step_title=""
step_begin=$SECONDS
ticker=""

export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}

# Opens the next step: "[2/4] building (release) …"
step() {
    step_number=$((step_number + 1))
    step_title=$1
    step_begin=$SECONDS
    printf '[%d/%d] %s …\n' "$step_number" "${steps:?}" "$step_title"
}

# Closes the step with the time that it took.
step_done() {
    printf '[%d/%d] %s: done, %d s\n' "$step_number" "${steps:?}" "$step_title" $((SECONDS - step_begin))
}

# Ends the program in plain words.
give_up() {
    { printf '\n'; printf '%s\n' "$@"; } >&2
    exit 1
}

# While a logged command runs, says how far it is: on a terminal every second on one line, elsewhere once a minute.
tick() {
    local log=$1 next=60 elapsed progress
    while sleep 1 > /dev/null 2>&1 && kill -0 $$ 2> /dev/null; do
        elapsed=$((SECONDS - step_begin))
        progress=$(tail -n 5 "$log" 2> /dev/null | grep -oE '^\[[0-9]+/[0-9]+\]' | tail -n 1 || true)
        if [ -t 1 ]; then
            printf '\r      %s %d s ' "$progress" "$elapsed"
        elif [ "$elapsed" -ge "$next" ]; then
            printf '      %s %d s\n' "$progress" "$elapsed"
            next=$((next + 60))
        fi
    done
}

stop_ticking() {
    [ -n "$ticker" ] || return 0
    kill "$ticker" 2> /dev/null || true
    wait "$ticker" 2> /dev/null || true
    ticker=""
    if [ -t 1 ]; then printf '\r%30s\r' ''; fi
}
trap stop_ticking EXIT

# logged LOG COMMAND...: runs it in the root of the checkout, where CMake finds the presets. Output goes to LOG; where the
# command fails, the end of LOG is shown and the program ends.
logged() {
    local log=$1 status=0
    shift
    mkdir -p "$(dirname "$log")"
    : > "$log"
    tick "$log" &
    ticker=$!
    (cd "$root" && "$@") > "$log" 2>&1 < /dev/null || status=$?
    stop_ticking
    [ "$status" -ne 0 ] || return 0
    printf '\nThe last lines of %s:\n' "$log" >&2
    tail -n 40 "$log" | sed 's/^/    /' >&2
    give_up "Stopped: \"$step_title\" ended with status $status." "The command was: $*" "The whole log: $log"
}

# install_packages SECTION...: a step of its own, silent where nothing is missing.
install_packages() {
    step "packages"
    bash "$root/installer/install-packages.sh" "$@" || exit 1
    step_done
}

# build PRESET [TARGET...]: configures and builds; without a target, everything.
build() {
    local preset=$1 targets=()
    shift
    if [ $# -gt 0 ]; then targets=(--target "$@"); fi
    step "configuring ($preset)"
    logged "$root/build/$preset/configure.log" cmake --preset "$preset"
    step_done
    step "building ($preset)"
    logged "$root/build/$preset/build.log" cmake --build --preset "$preset" --parallel "$(nproc)" "${targets[@]}"
    step_done
}

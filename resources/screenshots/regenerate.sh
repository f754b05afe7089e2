#!/usr/bin/env bash
# Takes the README's pictures of the window anew: the AR/VR sample with its results, light and dark.
# Needs a Release build and the packages of installer/packages.txt (Xvfb, openbox, xdotool, ImageMagick).
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=${1:-$root/build/release/app/edgewright}
private=$(mktemp -d)
trap 'kill $(jobs -p) 2> /dev/null || true; rm -rf "$private"' EXIT
export XDG_CONFIG_HOME=$private/config XDG_DATA_HOME=$private/data XDG_RUNTIME_DIR=$private LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb

display=:$((90 + RANDOM % 400))
Xvfb "$display" -screen 0 1600x1000x24 > /dev/null 2>&1 &
export DISPLAY=$display
until xdotool getmouselocation > /dev/null 2>&1; do sleep 0.2; done
openbox > /dev/null 2>&1 &

take() { # THEME
    mkdir -p "$XDG_CONFIG_HOME/Edgewright"
    printf '[General]\ntheme=%s\nlanguage=en\n' "$1" > "$XDG_CONFIG_HOME/Edgewright/Edgewright.conf"
    "$program" --sample ar-vr-metro &
    local shown=$!
    local window
    window=$(xdotool search --sync --onlyvisible --name 'Edgewright' | tail -1)
    xdotool windowactivate --sync "$window" windowsize --sync "$window" 1600 976 windowmove "$window" 0 0
    xdotool key --window "$window" ctrl+r
    sleep 6
    xdotool key --window "$window" ctrl+shift+l ctrl+0
    sleep 2
    import -window "$window" "$root/resources/screenshots/window-$1.png"
    kill "$shown"
    wait "$shown" 2> /dev/null || true
}

take light
take dark

#!/usr/bin/env bash
# Checks an exported folder with the real tool of its target, offline.
#   run_real_tools.sh TARGET DIR     0 accepted · 1 rejected, with the tool's own words · 2 bad usage · 3 a tool is absent, which is said
# kubernetes: kubectl kustomize renders every kustomization.
# terraform-*: terraform fmt (layout and syntax), then validate and plan against recorded provider schemas where the harness that serves
# them is at hand: EDGEWRIGHT_VALIDATE names its folder, by default ../shared/validate beside the checkout.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
harness=${EDGEWRIGHT_VALIDATE:-$here/../../../shared/validate}
export TF_CLI_CONFIG_FILE=/dev/null CHECKPOINT_DISABLE=1 NO_COLOR=1

need() {
    command -v "$1" > /dev/null 2>&1 && return
    echo "$1 is not installed here: $target was not checked with it"
    exit 3
}

check_kubernetes() {
    need kubectl
    local status=0 folder
    while IFS= read -r -d '' folder; do
        kubectl kustomize "$(dirname "$folder")" > /dev/null || status=1
    done < <(find "$dir" -name kustomization.yaml -print0 | sort -z)
    return $status
}

check_terraform() {
    need terraform
    terraform fmt -check -diff -recursive -no-color "$dir" && return
    return 1
}

# The harness judges objects and resources by their schemas; where it lacks a tool of its own, the verdict so far stands.
check_with_harness() {
    [ -x "$harness/validate" ] || { echo "no recorded schemas at hand: $target was checked for syntax alone"; return 0; }
    "$harness/validate" "$1" "$dir"
    local status=$?
    [ $status -ne 3 ] || { echo "the harness lacks a tool: $target was checked for syntax alone"; return 0; }
    return $status
}

target=${1:-} dir=${2:-}
[ -n "$target" ] && [ -d "$dir" ] || { sed -n '2,3s/^# \{0,1\}//p' "$0" >&2; exit 2; }
case $target in
    kubernetes) check_kubernetes && check_with_harness kubernetes ;;
    terraform-*) check_terraform && check_with_harness terraform ;;
    *) echo "no real tool is known for the target $target" >&2; exit 2 ;;
esac

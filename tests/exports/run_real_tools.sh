#!/usr/bin/env bash
# Checks an exported folder with the real tools of its target, offline.
#   run_real_tools.sh TARGET DIR     0 accepted · 1 rejected, with the tool's own words · 2 bad usage · 3 a tool is absent, which is said
# terraform judges by itself first, then the harness that serves recorded schemas and drives the other tools (kubectl,
# varnishd, nginx, protoc, wrangler, cfn-lint …), where it is at hand: EDGEWRIGHT_VALIDATE names its folder, by default
# ../shared/validate beside the checkout; kubectl judges alone without it. A check that could not be made is said in words: "not checked with …".
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
harness=${EDGEWRIGHT_VALIDATE:-$here/../../../shared/validate}
export TF_CLI_CONFIG_FILE=/dev/null CHECKPOINT_DISABLE=1 NO_COLOR=1
status=0 made=0

# verdict STATUS WORD: keeps the worst of what the checks say. 3 (a tool is absent) rejects nothing.
verdict() {
    case $1 in
        0) made=$((made + 1)) ;;
        3) echo "not checked with $2: it is not installed here" ;;
        *) status=1 ;;
    esac
}

has() { command -v "$1" > /dev/null 2>&1; }

# with_harness CHECK [FOLDER]: CHECK is one of the harness's own targets.
with_harness() {
    if [ ! -x "$harness/validate" ]; then verdict 3 "the harness for $1"; return; fi
    [ -d "$dir/${2:-.}" ] || { echo "$target wrote no folder ${2:-.}, which $1 would check"; verdict 1; return; }
    "$harness/validate" "$1" "$dir/${2:-.}"
    verdict $? "$1"
}

# with_varnish: its compiler runs as a user who may not read a folder of ours: it gets a copy. It takes a second for each; points of
# presence whose VCL is alike in all but whole lines of comment are checked once.
with_varnish() {
    local copy folder alike seen=" "
    copy=$(mktemp -d "${TMPDIR:-/tmp}/edgewright-vcl.XXXXXX")
    cp -r "$dir/." "$copy"
    chmod -R a+rX "$copy"
    for folder in "$copy"/*/; do
        alike=$(cat "$folder"*.vcl | grep -v '^ *#' | cksum)
        if [[ $seen == *" $alike "* ]]; then rm -r "$folder"; else seen+="$alike "; fi
    done
    dir=$copy with_harness varnish
    rm -rf "$copy"
}

# rendered OBJECTS: every overlay of the export as kubectl renders it, in its folder of OBJECTS; as many at once as there are processors.
rendered() {
    local folders=$1/folders
    (cd "$dir" && find . -name kustomization.yaml -printf '%h\0' | sort -z) > "$folders"
    (cd "$1" && xargs -0 sh -c 'find "$@" -name "*.yaml" -delete' sh) < "$folders"
    (cd "$dir" && GOGC=off xargs -0 -P "$(nproc)" -n 4 bash -c 'status=0
        for folder; do kubectl kustomize "$folder" > "$0/$folder/rendered.yaml" || { echo "$folder"; status=1; }; done
        exit $status' "$1") < "$folders"
}

# with_kubernetes CHECK: kubectl renders, then the harness judges what came out. It follows paths only in a tree with an overlay, so the
# first folder is one, of what was rendered. No overlay names an ExternalSecret until its store is named, so they are judged by themselves;
# the harness knows no External Secrets Operator: what they may hold stands in schemas/, written for this project from its documentation.
with_kubernetes() {
    local objects first number=0 file
    has kubectl || { verdict 3 kubectl; return; }
    objects=$(mktemp -d)
    cp -r "$dir/." "$objects"
    rendered "$objects"
    verdict $?
    if [ $status -eq 0 ] && [ ! -x "$harness/validate" ]; then verdict 3 "the harness for $1"; elif [ $status -eq 0 ]; then
        IFS= read -r -d '' first < "$objects/folders"
        printf '%s\n' 'apiVersion: kustomize.config.k8s.io/v1beta1' 'kind: Kustomization' 'resources: [rendered.yaml]' \
            > "$objects/$first/kustomization.yaml"
        mkdir "$objects/external-secrets"
        while IFS= read -r -d '' file; do
            number=$((number + 1))
            cp "$file" "$objects/external-secrets/$number.yaml"
        done < <(find "$dir" -name external-secret.yaml -print0 | sort -z)
        tr -d '\n ' < "$here/schemas/external-secrets.json" | gzip -c \
            | cat "$harness/schemas/kubernetes/crds.ndjson.gz" - > "$objects/schemas.gz"
        EDGEWRIGHT_VALIDATE_CRDS=$objects/schemas.gz "$harness/validate" "$1" "$objects"
        verdict $? "the harness for $1"
    fi
    rm -rf "$objects"
}

# No tool reads DeepStream's configuration without its hardware: what a key file may look like is judged by Python's reader, strictly.
with_key_files() {
    has python3 || { verdict 3 python3; return; }
    find "$dir" -name '*.txt' -print0 | sort -z | xargs -0 -r python3 -c '
import configparser, sys
for path in sys.argv[1:]:
    try:
        with open(path, encoding="utf-8") as file:
            configparser.RawConfigParser(delimiters="=", comment_prefixes="#", empty_lines_in_values=False).read_file(file)
    except (configparser.Error, UnicodeError) as error:
        sys.exit(f"{path}: {error}")'
    verdict $?
}

with_terraform() {
    has terraform || { verdict 3 terraform; return; }
    # its status is 3 where a file is laid out otherwise
    if terraform fmt -check -diff -recursive -no-color "$dir"; then verdict 0; else verdict 1; fi
    with_harness terraform
}

# with_node SCRIPT: one of this folder's own, which takes the place of a tool that there is not.
with_node() {
    has node || { verdict 3 node; return; }
    node "$here/$1" "$dir"
    verdict $?
}

# Compiling a package takes seconds: of those with one code (all but the first line, which names the row) the first is compiled.
with_compute() {
    local once folder code seen=" "
    once=$(mktemp -d)
    for folder in "$dir"/compute/*/; do
        code=$(sed 1d "$folder/src/index.js" | cksum | tr ' ' '-')
        case $seen in *" $code "*) continue ;; esac
        seen="$seen$code "
        cp -r "${folder%/}" "$once/"
    done
    dir=$once with_harness fastly-compute
    rm -r "$once"
}

target=${1:-} dir=${2:-}
if [ -z "$target" ] || [ ! -d "$dir" ]; then
    sed -n '2,6s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
case $target in
    kubernetes) with_kubernetes kubernetes ;;
    gitops-*) with_kubernetes gitops ;;
    kserve) with_kubernetes kserve ;;
    deepstream) with_kubernetes kubernetes; with_key_files ;;
    triton) with_harness triton ;;
    iot-edge) with_harness iot-edge ;;
    cloudformation-aws) with_harness cloudformation ;;
    arm-azure) with_harness azure-arm ;;
    terraform-cloudfront)
        with_terraform
        [ ! -d "$dir/lambda_edge" ] || with_harness lambda-edge lambda_edge
        [ ! -d "$dir/cloudfront_functions" ] || with_harness cloudfront-function cloudfront_functions
        ;;
    terraform-*) with_terraform ;;
    cloudflare) with_terraform; [ ! -d "$dir/worker" ] || with_harness cloudflare-worker worker ;;
    fastly) with_terraform; [ ! -d "$dir/compute" ] || with_compute ;;
    akamai)
        with_node check_akamai_rules.mjs
        [ ! -d "$dir/edgeworkers" ] || with_harness akamai-edgeworker edgeworkers
        ;;
    varnish) with_varnish ;;
    nginx) with_harness nginx ;;
    compose) with_harness compose ;;
    *) echo "no real tool is known for the target $target" >&2; exit 2 ;;
esac
[ $status -ne 0 ] || [ $made -gt 0 ] || exit 3
exit $status

// How does an instance come by its service's secrets and image? With a role that may read those alone, when it starts.
#include "core/export/aws/wavelength_parts.h"

#include <algorithm>

namespace edgewright::wavelength {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

/// Source: Amazon ECR User Guide, "Amazon ECR private registry": ACCOUNT.dkr.ecr.REGION.amazonaws.com.
std::optional<EcrRepository> ecrRepository(std::string_view image)
{
    if (!isImageReference(image))
        return {};
    const std::string_view registry = image.substr(0, image.find('/'));
    std::string_view rest = registry;
    const std::string_view account = rest.substr(0, 12), dkr = ".dkr.ecr.";
    if (account.size() < 12 || !std::ranges::all_of(account, isDigit) || !rest.substr(12).starts_with(dkr))
        return {};
    rest.remove_prefix(12 + dkr.size());
    const std::string_view region = rest.substr(0, rest.find('.')), domain = rest.substr(region.size());
    if (region.empty() || (domain != ".amazonaws.com" && domain != ".amazonaws.com.cn"))
        return {};
    std::string_view name = image.substr(std::min(registry.size() + 1, image.size()));
    name = name.substr(0, name.find('@'));
    name = name.substr(0, name.find(':'));
    if (name.empty())
        return {};
    return EcrRepository{std::string(account), std::string(region), std::string(registry), std::string(name)};
}

std::string_view startProgram()
{
    return R"sh(#!/bin/sh
# secret NAME ARN: into the environment; ecr REGION REGISTRY: docker may pull from it. Then runs what follows --.
set -eu
secret() {
  value=$(aws secretsmanager get-secret-value --region "$(echo "$2" | cut -d: -f4)" \
    --secret-id "$2" --query SecretString --output text)
}
ecr() {
  aws ecr get-login-password --region "$1" | docker login --username AWS --password-stdin "$2"
}
patiently() {
  tries=0
  until "$@"; do
    tries=$((tries + 1))
    [ "$tries" -lt 60 ] || exit 1
    sleep 5
  done
}
# all are fetched first; names and values go behind the command, then the command behind these
left=$#
while [ "$1" != -- ]; do
  patiently "$1" "$2" "$3"
  [ "$1" != secret ] || set -- "$@" "$2" "$value"
  shift 3
  left=$((left - 3))
done
program=$(command -v "$2")
set -- "$@" -- "$program"
shift 2
left=$((left - 2))
while [ "$left" -gt 0 ]; do
  set -- "$@" "$1"
  shift
  left=$((left - 1))
done
# whatever a secret is called (PATH), nothing is looked up or kept from here on
while [ "$1" != -- ]; do
  export "$1=$2"
  shift 2
done
shift
exec "$@"
)sh";
}

bool needsRole(const Plan& plan, const Service& service)
{
    return plan.secrets.contains(service.id) || ecrRepository(service.image);
}

} // namespace edgewright::wavelength

// What does a virtual machine in an edge zone run when it first starts? A unit that fetches the secrets and runs the container.
#include "core/export/azure/azure_parts.h"

#include "core/export/manifest/naming.h"

#include <fmt/format.h>

namespace edgewright::azure {

namespace {

using Part = StartPart;

/// Docker from the image's own packages where it lacks one, then the script that each start runs.
constexpr const char* beginning = R"(set -euo pipefail
if ! command -v docker > /dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update
    apt-get install --yes docker.io
fi
install -d -m 0700 /opt/edgewright
cat > /opt/edgewright/start << 'EDGEWRIGHT_START'
#!/bin/bash
set -euo pipefail
# a container must not have the machine's identity
iptables --check DOCKER-USER --destination 169.254.169.254/32 --jump DROP 2> /dev/null ||
    iptables --insert DOCKER-USER --destination 169.254.169.254/32 --jump DROP
)";

/// The machine's identity gets a token from the metadata service; the token never stands on a command line.
constexpr const char* fetching =
    R"(field() { python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1"; }
fetch() { curl --silent --show-error --fail --retry 10 --retry-all-errors "$@"; }
secret() {
    printf 'header = "Authorization: Bearer %s"\n' "$edgewright_token" |
        fetch --config - "https://$edgewright_vault.vault.azure.net/secrets/$1?api-version=7.4" | field value
}
edgewright_token=$(fetch --header 'Metadata: true' "http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https%3A%2F%2Fvault.azure.net&client_id=$edgewright_client" | field access_token)
)";

constexpr const char* unit = R"(EDGEWRIGHT_START
chmod 0700 /opt/edgewright/start
cat > /etc/systemd/system/edgewright.service << 'EDGEWRIGHT_UNIT'
[Unit]
Description=Container of this machine
Requires=docker.service
Wants=network-online.target
After=docker.service network-online.target
StartLimitIntervalSec=0
[Service]
ExecStartPre=-/usr/bin/docker rm --force service
ExecStart=/opt/edgewright/start
Restart=always
RestartSec=10
[Install]
WantedBy=multi-user.target
EDGEWRIGHT_UNIT
systemctl daemon-reload
systemctl enable --now edgewright.service
)";

void appendFetching(const Plan& plan, const Service& service, std::vector<Part>& parts)
{
    parts.insert(parts.end(), {{Part::Text, "edgewright_client='"},
                               {Part::ClientId, {}},
                               {Part::Text, "'\nedgewright_vault='"},
                               {Part::Vault, {}}});
    parts.push_back({Part::Text, std::string("'\n") + fetching});
    std::string fetched, exported; // a name may be one that the shell heeds (PATH): nothing runs after it has its value
    int number = 0;
    for (const auto& [variable, name] : vaultSecrets(plan, service)) {
        fetched += fmt::format("edgewright_{}=$(secret {})\n", ++number, name);
        exported += fmt::format("export {}=\"$edgewright_{}\"\n", variable, number);
    }
    parts.push_back({Part::Text, fetched + exported});
}

void appendRun(const Plan& plan, const Service& service, std::vector<Part>& parts)
{
    std::string run = "exec /usr/bin/docker run --rm --name service";
    if (!isRemoteShell(service))
        run += fmt::format(" --publish {0}:{0}", service.port);
    if (service.accelerators > 0)
        run += " --gpus all";
    for (const auto& [variable, name] : vaultSecrets(plan, service))
        run += " --env " + variable;
    parts.push_back({Part::Text, std::move(run)});
    if (keepsState(service))
        parts.insert(parts.end(),
                     {{Part::Text, " --volume '/var/lib/edgewright:"}, {Part::StatePath, {}}, {Part::Text, "'"}});
    parts.insert(parts.end(), {{Part::Text, " '"}, {Part::Image, {}}, {Part::Text, "'\n"}});
}

/// Texts that follow one another become one.
std::vector<Part> merged(const std::vector<Part>& parts)
{
    std::vector<Part> all;
    for (const Part& part : parts)
        if (part.kind == Part::Text && !all.empty() && all.back().kind == Part::Text)
            all.back().text += part.text;
        else
            all.push_back(part);
    return all;
}

} // namespace

std::vector<StartPart> startScript(const Plan& plan, const Service& service)
{
    std::vector<Part> parts{
        {Part::Text, "#!/bin/bash\n# edgewright:row = " + printableName(service.id.value) + "\n" + beginning}};
    if (fetchesSecrets(service))
        appendFetching(plan, service, parts);
    appendRun(plan, service, parts);
    parts.push_back({Part::Text, unit});
    return merged(parts);
}

} // namespace edgewright::azure

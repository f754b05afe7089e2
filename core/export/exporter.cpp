// What holds for every export, whatever its target?
#include "core/export/exporter.h"

#include "core/export/external_exporter.h"
#include "core/export/secrets.h"
#include "core/model/edit.h"
#include "core/model/field.h"

#include <algorithm>

namespace edgewright {

namespace {

Error secretFound(const Topology& topology, const RowRef& row, std::string_view key, const Text& label,
                  const Text& secret)
{
    return {text("export", "the field “{}” of “{}” seems to hold {}").with(label, displayName(topology, row), secret),
            pointerTo(row) + "/" + std::string(key),
            text("export", "take it out of the drawing; manifests hold no secrets, they name where one is fetched")};
}

std::optional<Text> secretInValue(const Value& value)
{
    if (const auto* word = std::get_if<std::string>(&value))
        return secretIn(*word);
    if (const auto* words = std::get_if<std::vector<std::string>>(&value))
        for (const std::string& word : *words)
            if (auto secret = secretIn(word))
                return secret;
    return {};
}

/// A row whose name holds the secret is called by its id.
template <class Row> Result<void> checkRow(const Topology& topology, const Row& row)
{
    for (const Field<Row>& field : fieldsOf<Row>()) {
        const auto secret = secretInValue(field.get(row));
        if (!secret)
            continue;
        Error error = secretFound(topology, refOf(row.id), field.key, field.label, *secret);
        if (secretIn(displayName(topology, refOf(row.id))))
            error.what =
                text("export", "the field “{}” of “{}” seems to hold {}").with(field.label, row.id.value, *secret);
        return fail(std::move(error));
    }
    return {};
}

Result<void> checkSecrets(const Topology& topology)
{
    Result<void> checked;
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        for (const Row& row : tableOf<Row>(topology))
            if (checked)
                checked = checkRow(topology, row);
    });
    return checked;
}

} // namespace

Result<Manifest> exportTo(const Exporter& exporter, const Topology& topology, const Progress& progress)
{
    if (auto sound = checkInvariants(topology); !sound)
        return fail(sound.error());
    if (auto clean = checkSecrets(topology); !clean)
        return fail(clean.error());
    return exporter.isExternal() ? runExternal(exporter, topology, progress) : exporter.run(topology);
}

} // namespace edgewright

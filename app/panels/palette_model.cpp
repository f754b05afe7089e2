// What can be put into a drawing? A tree of kinds, with the sites of providers below them.
#include "app/panels/palette_model.h"

#include "app/document/edits.h"
#include "app/document/translated.h"
#include "app/theme/theme.h"
#include "core/catalog/catalog.h"
#include "core/io/project_file.h"
#include "core/model/field.h"

#include <QMimeData>

namespace edgewright {

namespace {

QString confidenceWord(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Official: return PaletteModel::tr("from the provider itself");
    case Confidence::Secondary: return PaletteModel::tr("from a secondary source");
    case Confidence::Inferred: break;
    }
    return PaletteModel::tr("inferred");
}

QString siteTip(const Site& site)
{
    const QString place = fromCore(site.city.empty() ? site.name : site.city) +
                          (site.country.empty() ? QString() : ", " + fromCore(site.country));
    QString tip = fromCore(site.code) + " · " + place + "\n" +
                  PaletteModel::tr("%1, %2, %3")
                      .arg(fromCore(site.evidence.source), fromCore(site.evidence.date),
                           confidenceWord(site.evidence.confidence));
    if (site.status == SiteStatus::Legacy)
        tip += "\n" + PaletteModel::tr("Legacy: closed to new users or being wound down");
    return tip;
}

QString siteName(const Site& site)
{
    const QString name = fromCore(site.name);
    return site.status == SiteStatus::Legacy ? PaletteModel::tr("%1 (legacy)").arg(name) : name;
}

/// What stands at the right of a provider: how many sites can be picked, or why there is no list.
QString countOf(Provider provider, std::size_t sites)
{
    if (sites > 0)
        return sites == 1 ? PaletteModel::tr("1 site") : PaletteModel::tr("%n sites", nullptr, static_cast<int>(sites));
    return provider == Provider::GoogleDistributedCloud ? PaletteModel::tr("on site") : PaletteModel::tr("own list");
}

} // namespace

std::string nodeAsProject(Node node)
{
    if (node.id.empty())
        node.id = {"new"};
    Topology one;
    one.nodes.put(std::move(node));
    return toProjectText(one);
}

PaletteModel::PaletteModel(QObject* parent) : QStandardItemModel(parent) { fill(); }

void PaletteModel::fill()
{
    clear();
    nodes_.clear();
    QStandardItem* tiers = addSection(tr("Tiers"));
    addLine(tiers, tr("Device"), nodeFor(Tier::Device, NodeKind::Compute));
    QStandardItem* edge = addLine(tiers, tr("Edge site"), nodeFor(Tier::Edge, NodeKind::Compute));
    addProvider(edge, Provider::AwsLocalZone);
    addLine(tiers, tr("Fog data centre"), nodeFor(Tier::Fog, NodeKind::Compute));
    QStandardItem* cloud = addLine(tiers, tr("Cloud region"), nodeFor(Tier::Cloud, NodeKind::Compute));
    for (const Provider provider : {Provider::Aws, Provider::Azure, Provider::GoogleCloud})
        addProvider(cloud, provider);

    QStandardItem* zones = addSection(tr("5G MEC and edge zones"));
    for (const Provider provider : {Provider::AwsWavelength, Provider::AzureEdgeZone, Provider::GoogleDistributedCloud})
        addProvider(zones, provider);
    QStandardItem* pops = addSection(tr("CDN points of presence"));
    for (const Provider provider : {Provider::Cloudflare, Provider::Fastly, Provider::CloudFront, Provider::Akamai})
        addProvider(pops, provider);

    QStandardItem* traffic = addSection(tr("Traffic"));
    addLine(traffic, tr("Users"), nodeFor(Tier::Device, NodeKind::Access));
    addLine(traffic, tr("Origin"), nodeFor(Tier::Cloud, NodeKind::Origin));
}

QStandardItem* PaletteModel::addSection(const QString& title)
{
    auto* section = new QStandardItem(title);
    section->setData(true, SectionRole);
    appendRow(section);
    return section;
}

QStandardItem* PaletteModel::addLine(QStandardItem* parent, const QString& name, const Node& node)
{
    auto* line = new QStandardItem(name);
    line->setIcon(glyphIcon(glyphOf(node)));
    line->setData(static_cast<int>(nodes_.size()), NodeRole);
    line->setData(static_cast<int>(glyphOf(node)), GlyphRole);
    line->setData(name, SearchRole);
    nodes_.push_back(node);
    parent->appendRow(line);
    return line;
}

QStandardItem* PaletteModel::addProvider(QStandardItem* parent, Provider provider)
{
    const std::vector<const Site*> sites = pickableSites(catalog(), provider);
    const QString name = translated(choiceOf(provider).label);
    QStandardItem* line = addLine(parent, name, nodeFor(provider, nullptr));
    line->setData(countOf(provider, sites.size()), CountRole);
    line->setToolTip(name);
    for (const Site* site : sites) {
        QStandardItem* item = addLine(line, siteName(*site), nodeFor(provider, site));
        item->setData(fromCore(site->code), CountRole);
        item->setData(
            QStringList{fromCore(site->name), fromCore(site->code), fromCore(site->city), fromCore(site->country)}.join(
                ' '),
            SearchRole);
        item->setToolTip(siteTip(*site));
    }
    return line;
}

std::optional<Node> PaletteModel::nodeAt(const QModelIndex& index) const
{
    const QVariant place = index.data(NodeRole);
    if (!place.isValid())
        return {};
    return nodes_[static_cast<std::size_t>(place.toInt())];
}

QStringList PaletteModel::mimeTypes() const { return {QLatin1String(nodeMimeType)}; }

QMimeData* PaletteModel::mimeData(const QModelIndexList& indexes) const
{
    const std::optional<Node> node = indexes.isEmpty() ? std::nullopt : nodeAt(indexes.front());
    if (!node)
        return nullptr;
    auto* mime = new QMimeData;
    mime->setData(QLatin1String(nodeMimeType), QByteArray::fromStdString(nodeAsProject(*node)));
    mime->setText(fromCore(node->name));
    return mime;
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (index.data(SectionRole).toBool())
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

} // namespace edgewright

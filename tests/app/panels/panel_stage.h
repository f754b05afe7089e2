// A document with what panels need around it: where the tests of panels play.
#pragma once

#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/jobs.h"
#include "app/jobs/results.h"
#include "app/panels/panel.h"
#include "tests/app/hands.h"

namespace edgewright::testing {

/// Two sites, 300 km apart as their coordinates say, a link, users, a service that they call, an origin with contents.
inline Topology smallDrawing()
{
    Topology topology;
    Node boston, york, users, origin;
    boston.id = {"bos"};
    boston.name = "Wavelength Boston";
    boston.provider = Provider::AwsWavelength;
    boston.latitude = Degrees(42.36);
    boston.longitude = Degrees(-71.06);
    boston.cpu = Cores(32);
    boston.memory = Gibibytes(128);
    york = boston;
    york.id = {"nyc"};
    york.name = "Wavelength NYC";
    york.latitude = Degrees(40.71);
    york.longitude = Degrees(-74.01);
    york.cpu = Cores(16);
    users.id = {"users"};
    users.name = "Users Harbor";
    users.kind = NodeKind::Access;
    users.tier = Tier::Device;
    origin.id = {"origin"};
    origin.name = "Media origin";
    origin.kind = NodeKind::Origin;
    origin.tier = Tier::Cloud;
    for (const Node& node : {boston, york, users, origin})
        topology.nodes.put(node);
    Link link;
    link.id = {"l1"};
    link.from = {"bos"};
    link.to = {"nyc"};
    link.latency = Milliseconds(3.1);
    link.bandwidth = MegabitsPerSecond(1200);
    topology.links.put(link);
    link.id = {"l2"};
    link.from = {"users"};
    link.to = {"bos"};
    link.medium = Medium::Radio5g;
    topology.links.put(link);
    link.id = {"l3"};
    link.from = {"nyc"};
    link.to = {"origin"};
    topology.links.put(link);
    Service service;
    service.id = {"svc"};
    service.name = "AR render";
    service.cpu = Cores(8);
    service.serviceTime = Milliseconds(7.4);
    topology.services.put(service);
    ContentSet contents;
    contents.id = {"films"};
    contents.name = "Films";
    contents.origin = {"origin"};
    topology.contents.put(contents);
    Population population;
    population.id = {"pop"};
    population.name = "Harbor";
    population.node = {"users"};
    population.users = 12'000;
    population.requestRate = RequestsPerSecond(0.001);
    population.budget = Milliseconds(20);
    population.contents = {{"films"}};
    topology.populations.put(population);
    Flow flow;
    flow.id = {"flow"};
    flow.population = PopulationId{"pop"};
    flow.service = {"svc"};
    topology.flows.put(flow);
    return topology;
}

/// The users fetch ten news and a thousand films, which come through NYC with a cache of 1 GiB.
inline Topology cachedDrawing()
{
    Topology topology = smallDrawing();
    Node pop = *topology.nodes.find({"nyc"});
    pop.kind = NodeKind::PointOfPresence;
    pop.cache = Gibibytes(1);
    topology.nodes.put(pop);
    ContentSet films = *topology.contents.find({"films"});
    films.objects = 1000;
    topology.contents.put(films);
    topology.contents.put({.id = {"news"}, .name = "News", .origin = {"origin"}, .objects = 10});
    Population harbor = *topology.populations.find({"pop"});
    harbor.contents = {{"films"}, {"news"}};
    topology.populations.put(harbor);
    return topology;
}

/// A panel by key on a document, as the window would hold it.
struct Stage {
    Document document;
    Jobs jobs;
    Results results{document, jobs};
    std::vector<Node> added;
    std::vector<std::string> commands;
    PanelContext context{document, results, [this](const Node& node) { added.push_back(node); },
                         [this](const char* command) { commands.emplace_back(command); },
                         [](const char*, QWidget* parent) { return new QWidget(parent); }};
    std::unique_ptr<QWidget> panel;

    explicit Stage(std::string_view key, QSize size = {300, 720}, Topology topology = smallDrawing())
    {
        document.start(std::move(topology), false);
        for (const PanelEntry& entry : panels())
            if (entry.key == key)
                panel.reset(entry.make(context, nullptr));
        panel->setAutoFillBackground(true);
        panel->resize(size);
        panel->show();
        QTest::qWait(1); // so that the layout has been made
    }

    template <class Widget> Widget* find(const char* name) const { return testing::find<Widget>(*panel, name); }
    void select(std::set<RowRef> rows) { document.selection().set(std::move(rows)); }
    const Link& link(const char* id) const { return *document.topology().links.find({id}); }
    const Node& node(const char* id) const { return *document.topology().nodes.find({id}); }

    void picture(const QString& name) { testing::picture(*panel, name); }
};

} // namespace edgewright::testing

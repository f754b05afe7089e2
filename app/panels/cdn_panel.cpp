// What do the points of presence hit, what would other strategies do, and what does a publication?
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "app/panels/cache_choices.h"
#include "app/panels/cache_lines.h"
#include "app/panels/panel_widget.h"
#include "app/panels/quiet_combo.h"
#include "app/panels/request_view.h"
#include "app/panels/row_table.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <set>

namespace edgewright {

namespace {

enum View { PointsView, MissesView, ComparisonView, PublicationView, OneRequestView };

std::set<ContentSetId> fetchedContents(const Topology& topology)
{
    std::set<ContentSetId> fetched;
    for (const Population& users : topology.populations)
        fetched.insert(users.contents.begin(), users.contents.end());
    return fetched;
}

class CdnPanel final : public PanelWidget {
    Q_OBJECT

public:
    CdnPanel(const PanelContext& context, QWidget* parent)
        : PanelWidget(context, "cdn", parent),
          choices_(new CacheChoices(this)),
          tabs_(new QTabBar(this)),
          pages_(new QStackedWidget(this)),
          summary_(new QLabel(this)),
          refusal_(new QLabel(this)),
          replicationsLabel_(new QLabel(this)),
          replications_(new QSpinBox(this)),
          run_(button("runCaches", &Results::runCaches)),
          strategies_(button("compareStrategies", &Results::compareStrategies)),
          policies_(button("comparePolicies", &Results::comparePolicies)),
          rehearse_(new QPushButton(this)),
          content_(new QuietCombo(this)),
          soft_(new QCheckBox(this)),
          pops_(new RowTable(context.document, "popTable", this)),
          users_(new RowTable(context.document, "contentTable", this)),
          misses_(new RowTable(context.document, "missTable", this)),
          comparison_(new RowTable(context.document, "comparisonTable", this)),
          publication_(new RowTable(context.document, "publicationTable", this)),
          request_(new RequestView(context.document, context.results, this))
    {
        tabs_->setObjectName("cdnViews");
        summary_->setObjectName("summary");
        refusal_->setObjectName("refusal");
        replications_->setObjectName("replications");
        replications_->setRange(1, 1000);
        replications_->setFixedWidth(52);
        replications_->setButtonSymbols(QAbstractSpinBox::NoButtons);
        replicationsLabel_->setBuddy(replications_);
        rehearse_->setObjectName("rehearse");
        content_->setObjectName("publishedContent");
        soft_->setObjectName("softPurge");
        arrange();
        follow();
        CdnPanel::refresh();
    }

private:
    QPushButton* button(const char* name, void (Results::*run)())
    {
        auto* made = new QPushButton(this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, [this, run] { (results().*run)(); });
        return made;
    }

    void arrange()
    {
        tabs_->setExpanding(false);
        tabs_->setElideMode(Qt::ElideRight);
        for (int view = PointsView; view <= OneRequestView; ++view)
            tabs_->addTab({});
        content_->setMinimumContentsLength(12);
        auto* head = new QHBoxLayout;
        head->setContentsMargins(4, 0, 12, 0);
        head->setSpacing(6);
        head->addStrut(run_->sizeHint().height()); // one request has its own line of choices
        head->addWidget(tabs_, 1);
        for (const Command& command : commands_)
            head->addWidget(command.part);
        addPages();
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addWidget(choices_);
        column->addLayout(head);
        for (QLabel* label : {summary_, refusal_}) {
            label->setContentsMargins(12, 0, 12, 0);
            label->setWordWrap(true);
            column->addWidget(label);
        }
        column->addWidget(pages_, 1);
    }

    void addPages()
    {
        auto* points = new QSplitter(pages_);
        points->addWidget(pops_);
        points->addWidget(users_);
        points->setChildrenCollapsible(false);
        for (QWidget* page : std::initializer_list<QWidget*>{points, misses_, comparison_, publication_, request_})
            pages_->addWidget(page);
        pops_->setWeights({3, 0, 0, 0, 0, 0});
        users_->setWeights({3, 2, 0, 0, 0, 0});
        for (RowTable* table : {misses_, comparison_, publication_})
            table->setWeights({0}); // figures stay near what they are of
    }

    void follow()
    {
        connect(tabs_, &QTabBar::currentChanged, this, &CdnPanel::fill);
        connect(choices_, &CacheChoices::changed, this, [this] {
            takeChoices();
            fillPoints();
        });
        connect(replications_, &QSpinBox::valueChanged, this, &CdnPanel::takeChoices);
        connect(choices_, &CacheChoices::settled, this, &CdnPanel::tryOut);
        again_.setSingleShot(true);
        again_.setInterval(500);
        connect(&again_, &QTimer::timeout, this, &CdnPanel::tryOut);
        connect(rehearse_, &QPushButton::clicked, this, [this] {
            results().rehearse({{toCore(content_->currentData().toString())}, soft_->isChecked()});
        });
        connect(&results(), &Results::changed, this, &CdnPanel::fill);
        connect(&results(), &Results::failed, this, &CdnPanel::fill);
        connect(&document(), &Document::reset, this, [this] {
            fillContents();
            fill();
        });
        connect(&document(), &Document::edited, this, [this](const Edit& edit) {
            if (std::ranges::any_of(edit.changes, [](const RowChange& change) {
                    const TableKey table = refOf(change).table;
                    return table == TableKey::Populations || table == TableKey::Contents;
                }))
                fillContents();
        });
    }

    /// Ctrl+R goes by them too.
    void takeChoices()
    {
        CacheOptions chosen = choices_->options();
        chosen.replications = replications_->value();
        results().setCacheOptions(chosen);
    }

    void refresh() override
    {
        choices_->refresh();
        const QString views[] = {tr("Points of presence"), tr("Misses"), tr("Comparison"), tr("Publication"),
                                 tr("One request")};
        for (int view = PointsView; view <= OneRequestView; ++view)
            tabs_->setTabText(view, views[view]);
        tabs_->setAccessibleName(tr("Answers of the caches"));
        replicationsLabel_->setText(tr("Replications"));
        dress(*replicationsLabel_, Dress::Dim);
        replications_->setToolTip(
            tr("Runs with seeds of their own: of two or more, figures are means ± half of their 95 % "
               "confidence interval"));
        run_->setText(tr("Run caches"));
        strategies_->setText(tr("Compare strategies"));
        policies_->setText(tr("Compare policies"));
        rehearse_->setText(tr("Rehearse publication"));
        soft_->setText(tr("soft purge"));
        soft_->setToolTip(tr("Purges leave copies that the origin may confirm: where nothing changed, no body comes"));
        content_->setAccessibleName(tr("Content set that is published anew after the warm-up"));
        content_->setToolTip(content_->accessibleName());
        content_->setPlaceholderText(tr("no content"));
        dress(*refusal_, Dress::Bad);
        fillContents();
        request_->refresh();
        fill();
    }

    /// What may be published; the one chosen stays while it is there.
    void fillContents()
    {
        const QVariant chosen = content_->currentData();
        content_->clear();
        const Topology& topology = document().topology();
        const std::set<ContentSetId> fetched = fetchedContents(topology);
        std::vector<std::pair<ContentSetId, QString>> named;
        for (const ContentSetId& id : fetched) {
            named.emplace_back(id, fromCore(displayName(topology, refOf(id))));
            content_->addItem(named.back().second, fromCore(id.value));
        }
        choices_->setContents(std::move(named));
        content_->setCurrentIndex(fetched.empty() ? -1 : std::max(0, content_->findData(chosen)));
        const QString idle =
            fetched.empty() ? tr("Nobody fetches content: choose contents for a population under “Fetch”") : QString();
        for (QWidget* part : std::initializer_list<QWidget*>{strategies_, policies_, rehearse_}) {
            part->setEnabled(idle.isEmpty());
            part->setToolTip(idle);
        }
        for (QWidget* part : std::initializer_list<QWidget*>{content_, soft_})
            part->setEnabled(idle.isEmpty());
        misses_->setEmptyWords(tr("No result yet: “Run caches” plays requests against the points of presence"));
        comparison_->setEmptyWords(
            idle.isEmpty() ? tr("No comparison yet: “Compare strategies” plays the same requests under each of them, "
                                "“Compare policies” under each eviction policy")
                           : idle);
        publication_->setEmptyWords(idle.isEmpty() ? tr("No rehearsal yet: “Rehearse publication” publishes a content "
                                                        "set anew and counts what is still served from before")
                                                   : idle);
    }

    void fill()
    {
        const int view = tabs_->currentIndex();
        pages_->setCurrentIndex(view);
        for (const Command& command : commands_)
            command.part->setVisible(view >= command.first && view <= command.last);
        fillRun();
        const auto compared = results().comparison();
        show(*comparison_, compared ? comparisonLines(*compared) : CacheLines(), results().isComparisonStale());
        const auto published = results().publication();
        show(*publication_, published ? publicationLines(document().topology(), *published) : CacheLines(),
             results().isPublicationStale());
        say(summaryOf(view));
        refusal_->setText(results().lastError());
        refusal_->setVisible(!refusal_->text().isEmpty());
    }

    /// What a slider says, once nothing else is under way.
    void tryOut()
    {
        if (results().mayRunCaches())
            results().runCaches();
        else
            again_.start();
    }

    /// With what the curves say to the size and the lifetime that are being tried out.
    void fillPoints()
    {
        const auto found = results().cache();
        show(*pops_, found ? pointLines(document().topology(), *found, choices_->options()) : CacheLines(),
             results().isCacheStale());
    }

    void reachOfCurves(const CacheResult& found)
    {
        std::optional<Gibibytes> least, most;
        for (const PointOfPresenceResult& point : found.pointsOfPresence)
            if (point.curve && !point.curve->points.empty()) {
                const Gibibytes first = point.curve->points.front().size(), last = point.curve->points.back().size();
                least = std::min(least.value_or(first), first);
                most = std::max(most.value_or(last), last);
            }
        if (least && *least > Gibibytes{})
            choices_->setSizes(*least, *most);
    }

    void fillRun()
    {
        const auto found = results().cache();
        const bool isStale = results().isCacheStale();
        const Topology& topology = document().topology();
        pops_->setEmptyWords(found ? tr("No point of presence was asked")
                                   : tr("No result yet: “Run caches” plays requests against the points of presence"));
        if (found)
            reachOfCurves(*found);
        fillPoints();
        users_->setVisible(found != nullptr);
        show(*users_, found ? userLines(topology, *found) : CacheLines(), isStale);
        show(*misses_, found ? missLines(topology, *found) : CacheLines(), isStale);
    }

    static void show(RowTable& table, CacheLines shown, bool isStale)
    {
        table.setContents(shown.headings, std::move(shown.lines));
        table.setStale(isStale);
    }

    struct Summary {
        QString words;
        CacheOptions asked;
        bool isStale = false;
    };

    Summary summaryOf(int view) const
    {
        const Results& all = results();
        if (const auto found = all.comparison(); found && view == ComparisonView)
            return {comparisonSummary(*found), all.comparisonAsked(), all.isComparisonStale()};
        if (const auto found = all.publication(); found && view == PublicationView)
            return {publicationSummary(document().topology(), *found), all.publicationAsked(),
                    all.isPublicationStale()};
        if (const auto found = all.cache(); found && view < ComparisonView)
            return {cacheSummary(*found), all.cacheAsked(), all.isCacheStale()};
        return {};
    }

    void say(const Summary& summary)
    {
        QStringList parts{summary.words};
        if (const QString words = whatIfWords(summary.asked); !words.isEmpty())
            parts << words;
        if (summary.isStale)
            parts << tr("the drawing has changed since");
        summary_->setText(parts.join(QStringLiteral(" · ")));
        summary_->setVisible(!summary.words.isEmpty());
        dress(*summary_, summary.isStale ? Dress::Dim : Dress::Plain);
    }

    CacheChoices* choices_;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    QLabel* summary_;
    QLabel* refusal_;
    QLabel* replicationsLabel_;
    QSpinBox* replications_; ///< of what rehearsals and single requests don't repeat
    QPushButton* run_;
    QPushButton* strategies_;
    QPushButton* policies_;
    QPushButton* rehearse_;
    QComboBox* content_;
    QCheckBox* soft_;
    RowTable* pops_;
    RowTable* users_;
    RowTable* misses_;
    RowTable* comparison_;
    RowTable* publication_;
    RequestView* request_;
    struct Command {
        QWidget* part;
        View first, last; ///< that it belongs to
    };
    const std::vector<Command> commands_{{replicationsLabel_, PointsView, ComparisonView},
                                         {replications_, PointsView, ComparisonView},
                                         {run_, PointsView, MissesView},
                                         {strategies_, ComparisonView, ComparisonView},
                                         {policies_, ComparisonView, ComparisonView},
                                         {content_, PublicationView, PublicationView},
                                         {soft_, PublicationView, PublicationView},
                                         {rehearse_, PublicationView, PublicationView}};
    QTimer again_; ///< until another job is done
};

} // namespace

PanelEntry cdnPanel()
{
    return {"cdn", text("panel", "CDN"), Qt::BottomDockWidgetArea,
            [](const PanelContext& context, QWidget* parent) -> QWidget* { return new CdnPanel(context, parent); }};
}

} // namespace edgewright

#include "cdn_panel.moc"

// What does the bottom line say?
#include "app/window/status_line.h"

#include "app/theme/theme.h"
#include "app/window/main_window.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace edgewright {

StatusLine::StatusLine(MainWindow& window)
    : QStatusBar(&window),
      window_(window),
      counts_(new QLabel(this)),
      hint_(new QLabel(this)),
      job_(new QLabel(this)),
      zoom_(new QLabel(this)),
      bar_(new QProgressBar(this)),
      cancel_(new QToolButton(this))
{
    setObjectName("statusLine");
    setSizeGripEnabled(false);
    hint_->setObjectName("hint");
    hint_->setTextFormat(Qt::PlainText);
    hint_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    bar_->setObjectName("jobProgress");
    bar_->setRange(0, 1000);
    bar_->setTextVisible(false);
    bar_->setFixedWidth(140);
    cancel_->setObjectName("jobCancel");
    cancel_->setIcon(icon("close"));
    addWidget(counts_);
    addWidget(hint_, 1);
    addPermanentWidget(bar_);
    addPermanentWidget(job_);
    addPermanentWidget(cancel_);
    addPermanentWidget(zoom_);
    counts_->setContentsMargins(8, 0, 12, 0);
    zoom_->setContentsMargins(8, 0, 8, 0);
    connect(&window_.document(), &Document::edited, this, &StatusLine::count);
    connect(&window_.document(), &Document::reset, this, &StatusLine::count);
    connect(&window_.canvas(), &Canvas::hinted, hint_, &QLabel::setText);
    connect(&window_.canvas(), &Canvas::zoomChanged, this,
            [this](double zoom) { zoom_->setText(QString("%1 %").arg(qRound(zoom * 100))); });
    connect(&window_.jobs(), &Jobs::started, this, [this](const QString& title) {
        job_->setText(title);
        bar_->setValue(0);
        showJob(true);
    });
    connect(&window_.jobs(), &Jobs::progressed, this, [this](double fraction, const QString& word) {
        bar_->setValue(qRound(fraction * 1000));
        job_->setText(word.isEmpty() ? window_.jobs().title() : QString("%1: %2").arg(window_.jobs().title(), word));
    });
    connect(&window_.jobs(), &Jobs::finished, this, [this] { showJob(false); });
    connect(cancel_, &QToolButton::clicked, this, [this] { window_.jobs().cancel(); });
    zoom_->setText("100 %");
    showJob(false);
    count();
}

void StatusLine::count()
{
    const Topology& topology = window_.document().topology();
    counts_->setText(tr("%n node(s)", nullptr, static_cast<int>(topology.nodes.size())) + ", " +
                     tr("%n link(s)", nullptr, static_cast<int>(topology.links.size())));
}

void StatusLine::showJob(bool running)
{
    bar_->setVisible(running);
    job_->setVisible(running);
    cancel_->setVisible(running);
    cancel_->setToolTip(tr("Cancel"));
    cancel_->setAccessibleName(tr("Cancel"));
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        count();
    QStatusBar::changeEvent(event);
}

} // namespace edgewright

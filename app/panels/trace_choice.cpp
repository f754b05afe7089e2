// Whose requests do the caches answer: drawn by chance, or those of a trace?
#include "app/panels/trace_choice.h"

#include "app/document/translated.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace edgewright {

TraceChoice::TraceChoice(QWidget* parent) : QToolButton(parent)
{
    setObjectName("requestSource");
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
}

void TraceChoice::setContents(std::vector<std::pair<ContentSetId, QString>> contents)
{
    contents_ = std::move(contents);
    const auto isThere = [&](const auto& content) { return content.first == trace_->content; };
    if (trace_ && std::ranges::none_of(contents_, isThere))
        choose({});
    fillMenu();
}

void TraceChoice::refresh()
{
    const QString file = trace_ ? QFileInfo(fromCore(trace_->file.string())).fileName() : QString();
    setText(trace_ ? tr("Trace") : tr("Requests")); // both short: the line is full
    setAccessibleName(tr("Where the requests come from"));
    setToolTip(trace_ ? tr("Requests of %1, with its times and sizes").arg(file)
                      : tr("Requests are drawn by chance, as the drawing says; or those of a trace are replayed"));
    fillMenu();
}

void TraceChoice::fillMenu()
{
    menu()->clear();
    QAction* drawn = menu()->addAction(tr("Draw requests by chance"), this, [this] { choose({}); });
    drawn->setCheckable(true);
    drawn->setChecked(!trace_);
    for (const auto& [id, name] : contents_) {
        QAction* replay = menu()->addAction(tr("Replay a trace for %1…").arg(name), this,
                                            [this, content = id, called = name] { ask(content, called); });
        replay->setCheckable(true);
        replay->setChecked(trace_ && trace_->content == id);
    }
}

void TraceChoice::ask(const ContentSetId& content, const QString& name)
{
    const QString folder = trace_ ? QFileInfo(fromCore(trace_->file.string())).path() : QString();
    const QString file = QFileDialog::getOpenFileName(this, tr("Trace of the requests for %1").arg(name), folder);
    if (file.isEmpty())
        fillMenu(); // its tick stays where it was
    else
        choose(ReplayedTrace{QFileInfo(file).filesystemFilePath(), {}, content, {}});
}

void TraceChoice::choose(std::optional<ReplayedTrace> trace)
{
    trace_ = std::move(trace);
    refresh();
    emit changed();
}

} // namespace edgewright

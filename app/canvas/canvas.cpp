// What does the canvas show, and how is its view moved?
#include "app/canvas/canvas.h"

#include "app/canvas/canvas_accessible.h"
#include "app/canvas/canvas_state.h"
#include "app/canvas/scene_painter.h"
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace edgewright {

namespace {

constexpr std::array zoomSteps{0.02, 0.05, 0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};

} // namespace

Canvas::Canvas(Document& document, Results& results, QWidget* parent)
    : QWidget(parent), state_(std::make_unique<State>(*this, document, results, font()))
{
    QAccessible::installFactory(canvasAccessible); // once is enough, more do nothing
    setObjectName("canvas");
    setAccessibleName(tr("Drawing"));
    setAccessibleDescription(
        tr("The topology. Tab walks over its nodes, arrows move what is selected, L starts a link, F2 renames."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(120, 90);
    State* state = state_.get();
    connect(&document, &Document::edited, this, [state](const Edit& edit) { state->edited(edit); });
    connect(&document, &Document::reset, this, [state] { state->reset(); });
    connect(&document.selection(), &Selection::changed, this, [this, state] {
        state->repaintAll();
        announceFocus(*this);
    });
    connect(&document.selection(), &Selection::revealed, this, [this](const RowRef& row) { reveal(boundsOf(row)); });
    connect(&results, &Results::changed, this, [state] {
        state->faces.forgetAll();
        state->repaintAll();
    });
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, [this, state] {
        state->faces.setFont(font());
        state->repaintAll();
    });
    state->reset();
}

Canvas::~Canvas() = default;

double Canvas::zoom() const { return state_->view.zoom(); }
void Canvas::setZoom(double zoom) { state_->setZoomAt(QRectF(rect()).center(), zoom); }

void Canvas::zoomIn()
{
    const auto next = std::ranges::upper_bound(zoomSteps, zoom() * 1.001);
    setZoom(next == zoomSteps.end() ? zoomSteps.back() : *next);
}

void Canvas::zoomOut()
{
    const auto next = std::ranges::lower_bound(zoomSteps, zoom() * 0.999);
    setZoom(next == zoomSteps.begin() ? zoomSteps.front() : *(next - 1));
}

void Canvas::fit()
{
    const QRectF all = sceneBounds();
    state_->view.fit(all.isNull() ? QRectF(-nodeWidth, -nodeHeight, 2 * nodeWidth, 2 * nodeHeight) : all,
                     state_->size());
    state_->fitted = state_->view;
    update();
    emit zoomChanged(zoom());
}

void Canvas::reveal(const QRectF& scene)
{
    if (scene.isNull())
        return;
    state_->view.reveal(scene, state_->size());
    update();
}

QPointF Canvas::toScene(QPointF widget) const { return state_->view.toScene(widget); }
QPointF Canvas::toWidget(QPointF scene) const { return state_->view.toWidget(scene); }
QPointF Canvas::viewCentre() const { return toScene(QRectF(rect()).center()); }

QRectF Canvas::boundsOf(const RowRef& row) const
{
    if (const NodeShape* node = row.table == TableKey::Nodes ? state_->index.find(NodeId{row.id}) : nullptr)
        return node->box();
    if (const LinkShape* link = row.table == TableKey::Links ? state_->index.find(LinkId{row.id}) : nullptr)
        return link->route.boundingRect();
    if (const auto group = state_->index.groups().find({row.id});
        row.table == TableKey::Groups && group != state_->index.groups().end())
        return group->second.box;
    return {};
}

void Canvas::setTool(const QString& key)
{
    const auto entries = edgewright::tools();
    const auto found = std::ranges::find(entries, key.toStdString(), &ToolEntry::key);
    if (found == entries.end())
        return;
    state_->tool().cancel();
    state_->current = static_cast<std::size_t>(found - entries.begin());
    state_->tool().enter();
    setCursor(state_->tool().cursor({}));
    state_->say(state_->tool().hint());
    update();
    emit toolChanged(key);
}

QString Canvas::tool() const { return fromCore(edgewright::tools()[state_->current].key); }
void Canvas::setSnapping(bool snap) { state_->snapping = snap; }
bool Canvas::isSnapping() const { return state_->snapping; }

void Canvas::cancelGesture()
{
    if (!state_->tool().cancel() && state_->current != 0)
        setTool("select");
    update();
}

QRectF Canvas::sceneBounds() const { return state_->index.bounds(); }

void Canvas::render(QPainter& painter, const QRectF& target) { renderIn(painter, target, lightTheme()); }

void Canvas::renderIn(QPainter& painter, const QRectF& target, const Theme& theme)
{
    static constexpr double margin = 24;
    const QRectF all = sceneBounds().adjusted(-margin, -margin, margin, margin);
    const double scale = std::min(target.width() / all.width(), target.height() / all.height());
    const QPointF offset = target.center() - all.center() * scale;
    SceneView view = state_->sceneView(theme, all, 1);
    view.selected = nullptr;
    view.target = {};
    painter.fillRect(target, theme.canvas);
    paintScene(painter, view, QTransform(scale, 0, 0, scale, offset.x(), offset.y()), {});
}

void Canvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colours = theme();
    if (state_->index.nodeCount() == 0) {
        painter.fillRect(rect(), colours.canvas);
        paintGrid(painter, colours, state_->view, state_->size());
        paintEmptyHint(painter, colours, font(), state_->size());
        return;
    }
    const SceneView scene = state_->sceneView(colours, state_->view.toScene(QRectF(rect())), zoom());
    state_->paintLayer(scene);
    painter.drawImage(0, 0, state_->layer.picture);
    state_->paintOverlays(painter, scene);
}

} // namespace edgewright

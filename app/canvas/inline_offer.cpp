// How does the canvas offer something without getting in the way?
#include "app/canvas/inline_offer.h"

#include "app/canvas/canvas.h"
#include "app/canvas/stage.h"
#include "app/document/document.h"

#include <QKeyEvent>

#include <algorithm>

namespace edgewright {

namespace {

bool isEnter(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter; }

/// Held alone it does nothing yet.
bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr;
}

/// Below the box and inside the canvas.
QPoint placeFor(QSize offer, const QRectF& box, QSize canvas)
{
    static constexpr double gap = 8;
    const QPointF wanted(box.center().x() - offer.width() / 2.0, box.bottom() + gap);
    return {std::clamp(qRound(wanted.x()), 0, std::max(0, canvas.width() - offer.width())),
            std::clamp(qRound(wanted.y()), 0, std::max(0, canvas.height() - offer.height()))};
}

} // namespace

InlineOffer::InlineOffer(const QString& words, Take take, QWidget* canvas)
    : QPushButton(words, canvas), take_(std::move(take))
{
    setObjectName("inlineOffer");
    setFocusPolicy(Qt::NoFocus); // keys stay with the canvas
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Click or press Enter; Esc or going on lets it be"));
    connect(this, &QPushButton::clicked, this, [this] { close(true); });
    canvas->installEventFilter(this);
    adjustSize();
}

bool InlineOffer::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (const int pressed = static_cast<QKeyEvent*>(event)->key();
            !closed_ && (isEnter(pressed) || pressed == Qt::Key_Escape))
            event->accept(); // no command of the window takes it
        return false;
    case QEvent::KeyPress: return key(static_cast<QKeyEvent*>(event)->key());
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::NativeGesture:
    case QEvent::Resize:
    case QEvent::DragEnter:
    case QEvent::ContextMenu:
    case QEvent::FocusOut: close(false); return false;
    default: return false;
    }
}

bool InlineOffer::key(int key)
{
    if (closed_ || isModifier(key))
        return false;
    close(isEnter(key));
    return isEnter(key) || key == Qt::Key_Escape;
}

void InlineOffer::close(bool takes)
{
    if (std::exchange(closed_, true))
        return;
    hide();
    deleteLater();
    if (takes)
        take_();
}

void offerInline(Stage& stage, const QString& words, const QRectF& beside, InlineOffer::Take take)
{
    for (InlineOffer* earlier : stage.canvas.findChildren<InlineOffer*>(Qt::FindDirectChildrenOnly))
        earlier->letGo();
    auto* offer = new InlineOffer(words, std::move(take), &stage.canvas);
    offer->move(placeFor(offer->size(), stage.view.toWidget(beside), stage.canvas.size()));
    QObject::connect(&stage.document, &Document::edited, offer, &InlineOffer::letGo);
    QObject::connect(&stage.document, &Document::reset, offer, &InlineOffer::letGo);
    offer->show();
}

} // namespace edgewright

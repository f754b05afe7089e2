// How does the canvas offer something without getting in the way?
#pragma once

#include <QPushButton>
#include <QRectF>

#include <functional>

namespace edgewright {

struct Stage;

/// A button on the canvas, beside what it is about. A click or Enter takes it, Esc or going on with anything else lets it go.
class InlineOffer final : public QPushButton {
    Q_OBJECT

public:
    using Take = std::function<void()>;
    InlineOffer(const QString& words, Take take, QWidget* canvas);
    void letGo() { close(false); }

protected:
    bool eventFilter(QObject* canvas, QEvent* event) override;

private:
    void close(bool takes);
    bool key(int key); ///< true: it was for the offer

    Take take_;
    bool closed_ = false;
};

/// Shows an offer below `beside`, a box in drawing units; only one stands at a time, and none outlives a change of the drawing.
void offerInline(Stage& stage, const QString& words, const QRectF& beside, InlineOffer::Take take);

} // namespace edgewright

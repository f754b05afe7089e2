// What has been done to the drawing, step by step, and back to any of them?
#include "app/document/document.h"
#include "app/panels/panel_widget.h"

#include <QCoreApplication>
#include <QUndoView>
#include <QVBoxLayout>

namespace edgewright {

namespace {

class HistoryPanel final : public PanelWidget {
public:
    HistoryPanel(const PanelContext& context, QWidget* parent)
        : PanelWidget(context, "history", parent), steps_(new QUndoView(&context.document.history(), this))
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(steps_);
        steps_->setObjectName("steps");
        steps_->setFrameShape(QFrame::NoFrame);
        steps_->setUniformItemSizes(true);
        steps_->setStyleSheet(QStringLiteral("QListView::item { min-height: 20px; }")); // as other lists have it
        HistoryPanel::refresh();
    }

private:
    void refresh() override
    {
        document().retranslateHistory();
        steps_->doItemsLayout(); // the stack doesn't tell of new words
        steps_->setEmptyLabel(tr("As it was opened"));
        steps_->setToolTip(tr("Choose a step to go back, or forward again, to the drawing as it was after it"));
        steps_->setAccessibleName(tr("Steps of history"));
    }
    static QString tr(const char* words) { return QCoreApplication::translate("edgewright::HistoryPanel", words); }

    QUndoView* steps_;
};

} // namespace

PanelEntry historyPanel()
{
    return {"history", text("panel", "History"), Qt::BottomDockWidgetArea,
            [](const PanelContext& context, QWidget* parent) -> QWidget* { return new HistoryPanel(context, parent); }};
}

} // namespace edgewright

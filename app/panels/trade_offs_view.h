// What does less of one goal cost in another? A view of the placement panel.
#pragma once

#include "app/panels/panel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace edgewright {

class RowTable;

/// The Pareto front of two goals, as a chart and as a table. The point that is chosen in either is shown on the drawing.
class TradeOffsView final : public QWidget {
    Q_OBJECT

public:
    TradeOffsView(const PanelContext& context, QWidget* parent);

    void refresh(); ///< words and colours, after another language or theme

private:
    void arrange();
    void follow();
    void fill();
    void fillGoals(QComboBox& goals);
    void takeGoals();
    void lookAtLine();

    PanelContext context_;
    QLabel* between_;
    QComboBox* first_;
    QComboBox* second_;
    QPushButton* run_;
    QLabel* summary_;
    QWidget* chart_;
    RowTable* points_;
};

} // namespace edgewright

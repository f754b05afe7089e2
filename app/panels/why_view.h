// Why does a service run where it does, and why not elsewhere? A view of the placement panel.
#pragma once

#include "app/panels/panel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace edgewright {

class RowTable;

/// Every node, with what it would mean for the service. The choice follows what is selected in the drawing.
class WhyView final : public QWidget {
    Q_OBJECT

public:
    WhyView(const PanelContext& context, QWidget* parent);

    void refresh(); ///< words, after another language or theme

private:
    void arrange();
    void follow();
    void fill();
    void fillServices();
    void followSelection();
    void takeService();

    PanelContext context_;
    QLabel* label_;
    QComboBox* service_;
    QPushButton* ask_;
    QLabel* summary_;
    RowTable* nodes_;
};

} // namespace edgewright

// What would simple rules place? A view of the placement panel.
#pragma once

#include "app/panels/panel.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace edgewright {

class RowTable;

/// The answer and each rule of thumb, a line each. The one that is chosen is shown on the drawing.
class BaselinesView final : public QWidget {
    Q_OBJECT

public:
    BaselinesView(const PanelContext& context, QWidget* parent);

    void refresh(); ///< words, after another language or theme

private:
    void fill();
    void lookAtLine();
    int lineOfFirstRule() const;
    std::optional<int> lineShown() const;

    PanelContext context_;
    QPushButton* run_;
    RowTable* rules_;
};

} // namespace edgewright

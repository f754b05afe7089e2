// What do all panels share? They say everything anew when the language or the theme changes.
#pragma once

#include "app/panels/panel.h"

#include <QWidget>

class QAbstractButton;
class QLabel;

namespace edgewright {

class PanelWidget : public QWidget {
    Q_OBJECT

public:
    PanelWidget(const PanelContext& context, const char* name, QWidget* parent);

protected:
    /// Words, colours and contents. Called when the language or the theme changes, and by the panel itself at its birth.
    virtual void refresh() = 0;
    void changeEvent(QEvent* event) override;

    Document& document() const { return context_.document; }
    Results& results() const { return context_.results; }
    const PanelContext& context() const { return context_; }

private:
    PanelContext context_;
};

/// How a line of a panel is dressed, in the colours of the theme in force.
enum class Dress { Plain, Dim, Section, Title, Bad, Ok, Warn };
void dress(QLabel& label, Dress how);
/// A rounded outline around a word: "optimal".
void dressAsPill(QLabel& label, Dress how);
QColor colorOf(Dress how);
/// A button that stands in a form looks like its fields; ticked ones like what is chosen.
void dressAsField(QAbstractButton& button);

} // namespace edgewright

// Where does the window say what went wrong, without stopping anyone's work?
#include "app/window/message_bar.h"

#include "app/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace edgewright {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      icon_(new QLabel(this)),
      text_(new QLabel(this)),
      button_(new QPushButton(this)),
      close_(new QPushButton(this)),
      color_(&Theme::ok)
{
    setObjectName("messageBar");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    text_->setObjectName("messageText");
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    close_->setFlat(true);
    close_->setIcon(icon("close"));
    row->addWidget(icon_);
    row->addWidget(text_, 1);
    row->addWidget(button_);
    row->addWidget(close_);
    connect(button_, &QPushButton::clicked, this, [this] {
        hide();
        decline_ = nullptr;
        if (const auto accept = std::exchange(accept_, nullptr))
            accept();
    });
    connect(close_, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto decline = std::exchange(decline_, nullptr))
            decline();
    });
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &MessageBar::recolour);
    recolour();
    retranslate();
    hide();
}

void MessageBar::recolour()
{
    setStyleSheet(QString("#messageBar { background: %1; border-bottom: 1px solid %2; }")
                      .arg(theme().hover.name(), theme().line.name()));
    icon_->setPixmap(iconPixmap(QLatin1String(iconName_), 18, theme().*color_, devicePixelRatioF()));
}

void MessageBar::retranslate()
{
    close_->setAccessibleName(tr("Close"));
    close_->setToolTip(tr("Close"));
    text_->setText(message_ ? message_() : QString());
    button_->setText(offered_ ? offered_() : QString());
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::say(Words message, const char* iconName, QColor Theme::*color)
{
    iconName_ = iconName;
    color_ = color;
    message_ = std::move(message);
    recolour();
    retranslate();
    show();
}

void MessageBar::tell(const QString& message, bool isError)
{
    button_->hide();
    accept_ = decline_ = nullptr;
    offered_ = nullptr;
    say([message] { return message; }, isError ? "error" : "ok", isError ? &Theme::bad : &Theme::ok);
}

void MessageBar::offer(Words message, Words button, std::function<void()> accept, std::function<void()> decline)
{
    offered_ = std::move(button);
    button_->show();
    accept_ = std::move(accept);
    decline_ = std::move(decline);
    say(std::move(message), "question", &Theme::accent);
}

} // namespace edgewright

// What does the program show before anything is open?
#include "app/window/start_page.h"

#include "app/document/translated.h"
#include "app/theme/theme.h"
#include "app/window/main_window.h"
#include "app/window/settings.h"
#include "app/window/start_card.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace edgewright {

namespace {

constexpr int margin = 32, gap = 16;
constexpr int leftWidth = 272;
constexpr int leastCard = 232, mostCard = 400, mostColumns = 3;
constexpr int wordsBelowPicture = 112; ///< of a card whose sentence takes four lines
constexpr int recentShown = 6;

} // namespace

StartPage::StartPage(MainWindow& window) : QWidget(&window), window_(window), scroll_(new QScrollArea(this))
{
    setObjectName("startPage");
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll_);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &StartPage::refresh);
}

void StartPage::refresh()
{
    const bool hadFocus = scroll_->isAncestorOf(window_.focusWidget());
    delete buttons_;
    buttons_ = new QButtonGroup(this); // of one group, so that arrows walk from each to what lies that way
    buttons_->setExclusive(false);
    auto* content = new QWidget;
    content->setObjectName("startContent");
    content->setStyleSheet(QString("#startContent { background: %1; }").arg(theme().background.name()));
    auto* page = new QHBoxLayout(content);
    page->setContentsMargins(margin, 28, margin, 28);
    halves_ = new QHBoxLayout;
    halves_->setSpacing(margin);
    beginnings_ = beginnings(content);
    halves_->addWidget(beginnings_);
    halves_->addWidget(gallery(content), 1);
    page->addStretch(1);
    page->addLayout(halves_, 1000); // what is left over on a wide screen stands at both sides
    page->addStretch(1);
    scroll_->setWidget(content);
    arrange();
    if (hadFocus)
        takeFocus();
}

void StartPage::takeFocus()
{
    if (buttons_ && !buttons_->buttons().isEmpty())
        buttons_->buttons().front()->setFocus(Qt::OtherFocusReason);
}

QWidget* StartPage::beginnings(QWidget* parent)
{
    auto* left = new QWidget(parent);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(startHeading(tr("Edgewright"), 24, left));
    column->addWidget(quietWords(tr("Draw the edge, simulate it, take the manifests away."), left));
    column->addSpacing(10);
    addWays(*column, left);
    column->addSpacing(14);
    addRecent(*column, left);
    column->addStretch(1);
    return left;
}

void StartPage::addWays(QLayout& column, QWidget* parent)
{
    const auto add = [&](const QString& words, const char* iconName, const char* name, auto run) {
        auto* button = new QPushButton(icon(iconName), words, parent);
        button->setObjectName(name);
        button->setStyleSheet("text-align: left;");
        connect(button, &QPushButton::clicked, this, run);
        column.addWidget(button);
        welcome(button);
    };
    add(tr("Empty drawing"), "new", "startEmpty", [this] { window_.newDrawing(); });
    add(tr("Open…"), "open", "startOpen", [this] { window_.openWithDialog(); });
    add(tr("Import…"), "import", "startImport", [this] { window_.importWithDialog(); });
    if (window_.hasNodes())
        add(tr("Back to the drawing"), "chevron-right", "startBack", [this] { window_.showDrawing(); });
}

void StartPage::addRecent(QLayout& column, QWidget* parent)
{
    column.addWidget(startHeading(tr("Recent drawings"), 15, parent));
    const QStringList files = settings::recentFiles().mid(0, recentShown);
    if (files.isEmpty())
        column.addWidget(quietWords(tr("Drawings that you save or open stand here."), parent));
    for (const QString& file : files) {
        StartCard* card = fileCard(file, parent);
        connect(card, &QToolButton::clicked, this, [this, file] { window_.openFile(file); });
        column.addWidget(card);
        welcome(card);
    }
}

QWidget* StartPage::gallery(QWidget* parent)
{
    auto* right = new QWidget(parent);
    right->setMaximumWidth(mostColumns * mostCard + (mostColumns - 1) * gap);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(12);
    column->addWidget(startHeading(tr("Start from a template"), 15, right));
    grid_ = new QGridLayout;
    grid_->setSpacing(gap);
    cards_.clear();
    for (const Template& shown : templates()) {
        StartCard* card = templateCard(shown, right);
        connect(card, &QToolButton::clicked, this, [this, name = fromCore(shown.name)] { window_.openTemplate(name); });
        cards_.append(card);
        welcome(card);
    }
    column->addLayout(grid_);
    column->addStretch(1);
    return right;
}

/// Columns and pictures as the room allows: three by two where it is 1280 by 800 or more, so that all are in sight.
void StartPage::arrange()
{
    if (!halves_)
        return;
    const bool isNarrow = width() < leftWidth + 3 * margin + leastCard * 2 + gap;
    halves_->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    beginnings_->setFixedWidth(isNarrow ? std::max(leastCard, width() - 2 * margin) : leftWidth);
    const int room = width() - 2 * margin - (isNarrow ? 0 : leftWidth + margin);
    const int columns = std::clamp((room + gap) / (leastCard + gap), 1, mostColumns);
    const int rows = (static_cast<int>(cards_.size()) + columns - 1) / columns;
    const int cardWidth = std::min(mostCard, (room - (columns - 1) * gap) / columns);
    const int rowHeight = (height() - 2 * 28 - 40 - (rows - 1) * gap) / std::max(1, rows);
    const int picture = std::clamp(rowHeight - wordsBelowPicture, 96, std::max(96, pictureHeight(cardWidth)));
    for (int i = 0; i < cards_.size(); ++i) {
        grid_->addWidget(cards_[i], i / columns, i % columns);
        cards_[i]->findChild<QWidget*>("picture")->setFixedHeight(picture);
    }
    for (int column = 0; column < mostColumns; ++column)
        grid_->setColumnStretch(column, column < columns ? 1 : 0);
}

/// One of the buttons that keys can reach.
void StartPage::welcome(QAbstractButton* button)
{
    button->setFocusPolicy(Qt::StrongFocus);
    button->installEventFilter(this);
    buttons_->addButton(button);
}

/// Enter presses, as Space does; what has the keys is in sight.
bool StartPage::eventFilter(QObject* watched, QEvent* event)
{
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (button && event->type() == QEvent::FocusIn)
        scroll_->ensureWidgetVisible(button);
    if (button && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            button->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace edgewright

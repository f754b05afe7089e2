// What does the program show before anything is open?
#include "app/window/start_page.h"

#include "app/canvas/canvas.h"
#include "app/document/translated.h"
#include "app/theme/theme.h"
#include "app/window/main_window.h"
#include "app/window/settings.h"
#include "core/catalog/templates.h"
#include "core/io/project_file.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace edgewright {

namespace {

constexpr QSize thumbnailSize(272, 148);
constexpr int cardWidth = 300;

/// Drawn by the canvas itself, so that a template looks as it will.
QPixmap thumbnail(const Template& shown, qreal ratio)
{
    static QHash<QString, QPixmap> made;
    const QString key = QString("%1/%2/%3").arg(fromCore(shown.name)).arg(theme().dark).arg(ratio);
    if (made.contains(key))
        return made.value(key);
    QPixmap pixmap(thumbnailSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(theme().canvas);
    if (Result<Topology> topology = fromProjectText(shown.text, shown.name)) {
        Document document;
        document.start(std::move(*topology), false);
        Jobs jobs;
        Results results(document, jobs);
        Canvas canvas(document, results);
        QPainter painter(&pixmap);
        canvas.renderIn(painter, QRectF(QPointF(6, 6), QSizeF(thumbnailSize) - QSizeF(12, 12)), theme());
    }
    made.insert(key, pixmap);
    return pixmap;
}

QLabel* heading(const QString& words, int pixels, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    QFont font = label->font();
    font.setPixelSize(pixels);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel* quiet(const QString& words, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setWordWrap(true);
    label->setStyleSheet(QString("color: %1;").arg(theme().dim.name()));
    return label;
}

/// A picture with a title and a sentence, pressed as one button.
class Card final : public QToolButton {
public:
    Card(const Template& shown, QWidget* parent) : QToolButton(parent)
    {
        setObjectName("template-" + fromCore(shown.name));
        setAccessibleName(translated(shown.title));
        setFixedWidth(cardWidth);
        setStyleSheet(QString("QToolButton { background: %1; border: 1px solid %2; border-radius: 8px; }"
                              "QToolButton:hover, QToolButton:focus { border: 1px solid %3; }")
                          .arg(theme().panel.name(), theme().line.name(), theme().accent.name()));
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(13, 13, 13, 12);
        auto* picture = new QLabel(this);
        picture->setPixmap(thumbnail(shown, devicePixelRatioF()));
        column->addWidget(picture);
        column->addWidget(heading(translated(shown.title), 14, this));
        column->addWidget(quiet(translated(shown.summary), this));
        column->addStretch(1);
        for (QLabel* label : findChildren<QLabel*>())
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
    }
    QSize sizeHint() const override
    {
        const int height =
            layout()->hasHeightForWidth() ? layout()->heightForWidth(cardWidth) : layout()->sizeHint().height();
        return {cardWidth, height};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

StartPage::StartPage(MainWindow& window) : QWidget(&window), window_(window)
{
    setObjectName("startPage");
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    content_ = new QWidget(scroll);
    content_->setObjectName("startContent");
    column_ = new QVBoxLayout(content_);
    column_->setContentsMargins(32, 28, 32, 28);
    column_->setSpacing(14);
    scroll->setWidget(content_);
    outer->addWidget(scroll);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &StartPage::refresh);
}

void StartPage::refresh()
{
    qDeleteAll(content_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem* item = column_->takeAt(0))
        delete item;
    content_->setStyleSheet(QString("#startContent { background: %1; }").arg(theme().background.name()));
    build();
}

void StartPage::build()
{
    column_->addWidget(heading(tr("Edgewright"), 24, content_));
    column_->addWidget(quiet(tr("Draw the edge, simulate it, take the manifests away."), content_));
    column_->addWidget(ways());
    if (!settings::recentFiles().isEmpty()) {
        column_->addWidget(heading(tr("Recent drawings"), 15, content_));
        column_->addWidget(recent());
    }
    column_->addWidget(heading(tr("Start from a template"), 15, content_));
    column_->addWidget(gallery());
    column_->addStretch(1);
}

QWidget* StartPage::ways()
{
    auto* row = new QWidget(content_);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 8);
    const auto add = [&](const QString& words, const char* iconName, const char* name, auto run) {
        auto* button = new QPushButton(icon(iconName), words, row);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
        return button;
    };
    add(tr("Empty drawing"), "new", "startEmpty", [this] { window_.newDrawing(); });
    add(tr("Open…"), "open", "startOpen", [this] { window_.openWithDialog(); });
    add(tr("Import…"), "import", "startImport", [this] { window_.importWithDialog(); });
    if (window_.hasNodes())
        add(tr("Back to the drawing"), "chevron-right", "startBack", [this] { window_.showDrawing(); });
    line->addStretch(1);
    return row;
}

QWidget* StartPage::recent()
{
    auto* list = new QWidget(content_);
    auto* lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 8);
    lines->setSpacing(2);
    for (const QString& file : settings::recentFiles().mid(0, 5)) {
        const QFileInfo info(file);
        auto* button = new QToolButton(list);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(icon("node-edge"));
        button->setText(QString("%1    %2").arg(info.fileName(), info.path()));
        button->setToolTip(file);
        connect(button, &QToolButton::clicked, this, [this, file] { window_.openFile(file); });
        lines->addWidget(button);
    }
    return list;
}

QWidget* StartPage::gallery()
{
    auto* cards = new QWidget(content_);
    auto* grid = new QGridLayout(cards);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(16);
    columns_ = std::max(1, (width() - 64 + 16) / (cardWidth + 16));
    int at = 0;
    for (const Template& shown : templates()) {
        auto* card = new Card(shown, cards);
        connect(card, &QToolButton::clicked, this, [this, name = fromCore(shown.name)] { window_.openTemplate(name); });
        grid->addWidget(card, at / columns_, at % columns_, Qt::AlignTop);
        ++at;
    }
    grid->setColumnStretch(columns_, 1);
    return cards;
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (std::max(1, (width() - 64 + 16) / (cardWidth + 16)) != columns_)
        refresh();
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace edgewright

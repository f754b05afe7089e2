// What are the buttons of the start page made of?
#include "app/window/start_card.h"

#include "app/canvas/canvas.h"
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/jobs.h"
#include "app/jobs/results.h"
#include "app/theme/theme.h"
#include "core/io/project_file.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHash>
#include <QPainter>
#include <QVBoxLayout>

namespace edgewright {

namespace {

/// As large as a card ever shows it; smaller cards shrink it.
constexpr QSize pictureSize(376, 204);
constexpr int cardMargin = 12;

QPixmap pictureOf(const Template& shown, qreal ratio)
{
    static QHash<QString, QPixmap> made;
    const QString key = QString("%1/%2/%3").arg(fromCore(shown.name)).arg(theme().dark).arg(ratio);
    if (made.contains(key))
        return made.value(key);
    QPixmap pixmap(pictureSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(theme().canvas);
    if (Result<Topology> topology = fromProjectText(shown.text, shown.name)) {
        Document document;
        document.start(std::move(*topology), false);
        Jobs jobs;
        Results results(document, jobs);
        Canvas canvas(document, results);
        QPainter painter(&pixmap);
        canvas.renderIn(painter, QRectF(QPointF(6, 6), QSizeF(pictureSize) - QSizeF(12, 12)), theme());
    }
    made.insert(key, pixmap);
    return pixmap;
}

StartCard* emptyCard(QWidget* parent, const QString& background)
{
    auto* card = new StartCard(parent);
    card->setStyleSheet(QString("QToolButton { background: %1; border: 1px solid %2; border-radius: 8px; }"
                                "QToolButton:hover { border-color: %3; background: %4; }"
                                "QToolButton:focus { border: 2px solid %3; }")
                            .arg(background, theme().line.name(), theme().accent.name(), theme().panel.name()));
    return card;
}

ElidedLabel* smallWords(const QString& words, Qt::TextElideMode mode, QWidget* parent)
{
    auto* label = new ElidedLabel(words, mode, parent);
    label->setStyleSheet(QString("color: %1; background: transparent;").arg(theme().dim.name()));
    return label;
}

ElidedLabel* strongWords(const QString& words, int pixels, QWidget* parent)
{
    auto* label = new ElidedLabel(words, Qt::ElideRight, parent);
    QFont font = label->font();
    font.setPixelSize(pixels);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

ElidedLabel::ElidedLabel(const QString& words, Qt::TextElideMode mode, QWidget* parent)
    : QLabel(words, parent), mode_(mode)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(alignment()),
                     fontMetrics().elidedText(text(), mode_, contentsRect().width()));
}

void Thumbnail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF shrunk = picture_.deviceIndependentSize().scaled(size(), Qt::KeepAspectRatio);
    QRectF at({}, shrunk);
    at.moveCenter(QRectF(rect()).center());
    painter.fillRect(rect(), theme().canvas);
    painter.drawPixmap(at, picture_, picture_.rect());
}

void StartCard::letPressesThrough()
{
    for (QLabel* label : findChildren<QLabel*>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (Thumbnail* picture : findChildren<Thumbnail*>())
        picture->setAttribute(Qt::WA_TransparentForMouseEvents);
}

StartCard* templateCard(const Template& shown, QWidget* parent)
{
    StartCard* card = emptyCard(parent, theme().panel.name());
    const QString title = translated(shown.title), summary = translated(shown.summary);
    card->setObjectName("template-" + fromCore(shown.name));
    card->setAccessibleName(title);
    card->setAccessibleDescription(summary);
    card->setToolTip(title);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(cardMargin, cardMargin, cardMargin, cardMargin);
    column->setSpacing(4);
    auto* picture = new Thumbnail(pictureOf(shown, card->devicePixelRatioF()), card);
    picture->setObjectName("picture");
    column->addWidget(picture);
    column->addSpacing(4);
    column->addWidget(startHeading(title, 14, card));
    column->addWidget(quietWords(summary, card));
    column->addStretch(1);
    card->letPressesThrough();
    return card;
}

StartCard* fileCard(const QString& file, QWidget* parent)
{
    StartCard* card = emptyCard(parent, QStringLiteral("transparent"));
    const QFileInfo info(file);
    const QString folder = QDir::toNativeSeparators(info.path());
    card->setAccessibleName(info.fileName());
    card->setAccessibleDescription(folder);
    card->setToolTip(QDir::toNativeSeparators(file));
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(10, 5, 10, 5);
    column->setSpacing(0);
    column->addWidget(strongWords(info.fileName(), 12, card));
    column->addWidget(smallWords(folder, Qt::ElideMiddle, card));
    card->letPressesThrough();
    return card;
}

QLabel* startHeading(const QString& words, int pixels, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    QFont font = label->font();
    font.setPixelSize(pixels);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QLabel* quietWords(const QString& words, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setWordWrap(true);
    label->setStyleSheet(QString("color: %1; background: transparent;").arg(theme().dim.name()));
    return label;
}

int pictureHeight(int cardWidth) { return (cardWidth - 2 * cardMargin) * pictureSize.height() / pictureSize.width(); }

} // namespace edgewright

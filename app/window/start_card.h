// What are the buttons of the start page made of?
#pragma once

#include "core/catalog/templates.h"

#include <QLabel>
#include <QLayout>
#include <QPixmap>
#include <QToolButton>

namespace edgewright {

/// A line of words that is cut where it doesn't fit; the tooltip of the card that it stands on holds them all.
class ElidedLabel final : public QLabel {
public:
    ElidedLabel(const QString& words, Qt::TextElideMode mode, QWidget* parent);
    QSize minimumSizeHint() const override { return {24, QLabel::minimumSizeHint().height()}; }
    QSize sizeHint() const override { return QLabel::minimumSizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::TextElideMode mode_;
};

/// A picture that shrinks with its place.
class Thumbnail final : public QWidget {
public:
    Thumbnail(const QPixmap& picture, QWidget* parent) : QWidget(parent), picture_(picture) {}

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPixmap picture_;
};

/// Words and a picture, pressed as one button.
class StartCard final : public QToolButton {
public:
    explicit StartCard(QWidget* parent) : QToolButton(parent) {}
    /// Call once what it holds is laid out: then a press anywhere is a press of the button.
    void letPressesThrough();
    QSize sizeHint() const override { return layout() ? layout()->sizeHint() : QToolButton::sizeHint(); }
    QSize minimumSizeHint() const override
    {
        return layout() ? layout()->minimumSize() : QToolButton::minimumSizeHint();
    }
};

/// A template: drawn by the canvas itself, so that it looks as it will; its title; a sentence.
StartCard* templateCard(const Template& shown, QWidget* parent);
/// A file that was open lately: its name over its folder.
StartCard* fileCard(const QString& file, QWidget* parent);

QLabel* startHeading(const QString& words, int pixels, QWidget* parent);
QLabel* quietWords(const QString& words, QWidget* parent);

/// The height that the pictures of all templates have at a card's width.
int pictureHeight(int cardWidth);

} // namespace edgewright

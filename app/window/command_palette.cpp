// How is anything found by typing a few letters of it?
#include "app/window/command_palette.h"

#include "app/document/translated.h"
#include "app/theme/theme.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "core/model/field.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace edgewright {

namespace {

constexpr int paletteWidth = 560, paletteHeight = 380;
constexpr int mostShown = 200;
constexpr int detailRole = Qt::UserRole + 1;

/// A label beside its picture, or beside the room for one; the detail quiet at the right.
class ChoosableDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), 28};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem line = option;
        initStyleOption(&line, index);
        const QString label = std::exchange(line.text, {}), detail = index.data(detailRole).toString();
        const QIcon picture = std::exchange(line.icon, {});
        line.widget->style()->drawControl(QStyle::CE_ItemViewItem, &line, painter, line.widget);
        static constexpr int side = 18, gap = 10;
        const bool isEnabled = line.state.testFlag(QStyle::State_Enabled);
        const QRect row = line.rect.adjusted(gap, 0, -gap, 0);
        picture.paint(painter, QRect(row.left(), row.center().y() - side / 2 + 1, side, side), Qt::AlignCenter,
                      isEnabled ? QIcon::Normal : QIcon::Disabled);
        const auto colour = [&](QPalette::ColorRole role) {
            return line.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, role);
        };
        painter->setPen(isEnabled ? theme().dim : colour(QPalette::Text));
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, detail);
        painter->setPen(colour(QPalette::Text));
        const QRect words =
            row.adjusted(side + gap, 0, detail.isEmpty() ? 0 : -line.fontMetrics.horizontalAdvance(detail) - gap, 0);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          line.fontMetrics.elidedText(label, Qt::ElideRight, words.width()));
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget* over, const QString& placeholder, QList<Choosable> all)
    : QFrame(over), all_(std::move(all)), field_(new QLineEdit(this)), list_(new QListWidget(this))
{
    setObjectName("commandPalette");
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QString("#commandPalette { background: %1; border: 1px solid %2; border-radius: 8px; }")
                      .arg(theme().panel.name(), theme().line.name()));
    auto* column = new QVBoxLayout(this);
    field_->setObjectName("commandPaletteField");
    field_->setPlaceholderText(placeholder);
    field_->installEventFilter(this);
    list_->setObjectName("commandPaletteList");
    list_->setUniformItemSizes(true);
    list_->setItemDelegate(new ChoosableDelegate(list_));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(field_);
    column->addWidget(list_);
    connect(field_, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(field_, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::choose);
    setGeometry((over->width() - paletteWidth) / 2, 64, std::min(paletteWidth, over->width() - 32),
                std::min(paletteHeight, over->height() - 96));
    filter({});
    show();
    raise();
    field_->setFocus();
}

void CommandPalette::filter(const QString& typed)
{
    const QStringList words = typed.split(' ', Qt::SkipEmptyParts);
    list_->clear();
    for (qsizetype i = 0; i < all_.size() && list_->count() < mostShown; ++i) {
        const Choosable& one = all_[i];
        const QString in = one.label + ' ' + one.searched;
        if (!std::ranges::all_of(words, [&](const QString& word) { return in.contains(word, Qt::CaseInsensitive); }))
            continue;
        auto* item = new QListWidgetItem(one.icon, one.label, list_);
        item->setData(Qt::UserRole, i);
        item->setData(detailRole, one.detail);
        item->setData(Qt::AccessibleDescriptionRole, one.detail);
        if (!one.isEnabled)
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    if (list_->count() == 0) {
        auto* nothing = new QListWidgetItem(tr("Nothing is called “%1”").arg(typed), list_);
        nothing->setFlags(Qt::NoItemFlags);
    }
    list_->setCurrentRow(0);
}

void CommandPalette::choose()
{
    const QListWidgetItem* item = list_->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const std::function<void()> chosen = all_[item->data(Qt::UserRole).toLongLong()].choose;
    close();
    chosen();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && !list_->hasFocus()) {
        close();
    } else if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up || key->key() == Qt::Key_PageDown ||
            key->key() == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(list_, event);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void openCommandPalette(MainWindow& window)
{
    window.actionSet().update();
    QList<Choosable> all;
    for (const Command& command : commands()) {
        QAction* action = window.actionSet().action(command.id);
        const QString menu = plainText(translated(menuLabel(command.menu)));
        all << Choosable{QString("%1: %2").arg(menu, plainText(action->text())),
                         action->shortcut().toString(QKeySequence::NativeText),
                         action->icon(),
                         action->isEnabled(),
                         QLatin1String(command.id),
                         [action] { action->trigger(); }};
    }
    new CommandPalette(&window, CommandPalette::tr("What do you want to do?"), std::move(all));
}

namespace {

/// All values of a row in words, so that a site's code, an image or a date finds it.
QString searchedIn(const AnyRow& row)
{
    QString words = fromCore(refOf(row).id);
    for (const FieldFacts* field : fieldFacts(refOf(row).table)) {
        const Value value = get(row, field->key);
        if (const auto* word = std::get_if<std::string>(&value)) {
            const auto choice = std::ranges::find(field->choices, *word, &Choice::key);
            words += ' ' + (choice == field->choices.end() ? fromCore(*word) : translated(choice->label));
        } else if (const auto* number = std::get_if<double>(&value)) {
            words += ' ' + figure(*number);
        }
    }
    return words;
}

} // namespace

void openFind(MainWindow& window)
{
    QList<Choosable> all;
    const Topology& topology = window.document().topology();
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if constexpr (!std::is_same_v<Row, NodeLayout> && !std::is_same_v<Row, LinkLayout>)
            for (const Row& row : tableOf<Row>(topology)) {
                const RowRef ref = refOf(row.id);
                QIcon picture;
                if constexpr (std::is_same_v<Row, Node>)
                    picture = glyphIcon(glyphOf(row));
                all << Choosable{fromCore(displayName(topology, ref)),
                                 translated(kindLabel(ref.table)),
                                 picture,
                                 true,
                                 searchedIn(row),
                                 [&window, ref] {
                                     window.showDrawing();
                                     window.document().selection().reveal(ref);
                                 }};
            }
    });
    new CommandPalette(&window, CommandPalette::tr("Find by name, site, image, date …"), std::move(all));
}

} // namespace edgewright

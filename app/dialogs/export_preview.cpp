// What does a manifest hold, file by file, what would it change in the folder, and which row is behind a line?
#include "app/dialogs/export_preview.h"

#include "app/dialogs/manifest_highlighter.h"
#include "app/document/translated.h"
#include "app/theme/theme.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <set>

namespace edgewright {

namespace {

constexpr int pathRole = Qt::UserRole + 1;

QString pathOf(const QTreeWidgetItem* item) { return item ? item->data(0, pathRole).toString() : QString(); }

/// The folder's line of the tree, made where it is absent; the root is the one of "".
QTreeWidgetItem* folderItem(const QString& path, QHash<QString, QTreeWidgetItem*>& folders)
{
    if (const auto found = folders.constFind(path); found != folders.cend())
        return *found;
    const auto slash = path.lastIndexOf('/');
    auto* item =
        new QTreeWidgetItem(folderItem(path.left(std::max<qsizetype>(slash, 0)), folders), {path.mid(slash + 1)});
    item->setIcon(0, icon("folder"));
    return folders[path] = item;
}

} // namespace

ExportPreview::ExportPreview(QWidget* parent)
    : QWidget(parent),
      files_(new QTreeWidget(this)),
      textButton_(new QToolButton(this)),
      differenceButton_(new QToolButton(this)),
      copy_(new QToolButton(this)),
      said_(new QLabel(this)),
      text_(new QPlainTextEdit(this)),
      highlighter_(new ManifestHighlighter(text_->document()))
{
    files_->setObjectName("files");
    textButton_->setObjectName("showText");
    differenceButton_->setObjectName("showDifference");
    copy_->setObjectName("copy");
    said_->setObjectName("said");
    text_->setObjectName("preview");
    arrange();
    connect(files_, &QTreeWidget::currentItemChanged, this, &ExportPreview::showFile);
    connect(textButton_, &QToolButton::clicked, this, [this] { choose(false); });
    connect(differenceButton_, &QToolButton::clicked, this, [this] { choose(true); });
    connect(copy_, &QToolButton::clicked, this, &ExportPreview::copy);
    connect(text_, &QPlainTextEdit::cursorPositionChanged, this, &ExportPreview::chooseLine);
    text_->viewport()->installEventFilter(this);
}

/// A click chooses the line that the caret is on already, too.
bool ExportPreview::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == text_->viewport() && event->type() == QEvent::MouseButtonRelease)
        chooseLine();
    return QWidget::eventFilter(watched, event);
}

void ExportPreview::arrange()
{
    text_->setReadOnly(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text_->setTabChangesFocus(true);
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    text_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    files_->setHeaderHidden(true);
    files_->setColumnCount(2);
    files_->header()->setStretchLastSection(false);
    files_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    files_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    files_->setTextElideMode(Qt::ElideMiddle);
    auto* either = new QButtonGroup(this);
    for (QToolButton* button : {textButton_, differenceButton_}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        either->addButton(button);
    }
    textButton_->setChecked(true);
    copy_->setFocusPolicy(Qt::StrongFocus);
    copy_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto* line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(textButton_);
    line->addWidget(differenceButton_);
    line->addWidget(said_, 1);
    line->addWidget(copy_);
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(text_, 1);
    auto* both = new QSplitter(this);
    both->addWidget(files_);
    both->addWidget(right);
    both->setStretchFactor(1, 1);
    both->setSizes({240, 560});
    both->setChildrenCollapsible(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(both);
}

void ExportPreview::refresh()
{
    textButton_->setText(tr("Text"));
    differenceButton_->setText(tr("Difference"));
    differenceButton_->setToolTip(tr("What would change in the folder"));
    copy_->setText(tr("Copy"));
    copy_->setToolTip(tr("Copy what is shown"));
    copy_->setIcon(icon("copy"));
    files_->setAccessibleName(tr("Files"));
    text_->setAccessibleName(tr("Preview"));
    said_->setStyleSheet(QStringLiteral("QLabel { color: %1; }").arg(theme().dim.name()));
    if (answer_)
        fillTree();
}

void ExportPreview::showAnswer(std::shared_ptr<const ExportAnswer> answer)
{
    answer_ = std::move(answer);
    differences_.reset();
    fault_.clear();
    fillTree();
}

void ExportPreview::clear()
{
    answer_.reset();
    differences_.reset();
    files_->clear();
    items_.clear();
    said_->clear();
    const QScopedValueRollback quiet(isShowing_, true);
    text_->clear();
    copy_->setEnabled(false);
}

void ExportPreview::awaitDifferences(bool isOnTheWay)
{
    showDifferences({}, {});
    isOnTheWay_ = isOnTheWay;
    showFile(files_->currentItem());
}

void ExportPreview::showDifferences(const std::optional<std::vector<FileDifference>>& differences, const QString& fault)
{
    differences_ = differences;
    fault_ = fault;
    isOnTheWay_ = false;
    if (answer_)
        fillTree();
}

bool ExportPreview::isDifferenceShown() const { return differenceButton_->isChecked(); }

void ExportPreview::choose(bool isDifference)
{
    (isDifference ? differenceButton_ : textButton_)->setChecked(true);
    if (isDifference)
        emit differenceAsked(); // which fills the tree
    else if (answer_)
        fillTree();
}

namespace {

struct StateMark {
    QString sign, word;
    QColor color;
};

/// A sign beside the file, so that its name keeps its room.
StateMark markOf(FileState state)
{
    switch (state) {
    case FileState::Added: return {"A", ExportPreview::tr("added"), theme().ok};
    case FileState::Changed: return {"M", ExportPreview::tr("changed"), theme().accent};
    case FileState::Removed: return {"D", ExportPreview::tr("removed"), theme().bad};
    case FileState::ChangedByHand: return {"!", ExportPreview::tr("changed by hand"), theme().warn};
    case FileState::Foreign: return {"!", ExportPreview::tr("written by no export"), theme().warn};
    case FileState::Blocked: break;
    }
    return {"✕", ExportPreview::tr("no file that could be replaced"), theme().bad};
}

/// The same as a sentence.
QString stateSentence(FileState state)
{
    switch (state) {
    case FileState::Added: return ExportPreview::tr("New in the folder.");
    case FileState::Changed: return ExportPreview::tr("As the last export left it; it would change like this.");
    case FileState::Removed: return ExportPreview::tr("The last export wrote it; it would go.");
    case FileState::ChangedByHand:
        return ExportPreview::tr("It was changed after the last export: that change would be lost.");
    case FileState::Foreign: return ExportPreview::tr("No export wrote what stands there.");
    case FileState::Blocked: break;
    }
    return ExportPreview::tr("Something that is no file stands there.");
}

} // namespace

void ExportPreview::fillTree()
{
    const QSignalBlocker quiet(files_);
    files_->clear();
    items_.clear();
    std::set<QString> paths; // of the manifest, and of what would go
    for (const auto& [path, words] : answer_->manifest->files)
        paths.insert(fromCore(path));
    if (isDifferenceShown() && differences_)
        for (const FileDifference& each : *differences_)
            paths.insert(fromCore(each.path));
    QTreeWidgetItem root; // comes into the tree in one go
    QHash<QString, QTreeWidgetItem*> folders{{QString(), &root}};
    for (const QString& path : paths)
        items_[path] = fileItem(path, folderItem(path.left(std::max<qsizetype>(path.lastIndexOf('/'), 0)), folders));
    files_->addTopLevelItems(root.takeChildren());
    files_->expandAll();
    QTreeWidgetItem* chosen = items_.value(path_, paths.empty() ? nullptr : items_.value(*paths.begin()));
    files_->setCurrentItem(chosen);
    showFile(chosen);
}

QTreeWidgetItem* ExportPreview::fileItem(const QString& path, QTreeWidgetItem* folder) const
{
    auto* item = new QTreeWidgetItem(folder, {path.mid(path.lastIndexOf('/') + 1)});
    item->setData(0, pathRole, path);
    item->setToolTip(0, path);
    if (const FileDifference* difference = isDifferenceShown() ? differenceOf(path) : nullptr) {
        const StateMark mark = markOf(difference->state);
        item->setText(1, mark.sign);
        item->setToolTip(1, mark.word);
        item->setData(1, Qt::AccessibleTextRole, mark.word);
        item->setForeground(1, mark.color);
    }
    return item;
}

const FileDifference* ExportPreview::differenceOf(const QString& path) const
{
    if (!differences_)
        return nullptr;
    const std::string wanted = toCore(path);
    const auto found = std::ranges::lower_bound(*differences_, wanted, {}, &FileDifference::path);
    return found == differences_->end() || found->path != wanted ? nullptr : &*found;
}

void ExportPreview::showFile(QTreeWidgetItem* item)
{
    const QString path = pathOf(item);
    if (path.isEmpty()) // a folder
        return;
    path_ = path;
    const QScopedValueRollback quiet(isShowing_, true);
    if (isDifferenceShown())
        showDifference(path);
    else
        showText(path);
    copy_->setEnabled(!text_->document()->isEmpty());
    paintMarks();
}

void ExportPreview::showText(const QString& path)
{
    const auto found = answer_->manifest->files.find(toCore(path));
    said_->clear();
    text_->setPlaceholderText({});
    highlighter_->setLanguage(languageOf(path));
    text_->setPlainText(found == answer_->manifest->files.end() ? QString() : fromCore(found->second));
}

void ExportPreview::showDifference(const QString& path)
{
    const FileDifference* difference = differenceOf(path);
    said_->setText(difference ? stateSentence(difference->state) : QString());
    text_->setPlaceholderText(!fault_.isEmpty() ? fault_
                              : isOnTheWay_     ? tr("The folder is being compared…")
                              : !differences_   ? tr("Choose a folder below to see what would change there.")
                              : !difference     ? tr("This file would stay as it is.")
                                                : QString());
    highlighter_->setLanguage(ManifestLanguage::Patch);
    text_->setPlainText(difference ? fromCore(difference->patch) : QString());
}

void ExportPreview::markRow(const RowRef& row)
{
    row_ = row;
    const std::vector<MarkedLines> lines = answer_ ? linesOf(answer_->marked, row) : std::vector<MarkedLines>();
    const auto here = std::ranges::find(lines, toCore(path_), &MarkedLines::file);
    const auto shown = here == lines.end() ? lines.begin() : here;
    if (shown != lines.end()) {
        if (isDifferenceShown())
            choose(false);
        if (here == lines.end())
            files_->setCurrentItem(items_.value(fromCore(shown->file)));
        const QScopedValueRollback quiet(isShowing_, true);
        const QTextBlock first = text_->document()->findBlockByNumber(static_cast<int>(shown->lines.first));
        text_->setTextCursor(QTextCursor(first));
        text_->centerCursor();
    }
    paintMarks();
}

void ExportPreview::chooseLine()
{
    if (isShowing_ || isDifferenceShown() || !answer_)
        return;
    const int line = text_->textCursor().blockNumber();
    const std::vector<RowRef> rows = rowsAt(answer_->marked, toCore(path_), static_cast<std::size_t>(line));
    if (rows.empty())
        return;
    if (row_ != rows.front()) {
        row_ = rows.front();
        paintMarks();
    }
    emit rowsChosen(rows);
}

void ExportPreview::paintMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    const std::string file = toCore(path_);
    const bool isMarked = row_ && answer_ && !isDifferenceShown();
    for (const MarkedLines& each : isMarked ? linesOf(answer_->marked, *row_) : std::vector<MarkedLines>()) {
        if (each.file != file)
            continue;
        QTextBlock block = text_->document()->findBlockByNumber(static_cast<int>(each.lines.first));
        for (std::size_t line = each.lines.first; line <= each.lines.last; ++line, block = block.next()) {
            QTextEdit::ExtraSelection mark;
            mark.format.setBackground(theme().hover);
            mark.format.setProperty(QTextFormat::FullWidthSelection, true);
            mark.cursor = QTextCursor(block);
            marks.push_back(mark);
        }
    }
    text_->setExtraSelections(marks);
}

void ExportPreview::copy() const { QGuiApplication::clipboard()->setText(text_->toPlainText()); }

} // namespace edgewright

// What has been done since the file was saved, so that a crash loses nothing that was applied?
#include "app/document/journal.h"

#include "app/document/translated.h"
#include "core/io/project_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <sys/file.h>

namespace edgewright {

namespace {

const QByteArray magic = "edgewright-journal 1 ";

Error journalError(const QFile& file)
{
    return {text("journal", "the journal can't be written: {}").with(toCore(file.errorString())),
            toCore(file.fileName()), text("journal", "save soon: a crash would lose what came since the last save")};
}

QDir folderOf(const QString& file)
{
    return file.isEmpty() ? QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
                          : QFileInfo(file).absoluteDir();
}

/// Journals are called .NAME.PROCESS.journal, or .NAME.PROCESS-2.journal where that one is taken.
QString stemOf(const QString& file)
{
    return "." + (file.isEmpty() ? QStringLiteral("unsaved") : QFileInfo(file).fileName()) + ".";
}

QString freePath(const QString& file)
{
    const QString start = folderOf(file).filePath(stemOf(file) + QString::number(QCoreApplication::applicationPid()));
    QString path = start + ".journal";
    for (int number = 2; QFile::exists(path); ++number)
        path = start + '-' + QString::number(number) + ".journal";
    return path;
}

bool isJournalOf(const QString& name, const QString& stem)
{
    static const QRegularExpression tail("^[0-9]+(-[0-9]+)?\\.journal$");
    return name.startsWith(stem) && tail.match(name.mid(stem.size())).hasMatch();
}

/// A process's lock ends with it, however it ends; its number may be given to another.
bool isInUse(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && ::flock(file.handle(), LOCK_EX | LOCK_NB) != 0;
}

/// Newest first.
QFileInfoList orphans(const QString& file)
{
    QFileInfoList found;
    for (const QFileInfo& info : folderOf(file).entryInfoList({"*.journal"}, QDir::Files | QDir::Hidden, QDir::Time))
        if (isJournalOf(info.fileName(), stemOf(file)) && !isInUse(info.filePath()))
            found << info;
    return found;
}

std::optional<Journal::Left> read(const QString& path, bool isUnsaved)
{
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = in.readLine().trimmed();
    if (!head.startsWith(magic))
        return {};
    Journal::Left left;
    left.path = path;
    left.baseHash = head.mid(magic.size());
    if (isUnsaved)
        left.baseText = QByteArray::fromBase64(in.readLine().trimmed());
    while (!in.atEnd() && !left.isCut) {
        const QByteArray line = in.readLine();
        Result<Edit> edit = editFromJsonLine(line.trimmed().toStdString());
        left.isCut = !line.endsWith('\n') || !edit;
        if (!left.isCut)
            left.edits.push_back(std::move(*edit));
    }
    return left;
}

} // namespace

Journal::Journal(const QString& file) : file_(file) {}

Journal::~Journal()
{
    if (out_.isOpen())
        out_.remove();
}

std::optional<Journal::Left> Journal::leftBehind(const QString& file)
{
    for (const QFileInfo& info : orphans(file))
        if (std::optional<Left> left = read(info.filePath(), file.isEmpty()); left && !left->edits.empty())
            return left;
    return {};
}

void Journal::removeLeftBehind(const QString& file)
{
    for (const QFileInfo& info : orphans(file))
        QFile::remove(info.filePath());
}

QByteArray Journal::hashOf(const std::string& projectText)
{
    return QCryptographicHash::hash(QByteArrayView(projectText.data(), static_cast<qsizetype>(projectText.size())),
                                    QCryptographicHash::Sha256)
        .toHex();
}

void Journal::restart(const std::string& baseText)
{
    if (out_.isOpen())
        out_.remove();
    baseText_ = baseText;
    unwritten_ = magic + hashOf(baseText_) + '\n';
    if (file_.isEmpty())
        unwritten_ += QByteArray::fromStdString(baseText_).toBase64() + '\n';
}

bool Journal::begin()
{
    out_.setFileName(freePath(file_));
    QDir().mkpath(QFileInfo(out_).path());
    if (!out_.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return false;
    (void)::flock(out_.handle(), LOCK_EX | LOCK_NB); // a file system without locks journals all the same
    return true;
}

Result<void> Journal::append(const Edit& edit)
{
    unwritten_ += QByteArray::fromStdString(toJsonLine(edit)) + '\n';
    if (!out_.isOpen() && !begin())
        return fail(journalError(out_));
    if (const qint64 written = out_.write(unwritten_); written > 0)
        unwritten_.remove(0, written);
    return unwritten_.isEmpty() ? Result<void>() : fail(journalError(out_));
}

} // namespace edgewright

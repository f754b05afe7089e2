// What has been done since the file was saved, so that a crash loses nothing that was applied?
#include "app/document/journal.h"

#include "app/document/translated.h"
#include "core/io/project_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <csignal>

namespace edgewright {

namespace {

const QByteArray magic = "edgewright-journal 1 ";

Error journalError(const QFile& file)
{
    return {text("journal", "the journal can't be written: {}").with(toCore(file.errorString())), toCore(file.fileName()),
            text("journal", "save soon: a crash would lose what came since the last save")};
}

QDir folderOf(const QString& file)
{
    return file.isEmpty() ? QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)) : QFileInfo(file).absoluteDir();
}

/// Journals are called .NAME.PID.journal.
QString stemOf(const QString& file) { return "." + (file.isEmpty() ? QStringLiteral("unsaved") : QFileInfo(file).fileName()) + "."; }

QString ownPath(const QString& file)
{
    return folderOf(file).filePath(stemOf(file) + QString::number(QCoreApplication::applicationPid()) + ".journal");
}

bool isAlive(qint64 process)
{
    return process != QCoreApplication::applicationPid() && (::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM);
}

/// Newest first.
QFileInfoList orphans(const QString& file)
{
    const QString stem = stemOf(file);
    QFileInfoList found;
    for (const QFileInfo& info : folderOf(file).entryInfoList({"*.journal"}, QDir::Files | QDir::Hidden, QDir::Time)) {
        bool isNumber = false;
        const QString name = info.fileName();
        const qint64 process = name.startsWith(stem) ? name.mid(stem.size()).chopped(8).toLongLong(&isNumber) : 0;
        if (isNumber && !isAlive(process))
            found << info;
    }
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

Journal::Journal(const QString& file) : isUnsaved_(file.isEmpty()), out_(ownPath(file)) {}

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
    return QCryptographicHash::hash(QByteArrayView(projectText.data(), static_cast<qsizetype>(projectText.size())), QCryptographicHash::Sha256)
        .toHex();
}

void Journal::restart(const std::string& baseText)
{
    if (out_.isOpen())
        out_.remove();
    baseText_ = baseText;
}

Result<void> Journal::begin()
{
    QDir().mkpath(QFileInfo(out_).path());
    if (!out_.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return fail(journalError(out_));
    QByteArray head = magic + hashOf(baseText_) + '\n';
    if (isUnsaved_)
        head += QByteArray::fromStdString(baseText_).toBase64() + '\n';
    return out_.write(head) == head.size() ? Result<void>() : fail(journalError(out_));
}

Result<void> Journal::append(const Edit& edit)
{
    if (!out_.isOpen())
        if (Result<void> begun = begin(); !begun)
            return begun;
    const QByteArray line = QByteArray::fromStdString(toJsonLine(edit)) + '\n';
    return out_.write(line) == line.size() ? Result<void>() : fail(journalError(out_));
}

} // namespace edgewright

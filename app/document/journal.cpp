// What has been done since the file was saved, so that a crash loses nothing that was applied?
#include "app/document/journal.h"

#include "app/document/translated.h"
#include "core/io/project_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace edgewright {

namespace {

const QByteArray magic = "edgewright-journal 1 ";

Error journalError(const QFile& file)
{
    return {text("journal", "the journal can't be written: {}").with(toCore(file.errorString())), toCore(file.fileName()),
            text("journal", "save soon: a crash would lose what came since the last save")};
}

} // namespace

Journal::Journal(const QString& file) : path_(pathFor(file)), isUnsaved_(file.isEmpty()), out_(path_) {}

Journal::~Journal() = default;

QString Journal::pathFor(const QString& file)
{
    if (!file.isEmpty()) {
        const QFileInfo info(file);
        return info.absoluteDir().filePath("." + info.fileName() + ".journal");
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    return QDir(folder).filePath("unsaved.journal");
}

QByteArray Journal::hashOf(const std::string& projectText)
{
    return QCryptographicHash::hash(QByteArrayView(projectText.data(), static_cast<qsizetype>(projectText.size())),
                                    QCryptographicHash::Sha256)
        .toHex();
}

Result<Journal::Left> Journal::read(const QString& file)
{
    QFile in(pathFor(file));
    if (!in.open(QIODevice::ReadOnly))
        return fail({text("journal", "there is no journal"), toCore(in.fileName()), {}});
    const QByteArray head = in.readLine().trimmed();
    if (!head.startsWith(magic))
        return fail({text("journal", "this is no journal"), toCore(in.fileName()), text("journal", "remove it by hand")});
    Left left;
    left.baseHash = head.mid(magic.size());
    if (file.isEmpty())
        left.baseText = QByteArray::fromBase64(in.readLine().trimmed());
    while (!in.atEnd()) {
        const QByteArray line = in.readLine();
        Result<Edit> edit = editFromJsonLine(line.trimmed().toStdString());
        left.isCut = !line.endsWith('\n') || !edit;
        if (left.isCut)
            break;
        left.edits.push_back(std::move(*edit));
    }
    return left;
}

void Journal::restart(const std::string& baseText)
{
    remove();
    baseText_ = baseText;
}

Result<void> Journal::begin()
{
    if (!out_.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return fail(journalError(out_));
    QByteArray head = magic + hashOf(baseText_) + '\n';
    if (isUnsaved_)
        head += QByteArray::fromStdString(baseText_).toBase64() + '\n';
    if (out_.write(head) != head.size())
        return fail(journalError(out_));
    return {};
}

Result<void> Journal::append(const Edit& edit)
{
    if (!out_.isOpen())
        if (Result<void> begun = begin(); !begun)
            return begun;
    const QByteArray line = QByteArray::fromStdString(toJsonLine(edit)) + '\n';
    if (out_.write(line) != line.size())
        return fail(journalError(out_));
    return {};
}

void Journal::remove()
{
    out_.close();
    QFile::remove(path_);
}

} // namespace edgewright

// When has a program that a test started begun, and what did it go on to say before it ended? Without sleeping or looking at a clock.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <functional>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace edgewright::testing {

/// A named pipe that the program writes into: `exec 3> PATH; echo begun >&3; sleep 60; echo late >&3`. At the first line `then` is called
/// on a thread of its own; said() is all that came until the last writer had ended.
class Begun {
public:
    explicit Begun(std::function<void()> then)
    {
        if (mkfifo(QFile::encodeName(path()).constData(), 0600) != 0)
            qFatal("no pipe in %s", qPrintable(folder_.path()));
        reader_ = std::thread([this, then = std::move(then)] {
            QFile pipe(path());
            if (!pipe.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
                qFatal("the pipe can't be read");
            said_ = pipe.readLine();
            then();
            said_ += pipe.readAll();
        });
    }
    ~Begun() { wait(); }

    QString path() const { return folder_.filePath("begun"); }
    QByteArray said()
    {
        wait();
        return said_;
    }

private:
    void wait()
    {
        if (!reader_.joinable())
            return;
        if (const int unblocks = open(QFile::encodeName(path()).constData(), O_WRONLY | O_NONBLOCK); unblocks >= 0)
            close(unblocks); // a program that never began leaves nobody waiting
        reader_.join();
    }
    QTemporaryDir folder_;
    QByteArray said_;
    std::thread reader_;
};

} // namespace edgewright::testing

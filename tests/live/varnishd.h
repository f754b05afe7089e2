// How is a real varnishd started, asked for its counters, and surely ended?
#pragma once

#include <QProcess>

#include <cstdint>

namespace edgewright::live {

/// Lives as long as this object, or this process: the script that runs it ends with its input.
class Varnishd {
public:
    struct Counters {
        int hits = 0, staleHits = 0, misses = 0; ///< lookups, fragments of pages included; stale ones are hits too
    };

    explicit Varnishd(std::uint16_t originPort) : Varnishd(QString::number(originPort)) {}
    /// `what`: the port of the origin, or a file of VCL.
    explicit Varnishd(const QString& what)
    {
        script_.setProcessChannelMode(QProcess::MergedChannels);
        script_.start(EDGEWRIGHT_SOURCE_DIR "/tests/live/run_varnishd.sh", {what});
        words_ = line();
        port_ = words_.trimmed().toUShort();
    }
    ~Varnishd()
    {
        script_.closeWriteChannel();
        if (script_.waitForFinished())
            return;
        script_.terminate(); // killed, it would leave varnishd behind
        script_.waitForFinished();
    }
    Varnishd(const Varnishd&) = delete;
    Varnishd& operator=(const Varnishd&) = delete;

    std::uint16_t port() const { return port_; } ///< 0: it does not run
    /// Why it does not run.
    QByteArray words()
    {
        script_.waitForFinished();
        return (words_ + script_.readAll()).trimmed();
    }
    bool isAbsent() const { return script_.state() == QProcess::NotRunning && script_.exitCode() == 3; }

    Counters counters()
    {
        script_.write("\n");
        const QList<QByteArray> numbers = line().split(' ');
        return {numbers.value(0).toInt(), numbers.value(1).toInt(), numbers.value(2).trimmed().toInt()};
    }

private:
    QByteArray line()
    {
        while (!script_.canReadLine() && script_.waitForReadyRead()) {}
        return script_.readLine();
    }

    QProcess script_;
    QByteArray words_;
    std::uint16_t port_ = 0;
};

} // namespace edgewright::live

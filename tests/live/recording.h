// What does a real cache do with a trace, and when was each request truly sent?
#pragma once

#include "tests/live/client.h"
#include "tests/live/origin.h"
#include "tests/live/tally.h"
#include "tests/live/varnishd.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QRegularExpression>

namespace edgewright::live {

struct Recording {
    std::vector<double> sentAt; ///< of the steps, seconds
    double originDelay = 0;     ///< seconds
    Tally tally;
    QByteArray trouble; ///< in words; empty: all was answered
    bool isAbsent = false;
};

/// Plays the steps at their times, or as soon after as the machine manages.
class Player {
public:
    Player(const Trace& trace, Origin& origin, Varnishd& varnishd)
        : trace_(trace), origin_(origin), varnishd_(varnishd), client_(varnishd.port())
    {
        timer_.setSingleShot(true);
        timer_.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer_, &QTimer::timeout, [this] { sendWhatIsDue(); });
    }

    Recording run()
    {
        clock_.start();
        sendWhatIsDue();
        QTimer::singleShot(patience, &loop_, &QEventLoop::quit);
        loop_.exec();
        recording_.originDelay = origin_.delay();
        recording_.tally.fetches = origin_.fetches();
        recording_.tally.unmodified = origin_.unmodified();
        if (answered_ == trace_.steps.size())
            count();
        else
            recording_.trouble += fmt::format("{} of {} steps were answered", answered_, trace_.steps.size());
        return recording_;
    }

private:
    static constexpr std::chrono::seconds patience{60};

    double now() const { return static_cast<double>(clock_.nsecsElapsed()) * 1e-9; }

    void sendWhatIsDue()
    {
        std::size_t next = recording_.sentAt.size();
        for (; next < trace_.steps.size() && trace_.steps[next].at <= now(); ++next)
            send(trace_.steps[next]);
        if (next < trace_.steps.size())
            timer_.start(std::max(0, static_cast<int>(std::ceil((trace_.steps[next].at - now()) * 1000))));
    }

    void send(const Step& step)
    {
        const std::string request =
            fmt::format("{} {} HTTP/1.1\r\nHost: live\r\n\r\n", step.isPurge ? "PURGE" : "GET", step.path);
        client_.send(QByteArray::fromStdString(request),
                     [this, isPurge = step.isPurge](const HttpAnswer& answer) { take(answer, isPurge); });
        recording_.sentAt.push_back(now());
    }

    void take(const HttpAnswer& answer, bool isPurge)
    {
        if (!answer.head.startsWith("HTTP/1.1 200 "))
            recording_.trouble += answer.head;
        // Two numbers: its own, and that of the request that brought what is stored.
        static const QRegularExpression storedBy("\r\nX-Varnish: \\d+ \\d+\r\n");
        recording_.tally.requests += !isPurge;
        recording_.tally.hits += !isPurge && storedBy.match(answer.head).hasMatch();
        if (++answered_ == trace_.steps.size())
            loop_.quit();
    }

    /// Threads of varnishd add up what they counted after each job: asked until every lookup is there.
    void count()
    {
        int lookups = 0;
        for (const Step& step : trace_.steps)
            if (!step.isPurge)
                lookups += 1 + static_cast<int>(trace_.contents.at(step.path).includes.size());
        Varnishd::Counters counters;
        Tally& tally = recording_.tally;
        for (const QDeadlineTimer end(patience); tally.lookups < lookups && !end.hasExpired();) {
            counters = varnishd_.counters();
            tally.lookups = counters.hits + counters.misses;
        }
        tally.lookupHits = counters.hits;
        tally.stale = counters.staleHits;
    }

    const Trace& trace_;
    Origin& origin_;
    Varnishd& varnishd_;
    Client client_;
    QTimer timer_;
    QElapsedTimer clock_;
    QEventLoop loop_;
    Recording recording_;
    std::size_t answered_ = 0;
};

inline Recording record(const Trace& trace, std::chrono::milliseconds originDelay)
{
    Origin origin(trace, originDelay);
    Varnishd varnishd(origin.port());
    if (varnishd.port() != 0)
        return Player(trace, origin, varnishd).run();
    Recording nothing{.trouble = varnishd.words()};
    nothing.isAbsent = varnishd.isAbsent();
    return nothing;
}

} // namespace edgewright::live

// What does the origin behind a real cache answer, and what was it asked?
#pragma once

#include "tests/live/trace.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace edgewright::live {

/// An HTTP origin on loopback that takes its time and heeds If-None-Match. It lives in the event loop of its thread.
class Origin {
public:
    Origin(const Trace& trace, std::chrono::milliseconds delay) : contents_(trace.contents), delay_(delay)
    {
        QObject::connect(&server_, &QTcpServer::newConnection, [this] {
            while (QTcpSocket* socket = server_.nextPendingConnection())
                QObject::connect(socket, &QTcpSocket::readyRead, [this, socket] { read(*socket); });
        });
        server_.listen(QHostAddress::LocalHost);
    }

    std::uint16_t port() const { return server_.serverPort(); }
    int fetches() const { return fetches_; }
    int unmodified() const { return unmodified_; } ///< fetches that got a 304
    /// Seconds that an answer took in the mean, measured.
    double delay() const { return waited_ / std::max(answers_, 1); }

private:
    void read(QTcpSocket& socket)
    {
        if (!socket.peek(socket.bytesAvailable()).endsWith("\r\n\r\n"))
            return;
        ++fetches_;
        const QByteArray answer = answerTo(socket.readAll());
        QElapsedTimer since;
        since.start();
        QTimer::singleShot(delay_, Qt::PreciseTimer, &socket, [this, &socket, answer, since] {
            socket.write(answer);
            socket.flush();
            ++answers_;
            waited_ += static_cast<double>(since.nsecsElapsed()) * 1e-9;
        });
    }

    QByteArray answerTo(const QByteArray& request)
    {
        const std::string path = request.split(' ').value(1).toStdString();
        const Content& content = contents_.at(path);
        const bool isUnmodified = request.contains("\r\nIf-None-Match: \"1\"\r\n");
        unmodified_ += isUnmodified;
        const std::string body = fmt::format("<p>{}</p>{}", path, content.tags());
        const std::string length = fmt::format("Content-Length: {}\r\n", body.size());
        return QByteArray::fromStdString(fmt::format("HTTP/1.1 {}\r\nCache-Control: {}\r\nETag: \"1\"\r\n{}\r\n{}",
                                                     isUnmodified ? "304 Not Modified" : "200 OK", content.cacheControl,
                                                     isUnmodified ? "" : length, isUnmodified ? "" : body));
    }

    const std::map<std::string, Content>& contents_;
    const std::chrono::milliseconds delay_;
    int fetches_ = 0, unmodified_ = 0, answers_ = 0;
    double waited_ = 0;
    QTcpServer server_;
};

} // namespace edgewright::live

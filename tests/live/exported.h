// What does a real cache do that runs what was exported, asked by one client in front of an origin that a test steers?
#pragma once

#include "core/export/exporter.h"
#include "tests/live/client.h"

#include <QDir>
#include <QEventLoop>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>

#include <map>

namespace edgewright::live {

/// An HTTP origin on loopback. It answers whatever it is asked with its name, the path, and how often that was asked, and counts.
class SteeredOrigin {
public:
    struct Reply {
        QByteArray status = "200 OK", headers, body;
    };
    std::map<QByteArray, Reply> replies;    ///< by path, in place of what it would answer
    std::map<QByteArray, int> asked;        ///< by path
    std::map<QByteArray, QByteArray> heard; ///< by path, the last request
    bool isIll = false;                     ///< all but "/" is answered with 503

    explicit SteeredOrigin(QByteArray name) : name_(std::move(name))
    {
        QObject::connect(&server_, &QTcpServer::newConnection, [this] {
            while (QTcpSocket* socket = server_.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, [this, socket] { read(*socket); });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        server_.listen(QHostAddress::LocalHost);
        port_ = server_.serverPort();
    }
    std::uint16_t port() const { return port_; }
    void stop() { server_.close(); } ///< connections are refused from now on

private:
    void read(QTcpSocket& socket)
    {
        if (!socket.peek(socket.bytesAvailable()).contains("\r\n\r\n"))
            return;
        const QByteArray request = socket.readAll(), path = request.split(' ').value(1);
        ++asked[path];
        heard[path] = request;
        Reply reply{.body = name_ + ' ' + path + ' ' + QByteArray::number(asked[path])};
        if (const auto set = replies.find(path); set != replies.end())
            reply = set->second;
        if (isIll && path != "/")
            reply = {.status = "503 Ill", .body = "ill"};
        socket.write("HTTP/1.1 " + reply.status + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) +
                     "\r\nConnection: close\r\n" + reply.headers + "\r\n" + reply.body);
        socket.disconnectFromHost();
    }

    QByteArray name_;
    std::uint16_t port_ = 0;
    QTcpServer server_;
};

/// Lets everything else of this thread go on meanwhile.
inline void wait(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// One request and its answer; an empty head where none came in time.
inline HttpAnswer ask(std::uint16_t port, const QByteArray& path, const QByteArray& headers = {},
                      const QByteArray& method = "GET", const QByteArray& host = "news.example.com")
{
    Client client(port);
    HttpAnswer answer;
    QEventLoop loop;
    QTimer::singleShot(std::chrono::seconds(10), &loop, &QEventLoop::quit);
    client.send(method + ' ' + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "\r\n",
                [&](const HttpAnswer& came) {
                    answer = came;
                    loop.quit();
                });
    loop.exec();
    return answer;
}

/// Replaces what stands in a file between `from` and the next `to` after `after`.
inline void replaceIn(Manifest& manifest, const std::string& file, const std::string& from, const std::string& to,
                      const std::string& after = {})
{
    std::string& words = manifest.files.at(file);
    const std::size_t at = words.find(from, words.find(after));
    if (at == std::string::npos)
        qFatal("%s does not hold “%s”:\n%s", file.c_str(), from.c_str(), words.c_str());
    words.replace(at, from.size(), to);
}

} // namespace edgewright::live

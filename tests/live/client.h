// How do clients ask a real cache, many at once and none of them waiting for another?
#pragma once

#include <QHostAddress>
#include <QTcpSocket>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace edgewright::live {

struct HttpAnswer {
    QByteArray head, body; ///< the body as it came, with the sizes of its chunks
    bool isWhole() const
    {
        if (const qsizetype at = head.indexOf("\r\nContent-Length: "); at >= 0)
            return body.size() >= head.mid(at + 18, head.indexOf("\r\n", at + 18) - at - 18).toInt();
        return body.endsWith("\r\n0\r\n\r\n") || body == "0\r\n\r\n";
    }
};

/// Connections that stay open, with one request at a time on each; as many as it takes.
class Client {
public:
    using Taken = std::function<void(const HttpAnswer&)>;

    explicit Client(std::uint16_t port) : port_(port) {}

    void send(const QByteArray& request, Taken taken)
    {
        if (idle_.empty())
            open();
        Connection* connection = idle_.back();
        idle_.pop_back();
        connection->taken = std::move(taken);
        connection->socket.write(request);
        connection->socket.flush();
    }

private:
    struct Connection {
        QTcpSocket socket;
        QByteArray read;
        Taken taken;
    };

    void open()
    {
        Connection* made = connections_.emplace_back(std::make_unique<Connection>()).get();
        made->socket.connectToHost(QHostAddress::LocalHost, port_);
        made->socket.waitForConnected();
        QObject::connect(&made->socket, &QTcpSocket::readyRead, [this, made] { read(*made); });
        idle_.push_back(made);
    }

    void read(Connection& connection)
    {
        connection.read += connection.socket.readAll();
        const qsizetype end = connection.read.indexOf("\r\n\r\n");
        const HttpAnswer answer{connection.read.left(end + 2), connection.read.mid(end + 4)};
        if (end < 0 || !answer.isWhole())
            return;
        connection.read.clear();
        idle_.push_back(&connection);
        connection.taken(answer);
    }

    std::uint16_t port_;
    std::vector<std::unique_ptr<Connection>> connections_;
    std::vector<Connection*> idle_;
};

} // namespace edgewright::live

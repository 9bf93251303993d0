#include "client.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace careway::http {

namespace {

constexpr timeval patience{20, 0}; // a test that waits so long has failed

Reply parsed(std::string_view head)
{
    Reply out;
    out.status = std::stoi(std::string(head.substr(9, 3)));
    for (auto at = head.find("\r\n") + 2; at < head.size();) {
        const auto end = head.find("\r\n", at);
        const auto line = head.substr(at, end - at);
        const auto colon = line.find(": ");
        out.headers.emplace_back(line.substr(0, colon), line.substr(colon + 2));
        at = end + 2;
    }
    return out;
}

} // namespace

Client::Client()
    : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
}

Client::Client(std::uint16_t port)
    : Client()
{
    connectTo(port);
}

void Client::connectTo(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
        throw std::system_error(errno, std::generic_category(), "connect");
}

Client::~Client()
{
    if (socket_ >= 0) close(socket_);
}

void Client::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto put = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (put < 0) throw std::system_error(errno, std::generic_category(), "send");
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
}

bool Client::receive()
{
    std::array<char, 64 * 1024> bytes;
    const auto got = recv(socket_, bytes.data(), bytes.size(), 0);
    if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) throw std::runtime_error("nothing came");
    if (got <= 0) return false;
    input_.append(bytes.data(), static_cast<std::size_t>(got));
    return true;
}

Reply Client::read(bool headOnly)
{
    auto end = input_.find("\r\n\r\n");
    for (; end == std::string::npos; end = input_.find("\r\n\r\n")) {
        if (!receive()) throw std::runtime_error("closed before a whole head came: " + input_);
    }
    auto reply = parsed(std::string_view(input_).substr(0, end + 2));
    input_.erase(0, end + 4);
    const auto length = reply.header("Content-Length");
    const std::size_t size = headOnly || length.empty() ? 0 : std::stoul(length);
    while (input_.size() < size) {
        if (!receive()) throw std::runtime_error("closed before a whole body came");
    }
    reply.body = input_.substr(0, size);
    input_.erase(0, size);
    return reply;
}

Reply Client::ask(std::string_view bytes, bool headOnly)
{
    send(bytes);
    return read(headOnly);
}

bool Client::isClosed() { return input_.empty() && !receive(); }

void Client::finishSending() { shutdown(socket_, SHUT_WR); }

void Client::vanish()
{
    const linger atOnce{1, 0};
    setsockopt(socket_, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close(socket_);
    socket_ = -1;
}

std::string get(std::string_view path, std::string_view headers)
{
    std::string out("GET ");
    return out.append(path).append(" HTTP/1.1\r\nHost: test\r\n").append(headers).append("\r\n");
}

std::string post(std::string_view path, std::string_view body, std::string_view headers)
{
    std::string out("POST ");
    out.append(path).append(" HTTP/1.1\r\nHost: test\r\nContent-Length: ").append(std::to_string(body.size())).append("\r\n");
    return out.append(headers).append("\r\n").append(body);
}

} // namespace careway::http

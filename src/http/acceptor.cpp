#include "http/acceptor.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

namespace careway::http {

namespace {

constexpr int backlog = 1024;
constexpr int pauseWhenExhausted = 20; // milliseconds, when the process has no descriptors left

[[noreturn]] void failed(const char* what) { throw std::system_error(errno, std::generic_category(), what); }

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size = sizeof(sockaddr_storage);

    sockaddr* any() { return reinterpret_cast<sockaddr*>(&storage); }
};

SocketAddress addressFrom(const std::string& text, std::uint16_t port)
{
    SocketAddress out;
    auto* four = reinterpret_cast<sockaddr_in*>(&out.storage);
    auto* six = reinterpret_cast<sockaddr_in6*>(&out.storage);
    if (inet_pton(AF_INET, text.c_str(), &four->sin_addr) == 1) {
        four->sin_family = AF_INET;
        four->sin_port = htons(port);
        out.size = sizeof(sockaddr_in);
    } else if (inet_pton(AF_INET6, text.c_str(), &six->sin6_addr) == 1) {
        six->sin6_family = AF_INET6;
        six->sin6_port = htons(port);
        out.size = sizeof(sockaddr_in6);
    } else {
        throw std::system_error(std::make_error_code(std::errc::invalid_argument), "not an IP address");
    }
    return out;
}

std::uint16_t portOf(int socket)
{
    SocketAddress bound;
    if (getsockname(socket, bound.any(), &bound.size) != 0) failed("getsockname");
    const bool four = bound.storage.ss_family == AF_INET;
    return ntohs(
        four ? reinterpret_cast<sockaddr_in*>(&bound.storage)->sin_port : reinterpret_cast<sockaddr_in6*>(&bound.storage)->sin6_port);
}

} // namespace

Acceptor::Acceptor(const std::string& address, std::uint16_t port, Take take)
    : take_(std::move(take))
{
    auto wanted = addressFrom(address, port);
    const int yes = 1;
    listening_ = socket(wanted.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    stop_ = eventfd(0, EFD_CLOEXEC);
    if (listening_ < 0 || stop_ < 0) failed("socket");
    setsockopt(listening_, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (bind(listening_, wanted.any(), wanted.size) != 0) failed("bind");
    if (listen(listening_, backlog) != 0) failed("listen");
    port_ = portOf(listening_);
}

Acceptor::~Acceptor()
{
    stop();
    close(stop_);
}

void Acceptor::start()
{
    thread_ = std::thread([this] { work(); });
}

void Acceptor::stop()
{
    if (thread_.joinable()) {
        eventfd_write(stop_, 1);
        thread_.join();
    }
    if (listening_ >= 0) close(std::exchange(listening_, -1));
}

void Acceptor::work()
{
    std::array<pollfd, 2> watched{{{stop_, POLLIN, 0}, {listening_, POLLIN, 0}}};
    for (;;) {
        if (poll(watched.data(), watched.size(), -1) < 0) continue;
        const bool exhausted = !acceptAll();
        if (watched[0].revents != 0) return;
        if (exhausted) poll(watched.data(), 1, pauseWhenExhausted); // the clients wait in the backlog
    }
}

// False when the system has nothing left to accept with.
bool Acceptor::acceptAll()
{
    for (;;) {
        const int client = accept4(listening_, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (client < 0 && (errno == EINTR || errno == ECONNABORTED)) continue;
        if (client < 0) return errno == EAGAIN;
        const int yes = 1;
        setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        take_(client);
    }
}

} // namespace careway::http

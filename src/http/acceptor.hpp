#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <thread>

namespace careway::http {

/// Listens and hands over every socket that was accepted. Pistache's listener can stop only together with its I/O threads; this one stops
/// first, so that what was accepted is still served.
class Acceptor {
public:
    using Take = std::function<void(int socket)>;

    /// Throws std::system_error when it cannot have the address.
    Acceptor(const std::string& address, std::uint16_t port, Take take);
    ~Acceptor();
    Acceptor(const Acceptor&) = delete;
    Acceptor& operator=(const Acceptor&) = delete;

    void start();
    /// Hands over what the system has already accepted, then closes.
    void stop();

    [[nodiscard]] std::uint16_t port() const { return port_; }

private:
    void work();
    bool acceptAll();

    Take take_;
    int listening_ = -1;
    int stop_ = -1;
    std::uint16_t port_ = 0;
    std::thread thread_;
};

} // namespace careway::http

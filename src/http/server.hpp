#pragma once

#include "http/options.hpp"
#include "http/service.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace careway::http {

/// How much there is to do at a moment.
struct Load {
    std::size_t connections = 0;
    std::size_t ordinaryWaiting = 0; // requests in the queue
    std::size_t readingWaiting = 0;
};

/// The front door: HTTP/1.1 on a socket, requests to the service, answers back.
class Server {
public:
    /// What is handed in must outlive the server. Throws std::invalid_argument when two operations have one method and path.
    Server(Options options, std::span<const Operation* const> operations, Service& service, Observer& observer);
    /// Drains, if it runs.
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Listens and serves, on threads of its own that take no signals. Throws std::system_error when it cannot have the address.
    void start();

    /// The port it listens on.
    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] Load load() const;

    /// Takes no new connections, answers all that has come, closes and stops. False when the time was over before all was answered;
    /// what waited is then dropped, but a call that a worker is in the middle of is waited for. Not for signal handlers.
    bool drain(std::chrono::milliseconds limit = std::chrono::seconds(30));

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace careway::http

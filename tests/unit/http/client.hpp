#pragma once

#include "http/message.hpp"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace careway::http {

/// An answer as it came over the wire.
struct Reply {
    int status = 0;
    Pairs headers;
    std::string body;

    [[nodiscard]] std::string header(std::string_view name) const { return std::string(findHeader(headers, name).value_or("")); }
};

/// A client that sends bytes, right or wrong, and reads answers. It throws when nothing comes for a long time.
class Client {
public:
    Client();
    explicit Client(std::uint16_t port);
    ~Client();
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    void connectTo(std::uint16_t port);
    void send(std::string_view bytes);
    /// One answer; `headOnly`: one to HEAD, that has no body whatever it says.
    Reply read(bool headOnly = false);
    Reply ask(std::string_view bytes, bool headOnly = false);

    /// True when the server has closed and no byte was left; waits for one or the other.
    bool isClosed();
    /// Sends no more, but goes on reading.
    void finishSending();
    /// Goes at once, as a client that is killed: the server sees a reset.
    void vanish();

    [[nodiscard]] int socket() const { return socket_; }

private:
    bool receive();

    int socket_;
    std::string input_;
};

/// A whole request, with a body when there is one.
std::string get(std::string_view path, std::string_view headers = "");
std::string post(std::string_view path, std::string_view body, std::string_view headers = "Content-Type: application/json\r\n");

} // namespace careway::http

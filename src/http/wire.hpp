#pragma once

#include "http/connection.hpp"
#include "http/mailbox.hpp"

#include <pistache/os.h>
#include <pistache/reactor.h>

#include <cstdint>
#include <memory>
#include <unordered_map>

namespace careway::http {

/// One I/O thread's connections, in Pistache's reactor. Pistache's own transport is not used: it keeps what it has yet to write by file
/// descriptor, which the next client may have by then, and turns in a circle while a slow client reads.
class Wire : public Pistache::Aio::Handler {
public:
    explicit Wire(Door& door);
    ~Wire() override;
    Wire(const Wire&) = delete;
    Wire& operator=(const Wire&) = delete;

    [[nodiscard]] Mailbox& mailbox() { return mailbox_; }

    void registerPoller(Pistache::Polling::Epoll& poller) override;
    void onReady(const Pistache::Aio::FdSet& ready) override;
    std::shared_ptr<Pistache::Aio::Handler> clone() const override;

private:
    using Interest = Pistache::Flags<Pistache::Polling::NotifyOn>;
    struct Held {
        std::unique_ptr<Connection> connection;
        Interest interest;
    };
    using Connections = std::unordered_map<std::uint64_t, Held>;

    void onEvent(const Pistache::Aio::FdSet::Entry& event);
    void deliver();
    void receive(Newcomer newcomer);
    void receive(Finished finished);
    void receive(Draining draining);
    void tick();
    Connections::iterator settle(Connections::iterator at);
    Connections::iterator drop(Connections::iterator at);

    Door& door_;
    Mailbox mailbox_;
    int ticks_ = -1; // a timer
    Pistache::Polling::Epoll* poller_ = nullptr;
    Connections connections_;
    std::uint64_t lastNumber_;
    Connection::Moment now_{};
    bool draining_ = false;
};

} // namespace careway::http

#include "http/server.hpp"

#include "http/acceptor.hpp"
#include "http/door.hpp"
#include "http/wire.hpp"
#include "http/without_signals.hpp"

#include <pistache/reactor.h>

#include <unistd.h>

#include <optional>
#include <thread>
#include <vector>

namespace careway::http {

namespace {

constexpr std::size_t mostTurnedAway = 256; // beyond these there is not even an answer

} // namespace

struct Server::Parts {
    Parts(Options options, std::span<const Operation* const> operations, Service& service, Observer& observer)
        : door(std::move(options), operations, service, observer)
    {
    }

    void welcome(int socket);
    void startWires();

    Door door;
    Pistache::Aio::Reactor reactor;
    std::vector<std::shared_ptr<Wire>> wires;
    std::size_t nextWire = 0;
    std::optional<Acceptor> acceptor;
    std::uint16_t port = 0;
    bool running = false;
};

void Server::Parts::startWires()
{
    reactor.init(Pistache::Aio::AsyncContext(door.options.ioThreads, "http"));
    const auto key = reactor.addHandler(std::make_shared<Wire>(door)); // it is cloned for each thread
    for (const auto& handler : reactor.handlers(key))
        wires.push_back(std::static_pointer_cast<Wire>(handler));
    reactor.run();
}

void Server::Parts::welcome(int socket)
{
    const auto present = door.connections.fetch_add(1);
    if (present >= door.options.mostConnections + mostTurnedAway) {
        --door.connections;
        close(socket);
        return;
    }
    wires[nextWire++ % wires.size()]->mailbox().post(Newcomer{socket, present >= door.options.mostConnections});
}

Server::Server(Options options, std::span<const Operation* const> operations, Service& service, Observer& observer)
    : parts_(std::make_unique<Parts>(std::move(options), operations, service, observer))
{
}

Server::~Server() { drain(); }

void Server::start()
{
    const WithoutSignals masked;
    auto& [door, reactor, wires, next, acceptor, port, running] = *parts_;
    acceptor.emplace(door.options.address, door.options.port, [this](int socket) { parts_->welcome(socket); });
    port = acceptor->port();
    parts_->startWires();
    door.ordinary.start(door.options.ordinaryWorkers);
    door.reading.start(door.options.readingWorkers);
    acceptor->start();
    running = true;
}

std::uint16_t Server::port() const { return parts_->port; }

Load Server::load() const
{
    const auto& door = parts_->door;
    return {door.connections, door.ordinary.waiting(), door.reading.waiting()};
}

bool Server::drain(std::chrono::milliseconds limit)
{
    if (!parts_->running) return true;
    parts_->running = false;
    const auto end = std::chrono::steady_clock::now() + limit;
    auto& door = parts_->door;
    parts_->acceptor->stop();
    for (const auto& wire : parts_->wires)
        wire->mailbox().post(Draining{});
    while (door.connections > 0 && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    const bool all = door.connections == 0;
    for (auto* lane : {&door.ordinary, &door.reading})
        all ? lane->finish() : lane->abandon();
    parts_->reactor.shutdown();
    return all;
}

} // namespace careway::http

#pragma once

#include "client.hpp"
#include "http/server.hpp"
#include "operation_at.hpp"

#include <array>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

namespace careway::http {

/// What stands behind the tiny server: it says what it was asked, and can be held up.
class TinyService : public Service {
public:
    static const Operation health, getThing, createThing, noteThing, waitThing, bigThing, failThing, batchThing, takeBytes, giveBytes;
    static const std::array<const Operation*, 10> operations;

    Answer answerNow(const Request& request) override;
    std::vector<Answer> answer(std::span<const Request> requests) override;
    /// Everybody whose Authorization is "stranger".
    std::optional<Answer> turnedAway(const Request& request) override;

    /// From now on every request to /v1/waits waits.
    void hold();
    void release();
    /// Until so many requests have come to a worker, waiting ones too.
    void awaitAsked(std::size_t count);
    /// How many requests came together, call by call.
    std::vector<std::size_t> batches();

private:
    Answer one(const Request& request);

    std::mutex lock_;
    std::condition_variable changed_;
    bool held_ = false;
    std::size_t asked_ = 0;
    std::vector<std::size_t> batches_;
};

/// Counts what it sees.
class Witness : public Observer {
public:
    void answered(const Request& request, const Answer& answer, std::chrono::nanoseconds took) noexcept override;
    void failed(const Request& request, std::string_view type) noexcept override;

    std::vector<int> statuses();
    std::vector<std::string> failures();

private:
    std::mutex lock_;
    std::vector<int> statuses_;
    std::vector<std::string> failures_;
};

/// A server on a port of its own.
struct TinyServer {
    explicit TinyServer(const std::function<void(Options&)>& change = [](Options&) { });
    ~TinyServer();

    [[nodiscard]] std::uint16_t port() const { return server.port(); }
    /// Until no client is connected, or the test has waited far too long.
    [[nodiscard]] bool becomesEmpty() const;

    TinyService service;
    Witness witness;
    Server server;
};

/// What /healthz answers.
inline constexpr std::string_view healthy = "{\"status\":\"ok\"}";

/// Whether the connection serves one more request.
[[nodiscard]] bool staysOpen(Client& client);

/// The name that a thing, a wait or a reading was asked by.
[[nodiscard]] std::string nameIn(const std::string& body);

} // namespace careway::http

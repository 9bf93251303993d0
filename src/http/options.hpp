#pragma once

#include "core/time.hpp"
#include "http/head.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace careway::http {

/// How the front door is set up.
struct Options {
    using Milliseconds = std::chrono::milliseconds;

    std::string address = "127.0.0.1"; // IPv4 or IPv6, as numbers
    std::uint16_t port = 0; // 0: one that is free
    std::size_t ioThreads = 2;
    std::size_t mostConnections = 10'000; // one more is answered 503 and closed

    HeadLimits head{};
    std::size_t mostBuffered = 64 * 1024; // bytes of the next requests, while one is answered; then reading rests
    Milliseconds headTime{10'000}; // from a head's first byte to its last
    Milliseconds bodyTime{30'000}; // from a head's end to the last byte of its body; also for a client that reads nothing of its answer
    std::size_t slowestBody = 128 * 1024; // bytes a second: a body of which only a few may come at a time has so much longer
    Milliseconds answerTime{120'000}; // from an answer's first byte to its last, though the client reads a little now and then
    Milliseconds idleTime{60'000}; // between requests
    Milliseconds lingerTime{2'000}; // for the client to read the last answer before the socket is closed
    Milliseconds drainTime{250}; // while draining, for an idle client's next request, that may be on its way

    std::size_t queueLength = 1'000; // of each lane; one more is answered 503
    std::size_t ordinaryWorkers = 8;
    std::size_t readingWorkers = 2;
    std::size_t largestBatch = 32; // in the reading lane

    std::vector<std::string> corsOrigins{};
    std::function<Instant()> now = [] { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); };
};

} // namespace careway::http

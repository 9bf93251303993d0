#pragma once

#include <chrono>
#include <functional>
#include <stop_token>
#include <string>
#include <thread>

namespace careway::audit {

/// Seals every so often, on a thread of its own, until it is destroyed.
class Sealer {
public:
    using Seal = std::function<void(const std::stop_token&)>;
    using Tell = std::function<void(const std::string&)>;

    /// What is thrown while sealing is told once, at the second time in a row, for another server that seals just now is no trouble; and
    /// once that it goes on. Meanwhile it is tried again and again. Zero: never.
    Sealer(std::chrono::milliseconds every, Seal seal, Tell tell);

private:
    void run(const std::stop_token& stop);
    void sealOnce(const std::stop_token& stop);

    std::chrono::milliseconds every_;
    Seal seal_;
    Tell tell_;
    int failures_ = 0; // in a row
    std::jthread thread_; // the last one: it is gone before what it uses
};

} // namespace careway::audit

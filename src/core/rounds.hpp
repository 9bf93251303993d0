#pragma once

#include <chrono>
#include <functional>
#include <stop_token>
#include <string>
#include <thread>

namespace careway {

/// Does something every so often, on a thread of its own, until it is destroyed.
class Rounds {
public:
    using Round = std::function<void(const std::stop_token&)>;
    using Tell = std::function<void(const std::string&)>;

    /// `what` is what is done, "sealing the audit". What is thrown by a round is told once, at the second time in a row, for another server
    /// that does the same just now is no trouble; and once that it goes on. Meanwhile it is tried again and again. Zero: never.
    Rounds(std::string what, std::chrono::milliseconds every, Round round, Tell tell);

private:
    void run(const std::stop_token& stop);
    void once(const std::stop_token& stop);

    std::string what_;
    std::chrono::milliseconds every_;
    Round round_;
    Tell tell_;
    int failures_ = 0; // in a row
    std::jthread thread_; // the last one: it is gone before what it uses
};

} // namespace careway

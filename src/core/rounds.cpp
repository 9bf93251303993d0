#include "core/rounds.hpp"

#include <condition_variable>
#include <mutex>
#include <utility>

namespace careway {

Rounds::Rounds(std::string what, std::chrono::milliseconds every, Round round, Tell tell)
    : what_(std::move(what))
    , every_(every)
    , round_(std::move(round))
    , tell_(std::move(tell))
{
    if (every_.count() > 0) thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void Rounds::run(const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    while (!stop.stop_requested()) {
        once(stop);
        never.wait_for(lock, stop, every_, [] { return false; });
    }
}

void Rounds::once(const std::stop_token& stop)
{
    try {
        round_(stop);
        if (std::exchange(failures_, 0) > 1) tell_(what_ + " goes on again");
    } catch (const std::exception& error) { // of ours or of sql/: none says what was bound
        if (++failures_ == 2) tell_(what_ + " has failed, and is tried again: " + error.what());
    }
}

} // namespace careway

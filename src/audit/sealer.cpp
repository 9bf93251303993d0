#include "audit/sealer.hpp"

#include <condition_variable>
#include <mutex>
#include <utility>

namespace careway::audit {

Sealer::Sealer(std::chrono::milliseconds every, Seal seal, Tell tell)
    : every_(every)
    , seal_(std::move(seal))
    , tell_(std::move(tell))
{
    if (every_.count() > 0) thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void Sealer::run(const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    while (!stop.stop_requested()) {
        sealOnce(stop);
        never.wait_for(lock, stop, every_, [] { return false; });
    }
}

void Sealer::sealOnce(const std::stop_token& stop)
{
    try {
        seal_(stop);
        if (std::exchange(failures_, 0) > 1) tell_("the audit is sealed again");
    } catch (const std::exception& error) { // of ours or of sql/: none says what was bound
        if (++failures_ == 2) tell_(std::string("the audit cannot be sealed, and is tried again: ") + error.what());
    }
}

} // namespace careway::audit

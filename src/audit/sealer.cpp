#include "audit/sealer.hpp"

#include <condition_variable>
#include <mutex>

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
    std::string trouble;
    try {
        seal_(stop);
    } catch (const std::exception& error) { // of ours or of sql/: none says what was bound
        trouble = error.what();
    }
    if (trouble == trouble_) return;
    tell_(trouble.empty() ? "the audit is sealed again" : "the audit cannot be sealed, and is tried again: " + trouble);
    trouble_ = trouble;
}

} // namespace careway::audit

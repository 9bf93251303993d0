#include "core/rounds.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <stdexcept>
#include <vector>

namespace careway {
namespace {

/// What the sealer told, and how often it was at work.
class Heard {
public:
    void tell(const std::string& sentence)
    {
        const std::lock_guard lock(mutex_);
        told_.push_back(sentence);
        heard_.notify_all();
    }
    std::vector<std::string> waitFor(std::size_t sentences)
    {
        std::unique_lock lock(mutex_);
        heard_.wait_for(lock, std::chrono::seconds(30), [&] { return told_.size() >= sentences; });
        return told_;
    }

private:
    std::mutex mutex_;
    std::condition_variable heard_;
    std::vector<std::string> told_;
};

TEST(DoingRounds, TellsItsTroubleOnceAndTriesAgain)
{
    Heard heard;
    std::atomic<int> times = 0;
    const auto seal = [&](const std::stop_token&) {
        if (++times <= 5) throw std::runtime_error("the database is away");
    };
    const Rounds rounds(
        "sealing the audit", std::chrono::milliseconds(1), seal, [&](const std::string& sentence) { heard.tell(sentence); });
    EXPECT_EQ(heard.waitFor(2),
        (std::vector<std::string>{
            "sealing the audit has failed, and is tried again: the database is away", "sealing the audit goes on again"}));
    EXPECT_GE(times, 6);
}

TEST(DoingRounds, TellsNothingOfATroubleThatIsOverTheNextTime)
{
    std::atomic<int> times = 0;
    {
        const Rounds rounds(
            "sealing the audit", std::chrono::milliseconds(1),
            [&](const std::stop_token&) {
                ++times;
                times.notify_all();
                if (times % 2 == 1) throw std::runtime_error("another server seals");
            },
            [](const std::string& sentence) { FAIL() << sentence; });
        for (int seen = 0; seen < 6; seen = times)
            times.wait(seen);
    }
    EXPECT_GE(times, 6);
}

TEST(DoingRounds, StopsAtOnceThoughItWouldWaitAnHour)
{
    std::atomic<bool> began = false;
    {
        const Rounds rounds(
            "sealing the audit", std::chrono::hours(1),
            [&](const std::stop_token& stop) {
                began = true;
                began.notify_all();
                while (!stop.stop_requested())
                    std::this_thread::yield();
            },
            [](const std::string&) { FAIL(); });
        began.wait(false);
    }
    EXPECT_TRUE(began);
}

TEST(DoingRounds, DoesNothingIfItIsNeverTo)
{
    const Rounds rounds(
        "sealing the audit", std::chrono::seconds(0), [](const std::stop_token&) { FAIL(); }, [](const std::string&) { FAIL(); });
}

} // namespace
} // namespace careway

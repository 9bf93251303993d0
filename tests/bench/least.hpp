#pragma once

#include <algorithm>
#include <ctime>

namespace careway {

/// Nanoseconds of processor time that a piece of work takes: the least of several rounds, since what disturbs a round only makes it longer.
template <typename Work> double least(Work work)
{
    constexpr int rounds = 15, times = 4000;
    const auto now = [] {
        timespec out{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &out);
        return static_cast<double>(out.tv_sec) * 1e9 + static_cast<double>(out.tv_nsec);
    };
    double best = 1e18;
    for (int round = 0; round < rounds; ++round) {
        const double start = now();
        for (int i = 0; i < times; ++i)
            work();
        best = std::min(best, (now() - start) / times);
    }
    return best;
}

} // namespace careway

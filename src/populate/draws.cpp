#include "populate/draws.hpp"

#include "core/time.hpp"

namespace careway::populate {

namespace {

constexpr std::chrono::sys_days firstDay{std::chrono::year{2020} / 1 / 1};

} // namespace

Id orderedId(std::uint64_t seed, Purpose purpose, std::uint64_t ordinal, std::uint64_t part)
{
    Draws draws(seed, purpose, ordinal);
    draws.skip(2 * part);
    return timedId(Instant(firstDay) + std::chrono::milliseconds(ordinal), draws.next(), draws.next());
}

} // namespace careway::populate

#pragma once

#include "core/id.hpp"

#include <cstdint>

namespace careway::populate {

/// What a draw decides. Each has numbers of its own, so that a new question changes no answer that was there: add at the end.
enum class Purpose : std::uint64_t {
    household = 1,
    home,
    person,
    coverage,
    primaryCare,
    establishment,
    practice,
    provider,
    memberId,
    coverageId,
    selectionId,
    providerId,
    health,
};

/// Random numbers that hang on nothing but a seed, a purpose and an ordinal: anybody's can be drawn without those before them. They are
/// those of SplitMix64 (Steele, Lea and Flood, 2014), begun at the mix of the three.
class Draws {
public:
    Draws(std::uint64_t seed, Purpose purpose, std::uint64_t ordinal)
        : state_(mixed(mixed(mixed(seed) + static_cast<std::uint64_t>(purpose)) + ordinal))
    {
    }

    std::uint64_t next() { return mixed(state_ += step); }

    /// 0 to count - 1. The bias of the remainder is below 1 in 2^30 for the counts that are asked for here.
    std::uint64_t below(std::uint64_t count) { return next() % count; }
    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return least + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(most - least + 1)));
    }
    bool percent(std::uint64_t percent) { return below(100) < percent; }
    /// As if so many had been drawn.
    void skip(std::uint64_t count) { state_ += count * step; }

private:
    static constexpr std::uint64_t step = 0x9E3779B97F4A7C15;
    static constexpr std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    std::uint64_t state_;
};

/// An id of the shape of a UUIDv7 whose time is a fixed day and the ordinal in milliseconds: rows in the order of ordinals are rows in the
/// order of ids, which InnoDB appends. The rest is drawn.
[[nodiscard]] Id orderedId(std::uint64_t seed, Purpose purpose, std::uint64_t ordinal, std::uint64_t part = 0);

} // namespace careway::populate

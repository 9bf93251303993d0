#pragma once

#include "populate/people.hpp"

#include <filesystem>

namespace careway::populate {

/// What the repository's reference data say; read once.
inline const Frame& frame()
{
    static const auto read = frameFrom(std::filesystem::path(CAREWAY_SOURCE_DIR) / "db/reference");
    return read;
}

inline Plan planOf(std::uint64_t seed, std::uint64_t members = 3'000, std::uint64_t providers = 2'000)
{
    return {frame(), seed, members, providers};
}

inline std::vector<Person> peopleOf(const Plan& plan)
{
    Surroundings surroundings(plan);
    std::vector<Person> out;
    for (std::uint64_t ordinal = 0; ordinal < plan.members; ++ordinal)
        out.push_back(personAt(plan, surroundings, ordinal));
    return out;
}

inline std::vector<api::Provider> directoryOf(const Plan& plan)
{
    std::vector<api::Provider> out;
    for (std::uint64_t ordinal = 0; ordinal < plan.providers; ++ordinal)
        out.push_back(providerAt(plan, ordinal));
    return out;
}

} // namespace careway::populate

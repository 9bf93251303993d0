#pragma once

#include "core/time.hpp"
#include "models/provider.hpp"
#include "populate/frame.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

/// The invented directory: any provider by its ordinal, and who is near whom.
namespace careway::populate {

/// Everything that a population hangs on.
struct Plan {
    const Frame& frame;
    std::uint64_t seed = 0;
    std::uint64_t members = 0, providers = 0;
};

/// The day on which everybody is as old as they were made, and at which every row was written.
inline constexpr Date asOf{std::chrono::year{2026}, std::chrono::January, std::chrono::day{1}};

[[nodiscard]] Id providerId(const Plan& plan, std::uint64_t ordinal);

/// One entry: a group and its people stand behind each other, at one address.
[[nodiscard]] api::Provider providerAt(const Plan& plan, std::uint64_t ordinal);

/// What a choice of primary care needs to know of a provider.
struct PrimaryCare {
    std::uint64_t ordinal = 0;
    Patients patients = Patients::none;
    double latitude = 0, longitude = 0;
};

/// Finds those who give primary care and take patients, by nearness.
class Surroundings {
public:
    explicit Surroundings(const Plan& plan);

    /// The ordinals of the nearest dozen for grown-ups or children, the nearest first; fewer where there are fewer within a day's drive.
    [[nodiscard]] const std::vector<std::uint64_t>& near(std::uint32_t site, bool child);

private:
    using Cell = std::pair<int, int>;
    [[nodiscard]] std::vector<std::size_t> around(const Cell& centre, int cells, bool child) const;
    [[nodiscard]] std::vector<std::uint64_t> nearestTo(const Site& site, bool child) const;

    const Frame& frame_;
    std::vector<PrimaryCare> all_;
    std::map<Cell, std::vector<std::size_t>> cells_; // places in all_
    std::map<std::pair<std::uint32_t, bool>, std::vector<std::uint64_t>> found_;
};

} // namespace careway::populate

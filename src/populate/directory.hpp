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
[[nodiscard]] std::string npiOf(const Plan& plan, std::uint64_t ordinal);

/// One entry: a group and its people stand behind each other, at one address.
[[nodiscard]] api::Provider providerAt(const Plan& plan, std::uint64_t ordinal);

/// What somebody looks for near them.
enum class Need { adultCare, childCare, behavioral, pharmacy };

/// Finds those who take patients, by nearness.
class Surroundings {
public:
    explicit Surroundings(const Plan& plan);

    /// The ordinals of the nearest dozen, the nearest first; fewer where there are fewer within a day's drive.
    [[nodiscard]] const std::vector<std::uint64_t>& near(std::uint32_t site, Need need);

private:
    struct Entry {
        std::uint64_t ordinal = 0;
        Need need{};
        bool anyAge = false; // primary care for grown-ups and children
        double latitude = 0, longitude = 0;
    };
    using Cell = std::pair<int, int>;
    void add(std::uint64_t ordinal, const Specialty& specialty, const api::Location& location);
    [[nodiscard]] std::vector<std::size_t> around(const Cell& centre, int cells, Need need) const;
    [[nodiscard]] std::vector<std::uint64_t> nearestTo(const Site& site, Need need) const;

    const Frame& frame_;
    std::vector<Entry> all_;
    std::map<Cell, std::vector<std::size_t>> cells_; // places in all_
    std::map<std::pair<std::uint32_t, Need>, std::vector<std::uint64_t>> found_;
};

} // namespace careway::populate

#pragma once

#include "core/error.hpp"
#include "core/time.hpp"
#include "models/new_provider.hpp"
#include "models/provider.hpp"
#include "models/provider_patch.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace careway::providers {

/// The system of every specialty's code.
inline constexpr std::string_view taxonomy = "http://nucc.org/provider-taxonomy";

/// Whether ten digits end in the right check digit: Luhn's of "80840" and the NPI (45 CFR 162.406).
[[nodiscard]] bool validNpi(std::string_view npi);
/// Nine digits, of which the first is not 0, with the check digit behind them.
[[nodiscard]] std::string npiFrom(std::uint32_t nine);

/// A provider as entered, at version 1. Its specialties have no display yet.
[[nodiscard]] api::Provider providerFrom(const api::NewProvider& asked, const Id& id, Instant now);

/// The provider after a merge patch (RFC 7396), at the next version. Specialties that were given have no display yet.
[[nodiscard]] api::Provider patched(api::Provider provider, const api::ProviderPatch& patch, Instant now);

/// The codes of the specialties that have no display yet.
[[nodiscard]] std::vector<std::string> unnamedSpecialties(const api::Provider& provider);
/// Gives each of those its display, as far as it is among the names by code.
void nameSpecialties(api::Provider& provider, const std::map<std::string, std::string>& names);

/// Everything of a provider that breaks a rule, all at once. A specialty without a display is one that nobody knows.
[[nodiscard]] Result<void> check(const api::Provider& provider);

/// The beginning of a name that is searched for has something to search by.
[[nodiscard]] Result<void> checkSearch(const std::optional<std::string>& name);

/// A name as it is searched and ordered: folded, the first 60 bytes at the most, no character cut.
[[nodiscard]] std::string nameKey(std::string_view name);
/// The same of a provider: a person's family name and then the given one, everyone else's name.
[[nodiscard]] std::string nameKey(const api::Provider& provider);

/// The languages as they are searched: in lower case (RFC 5646, 2.1.1), each once.
[[nodiscard]] std::vector<std::string> languagesOf(const api::Provider& provider);
[[nodiscard]] std::string languageKey(std::string_view language);

/// A point in degrees of WGS 84.
struct Place {
    double latitude = 0;
    double longitude = 0;
};

/// Degrees within which to look; the western edge is never east of the eastern one.
struct Box {
    double south = 0;
    double north = 0;
    double west = 0;
    double east = 0;
};

inline constexpr double metresPerMile = 1609.344;
inline constexpr double earthRadius = 3958.7613 * metresPerMile; // metres, the mean of the ellipsoid

/// Holds every point within so many miles and a little more; all longitudes around a pole and across the antimeridian.
[[nodiscard]] Box boxAround(const Place& centre, double miles);

/// Numbers of cells, both ends among them.
struct Cells {
    std::int32_t first = 0;
    std::int32_t last = 0;

    bool operator==(const Cells&) const = default;
};

/// The cells of the locations' grid that a box touches, in their order: one range for each row of the grid, less where rows join.
[[nodiscard]] std::vector<Cells> cellsIn(const Box& box);

/// Along the great circle (haversine).
[[nodiscard]] double metresBetween(const Place& a, const Place& b);

/// In miles, to two decimals.
[[nodiscard]] double milesFrom(std::int64_t metres);

/// The provider's nearest location, among those that take patients or do not if that is asked; the first of several. Nothing if there is
/// none.
[[nodiscard]] std::optional<api::Location> nearestOf(
    const api::Provider& provider, const Place& centre, std::optional<bool> acceptingPatients);

} // namespace careway::providers

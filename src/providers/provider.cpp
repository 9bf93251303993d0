#include "providers/provider.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <stdexcept>

namespace careway::providers {

namespace {

using json::put;

constexpr std::size_t keyBytes = 60; // as the column that holds it

class Findings {
public:
    explicit Findings(Violation::Place place)
        : place_(place)
    {
    }
    void add(std::string at, std::string code, std::string detail)
    {
        found_.push_back({place_, std::move(at), std::move(code), std::move(detail)});
    }
    Result<void> result()
    {
        if (found_.empty()) return {};
        return tl::unexpected(
            Error{Error::Kind::rule_broken, "providers/rule-broken", "What was sent breaks rules of the directory.", std::move(found_)});
    }

private:
    Violation::Place place_;
    std::vector<Violation> found_;
};

bool isPerson(const api::Provider& provider) { return provider.kind == api::ProviderKind::person; }

// As a person's name is shown: "Ines Sampleton".
std::string shownName(const api::Provider& person)
{
    const auto family = person.familyName.value_or("");
    return person.givenName ? *person.givenName + ' ' + family : family;
}

std::vector<api::Coding> codingsOf(const std::vector<std::string>& codes)
{
    std::vector<api::Coding> out;
    for (const auto& code : codes)
        out.push_back({std::string(taxonomy), code, ""});
    return out;
}

bool overlap(const api::Participation& a, const api::Participation& b)
{
    return (!a.endsOn || b.startsOn <= *a.endsOn) && (!b.endsOn || a.startsOn <= *b.endsOn);
}

void checkName(const api::Provider& provider, Findings& found)
{
    if (!isPerson(provider)) {
        if (nameKey(provider.name).empty()) found.add("/name", "required", "must be given for all but a person");
        if (provider.givenName) found.add("/givenName", "not-a-person", "belongs to a person only");
        if (provider.familyName) found.add("/familyName", "not-a-person", "belongs to a person only");
        return;
    }
    if (!provider.familyName) {
        found.add("/familyName", "required", "must be given for a person");
        return;
    }
    if (nameKey(*provider.familyName).empty()) found.add("/familyName", "unusable", "has nothing that could be searched for");
    if (provider.name != shownName(provider)) found.add("/name", "not-its-parts", "is made of a person's given and family name");
}

void checkNetworks(const std::vector<api::Participation>& networks, Findings& found)
{
    for (std::size_t i = 0; i < networks.size(); ++i) {
        const auto& each = networks[i];
        const auto at = "/networks/" + std::to_string(i);
        if (each.endsOn && *each.endsOn < each.startsOn) found.add(at + "/endsOn", "before-start", "must not lie before startsOn");
        const bool taken = std::any_of(networks.begin(), networks.begin() + static_cast<std::ptrdiff_t>(i),
            [&](const api::Participation& other) { return other.network == each.network && overlap(other, each); });
        if (taken) found.add(at, "overlap", "must not share a day with another span in the same network");
    }
}

double radians(double degrees) { return degrees * std::numbers::pi / 180; }
double degrees(double radians) { return radians * 180 / std::numbers::pi; }

// The grid as db/migrations/0027_provider_location_cell.sql computes it; a row has a cell more for 180 degrees itself.
constexpr std::int32_t cellsADegree = 8;
constexpr std::int32_t cellsAcross = 360 * cellsADegree + 1;

std::int32_t rowOf(double latitude) { return static_cast<std::int32_t>(std::floor((latitude + 90) * cellsADegree)); }
std::int32_t columnOf(double longitude) { return static_cast<std::int32_t>(std::floor((longitude + 180) * cellsADegree)); }

std::string cut(std::string key)
{
    if (key.size() <= keyBytes) return key;
    auto end = keyBytes;
    while ((static_cast<unsigned char>(key[end]) & 0xC0) == 0x80)
        --end;
    key.resize(end);
    return key;
}

} // namespace

bool validNpi(std::string_view npi)
{
    if (npi.size() != 10) return false;
    int sum = 24; // of the prefix 80840
    for (std::size_t i = 0; i < npi.size(); ++i) {
        if (npi[i] < '0' || npi[i] > '9') return false;
        const int digit = npi[i] - '0';
        const int weighed = i % 2 == 0 ? 2 * digit : digit;
        sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
}

std::string npiFrom(std::uint32_t nine)
{
    const auto digits = std::to_string(nine);
    for (char check = '0'; check <= '9'; ++check) {
        if (auto npi = digits + check; validNpi(npi)) return npi;
    }
    throw std::logic_error("an NPI is made from nine digits");
}

api::Provider providerFrom(const api::NewProvider& asked, const Id& id, Instant now)
{
    api::Provider out;
    out.id = id;
    out.version = 1;
    out.kind = asked.kind;
    out.npi = asked.npi;
    out.givenName = asked.givenName;
    out.familyName = asked.familyName;
    out.name = asked.name.value_or(isPerson(out) ? shownName(out) : "");
    out.specialties = codingsOf(asked.specialties);
    put(out.languages, asked.languages);
    out.locations = asked.locations;
    put(out.networks, asked.networks);
    out.createdAt = out.updatedAt = now;
    return out;
}

api::Provider patched(api::Provider provider, const api::ProviderPatch& patch, Instant now)
{
    put(provider.givenName, patch.givenName);
    if (patch.familyName) provider.familyName = patch.familyName;
    if (isPerson(provider)) provider.name = shownName(provider);
    put(provider.name, patch.name);
    if (patch.specialties) provider.specialties = codingsOf(*patch.specialties);
    put(provider.languages, patch.languages);
    put(provider.locations, patch.locations);
    put(provider.networks, patch.networks);
    ++provider.version;
    provider.updatedAt = now;
    return provider;
}

std::vector<std::string> unnamedSpecialties(const api::Provider& provider)
{
    std::vector<std::string> out;
    for (const auto& each : provider.specialties) {
        if (each.display.empty()) out.push_back(each.code);
    }
    return out;
}

void nameSpecialties(api::Provider& provider, const std::map<std::string, std::string>& names)
{
    for (auto& each : provider.specialties) {
        const auto name = names.find(each.code);
        if (each.display.empty() && name != names.end()) each.display = name->second;
    }
}

Result<void> check(const api::Provider& provider)
{
    Findings found{Violation::Place::body};
    if (!validNpi(provider.npi)) found.add("/npi", "check-digit", "is not an NPI: its check digit is wrong");
    checkName(provider, found);
    for (std::size_t i = 0; i < provider.specialties.size(); ++i) {
        if (provider.specialties[i].display.empty())
            found.add("/specialties/" + std::to_string(i), "unknown-specialty", "is not a specialty of the network");
    }
    checkNetworks(provider.networks, found);
    return found.result();
}

Result<void> checkSearch(const std::optional<std::string>& name)
{
    Findings found{Violation::Place::query};
    if (name && nameKey(*name).empty()) found.add("name", "unusable", "has nothing that could be searched for");
    return found.result();
}

std::string nameKey(std::string_view name) { return cut(folded(name)); }

std::string nameKey(const api::Provider& provider)
{
    if (!provider.familyName) return nameKey(provider.name);
    auto out = folded(*provider.familyName);
    if (provider.givenName) out += ' ' + folded(*provider.givenName);
    return cut(std::move(out));
}

std::string languageKey(std::string_view language)
{
    std::string out(language);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

std::vector<std::string> languagesOf(const api::Provider& provider)
{
    std::vector<std::string> out;
    for (const auto& each : provider.languages)
        out.push_back(languageKey(each));
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

Box boxAround(const Place& centre, double miles)
{
    constexpr double margin = 0.1; // miles: distances are rounded, and a box must never be the reason that somebody is not found
    const double angle = (miles + margin) * metresPerMile / earthRadius;
    Box out{centre.latitude - degrees(angle), centre.latitude + degrees(angle), -180, 180};
    if (out.south <= -90 || out.north >= 90) return out;
    const double across = degrees(std::asin(std::min(1.0, std::sin(angle) / std::cos(radians(centre.latitude)))));
    if (centre.longitude - across < -180 || centre.longitude + across > 180) return out;
    out.west = centre.longitude - across;
    out.east = centre.longitude + across;
    return out;
}

std::vector<Cells> cellsIn(const Box& box)
{
    const auto last = rowOf(std::min(box.north, 90.0));
    std::vector<Cells> out;
    for (auto row = rowOf(std::max(box.south, -90.0)); row <= last; ++row) {
        const Cells cells{row * cellsAcross + columnOf(box.west), row * cellsAcross + columnOf(box.east)};
        if (!out.empty() && out.back().last + 1 == cells.first) out.back().last = cells.last;
        else out.push_back(cells);
    }
    return out;
}

double metresBetween(const Place& a, const Place& b)
{
    const double up = std::sin(radians(b.latitude - a.latitude) / 2);
    const double across = std::sin(radians(b.longitude - a.longitude) / 2);
    const double part = up * up + std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) * across * across;
    return 2 * earthRadius * std::asin(std::min(1.0, std::sqrt(part)));
}

double milesFrom(std::int64_t metres) { return std::round(static_cast<double>(metres) / metresPerMile * 100) / 100; }

std::optional<api::Location> nearestOf(const api::Provider& provider, const Place& centre, std::optional<bool> acceptingPatients)
{
    const api::Location* best = nullptr;
    double least = 0;
    for (const auto& each : provider.locations) {
        if (acceptingPatients && each.acceptingPatients != *acceptingPatients) continue;
        const double away = metresBetween(centre, {each.latitude, each.longitude});
        if (best && away >= least) continue;
        best = &each;
        least = away;
    }
    if (!best) return std::nullopt;
    return *best;
}

} // namespace careway::providers

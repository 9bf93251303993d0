#include "populate/directory.hpp"

#include "populate/address.hpp"
#include "populate/cluster.hpp"
#include "providers/provider.hpp"

#include <cmath>

namespace careway::populate {

namespace {

using std::chrono::January;

constexpr std::uint64_t block = 64; // ordinals
constexpr std::uint64_t npisOfSeed = 160'000, npis = 10'000'000;
constexpr std::uint32_t firstNpi = 990'000'000; // nine digits; imports have those before
constexpr double cellDegrees = 0.25;
constexpr int mostCells = 20; // to each side
constexpr std::size_t dozen = 12;
constexpr auto openAccess = "open-access-plus", senior = "senior-select";

/// An establishment as it is drawn at its first ordinal.
struct Drawn {
    EstablishmentKind kind;
    std::uint64_t size = 0;
    Specialty specialty; // its own, or that of all its people
};
using Establishment = Cluster<Drawn>;

Drawn drawnAt(const Plan& plan, std::uint64_t first)
{
    Draws draws(plan.seed, Purpose::establishment, first);
    Drawn out;
    out.kind = plan.frame.establishments.drawn(draws);
    out.size = (out.kind.itself ? 1 : 0) + static_cast<std::uint64_t>(draws.between(out.kind.peopleFrom, out.kind.peopleTo));
    out.specialty = plan.frame.specialties.at(out.kind.specialties).drawn(draws);
    return out;
}

Establishment establishmentOf(const Plan& plan, std::uint64_t ordinal)
{
    return clusterAround(
        ordinal, block, [&](std::uint64_t first) { return drawnAt(plan, first); }, [](const Drawn& drawn) { return drawn.size; });
}

bool isPerson(const Establishment& place, std::uint64_t ordinal) { return !place.kind.kind.itself || ordinal > place.first; }

api::Coding codingOf(const Specialty& specialty) { return {std::string(providers::taxonomy), specialty.code, specialty.name}; }

api::Coding groupCoding(bool oneSpecialty)
{
    return oneSpecialty ? api::Coding{std::string(providers::taxonomy), "193400000X", "Group practice, one specialty"}
                        : api::Coding{std::string(providers::taxonomy), "193200000X", "Group practice, several specialties"};
}

std::string nameOf(const Plan& plan, const Establishment& place, Draws& draws)
{
    const auto& word = plan.frame.word("practice", draws);
    const auto& kind = place.kind.kind;
    if (kind.itself == api::ProviderKind::group) return word + (kind.oneSpecialty ? " " + place.kind.specialty.name : " Medical Group");
    return word + ' ' + place.kind.specialty.name;
}

double jittered(double degrees, Draws& draws)
{
    constexpr std::int64_t most = 80; // ten-thousandths of a degree: within about a mile of the ZIP's point
    return std::round(degrees * 10'000 + static_cast<double>(draws.between(-most, most))) / 10'000;
}

/// Where the establishment is; everybody of it has this place.
api::Location locationOf(const Plan& plan, const Establishment& place)
{
    Draws draws(plan.seed, Purpose::practice, place.first);
    const auto& site = plan.frame.sites[plan.frame.homes.drawn(draws)];
    api::Location out;
    out.lines = {streetLine(plan.frame, draws)};
    out.city = site.city;
    out.state = site.state;
    out.zip = site.zip;
    out.latitude = jittered(site.latitude, draws);
    out.longitude = jittered(site.longitude, draws);
    out.phone = phoneNumber(site, draws);
    if (place.kind.kind.itself) out.name = nameOf(plan, place, draws);
    return out;
}

/// How one provider stands to the plan.
struct Standing {
    bool left = false, acceptingPatients = true;
};

Standing standingOf(Draws& draws)
{
    Standing out;
    out.left = draws.percent(4);
    out.acceptingPatients = !out.left && draws.percent(88);
    return out;
}

std::vector<api::Participation> networksOf(const Standing& standing, Draws& draws)
{
    const Date since{std::chrono::year{static_cast<int>(draws.between(2019, 2024))}, January, std::chrono::day{1}};
    std::optional<Date> until;
    if (standing.left)
        until = Date{std::chrono::year{2025}, std::chrono::month(static_cast<unsigned>(draws.between(1, 12))), std::chrono::day{28}};
    std::vector<api::Participation> out{{openAccess, since, until}};
    if (draws.percent(60)) out.push_back({senior, since, until});
    return out;
}

Specialty specialtyOf(const Plan& plan, const Establishment& place, Draws& draws)
{
    return place.kind.kind.oneSpecialty ? place.kind.specialty : plan.frame.specialties.at(place.kind.kind.specialties).drawn(draws);
}

void nameOfPerson(const Plan& plan, api::Provider& out, Draws& draws)
{
    out.givenName = plan.frame.word(draws.percent(50) ? "given-female" : "given-male", draws);
    out.familyName = plan.frame.word("family", draws);
    out.name = *out.givenName + ' ' + *out.familyName;
}

int cellOf(double degrees) { return static_cast<int>(std::floor(degrees / cellDegrees)); }

} // namespace

Id providerId(const Plan& plan, std::uint64_t ordinal) { return orderedId(plan.seed, Purpose::providerId, ordinal); }

std::string npiOf(const Plan& plan, std::uint64_t ordinal)
{
    return providers::npiFrom(firstNpi + static_cast<std::uint32_t>((plan.seed % npis * npisOfSeed + ordinal) % npis));
}

api::Provider providerAt(const Plan& plan, std::uint64_t ordinal)
{
    const auto place = establishmentOf(plan, ordinal);
    Draws draws(plan.seed, Purpose::provider, ordinal);
    const auto standing = standingOf(draws);
    api::Provider out;
    out.id = providerId(plan, ordinal);
    out.version = 1;
    out.npi = npiOf(plan, ordinal);
    out.locations = {locationOf(plan, place)};
    out.locations.front().acceptingPatients = standing.acceptingPatients;
    if (isPerson(place, ordinal)) {
        out.kind = api::ProviderKind::person;
        out.specialties = {codingOf(specialtyOf(plan, place, draws))};
        nameOfPerson(plan, out, draws);
    } else {
        out.kind = *place.kind.kind.itself;
        const bool group = out.kind == api::ProviderKind::group;
        out.specialties = {group ? groupCoding(place.kind.kind.oneSpecialty) : codingOf(place.kind.specialty)};
        out.name = *out.locations.front().name;
    }
    out.networks = networksOf(standing, draws);
    out.languages = {"en"};
    if (const auto& more = plan.frame.languages.drawn(draws); more != "en") out.languages.push_back(more);
    out.createdAt = out.updatedAt = Instant(std::chrono::sys_days(asOf));
    return out;
}

Surroundings::Surroundings(const Plan& plan)
    : frame_(plan.frame)
{
    for (std::uint64_t ordinal = 0; ordinal < plan.providers;) {
        const auto place = establishmentOf(plan, ordinal);
        const auto end = std::min(plan.providers, place.first + place.size);
        std::optional<api::Location> location;
        for (; ordinal < end; ++ordinal) {
            Draws draws(plan.seed, Purpose::provider, ordinal);
            if (!standingOf(draws).acceptingPatients) continue;
            const bool person = isPerson(place, ordinal);
            if (!person && place.kind.kind.itself == api::ProviderKind::group) continue;
            if (!location) location = locationOf(plan, place);
            add(ordinal, person ? specialtyOf(plan, place, draws) : place.kind.specialty, *location);
        }
    }
}

void Surroundings::add(std::uint64_t ordinal, const Specialty& specialty, const api::Location& location)
{
    Entry entry{ordinal, Need::adultCare, specialty.patients == Patients::all, location.latitude, location.longitude};
    if (specialty.patients == Patients::children) entry.need = Need::childCare;
    else if (specialty.category == api::SpecialtyCategory::pharmacy) entry.need = Need::pharmacy;
    else if (specialty.category == api::SpecialtyCategory::behavioral) entry.need = Need::behavioral;
    else if (specialty.patients == Patients::none) return;
    cells_[{cellOf(entry.latitude), cellOf(entry.longitude)}].push_back(all_.size());
    all_.push_back(entry);
}

const std::vector<std::uint64_t>& Surroundings::near(std::uint32_t site, Need need)
{
    const auto [found, isNew] = found_.try_emplace({site, need});
    if (isNew) found->second = nearestTo(frame_.sites[site], need);
    return found->second;
}

std::vector<std::size_t> Surroundings::around(const Cell& centre, int cells, Need need) const
{
    std::vector<std::size_t> out;
    for (int row = centre.first - cells; row <= centre.first + cells; ++row) {
        for (int column = centre.second - cells; column <= centre.second + cells; ++column) {
            const auto found = cells_.find({row, column});
            if (found == cells_.end()) continue;
            for (const auto each : found->second)
                if (all_[each].need == need || (need == Need::childCare && all_[each].anyAge)) out.push_back(each);
        }
    }
    return out;
}

// The square grows until it holds a dozen; what stands in a corner of it may be farther than one just outside, which does no harm.
std::vector<std::uint64_t> Surroundings::nearestTo(const Site& site, Need need) const
{
    const Cell centre{cellOf(site.latitude), cellOf(site.longitude)};
    std::vector<std::size_t> those;
    for (int cells = 1; cells <= mostCells && those.size() < dozen; cells *= 2)
        those = around(centre, cells, need);
    const auto away = [&](std::size_t each) {
        return providers::metresBetween({site.latitude, site.longitude}, {all_[each].latitude, all_[each].longitude});
    };
    std::vector<std::pair<double, std::uint64_t>> byDistance;
    for (const auto each : those)
        byDistance.emplace_back(away(each), all_[each].ordinal);
    std::sort(byDistance.begin(), byDistance.end());
    std::vector<std::uint64_t> out;
    for (const auto& each : std::span(byDistance).first(std::min(dozen, byDistance.size())))
        out.push_back(each.second);
    return out;
}

} // namespace careway::populate

#include "populate/frame.hpp"

#include "core/csv.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <span>
#include <stdexcept>

namespace careway::populate {

namespace {

namespace fs = std::filesystem;

constexpr double cell = 0.15; // degrees: about ten miles
constexpr std::uint64_t mostCrowded = 40;
constexpr std::uint64_t flattening = 12; // names by rank: the first is drawn about as many times as often as the one at twelve times it

/// Rows of a file, each field by its column.
class Sheet {
public:
    Sheet(fs::path file, std::span<const std::string_view> columns)
        : file_(std::move(file))
        , reader_(opened(file_, columns))
    {
    }

    bool next()
    {
        if (!reader_.next()) return false;
        if (!reader_.problem().empty()) fail(reader_.problem());
        return true;
    }
    [[nodiscard]] std::string text(std::string_view column) const { return std::string(reader_.field(reader_.column(column))); }
    template <typename Number> [[nodiscard]] Number number(std::string_view column) const
    {
        const auto given = reader_.field(reader_.column(column));
        Number out{};
        const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), out);
        if (error != std::errc() || end != given.data() + given.size()) fail(std::string(column) + " is not a number of its kind.");
        return out;
    }
    [[noreturn]] void fail(const std::string& why) const
    {
        throw std::runtime_error(file_.string() + ", line " + std::to_string(reader_.line()) + ": " + why);
    }

private:
    static CsvReader opened(const fs::path& file, std::span<const std::string_view> columns)
    try {
        return CsvReader(file, columns);
    } catch (const Refusal& refusal) {
        throw std::runtime_error(file.string() + ": " + refusal.error().detail);
    }

    fs::path file_;
    CsvReader reader_;
};

template <typename Enum> Enum wordOf(const Sheet& sheet, std::string_view column)
{
    const auto out = parse(std::string_view(sheet.text(column)), json::As<Enum>{});
    if (!out) sheet.fail(std::string(column) + " must be one of " + std::string(choices(json::As<Enum>{})) + '.');
    return *out;
}

struct State {
    std::uint64_t weight = 0;
    std::string areaCode, zone;
};
using States = std::map<std::string, State>;

States statesIn(const fs::path& reference)
{
    static constexpr std::array<std::string_view, 3> columns{"state", "weight", "area_code"};
    static constexpr std::array<std::string_view, 2> zoneColumns{"code", "zone"};
    States out;
    for (Sheet in(reference / "population/states.csv", columns); in.next();)
        out[in.text("state")] = {in.number<std::uint64_t>("weight"), in.text("area_code"), {}};
    for (Sheet in(reference / "states.csv", zoneColumns); in.next();) {
        const auto found = out.find(in.text("code"));
        if (found != out.end()) found->second.zone = in.text("zone");
    }
    return out;
}

std::vector<Site> sitesIn(const fs::path& file, const States& states)
{
    static constexpr std::array<std::string_view, 5> columns{"zip", "latitude", "longitude", "state", "county"};
    std::vector<Site> out;
    for (Sheet in(file, columns); in.next();) {
        const auto state = states.find(in.text("state"));
        if (state == states.end()) continue;
        out.push_back({in.text("zip"), in.text("county"), state->first, state->second.zone, state->second.areaCode,
            in.number<double>("latitude"), in.number<double>("longitude")});
    }
    return out;
}

/// A state draws by its people, and within it a ZIP by how closely ZIPs lie around it.
Weighted<std::uint32_t> homesIn(const std::vector<Site>& sites, const States& states)
{
    constexpr std::uint64_t fine = 1000;
    const auto crowds = crowding(sites);
    std::map<std::string, std::uint64_t> ofState;
    for (std::size_t i = 0; i < sites.size(); ++i)
        ofState[sites[i].state] += crowds[i];
    Weighted<std::uint32_t> out;
    for (std::size_t i = 0; i < sites.size(); ++i)
        out.add(static_cast<std::uint32_t>(i), states.at(sites[i].state).weight * fine * crowds[i] / ofState.at(sites[i].state));
    return out;
}

void readWords(const fs::path& file, Frame& out)
{
    static constexpr std::array<std::string_view, 2> columns{"kind", "word"};
    std::map<std::string, std::uint64_t> ranks;
    for (Sheet in(file, columns); in.next();) {
        const auto rank = ++ranks[in.text("kind")];
        out.words[in.text("kind")].add(in.text("word"), 1'000'000 / (rank + flattening));
    }
}

void readAges(const fs::path& file, Frame& out)
{
    static constexpr std::array<std::string_view, 4> columns{"distribution", "from", "to", "weight"};
    for (Sheet in(file, columns); in.next();)
        out.ages[in.text("distribution")].add(
            {in.number<std::int64_t>("from"), in.number<std::int64_t>("to")}, in.number<std::uint64_t>("weight"));
}

void readHouseholds(const fs::path& file, Frame& out)
{
    static constexpr std::array<std::string_view, 7> columns{
        "household", "weight", "line", "ages", "spouse_percent", "children_from", "children_to"};
    for (Sheet in(file, columns); in.next();) {
        if (!out.ages.contains(in.text("ages"))) in.fail("ages is not a distribution of ages.csv.");
        out.households.add(
            {in.text("household"), wordOf<api::LineOfBusiness>(in, "line"), in.text("ages"), in.number<std::uint64_t>("spouse_percent"),
                in.number<std::int64_t>("children_from"), in.number<std::int64_t>("children_to")},
            in.number<std::uint64_t>("weight"));
    }
}

void readPlans(const fs::path& file, Frame& out)
{
    static constexpr std::array<std::string_view, 3> columns{"line", "plan", "weight"};
    for (Sheet in(file, columns); in.next();)
        out.plans[wordOf<api::LineOfBusiness>(in, "line")].add(in.text("plan"), in.number<std::uint64_t>("weight"));
    for (const auto& each : out.households.items())
        if (!out.plans.contains(each.line)) throw std::runtime_error(file.string() + ": a line of business has no plan.");
}

void readLanguages(const fs::path& file, Frame& out)
{
    static constexpr std::array<std::string_view, 2> columns{"language", "weight"};
    for (Sheet in(file, columns); in.next();)
        out.languages.add(in.text("language"), in.number<std::uint64_t>("weight"));
}

void readSpecialties(const fs::path& reference, Frame& out)
{
    static constexpr std::array<std::string_view, 3> nameColumns{"code", "name", "category"};
    static constexpr std::array<std::string_view, 4> columns{"list", "code", "weight", "patients"};
    const std::map<std::string, Patients> patients{
        {"none", Patients::none}, {"all", Patients::all}, {"adults", Patients::adults}, {"children", Patients::children}};
    std::map<std::string, Specialty> all;
    for (Sheet in(reference / "specialties.csv", nameColumns); in.next();)
        all[in.text("code")] = {in.text("code"), in.text("name"), wordOf<api::SpecialtyCategory>(in, "category")};
    for (Sheet in(reference / "population/specialties.csv", columns); in.next();) {
        const auto found = all.find(in.text("code"));
        const auto whose = patients.find(in.text("patients"));
        if (found == all.end()) in.fail("code is none that specialties.csv has.");
        if (whose == patients.end()) in.fail("patients must be none, all, adults or children.");
        auto specialty = found->second;
        specialty.patients = whose->second;
        out.specialties[in.text("list")].add(std::move(specialty), in.number<std::uint64_t>("weight"));
    }
}

void readEstablishments(const fs::path& file, Frame& out)
{
    static constexpr std::array<std::string_view, 7> columns{
        "establishment", "weight", "kind", "people_from", "people_to", "specialties", "one_specialty"};
    for (Sheet in(file, columns); in.next();) {
        std::optional<api::ProviderKind> itself;
        if (in.text("kind") != "none") itself = wordOf<api::ProviderKind>(in, "kind");
        if (!out.specialties.contains(in.text("specialties"))) in.fail("specialties is not a list of specialties.csv.");
        out.establishments.add({in.text("establishment"), itself, in.number<std::int64_t>("people_from"),
                                   in.number<std::int64_t>("people_to"), in.text("specialties"), in.text("one_specialty") == "yes"},
            in.number<std::uint64_t>("weight"));
    }
}

Condition& conditionOf(const Sheet& sheet, Frame& out)
{
    const auto name = sheet.text("condition");
    const auto found = std::find_if(out.conditions.begin(), out.conditions.end(), [&](const Condition& each) { return each.name == name; });
    if (found == out.conditions.end()) sheet.fail("condition is none of conditions.csv.");
    return *found;
}

void readConditions(const fs::path& folder, Frame& out)
{
    static constexpr std::array<std::string_view, 11> columns{
        "condition", "code", "display", "child", "young", "middle", "older", "male", "female", "medicaid", "visits"};
    static constexpr std::array<std::string_view, 8> measureColumns{
        "condition", "kind", "code", "display", "unit", "low", "high", "decimals"};
    static constexpr std::array<std::string_view, 7> medicationColumns{
        "condition", "percent", "code", "display", "days_supply", "quantity", "several_percent"};
    using Count = std::uint64_t;
    for (Sheet in(folder / "conditions.csv", columns); in.next();)
        out.conditions.push_back({in.text("condition"), in.text("code"), in.text("display"),
            {in.number<Count>("child"), in.number<Count>("young"), in.number<Count>("middle"), in.number<Count>("older")},
            in.number<Count>("male"), in.number<Count>("female"), in.number<Count>("medicaid"), in.number<std::int64_t>("visits"), {}, {}});
    for (Sheet in(folder / "observations.csv", measureColumns); in.next();)
        conditionOf(in, out).measures.push_back({wordOf<api::ObservationKind>(in, "kind"), in.text("code"), in.text("display"),
            in.text("unit"), in.number<double>("low"), in.number<double>("high"), in.number<int>("decimals")});
    for (Sheet in(folder / "medications.csv", medicationColumns); in.next();)
        conditionOf(in, out).medications.push_back({in.text("code"), in.text("display"), in.number<Count>("percent"),
            in.number<std::int64_t>("days_supply"), in.number<std::int64_t>("quantity"), in.number<Count>("several_percent")});
}

} // namespace

std::vector<std::uint64_t> crowding(const std::vector<Site>& sites)
{
    std::map<std::pair<long, long>, std::uint64_t> cells;
    const auto cellOf = [](const Site& site) { return std::pair{std::lround(site.latitude / cell), std::lround(site.longitude / cell)}; };
    for (const auto& each : sites)
        ++cells[cellOf(each)];
    std::vector<std::uint64_t> out;
    for (const auto& each : sites) {
        const auto [row, column] = cellOf(each);
        std::uint64_t around = 0;
        for (long north = -1; north <= 1; ++north)
            for (long east = -1; east <= 1; ++east)
                if (const auto found = cells.find({row + north, column + east}); found != cells.end()) around += found->second;
        out.push_back(std::min(around, mostCrowded));
    }
    return out;
}

Frame frameFrom(const fs::path& reference)
{
    const auto folder = reference / "population";
    const auto states = statesIn(reference);
    Frame out;
    out.sites = sitesIn(reference / "zip_centroids.csv", states);
    out.homes = homesIn(out.sites, states);
    readWords(folder / "words.csv", out);
    readAges(folder / "ages.csv", out);
    readHouseholds(folder / "households.csv", out);
    readPlans(folder / "plans.csv", out);
    readLanguages(folder / "languages.csv", out);
    readSpecialties(reference, out);
    readEstablishments(folder / "establishments.csv", out);
    readConditions(folder, out);
    return out;
}

} // namespace careway::populate

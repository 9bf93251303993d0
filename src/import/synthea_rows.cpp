#include "import/synthea_rows.hpp"

#include "core/digest.hpp"
#include "core/text.hpp"
#include "providers/provider.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace careway::imports {

namespace {

constexpr std::size_t longestName = 100; // characters, as in the contract
constexpr std::size_t longestLine = 100;
constexpr std::size_t longestPhone = 40;
constexpr auto taxonomy = "http://nucc.org/provider-taxonomy";
constexpr Date networkSince{std::chrono::year{2020}, std::chrono::January, std::chrono::day{1}};

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array states{Pair{"Alabama", "AL"}, Pair{"Alaska", "AK"}, Pair{"American Samoa", "AS"}, Pair{"Arizona", "AZ"},
    Pair{"Arkansas", "AR"}, Pair{"California", "CA"}, Pair{"Colorado", "CO"}, Pair{"Connecticut", "CT"}, Pair{"Delaware", "DE"},
    Pair{"District of Columbia", "DC"}, Pair{"Florida", "FL"}, Pair{"Georgia", "GA"}, Pair{"Guam", "GU"}, Pair{"Hawaii", "HI"},
    Pair{"Idaho", "ID"}, Pair{"Illinois", "IL"}, Pair{"Indiana", "IN"}, Pair{"Iowa", "IA"}, Pair{"Kansas", "KS"}, Pair{"Kentucky", "KY"},
    Pair{"Louisiana", "LA"}, Pair{"Maine", "ME"}, Pair{"Maryland", "MD"}, Pair{"Massachusetts", "MA"}, Pair{"Michigan", "MI"},
    Pair{"Minnesota", "MN"}, Pair{"Mississippi", "MS"}, Pair{"Missouri", "MO"}, Pair{"Montana", "MT"}, Pair{"Nebraska", "NE"},
    Pair{"Nevada", "NV"}, Pair{"New Hampshire", "NH"}, Pair{"New Jersey", "NJ"}, Pair{"New Mexico", "NM"}, Pair{"New York", "NY"},
    Pair{"North Carolina", "NC"}, Pair{"North Dakota", "ND"}, Pair{"Northern Mariana Islands", "MP"}, Pair{"Ohio", "OH"},
    Pair{"Oklahoma", "OK"}, Pair{"Oregon", "OR"}, Pair{"Pennsylvania", "PA"}, Pair{"Puerto Rico", "PR"}, Pair{"Rhode Island", "RI"},
    Pair{"South Carolina", "SC"}, Pair{"South Dakota", "SD"}, Pair{"Tennessee", "TN"}, Pair{"Texas", "TX"},
    Pair{"U.S. Virgin Islands", "VI"}, Pair{"Utah", "UT"}, Pair{"Vermont", "VT"}, Pair{"Virginia", "VA"}, Pair{"Washington", "WA"},
    Pair{"West Virginia", "WV"}, Pair{"Wisconsin", "WI"}, Pair{"Wyoming", "WY"}};

constexpr std::array specialtyNames{Pair{"103TC0700X", "Clinical psychology"}, Pair{"1041C0700X", "Clinical social worker"},
    Pair{"193200000X", "Group practice, several specialties"}, Pair{"207Q00000X", "Family medicine"},
    Pair{"207R00000X", "Internal medicine"}, Pair{"2084P0800X", "Psychiatry"}, Pair{"208D00000X", "General practice"},
    Pair{"225100000X", "Physical therapist"}, Pair{"261QU0200X", "Urgent care center"}, Pair{"282N00000X", "Hospital"},
    Pair{"333600000X", "Pharmacy"}, Pair{"363AM0700X", "Medical physician assistant"}, Pair{"363LF0000X", "Family nurse practitioner"}};

constexpr std::array specialtyOf{Pair{"GENERAL PRACTICE", "208D00000X"}, Pair{"FAMILY PRACTICE", "207Q00000X"},
    Pair{"INTERNAL MEDICINE", "207R00000X"}, Pair{"NURSE PRACTITIONER", "363LF0000X"}, Pair{"PHYSICIAN ASSISTANT", "363AM0700X"},
    Pair{"PHYSICAL THERAPY", "225100000X"}, Pair{"CLINICAL PSYCHOLOGIST", "103TC0700X"}, Pair{"CLINICAL SOCIAL WORKER", "1041C0700X"},
    Pair{"PSYCHIATRY", "2084P0800X"}};

// By a word in an organization's folded name, the first that fits.
constexpr std::array organizationWords{Pair{"pharmacy", "333600000X"}, Pair{"hospital", "282N00000X"}, Pair{"medical center", "282N00000X"},
    Pair{"urgent care", "261QU0200X"}};
constexpr std::string_view anyOrganization = "193200000X";
constexpr std::string_view pharmacy = "333600000X";

template <std::size_t Size> std::optional<std::string_view> lookUp(const std::array<Pair, Size>& table, std::string_view key)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const Pair& each) { return each.first == key; });
    if (found == table.end()) return std::nullopt;
    return found->second;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

tl::unexpected<Reason> because(std::string reason) { return tl::unexpected<Reason>(std::move(reason)); }

/// Whether the contract takes it for a name or a line of an address.
bool usable(std::string_view text, std::size_t longest)
{
    return !text.empty() && text.find_first_of("\r\n") == std::string_view::npos && characters(text) <= longest;
}

api::Coding codingOf(std::string_view code) { return {taxonomy, std::string(code), std::string(lookUp(specialtyNames, code).value())}; }

std::optional<double> degrees(std::string_view text, double most)
{
    double out = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (error != std::errc() || end != text.data() + text.size() || !(std::abs(out) <= most)) return std::nullopt;
    return out;
}

api::Sex sexFrom(std::string_view gender)
{
    if (gender == "F") return api::Sex::female;
    if (gender == "M") return api::Sex::male;
    return api::Sex::unknown;
}

std::vector<api::Address> addressesFrom(const PatientRow& row)
{
    const auto zip = zipFrom(row.zip);
    const auto state = stateFrom(row.state);
    if (!zip || !state || !usable(row.address, longestLine) || !usable(row.city, longestName)) return {};
    return {{api::AddressUse::home, {std::string(row.address)}, std::string(row.city), *state, *zip}};
}

Parsed<api::Location> locationFrom(const OrganizationRow& row)
{
    const auto zip = zipFrom(row.zip);
    const auto state = stateFrom(row.state);
    const auto latitude = degrees(row.latitude, 90);
    const auto longitude = degrees(row.longitude, 180);
    if (!zip) return because("ZIP is not a ZIP code.");
    if (!state) return because("STATE is not a state.");
    if (!latitude || !longitude) return because("LAT and LON are not a place.");
    if (!usable(row.address, longestLine) || !usable(row.city, longestName)) return because("ADDRESS or CITY is empty or too long.");
    api::Location out;
    out.lines = {std::string(row.address)};
    out.city = row.city;
    out.state = *state;
    out.zip = *zip;
    out.latitude = *latitude;
    out.longitude = *longitude;
    if (row.phone.size() >= 3 && usable(row.phone, longestPhone)) out.phone = row.phone;
    out.acceptingPatients = true;
    return out;
}

std::string_view specialtyByName(std::string_view organization)
{
    const auto name = folded(organization);
    for (const auto& [word, code] : organizationWords)
        if (name.find(word) != std::string::npos) return code;
    return anyOrganization;
}

api::Provider listed(Id id, std::string_view specialty, api::Location location, Instant now)
{
    api::Provider out;
    out.id = id;
    out.version = 1;
    out.specialties = {codingOf(specialty)};
    out.languages = {"en"};
    out.locations = {std::move(location)};
    out.networks = {{"open-access-plus", networkSince, std::nullopt}};
    out.createdAt = out.updatedAt = now;
    return out;
}

Parsed<api::Subscriber> subscriberFrom(std::string_view ownership, std::string_view owner)
{
    using enum api::SubscriberRelationship;
    api::Subscriber out;
    if (ownership == "Self" || ownership.empty()) return out;
    if (ownership == "Guardian") out.relationship = child;
    else if (ownership == "Spouse") out.relationship = spouse;
    else return because("The ownership is none of Self, Guardian and Spouse.");
    if (auto name = withoutDigits(owner); usable(name, longestName)) out.name = std::move(name);
    return out;
}

Parsed<std::optional<Plan>> planOf(std::string_view payer, const Payers& payers)
{
    const auto id = Id::parse(payer);
    const auto found = id ? payers.find(*id) : payers.end();
    if (found == payers.end()) return because("The payer is not in payers.csv.");
    return found->second;
}

Date dayBefore(Date day) { return std::chrono::sys_days(day) - std::chrono::days(1); }
Date dayAfter(Date day) { return std::chrono::sys_days(day) + std::chrono::days(1); }

Id coverageId(const Id& patient, const std::string& plan, Date startsOn)
{
    return namedId("synthea/coverage/" + patient.text() + '/' + plan + '/' + text(startsOn));
}

/// Puts the rows of one patient together; they come by their first day.
class SpanBuilder {
public:
    SpanBuilder(const Id& patient, std::optional<Date> deceasedOn, Instant now)
        : patient_(patient)
        , deceasedOn_(deceasedOn)
        , now_(now)
    {
    }

    void add(const Transition& row, bool last)
    {
        if (row.plans.empty()) return;
        if (deceasedOn_ && row.startsOn > *deceasedOn_) return refuse(row, "It begins after the patient's death.");
        std::optional<Date> endsOn;
        if (!last || row.end <= now_) endsOn = dayBefore(dayOf(row.end));
        if (deceasedOn_ && (!endsOn || *endsOn > *deceasedOn_)) endsOn = deceasedOn_;
        for (std::size_t i = 0; i < row.plans.size(); ++i)
            if (!place(row, row.plans[i], static_cast<std::int32_t>(i) + 1, endsOn))
                return refuse(row, "It overlaps another row of the same plan.");
    }

    Spans taken() && { return std::move(out_); }

private:
    /// False when the plan covers some of these days already.
    bool place(const Transition& row, const Plan& plan, std::int32_t order, std::optional<Date> endsOn)
    {
        auto& spans = out_.coverages;
        const auto before = std::find_if(spans.rbegin(), spans.rend(), [&](const api::Coverage& each) { return each.plan == plan.name; });
        if (before != spans.rend()) {
            if (!before->endsOn || *before->endsOn >= row.startsOn) return false;
            if (dayAfter(*before->endsOn) == row.startsOn && before->order == order && before->subscriber == row.subscriber) {
                before->endsOn = endsOn;
                return true;
            }
        }
        spans.push_back(coverage(row, plan, order, endsOn));
        return true;
    }

    api::Coverage coverage(const Transition& row, const Plan& plan, std::int32_t order, std::optional<Date> endsOn) const
    {
        using enum api::Benefit;
        return {coverageId(patient_, plan.name, row.startsOn), 1, memberIdOf(patient_), plan.name, plan.line,
            {medical, pharmacy, behavioral}, row.subscriber, order, row.startsOn, endsOn, now_, now_};
    }

    void refuse(const Transition& row, Reason reason) { out_.refused.emplace_back(row.line, std::move(reason)); }

    Id patient_;
    std::optional<Date> deceasedOn_;
    Instant now_;
    Spans out_;
};

} // namespace

Parsed<Id> idFrom(std::string_view text)
{
    const auto id = Id::parse(text);
    if (!id) return because("The Id is not a UUID.");
    return *id;
}

Id memberIdOf(const Id& patient) { return namedId("synthea/patient/" + patient.text()); }

Parsed<api::Member> memberFrom(const PatientRow& row, Instant now)
{
    const auto id = idFrom(row.id);
    if (!id) return tl::unexpected(id.error());
    const auto born = parseDate(row.birthDate);
    const auto died = parseDate(row.deathDate);
    if (!born) return because("BIRTHDATE is not a date.");
    if (!died && !row.deathDate.empty()) return because("DEATHDATE is not a date.");
    api::Member out;
    out.id = memberIdOf(*id);
    out.version = 1;
    out.memberNumber = "SY" + hex(id->bytes);
    std::transform(out.memberNumber.begin(), out.memberNumber.end(), out.memberNumber.begin(),
        [](char c) { return c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c; });
    out.givenName = withoutDigits(row.first);
    out.familyName = withoutDigits(row.last);
    if (!usable(out.givenName, longestName) || !usable(out.familyName, longestName)) return because("FIRST or LAST is empty or too long.");
    if (auto middle = withoutDigits(row.middle); usable(middle, longestName)) out.middleName = std::move(middle);
    out.birthDate = *born;
    out.deceasedOn = died;
    out.sex = sexFrom(row.gender);
    out.languages = {"en"};
    out.addresses = addressesFrom(row);
    out.createdAt = out.updatedAt = now;
    return out;
}

Parsed<api::Provider> organizationFrom(const OrganizationRow& row, Instant now)
{
    const auto id = idFrom(row.id);
    if (!id) return tl::unexpected(id.error());
    if (!usable(row.name, 200)) return because("NAME is empty or too long.");
    auto location = locationFrom(row);
    if (!location) return tl::unexpected(location.error());
    const auto specialty = specialtyByName(row.name);
    auto out = listed(namedId("synthea/organization/" + id->text()), specialty, std::move(*location), now);
    out.kind = specialty == pharmacy ? api::ProviderKind::pharmacy : api::ProviderKind::facility;
    out.name = row.name;
    return out;
}

Parsed<api::Provider> providerFrom(const ProviderRow& row, const api::Provider& organization, Instant now)
{
    const auto id = idFrom(row.id);
    if (!id) return tl::unexpected(id.error());
    const auto specialty = lookUp(specialtyOf, row.specialty);
    if (!specialty) return because("SPECIALITY is none that the network has.");
    auto name = withoutDigits(row.name);
    const auto space = name.rfind(' ');
    if (space == std::string::npos || space > longestName || !usable(name, 200)) return because("NAME is not a given and a family name.");
    auto location = organization.locations.front();
    location.name = organization.name;
    auto out = listed(namedId("synthea/provider/" + id->text()), *specialty, std::move(location), now);
    out.kind = api::ProviderKind::person;
    out.givenName = name.substr(0, space);
    out.familyName = name.substr(space + 1);
    if (!usable(*out.familyName, longestName)) return because("NAME is not a given and a family name.");
    out.name = std::move(name);
    return out;
}

std::optional<Plan> planFrom(std::string_view payerName)
{
    using enum api::LineOfBusiness;
    if (payerName == "NO_INSURANCE") return std::nullopt;
    Plan out{firstCharacters(payerName, 100), commercial};
    if (payerName == "Medicare") out.line = medicareAdvantage;
    else if (payerName == "Medicaid") out.line = medicaid;
    else if (payerName == "Dual Eligible") out.line = specialNeeds;
    return out;
}

Parsed<Transition> transitionFrom(const TransitionRow& row, const Payers& payers, std::size_t line)
{
    const auto start = parseInstant(row.start);
    const auto end = parseInstant(row.end);
    if (!start) return because("The start is not a moment.");
    if (!end) return because("The end is not a moment.");
    if (dayOf(*end) <= dayOf(*start)) return because("It does not last a day.");
    const auto primary = planOf(row.payer, payers);
    if (!primary) return tl::unexpected(primary.error());
    Transition out{line, dayOf(*start), *end, {}, {}};
    if (!*primary) return out;
    out.plans.push_back(**primary);
    if (!row.secondaryPayer.empty()) {
        const auto secondary = planOf(row.secondaryPayer, payers);
        if (!secondary) return tl::unexpected(secondary.error());
        if (*secondary && (*secondary)->name != out.plans.front().name) out.plans.push_back(**secondary);
    }
    auto subscriber = subscriberFrom(row.ownership, row.owner);
    if (!subscriber) return tl::unexpected(subscriber.error());
    out.subscriber = std::move(*subscriber);
    return out;
}

Spans spansFrom(const Id& patient, std::optional<Date> deceasedOn, std::vector<Transition> rows, Instant now)
{
    std::stable_sort(rows.begin(), rows.end(), [](const Transition& a, const Transition& b) { return a.startsOn < b.startsOn; });
    SpanBuilder builder(patient, deceasedOn, now);
    for (std::size_t i = 0; i < rows.size(); ++i)
        builder.add(rows[i], i + 1 == rows.size());
    return std::move(builder).taken();
}

std::map<Id, std::string> npisFor(std::vector<Id> ids)
{
    constexpr std::uint32_t numbers = 90'000'000; // those from 99 on are for populations
    std::sort(ids.begin(), ids.end()); // who comes first must not depend on the order of the files
    std::set<std::uint32_t> given;
    std::map<Id, std::string> out;
    for (const auto& id : ids) {
        const auto digest = sha256(id.text());
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < 8; ++i)
            number = number << 8 | digest[i];
        auto eight = static_cast<std::uint32_t>(number % numbers);
        while (!given.insert(eight).second)
            eight = (eight + 1) % numbers;
        out.emplace(id, providers::npiFrom(900'000'000 + eight));
    }
    return out;
}

std::string withoutDigits(std::string_view name)
{
    std::string out;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] == ' ' || i + 1 == name.size()) {
            if (name[i] != ' ') out += name[i];
            while (!out.empty() && isDigit(out.back()))
                out.pop_back();
            if (!out.empty() && out.back() != ' ') out += ' ';
        } else {
            out += name[i];
        }
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

std::optional<std::string> zipFrom(std::string_view text)
{
    auto all = digits(text);
    if (std::count(text.begin(), text.end(), '-') + static_cast<std::ptrdiff_t>(all.size()) != static_cast<std::ptrdiff_t>(text.size()))
        return std::nullopt;
    if (all.size() == 4 || all.size() == 8) all.insert(0, 1, '0');
    if (all.size() == 5) return all;
    if (all.size() == 9) return all.substr(0, 5) + '-' + all.substr(5);
    return std::nullopt;
}

std::optional<std::string> stateFrom(std::string_view text)
{
    for (const auto& [name, code] : states)
        if (text == name || text == code) return std::string(code);
    return std::nullopt;
}

std::span<const std::pair<std::string_view, std::string_view>> specialties() { return specialtyNames; }

} // namespace careway::imports

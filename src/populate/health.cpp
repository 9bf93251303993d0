#include "populate/health.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace careway::populate {

namespace {

using namespace std::chrono;
using records::Record;

constexpr auto loinc = "http://loinc.org", rxNorm = "http://www.nlm.nih.gov/research/umls/rxnorm", snomed = "http://snomed.info/sct",
               cpt = "http://www.ama-assn.org/go/cpt";
constexpr std::int64_t grownUp = 18; // years
constexpr days period(365);
constexpr std::uint64_t behavioralPercent = 60; // of those with a behavioral condition: the others' primary care treats it
constexpr std::uint64_t programPercent = 50; // of those with a substance-use condition: treated in a program of 42 CFR Part 2
constexpr std::uint64_t steadyPercent = 75; // fill again when they should
constexpr std::size_t nearest = 3; // among whom somebody has one pharmacy and one clinician
constexpr std::size_t several = 6;

std::uint64_t percentOf(const Condition& condition, const Person& person)
{
    const auto bySex = person.member.sex == api::Sex::female ? condition.femalePercent : condition.malePercent;
    const bool medicaid = person.coverages.back().lineOfBusiness == api::LineOfBusiness::medicaid; // first or beside special needs
    return bySex * (medicaid ? condition.medicaidPercent : 100);
}

bool has(const Condition& condition, const Person& person, Draws& draws)
{
    constexpr std::uint64_t whole = 1000 * 100 * 100;
    constexpr std::array<std::int64_t, 3> ends{18, 45, 65};
    const auto band = std::upper_bound(ends.begin(), ends.end(), ageOf(person.member)) - ends.begin();
    return draws.below(whole) < condition.perThousand[static_cast<std::size_t>(band)] * percentOf(condition, person);
}

/// The days that records may begin on: `to` is the first that is none.
struct Time {
    sys_days from, to;

    [[nodiscard]] bool holds(sys_days day) const { return from <= day && day < to; }
};

Time coveredTime(const std::vector<api::Coverage>& coverages)
{
    Time out{std::max(sys_days(asOf) - period, sys_days(coverages.front().startsOn)), asOf};
    if (const auto& last = coverages.back().endsOn) out.to = std::min(out.to, sys_days(*last) + days(1));
    return out;
}

/// Who treats a condition, and what records of it say of themselves.
struct Treatment {
    const Condition& condition;
    api::Coding diagnosis;
    std::optional<std::string> clinician{}; // the NPI
    bool inProgram = false; // of 42 CFR Part 2
};

/// A member's records as they come to be.
class Chart {
public:
    Chart(const Plan& plan, Surroundings& surroundings, const Person& person, Draws& draws)
        : plan_(plan)
        , person_(person)
        , draws_(draws)
        , time_(coveredTime(person.coverages))
        , doctors_(surroundings.near(person.care.site, ageOf(person.member) < grownUp ? Need::childCare : Need::adultCare))
        , behavioral_(surroundings.near(person.care.site, Need::behavioral))
        , pharmacies_(surroundings.near(person.care.site, Need::pharmacy))
    {
        primary_ = person.care.primary ? npiOf(plan, *person.care.primary) : oneOf(doctors_, nearest);
        specialist_ = draws_.percent(behavioralPercent) ? oneOf(behavioral_, nearest) : std::nullopt;
        pharmacy_ = oneOf(pharmacies_, nearest);
        steady_ = draws_.percent(steadyPercent);
    }

    void add(const Condition& condition)
    {
        const auto treatment = treatmentOf(condition);
        const auto began = sys_days(asOf) - days(draws_.between(400, 4000));
        auto diagnosis = begun<api::Condition>(treatment);
        diagnosis.kind = api::ConditionKind::diagnosis;
        diagnosis.coding = treatment.diagnosis;
        diagnosis.onsetOn = std::max(Date(began), person_.member.birthDate);
        out_.emplace_back(std::move(diagnosis));
        addVisits(treatment);
        for (const auto& each : condition.medications)
            if (draws_.percent(each.percent)) addFills(treatment, each);
    }

    std::vector<Record> inOrder() &&
    {
        for (auto& record : out_)
            std::visit([&](auto& each) { each.id = records::recordId(each.source, records::typeOf(record), each.sourceId); }, record);
        std::sort(out_.begin(), out_.end(), [](const Record& a, const Record& b) { return placeOf(a) < placeOf(b); });
        return std::move(out_);
    }

private:
    static std::tuple<api::RecordType, Instant, Id> placeOf(const Record& record)
    {
        const auto id = std::visit([](const auto& each) { return each.id; }, record);
        return {records::typeOf(record), records::periodOf(record).from, id};
    }

    std::optional<std::string> oneOf(const std::vector<std::uint64_t>& providers, std::size_t most)
    {
        if (providers.empty()) return std::nullopt;
        return npiOf(plan_, providers[draws_.below(std::min(most, providers.size()))]);
    }

    Treatment treatmentOf(const Condition& condition)
    {
        Treatment out{condition, condition.coding(), primary_};
        if (condition.behavioral() && specialist_) out.clinician = specialist_;
        if (condition.substanceUse() && draws_.percent(programPercent)) {
            out.inProgram = true;
            out.clinician = oneOf(behavioral_, nearest);
        }
        return out;
    }

    template <typename T> T begun(const Treatment& treatment)
    {
        T out;
        out.version = 1;
        out.memberId = person_.member.id;
        out.source = recordSource;
        out.sourceId = person_.member.memberNumber + '-' + std::to_string(++given_);
        out.sourceProgram = treatment.inProgram ? api::SourceProgram::part2 : api::SourceProgram::notPart2;
        out.basis.kind = treatment.inProgram ? api::BasisKind::consent : api::BasisKind::payment;
        out.createdAt = out.updatedAt = person_.member.createdAt;
        return out;
    }

    void addVisits(const Treatment& treatment)
    {
        std::vector<std::int64_t> levels;
        for (const auto& each : treatment.condition.measures)
            levels.push_back(draws_.between(0, stepsOf(each)));
        for (std::int64_t visit = 0; visit < treatment.condition.visits; ++visit) {
            const auto into
                = (period * visit + days(draws_.below(static_cast<std::uint64_t>(period.count())))) / treatment.condition.visits;
            if (const auto day = sys_days(asOf) - period + into; time_.holds(day)) addVisit(treatment, day, levels);
        }
    }

    void addVisit(const Treatment& treatment, sys_days day, const std::vector<std::int64_t>& levels)
    {
        auto visit = begun<api::Encounter>(treatment);
        const bool remote = treatment.condition.behavioral() && draws_.percent(30);
        visit.kind = remote ? api::EncounterKind::virtual_ : api::EncounterKind::ambulatory;
        visit.coding = {snomed, "390906007", "Follow-up encounter"};
        visit.startsAt = Instant(day) + minutes(15 * draws_.between(14 * 4, 22 * 4)); // what is day from coast to coast
        visit.endsAt = visit.startsAt + minutes(15 * draws_.between(1, 3));
        visit.reason = treatment.diagnosis;
        visit.providerNpi = treatment.clinician;
        for (std::size_t i = 0; i < levels.size(); ++i)
            addMeasure(treatment, visit, treatment.condition.measures[i], levels[i]);
        addClaim(treatment, visit);
        out_.emplace_back(std::move(visit));
    }

    static std::int64_t in(const Measure& measure, double value) { return std::llround(value * std::pow(10, measure.decimals)); }
    static std::int64_t stepsOf(const Measure& measure) { return in(measure, measure.high) - in(measure, measure.low); }

    // Near the member's own level: one month is not unlike the next.
    void addMeasure(const Treatment& treatment, const api::Encounter& visit, const Measure& measure, std::int64_t level)
    {
        const auto steps = stepsOf(measure);
        const auto step = std::clamp<std::int64_t>(level + draws_.between(-steps / 8, steps / 8), 0, steps);
        auto out = begun<api::Observation>(treatment);
        out.kind = measure.kind;
        out.coding = {loinc, measure.code, measure.display};
        out.observedAt = visit.startsAt;
        out.quantity = api::Quantity{static_cast<double>(in(measure, measure.low) + step) / std::pow(10, measure.decimals), measure.unit};
        out.encounterId = encounterIdOf(visit);
        out_.emplace_back(std::move(out));
    }

    void addClaim(const Treatment& treatment, const api::Encounter& visit)
    {
        auto out = begun<api::Claim>(treatment);
        out.kind = api::ClaimKind::professional;
        const bool recent = visit.startsAt >= Instant(sys_days(asOf) - days(30));
        out.status = recent && draws_.percent(50) ? api::ClaimStatus::open : api::ClaimStatus::closed;
        out.diagnoses = {treatment.diagnosis};
        out.services = {draws_.percent(50) ? api::Coding{cpt, "99213", "Office visit"} : api::Coding{cpt, "99214", "Longer office visit"}};
        out.servedFrom = visit.startsAt;
        out.servedTo = visit.endsAt;
        out.providerNpi = treatment.clinician;
        out.billed = api::Money{draws_.between(9'000, 26'000), "USD"};
        if (out.status == api::ClaimStatus::closed) out.paid = api::Money{out.billed->amount * draws_.between(55, 85) / 100, "USD"};
        out.encounterId = encounterIdOf(visit);
        out_.emplace_back(std::move(out));
    }

    static Id encounterIdOf(const api::Encounter& visit)
    {
        return records::recordId(visit.source, api::RecordType::encounter, visit.sourceId);
    }

    // One after the other; those who go to several prescribers come back too soon.
    void addFills(const Treatment& treatment, const Medication& medication)
    {
        const bool fromSeveral = draws_.percent(medication.severalPercent);
        for (auto day = time_.from + days(draws_.below(30)); time_.holds(day);) {
            addFill(treatment, medication, fromSeveral, day);
            const auto gap = fromSeveral ? draws_.between(-8, 0) : steady_ ? draws_.between(-3, 5) : draws_.between(0, 30);
            day += days(medication.daysSupply + gap);
        }
    }

    void addFill(const Treatment& treatment, const Medication& medication, bool fromSeveral, sys_days day)
    {
        auto out = begun<api::MedicationFill>(treatment);
        out.kind = api::FillKind::pharmacy;
        out.coding = {rxNorm, medication.code, medication.display};
        out.filledOn = day;
        out.dispenses = 1;
        out.daysSupply = static_cast<std::int32_t>(medication.daysSupply);
        out.quantity = api::Quantity{static_cast<double>(medication.quantity), "{each}"};
        out.reason = treatment.diagnosis;
        out.prescriberNpi = fromSeveral ? oneOf(doctors_, several) : treatment.clinician;
        out.pharmacyNpi = fromSeveral ? oneOf(pharmacies_, several) : pharmacy_;
        out.cost = api::Money{medication.daysSupply * draws_.between(15, 90), "USD"};
        out_.emplace_back(std::move(out));
    }

    const Plan& plan_;
    const Person& person_;
    Draws& draws_;
    Time time_;
    const std::vector<std::uint64_t>&doctors_, &behavioral_, &pharmacies_; // near them, the nearest first
    std::optional<std::string> primary_, specialist_, pharmacy_; // NPIs
    bool steady_ = true;
    int given_ = 0; // source ids
    std::vector<Record> out_;
};

} // namespace

std::vector<Record> recordsOf(const Plan& plan, Surroundings& surroundings, const Person& person, std::uint64_t ordinal)
{
    Draws draws(plan.seed, Purpose::health, ordinal);
    std::vector<const Condition*> theirs;
    for (const auto& each : plan.frame.conditions)
        if (has(each, person, draws)) theirs.push_back(&each);
    if (theirs.empty()) return {};
    Chart chart(plan, surroundings, person, draws);
    for (const auto* each : theirs)
        chart.add(*each);
    return std::move(chart).inOrder();
}

} // namespace careway::populate

#include "import/synthea_record_rows.hpp"

#include "core/text.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace careway::imports {

namespace {

constexpr auto snomed = "http://snomed.info/sct";
constexpr auto loinc = "http://loinc.org";
constexpr auto rxNorm = "http://www.nlm.nih.gov/research/umls/rxnorm";
constexpr auto syntheasOwn = "https://synthetichealth.github.io/synthea"; // QALY, DALY, QOLS
constexpr std::size_t longestDisplay = 200; // characters, as in the contract
constexpr std::size_t longestText = 1000;

tl::unexpected<Reason> because(std::string reason) { return tl::unexpected<Reason>(std::move(reason)); }

template <typename T> using Words = std::span<const std::pair<std::string_view, T>>;

template <typename T> std::optional<T> wordIn(Words<T> words, std::string_view word)
{
    for (const auto& [name, value] : words)
        if (name == word) return value;
    return std::nullopt;
}

constexpr std::array<std::pair<std::string_view, api::EncounterKind>, 10> encounterKinds{{{"ambulatory", api::EncounterKind::ambulatory},
    {"outpatient", api::EncounterKind::outpatient}, {"wellness", api::EncounterKind::wellness}, {"virtual", api::EncounterKind::virtual_},
    {"urgentcare", api::EncounterKind::urgentCare}, {"emergency", api::EncounterKind::emergency},
    {"inpatient", api::EncounterKind::inpatient}, {"snf", api::EncounterKind::skilledNursing}, {"hospice", api::EncounterKind::hospice},
    {"home", api::EncounterKind::home}}};

constexpr std::array<std::pair<std::string_view, api::ObservationKind>, 9> observationKinds{
    {{"vital-signs", api::ObservationKind::vitalSigns}, {"laboratory", api::ObservationKind::laboratory},
        {"survey", api::ObservationKind::survey}, {"social-history", api::ObservationKind::socialHistory},
        {"procedure", api::ObservationKind::procedure}, {"exam", api::ObservationKind::exam}, {"imaging", api::ObservationKind::imaging},
        {"therapy", api::ObservationKind::therapy}, {"", api::ObservationKind::other}}};

// What a SNOMED CT description says of itself at its end: "finding" of "Stress (finding)".
std::string_view tagOf(std::string_view description)
{
    const auto open = description.rfind('(');
    if (open == std::string_view::npos || !description.ends_with(')')) return {};
    return description.substr(open + 1, description.size() - open - 2);
}

api::Coding codingOf(std::string_view system, std::string_view code, std::string_view description)
{
    return {std::string(system), std::string(code), firstCharacters(description, longestDisplay)};
}

std::optional<api::Coding> reasonOf(std::string_view code, std::string_view description)
{
    if (code.empty()) return std::nullopt;
    return codingOf(snomed, code, description);
}

// A moment, or the day that it is, both of which Synthea writes.
std::optional<Instant> momentIn(std::string_view text)
{
    if (const auto instant = parseInstant(text)) return instant;
    if (const auto day = parseDate(text)) return Instant(std::chrono::sys_days(*day));
    return std::nullopt;
}

std::optional<std::string> npiOf(std::string_view kind, std::string_view id, const Npis& npis)
{
    const auto parsed = Id::parse(id);
    if (!parsed) return std::nullopt;
    const auto found = npis.find(namedId("synthea/" + std::string(kind) + '/' + parsed->text()));
    if (found == npis.end()) return std::nullopt;
    return found->second;
}

std::optional<Id> encounterIdOf(std::string_view encounter)
{
    if (encounter.empty()) return std::nullopt;
    return records::recordId(syntheaSource, api::RecordType::encounter, encounter);
}

std::optional<double> numberIn(std::string_view text)
{
    double out = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(out)) return std::nullopt;
    return out;
}

std::optional<api::Money> moneyIn(std::string_view dollars)
{
    const auto amount = numberIn(dollars);
    if (!amount) return std::nullopt;
    return api::Money{std::llround(*amount * 100), "USD"};
}

/// What every record has; the source id is set by who knows it.
template <typename T> Parsed<T> begun(std::string_view patient)
{
    const auto id = idFrom(patient);
    if (!id) return because("The patient is not a UUID.");
    T out;
    out.version = 1;
    out.memberId = memberIdOf(*id);
    out.source = syntheaSource;
    out.sourceProgram = api::SourceProgram::unknown;
    out.basis.kind = api::BasisKind::payment;
    return out;
}

/// From when to when; the end may be empty.
template <typename T> Parsed<void> putMoments(std::string_view start, std::string_view stop, T& from, std::optional<T>& to)
{
    const auto began = momentIn(start), ended = momentIn(stop);
    if (!began) return because("Its start is not a moment.");
    if (!ended && !stop.empty()) return because("Its end is not a moment.");
    if constexpr (std::is_same_v<T, Date>) {
        from = dayOf(*began);
        if (ended) to = dayOf(*ended);
    } else {
        from = *began;
        to = ended;
    }
    return {};
}

} // namespace

Parsed<records::Record> recordFrom(const EncounterRow& row, const Npis& npis)
{
    auto out = begun<api::Encounter>(row.patient);
    if (!out) return tl::unexpected(out.error());
    if (!idFrom(row.id)) return because("The Id is not a UUID.");
    const auto kind = wordIn<api::EncounterKind>(encounterKinds, row.kind);
    if (!kind) return because("ENCOUNTERCLASS is none that Synthea has.");
    if (const auto put = putMoments(row.start, row.stop, out->startsAt, out->endsAt); !put) return tl::unexpected(put.error());
    out->sourceId = row.id;
    out->kind = *kind;
    out->coding = codingOf(snomed, row.code, row.description);
    out->reason = reasonOf(row.reasonCode, row.reasonDescription);
    out->providerNpi = npiOf("provider", row.provider, npis);
    out->facilityNpi = npiOf("organization", row.organization, npis);
    return std::move(*out);
}

Parsed<records::Record> recordFrom(const ConditionRow& row)
{
    auto out = begun<api::Condition>(row.patient);
    if (!out) return tl::unexpected(out.error());
    if (const auto put = putMoments(row.start, row.stop, out->onsetOn, out->abatedOn); !put) return tl::unexpected(put.error());
    const auto tag = tagOf(row.description);
    out->kind = tag == "finding" || tag == "situation" || tag == "person" ? api::ConditionKind::finding : api::ConditionKind::diagnosis;
    out->coding = codingOf(snomed, row.code, row.description);
    out->encounterId = encounterIdOf(row.encounter);
    return std::move(*out);
}

Parsed<records::Record> recordFrom(const ProcedureRow& row)
{
    auto out = begun<api::Procedure>(row.patient);
    if (!out) return tl::unexpected(out.error());
    if (const auto put = putMoments(row.start, row.stop, out->startsAt, out->endsAt); !put) return tl::unexpected(put.error());
    out->kind = tagOf(row.description) == "regime/therapy" ? api::ProcedureKind::regimen : api::ProcedureKind::procedure;
    out->coding = codingOf(snomed, row.code, row.description);
    out->reason = reasonOf(row.reasonCode, row.reasonDescription);
    out->encounterId = encounterIdOf(row.encounter);
    return std::move(*out);
}

Parsed<records::Record> recordFrom(const ObservationRow& row)
{
    auto out = begun<api::Observation>(row.patient);
    if (!out) return tl::unexpected(out.error());
    const auto at = momentIn(row.date);
    if (!at) return because("DATE is not a moment.");
    const auto kind = wordIn<api::ObservationKind>(observationKinds, row.category);
    if (!kind) return because("CATEGORY is none that Synthea has.");
    out->observedAt = *at;
    out->kind = *kind;
    out->coding = codingOf(digits(row.code).empty() ? syntheasOwn : loinc, row.code, row.description);
    const auto number = row.type == "numeric" ? numberIn(row.value) : std::nullopt;
    if (number) out->quantity = api::Quantity{*number, firstCharacters(row.units, 40)};
    else if (!row.value.empty()) out->text = firstCharacters(row.value, longestText);
    out->encounterId = encounterIdOf(row.encounter);
    return std::move(*out);
}

Parsed<records::Record> recordFrom(const MedicationRow& row)
{
    auto out = begun<api::MedicationFill>(row.patient);
    if (!out) return tl::unexpected(out.error());
    if (const auto put = putMoments(row.start, row.stop, out->filledOn, out->endsOn); !put) return tl::unexpected(put.error());
    const auto dispenses = numberIn(row.dispenses);
    if (!dispenses || *dispenses < 1 || *dispenses > 10000) return because("DISPENSES is not a number from 1 to 10000.");
    out->kind = api::FillKind::pharmacy;
    out->coding = codingOf(rxNorm, row.code, row.description);
    out->dispenses = static_cast<std::int32_t>(*dispenses);
    out->reason = reasonOf(row.reasonCode, row.reasonDescription);
    out->cost = moneyIn(row.totalCost);
    out->encounterId = encounterIdOf(row.encounter);
    return std::move(*out);
}

Parsed<records::Record> recordFrom(const ClaimRow& row, const Npis& npis)
{
    auto out = begun<api::Claim>(row.patient);
    if (!out) return tl::unexpected(out.error());
    if (!idFrom(row.id)) return because("The Id is not a UUID.");
    const auto served = momentIn(row.served);
    if (!served) return because("SERVICEDATE is not a moment.");
    out->sourceId = row.id;
    out->kind = row.kind == "2" ? api::ClaimKind::institutional : api::ClaimKind::professional;
    out->status = row.status == "CLOSED" ? api::ClaimStatus::closed : api::ClaimStatus::open;
    for (const auto code : row.diagnoses)
        if (!code.empty()) out->diagnoses.push_back(codingOf(snomed, code, ""));
    out->servedFrom = *served;
    out->providerNpi = npiOf("provider", row.provider, npis);
    out->encounterId = encounterIdOf(row.appointment);
    return std::move(*out);
}

std::string RowNames::nameFor(std::string_view owner, std::string_view moment, std::string_view code)
{
    auto out = std::string(owner) + ':';
    for (const char c : moment)
        if (c != '-' && c != ':') out += c;
    out += ':' + std::string(code);
    const int count = ++given_[out];
    return count == 1 ? out : out + ':' + std::to_string(count);
}

} // namespace careway::imports

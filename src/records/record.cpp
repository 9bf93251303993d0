#include "records/record.hpp"

#include "json/column.hpp"

namespace careway::records {

namespace {

Instant startOf(Date day) { return std::chrono::sys_days(day); }

std::optional<Instant> startOf(const std::optional<Date>& day)
{
    if (!day) return std::nullopt;
    return startOf(*day);
}

Period periodIn(const api::Encounter& r) { return {r.startsAt, r.endsAt, "startsAt", "endsAt"}; }
Period periodIn(const api::Condition& r) { return {startOf(r.onsetOn), startOf(r.abatedOn), "onsetOn", "abatedOn"}; }
Period periodIn(const api::Procedure& r) { return {r.startsAt, r.endsAt, "startsAt", "endsAt"}; }
Period periodIn(const api::Observation& r) { return {r.observedAt, std::nullopt, "observedAt", ""}; }
Period periodIn(const api::MedicationFill& r) { return {startOf(r.filledOn), startOf(r.endsOn), "filledOn", "endsOn"}; }
Period periodIn(const api::Claim& r) { return {r.servedFrom, r.servedTo, "servedFrom", "servedTo"}; }

template <typename T> std::vector<PlacedCoding> codingsIn(const T& record)
{
    std::vector<PlacedCoding> out{{"/coding", &record.coding}};
    if constexpr (requires { record.reason; }) {
        if (record.reason) out.push_back({"/reason", &*record.reason});
    }
    return out;
}

std::vector<PlacedCoding> codingsIn(const api::Claim& claim)
{
    std::vector<PlacedCoding> out;
    for (std::size_t i = 0; i < claim.diagnoses.size(); ++i)
        out.push_back({"/diagnoses/" + std::to_string(i), &claim.diagnoses[i]});
    for (std::size_t i = 0; i < claim.services.size(); ++i)
        out.push_back({"/services/" + std::to_string(i), &claim.services[i]});
    return out;
}

api::Encounter recordFrom(const api::NewEncounter& asked)
{
    api::Encounter out;
    out.kind = asked.kind;
    out.coding = asked.coding;
    out.startsAt = asked.startsAt;
    out.endsAt = asked.endsAt;
    out.reason = asked.reason;
    out.providerNpi = asked.providerNpi;
    out.facilityNpi = asked.facilityNpi;
    return out;
}

api::Condition recordFrom(const api::NewCondition& asked)
{
    api::Condition out;
    out.kind = asked.kind;
    out.coding = asked.coding;
    out.onsetOn = asked.onsetOn;
    out.abatedOn = asked.abatedOn;
    return out;
}

api::Procedure recordFrom(const api::NewProcedure& asked)
{
    api::Procedure out;
    out.kind = asked.kind;
    out.coding = asked.coding;
    out.startsAt = asked.startsAt;
    out.endsAt = asked.endsAt;
    out.reason = asked.reason;
    out.providerNpi = asked.providerNpi;
    return out;
}

api::Observation recordFrom(const api::NewObservation& asked)
{
    api::Observation out;
    out.kind = asked.kind;
    out.coding = asked.coding;
    out.observedAt = asked.observedAt;
    out.quantity = asked.quantity;
    out.text = asked.text;
    return out;
}

api::MedicationFill recordFrom(const api::NewMedicationFill& asked)
{
    api::MedicationFill out;
    out.kind = asked.kind;
    out.coding = asked.coding;
    out.filledOn = asked.filledOn;
    out.endsOn = asked.endsOn;
    out.dispenses = asked.dispenses.value_or(1);
    out.daysSupply = asked.daysSupply;
    out.quantity = asked.quantity;
    out.reason = asked.reason;
    out.prescriberNpi = asked.prescriberNpi;
    out.pharmacyNpi = asked.pharmacyNpi;
    out.cost = asked.cost;
    return out;
}

api::Claim recordFrom(const api::NewClaim& asked)
{
    api::Claim out;
    out.kind = asked.kind;
    out.status = asked.status;
    out.diagnoses = asked.diagnoses.value_or(std::vector<api::Coding>{});
    out.services = asked.services.value_or(std::vector<api::Coding>{});
    out.servedFrom = asked.servedFrom;
    out.servedTo = asked.servedTo;
    out.providerNpi = asked.providerNpi;
    out.billed = asked.billed;
    out.paid = asked.paid;
    return out;
}

template <typename Block> Record recordIn(const Block& block, const std::string& source)
{
    auto out = recordFrom(block);
    if constexpr (requires { block.encounterSourceId; }) {
        if (block.encounterSourceId) out.encounterId = recordId(source, api::RecordType::encounter, *block.encounterSourceId);
    }
    return out;
}

// What the type names, and nothing beside it.
std::optional<Record> onlyRecordIn(const api::NewRecord& asked, const std::string& source)
{
    std::optional<Record> out;
    int blocks = 0;
    const auto take = [&](api::RecordType type, const auto& block) {
        if (!block) return;
        ++blocks;
        if (asked.type == type) out = recordIn(*block, source);
    };
    take(api::RecordType::encounter, asked.encounter);
    take(api::RecordType::condition, asked.condition);
    take(api::RecordType::procedure, asked.procedure);
    take(api::RecordType::observation, asked.observation);
    take(api::RecordType::medicationFill, asked.medicationFill);
    take(api::RecordType::claim, asked.claim);
    return blocks == 1 ? out : std::nullopt;
}

// The record as its source said it, without what the house adds.
Digest contentSaid(const Record& record, const Protection& said)
{
    return std::visit(
        [&](auto each) {
            each.version = 0;
            each.createdAt = each.updatedAt = Instant{};
            each.labels = said.labels;
            each.sourceProgram = said.program;
            return sha256(json::textOf(each));
        },
        record);
}

} // namespace

Id recordId(std::string_view source, api::RecordType type, std::string_view sourceId)
{
    return namedId("record/" + std::string(source) + '/' + json::toColumn(type) + '/' + std::string(sourceId));
}

Period periodOf(const Record& record)
{
    return std::visit([](const auto& each) { return periodIn(each); }, record);
}

api::RecordType typeOf(const Record& record)
{
    constexpr std::array types{api::RecordType::encounter, api::RecordType::condition, api::RecordType::procedure,
        api::RecordType::observation, api::RecordType::medicationFill, api::RecordType::claim};
    static_assert(types.size() == std::variant_size_v<Record>);
    return types[record.index()];
}

std::string kindOf(const Record& record)
{
    return std::visit([](const auto& each) { return json::toColumn(each.kind); }, record);
}

std::vector<PlacedCoding> codingsOf(const Record& record)
{
    return std::visit([](const auto& each) { return codingsIn(each); }, record);
}

std::string_view blockOf(api::RecordType type)
{
    return type == api::RecordType::medicationFill ? std::string_view("medicationFill") : nameOf(type, json::As<api::RecordType>{});
}

std::optional<Candidate> candidateFrom(const api::NewRecord& asked, const std::string& source, const Id& memberId, Instant now)
{
    auto record = onlyRecordIn(asked, source);
    if (!record) return std::nullopt;
    std::visit(
        [&](auto& each) {
            each.id = recordId(source, asked.type, asked.sourceId);
            each.version = 1;
            each.memberId = memberId;
            each.source = source;
            each.sourceId = asked.sourceId;
            each.sourceProgram = asked.sourceProgram.value_or(api::SourceProgram::unknown);
            each.basis = asked.basis.value_or(api::Basis{api::BasisKind::payment, {}, {}}); // the narrowest (42 CFR 2.33)
            each.labels = asked.labels.value_or(std::vector<api::Label>{});
            each.createdAt = each.updatedAt = now;
        },
        *record);
    return Candidate{std::move(*record), asked.correction.value_or(false)};
}

std::vector<Violation> breaches(const Record& record, const CodeLists& lists, Instant now, std::string_view within)
{
    std::vector<Violation> out;
    const auto add = [&](std::string_view at, std::string_view code, std::string_view detail) {
        out.push_back({Violation::Place::body, std::string(within) + std::string(at), "records/" + std::string(code), std::string(detail)});
    };
    for (const auto& each : codingsOf(record))
        if (!lists.knows(each.coding->system)) add(each.at + "/system", "unknown-system", "is not a code system of the plan");
    const auto period = periodOf(record);
    if (period.from > now) add('/' + std::string(period.fromName), "in-the-future", "must not lie in the future");
    if (period.to && *period.to < period.from)
        add('/' + std::string(period.toName), "ends-before-start", "must not lie before " + std::string(period.fromName));
    return out;
}

Digest contentOf(const Candidate& candidate) { return contentSaid(candidate.record, protectionOf(candidate.record)); }

Protection protectionOf(const Record& record)
{
    return std::visit([](const auto& each) { return Protection{each.labels, each.sourceProgram}; }, record);
}

Protection saidOnce(const Record& labelled, const Digest& content)
{
    auto all = protectionOf(labelled);
    const auto given = all.labels;
    if (given.front() != api::Label::general) all.labels.insert(all.labels.begin(), api::Label::general); // which a source may say as well
    for (unsigned chosen = 0; chosen < 1U << all.labels.size(); ++chosen) {
        Protection out{{}, all.program};
        for (std::size_t i = 0; i < all.labels.size(); ++i)
            if ((chosen >> i & 1U) != 0) out.labels.push_back(all.labels[i]);
        if (contentSaid(labelled, out) == content) return out;
    }
    return {given, all.program};
}

void label(Record& record, const Protection& said, const CodeLists& lists)
{
    std::vector<const api::Coding*> codings;
    for (const auto& each : codingsOf(record))
        codings.push_back(each.coding);
    const auto began = dayOf(periodOf(record).from);
    std::visit(
        [&](auto& each) {
            each.sourceProgram = said.program;
            if (said.program == api::SourceProgram::unknown)
                each.sourceProgram = lists.programOf(each.source, began, dayOf(each.createdAt));
            each.labels = labelsFor(said.labels, each.sourceProgram, codings, lists);
        },
        record);
}

api::RecordOutcome outcomeOf(const Candidate& candidate, const Digest& content, const Standing* standing)
{
    if (standing == nullptr) return api::RecordOutcome::created;
    if (standing->content == content) return api::RecordOutcome::unchanged;
    return candidate.correction ? api::RecordOutcome::replaced : api::RecordOutcome::refused;
}

} // namespace careway::records

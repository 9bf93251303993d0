#include "records/record_api.hpp"

#include "access/witness.hpp"
#include "assessments/take_over.hpp"
#include "core/version.hpp"
#include "formulary/fills.hpp"
#include "members/roll.hpp"
#include "records/batch.hpp"
#include "records/code_list_store.hpp"
#include "records/disclosure.hpp"
#include "records/protection.hpp"
#include "records/record_store.hpp"
#include "records/treatment_store.hpp"
#include "work/work.hpp"

namespace careway::records {

namespace {

using api::RecordType;

[[noreturn]] void refuseUnknown() { refuse(Error::Kind::not_found, "records/not-found", "There is no such thing."); }

void checkPeriod(const std::optional<Date>& from, const std::optional<Date>& to)
{
    if (!from || !to || *from <= *to) return;
    throw Refusal(Error{Error::Kind::rule_broken, "records/empty-period", "The period ends before it begins.",
        {{Violation::Place::query, "to", "before-from", "must not lie before from"}}});
}

template <typename Request> Query queryOf(const Request& request)
{
    Query out{{"memberId", request.memberId.text()}, {"kind", json::toColumn(request.kind)}, {"code", request.code}};
    if (request.from) out.emplace_back("from", text(*request.from));
    if (request.to) out.emplace_back("to", text(*request.to));
    return out;
}

// What each record needs beside it when it is shown, and what the audit says of all of them.
template <typename T> void show(Work& work, const access::Sight& sight, std::span<Found<T>> records)
{
    access::Witness witness(sight);
    for (auto& [each, maker] : records) {
        auto protection = protectionOf(each.labels, each.sourceProgram, each.basis.kind);
        protection.maker = maker;
        each.disclosure = noticeFor(witness.saw(protection), protection, work.policy.redisclosure());
    }
    witness.tell(work.trail());
}

template <typename Answer, typename T, typename Request>
Answer listed(Work& work, RecordType type, std::string_view path, const Request& request)
{
    work.trail().sought(request.memberId);
    checkPeriod(request.from, request.to);
    const auto sight = work.gate.sight(work.caller(), request.memberId);
    if (sight.blind()) refuseUnknown();
    auto query = queryOf(request);
    const auto mark = std::string(path) + '\n' + queryText(query) + '\n' + work.caller().identity();
    const RecordStore::Filter filter{type, request.memberId, json::toColumn(request.kind), request.code, request.from, request.to};
    auto page = RecordStore{work.sql}.list<T>(sight, filter, pageFrom(work.cursors, request.cursor, request.limit, mark));
    Answer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal(recordPosition(page.items.back().record), mark);
        query.emplace_back("limit", std::to_string(request.limit));
        out.link = nextLink(path, std::move(query), *out.body.nextCursor);
    }
    show(work, sight, std::span<Found<T>>(page.items));
    for (auto& each : page.items)
        out.body.items.push_back(std::move(each.record));
    return out;
}

template <typename Answer, typename T> Answer read(Work& work, RecordType type, const Id& id)
{
    const auto sight = work.gate.sightOf(work.caller(), "record", id);
    auto found = RecordStore{work.sql}.find<T>(sight, type, id);
    if (!found) refuseUnknown();
    show(work, sight, std::span<Found<T>>(&*found, 1));
    Answer out;
    out.eTag = etagOf(found->record.version);
    out.body = std::move(found->record);
    return out;
}

// The members of a batch, in one statement.
members::Roll rollFor(Work& work, const api::NewRecordBatch& batch)
{
    std::vector<Id> ids;
    std::vector<std::string> numbers;
    for (const auto& each : batch.items) {
        if (each.memberId) ids.push_back(*each.memberId);
        if (each.memberNumber) numbers.push_back(*each.memberNumber);
    }
    return members::rollOf(work.sql, work.permit(access::Content::records), ids, numbers);
}

// A total of an instrument that a feed brings is an assessment at once.
void takeOverTotals(Work& work, const std::vector<Candidate>& candidates)
{
    std::vector<Id> observations;
    for (const auto& each : candidates)
        if (const auto* observation = std::get_if<api::Observation>(&each.record)) observations.push_back(observation->id);
    assessments::takeOver(work.sql, work.caller(), observations, work.now);
}

// Fills may be of drugs that are covered once before something must be done.
void takeFills(Work& work, const std::vector<Candidate>& candidates, std::span<const api::RecordOutcome> outcomes)
{
    std::vector<formulary::TakenIn> fills;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const auto* fill = std::get_if<api::MedicationFill>(&candidates[i].record);
        const bool corrected = outcomes[i] == api::RecordOutcome::replaced;
        if (fill != nullptr && (corrected || outcomes[i] == api::RecordOutcome::created)) fills.push_back({fill, corrected});
    }
    formulary::take(work.gate, work.sql, work.caller(), fills, work.now);
}

} // namespace

RecordsOperations::ListEncountersAnswer RecordsOperations::listEncounters(Work& work, const ListEncounters& request)
{
    return listed<ListEncountersAnswer, api::Encounter>(work, RecordType::encounter, "/v1/encounters", request);
}

RecordsOperations::GetEncounterAnswer RecordsOperations::getEncounter(Work& work, const GetEncounter& request)
{
    return read<GetEncounterAnswer, api::Encounter>(work, RecordType::encounter, request.encounterId);
}

RecordsOperations::ListConditionsAnswer RecordsOperations::listConditions(Work& work, const ListConditions& request)
{
    return listed<ListConditionsAnswer, api::Condition>(work, RecordType::condition, "/v1/conditions", request);
}

RecordsOperations::GetConditionAnswer RecordsOperations::getCondition(Work& work, const GetCondition& request)
{
    return read<GetConditionAnswer, api::Condition>(work, RecordType::condition, request.conditionId);
}

RecordsOperations::ListProceduresAnswer RecordsOperations::listProcedures(Work& work, const ListProcedures& request)
{
    return listed<ListProceduresAnswer, api::Procedure>(work, RecordType::procedure, "/v1/procedures", request);
}

RecordsOperations::GetProcedureAnswer RecordsOperations::getProcedure(Work& work, const GetProcedure& request)
{
    return read<GetProcedureAnswer, api::Procedure>(work, RecordType::procedure, request.procedureId);
}

RecordsOperations::ListObservationsAnswer RecordsOperations::listObservations(Work& work, const ListObservations& request)
{
    return listed<ListObservationsAnswer, api::Observation>(work, RecordType::observation, "/v1/observations", request);
}

RecordsOperations::GetObservationAnswer RecordsOperations::getObservation(Work& work, const GetObservation& request)
{
    return read<GetObservationAnswer, api::Observation>(work, RecordType::observation, request.observationId);
}

RecordsOperations::ListMedicationFillsAnswer RecordsOperations::listMedicationFills(Work& work, const ListMedicationFills& request)
{
    return listed<ListMedicationFillsAnswer, api::MedicationFill>(work, RecordType::medicationFill, "/v1/medication-fills", request);
}

RecordsOperations::GetMedicationFillAnswer RecordsOperations::getMedicationFill(Work& work, const GetMedicationFill& request)
{
    return read<GetMedicationFillAnswer, api::MedicationFill>(work, RecordType::medicationFill, request.medicationFillId);
}

RecordsOperations::ListClaimsAnswer RecordsOperations::listClaims(Work& work, const ListClaims& request)
{
    return listed<ListClaimsAnswer, api::Claim>(work, RecordType::claim, "/v1/claims", request);
}

RecordsOperations::GetClaimAnswer RecordsOperations::getClaim(Work& work, const GetClaim& request)
{
    return read<GetClaimAnswer, api::Claim>(work, RecordType::claim, request.claimId);
}

RecordsOperations::WriteRecordsAnswer RecordsOperations::writeRecords(Work& work, const WriteRecords& request)
{
    if (!access::mayFeedRecords(work.caller())) refuse(Error::Kind::forbidden, "records/for-feeds", "Only feeds may do this.");
    const auto roll = rollFor(work, request.body);
    const auto lists = CodeListStore{work.sql}.inForce(dayOf(work.now));
    const auto memberOf = [&](const api::NewRecord& item) -> std::optional<Id> {
        if (item.memberNumber) return roll.numbered(*item.memberNumber);
        return roll.has(*item.memberId) ? item.memberId : std::nullopt;
    };
    Batch batch(request.body, memberOf, lists, work.now);
    const auto outcomes = RecordStore{work.sql}.takeIn(batch.candidates(), lists, work.now);
    keepTreatments(work.sql, batch.candidates(), work.policy, work.now);
    takeOverTotals(work, batch.candidates());
    takeFills(work, batch.candidates(), outcomes);
    for (const auto& [memberId, items] : batch.members())
        work.trail().saw({.memberId = memberId, .items = items});
    WriteRecordsAnswer out;
    out.body = std::move(batch).result(outcomes);
    return out;
}

} // namespace careway::records

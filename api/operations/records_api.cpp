// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/records_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

RecordsApi::GetClaim readGetClaim(const http::Request& in)
{
    http::Parameters from(in);
    RecordsApi::GetClaim out;
    from.path("claimId", out.claimId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetClaim(const RecordsApi::GetClaimAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

RecordsApi::GetCondition readGetCondition(const http::Request& in)
{
    http::Parameters from(in);
    RecordsApi::GetCondition out;
    from.path("conditionId", out.conditionId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetCondition(const RecordsApi::GetConditionAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

RecordsApi::GetEncounter readGetEncounter(const http::Request& in)
{
    http::Parameters from(in);
    RecordsApi::GetEncounter out;
    from.path("encounterId", out.encounterId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetEncounter(const RecordsApi::GetEncounterAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

RecordsApi::GetMedicationFill readGetMedicationFill(const http::Request& in)
{
    http::Parameters from(in);
    RecordsApi::GetMedicationFill out;
    from.path("medicationFillId", out.medicationFillId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetMedicationFill(const RecordsApi::GetMedicationFillAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

RecordsApi::GetObservation readGetObservation(const http::Request& in)
{
    http::Parameters from(in);
    RecordsApi::GetObservation out;
    from.path("observationId", out.observationId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetObservation(const RecordsApi::GetObservationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

RecordsApi::GetProcedure readGetProcedure(const http::Request& in)
{
    http::Parameters from(in);
    RecordsApi::GetProcedure out;
    from.path("procedureId", out.procedureId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetProcedure(const RecordsApi::GetProcedureAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

RecordsApi::ListClaims readListClaims(const http::Request& in)
{
    http::Parameters from(in);
    RecordsApi::ListClaims out;
    from.query("memberId", out.memberId, json::Any{});
    from.query("kind", out.kind, json::Any{});
    from.query("code", out.code, json::Text{.minLength = 1, .maxLength = 40, .pattern = json::pattern<"/^[A-Za-z0-9.-]+$/">()});
    from.query("from", out.from, json::Any{});
    from.query("to", out.to, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListClaims(const RecordsApi::ListClaimsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

RecordsApi::ListConditions readListConditions(const http::Request& in)
{
    http::Parameters from(in);
    RecordsApi::ListConditions out;
    from.query("memberId", out.memberId, json::Any{});
    from.query("kind", out.kind, json::Any{});
    from.query("code", out.code, json::Text{.minLength = 1, .maxLength = 40, .pattern = json::pattern<"/^[A-Za-z0-9.-]+$/">()});
    from.query("from", out.from, json::Any{});
    from.query("to", out.to, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListConditions(const RecordsApi::ListConditionsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

RecordsApi::ListEncounters readListEncounters(const http::Request& in)
{
    http::Parameters from(in);
    RecordsApi::ListEncounters out;
    from.query("memberId", out.memberId, json::Any{});
    from.query("kind", out.kind, json::Any{});
    from.query("code", out.code, json::Text{.minLength = 1, .maxLength = 40, .pattern = json::pattern<"/^[A-Za-z0-9.-]+$/">()});
    from.query("from", out.from, json::Any{});
    from.query("to", out.to, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListEncounters(const RecordsApi::ListEncountersAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

RecordsApi::ListMedicationFills readListMedicationFills(const http::Request& in)
{
    http::Parameters from(in);
    RecordsApi::ListMedicationFills out;
    from.query("memberId", out.memberId, json::Any{});
    from.query("kind", out.kind, json::Any{});
    from.query("code", out.code, json::Text{.minLength = 1, .maxLength = 40, .pattern = json::pattern<"/^[A-Za-z0-9.-]+$/">()});
    from.query("from", out.from, json::Any{});
    from.query("to", out.to, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListMedicationFills(const RecordsApi::ListMedicationFillsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

RecordsApi::ListObservations readListObservations(const http::Request& in)
{
    http::Parameters from(in);
    RecordsApi::ListObservations out;
    from.query("memberId", out.memberId, json::Any{});
    from.query("kind", out.kind, json::Any{});
    from.query("code", out.code, json::Text{.minLength = 1, .maxLength = 40, .pattern = json::pattern<"/^[A-Za-z0-9.-]+$/">()});
    from.query("from", out.from, json::Any{});
    from.query("to", out.to, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListObservations(const RecordsApi::ListObservationsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

RecordsApi::ListProcedures readListProcedures(const http::Request& in)
{
    http::Parameters from(in);
    RecordsApi::ListProcedures out;
    from.query("memberId", out.memberId, json::Any{});
    from.query("kind", out.kind, json::Any{});
    from.query("code", out.code, json::Text{.minLength = 1, .maxLength = 40, .pattern = json::pattern<"/^[A-Za-z0-9.-]+$/">()});
    from.query("from", out.from, json::Any{});
    from.query("to", out.to, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListProcedures(const RecordsApi::ListProceduresAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

RecordsApi::WriteRecords readWriteRecords(const http::Request& in)
{
    http::Parameters from(in);
    RecordsApi::WriteRecords out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerWriteRecords(const RecordsApi::WriteRecordsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

void mount(Routes& routes, RecordsApi& api)
{
    routes.single(
        operations::getClaim, readGetClaim, [&api](Work& work, const auto& request) { return api.getClaim(work, request); },
        answerGetClaim);
    routes.single(
        operations::getCondition, readGetCondition, [&api](Work& work, const auto& request) { return api.getCondition(work, request); },
        answerGetCondition);
    routes.single(
        operations::getEncounter, readGetEncounter, [&api](Work& work, const auto& request) { return api.getEncounter(work, request); },
        answerGetEncounter);
    routes.single(
        operations::getMedicationFill, readGetMedicationFill,
        [&api](Work& work, const auto& request) { return api.getMedicationFill(work, request); }, answerGetMedicationFill);
    routes.single(
        operations::getObservation, readGetObservation,
        [&api](Work& work, const auto& request) { return api.getObservation(work, request); }, answerGetObservation);
    routes.single(
        operations::getProcedure, readGetProcedure, [&api](Work& work, const auto& request) { return api.getProcedure(work, request); },
        answerGetProcedure);
    routes.single(
        operations::listClaims, readListClaims, [&api](Work& work, const auto& request) { return api.listClaims(work, request); },
        answerListClaims);
    routes.single(
        operations::listConditions, readListConditions,
        [&api](Work& work, const auto& request) { return api.listConditions(work, request); }, answerListConditions);
    routes.single(
        operations::listEncounters, readListEncounters,
        [&api](Work& work, const auto& request) { return api.listEncounters(work, request); }, answerListEncounters);
    routes.single(
        operations::listMedicationFills, readListMedicationFills,
        [&api](Work& work, const auto& request) { return api.listMedicationFills(work, request); }, answerListMedicationFills);
    routes.single(
        operations::listObservations, readListObservations,
        [&api](Work& work, const auto& request) { return api.listObservations(work, request); }, answerListObservations);
    routes.single(
        operations::listProcedures, readListProcedures,
        [&api](Work& work, const auto& request) { return api.listProcedures(work, request); }, answerListProcedures);
    routes.single(
        operations::writeRecords, readWriteRecords, [&api](Work& work, const auto& request) { return api.writeRecords(work, request); },
        answerWriteRecords);
}

} // namespace careway::api

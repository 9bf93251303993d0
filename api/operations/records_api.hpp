// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/claim.hpp"
#include "models/claim_kind.hpp"
#include "models/claim_page.hpp"
#include "models/condition.hpp"
#include "models/condition_kind.hpp"
#include "models/condition_page.hpp"
#include "models/encounter.hpp"
#include "models/encounter_kind.hpp"
#include "models/encounter_page.hpp"
#include "models/fill_kind.hpp"
#include "models/medication_fill.hpp"
#include "models/medication_fill_page.hpp"
#include "models/new_record_batch.hpp"
#include "models/observation.hpp"
#include "models/observation_kind.hpp"
#include "models/observation_page.hpp"
#include "models/procedure.hpp"
#include "models/procedure_kind.hpp"
#include "models/procedure_page.hpp"
#include "models/record_batch_result.hpp"
#include "work/routes.hpp"

namespace careway::api {

class RecordsApi {
public:
    virtual ~RecordsApi() = default;

    struct GetClaim {
        Id claimId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetClaimAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Claim body{};
    };

    /// Read a claim.
    virtual GetClaimAnswer getClaim(Work& work, const GetClaim& request) = 0;

    struct GetCondition {
        Id conditionId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetConditionAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Condition body{};
    };

    /// Read a condition.
    virtual GetConditionAnswer getCondition(Work& work, const GetCondition& request) = 0;

    struct GetEncounter {
        Id encounterId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetEncounterAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Encounter body{};
    };

    /// Read an encounter.
    virtual GetEncounterAnswer getEncounter(Work& work, const GetEncounter& request) = 0;

    struct GetMedicationFill {
        Id medicationFillId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetMedicationFillAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        MedicationFill body{};
    };

    /// Read a medication fill.
    virtual GetMedicationFillAnswer getMedicationFill(Work& work, const GetMedicationFill& request) = 0;

    struct GetObservation {
        Id observationId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetObservationAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Observation body{};
    };

    /// Read an observation.
    virtual GetObservationAnswer getObservation(Work& work, const GetObservation& request) = 0;

    struct GetProcedure {
        Id procedureId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetProcedureAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Procedure body{};
    };

    /// Read a procedure.
    virtual GetProcedureAnswer getProcedure(Work& work, const GetProcedure& request) = 0;

    struct ListClaims {
        Id memberId{};
        std::optional<ClaimKind> kind{};
        std::optional<std::string> code{};
        std::optional<Date> from{};
        std::optional<Date> to{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListClaimsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        ClaimPage body{};
    };

    /// List claims.
    virtual ListClaimsAnswer listClaims(Work& work, const ListClaims& request) = 0;

    struct ListConditions {
        Id memberId{};
        std::optional<ConditionKind> kind{};
        std::optional<std::string> code{};
        std::optional<Date> from{};
        std::optional<Date> to{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListConditionsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        ConditionPage body{};
    };

    /// List conditions.
    virtual ListConditionsAnswer listConditions(Work& work, const ListConditions& request) = 0;

    struct ListEncounters {
        Id memberId{};
        std::optional<EncounterKind> kind{};
        std::optional<std::string> code{};
        std::optional<Date> from{};
        std::optional<Date> to{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListEncountersAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        EncounterPage body{};
    };

    /// List encounters.
    virtual ListEncountersAnswer listEncounters(Work& work, const ListEncounters& request) = 0;

    struct ListMedicationFills {
        Id memberId{};
        std::optional<FillKind> kind{};
        std::optional<std::string> code{};
        std::optional<Date> from{};
        std::optional<Date> to{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListMedicationFillsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        MedicationFillPage body{};
    };

    /// List medication fills.
    virtual ListMedicationFillsAnswer listMedicationFills(Work& work, const ListMedicationFills& request) = 0;

    struct ListObservations {
        Id memberId{};
        std::optional<ObservationKind> kind{};
        std::optional<std::string> code{};
        std::optional<Date> from{};
        std::optional<Date> to{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListObservationsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        ObservationPage body{};
    };

    /// List observations.
    virtual ListObservationsAnswer listObservations(Work& work, const ListObservations& request) = 0;

    struct ListProcedures {
        Id memberId{};
        std::optional<ProcedureKind> kind{};
        std::optional<std::string> code{};
        std::optional<Date> from{};
        std::optional<Date> to{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListProceduresAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        ProcedurePage body{};
    };

    /// List procedures.
    virtual ListProceduresAnswer listProcedures(Work& work, const ListProcedures& request) = 0;

    struct WriteRecords {
        std::string idempotencyKey{};
        NewRecordBatch body{};
    };

    struct WriteRecordsAnswer {
        static constexpr int status = 200;
        RecordBatchResult body{};
    };

    /// Take in records.
    virtual WriteRecordsAnswer writeRecords(Work& work, const WriteRecords& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] RecordsApi::GetClaim readGetClaim(const http::Request& in);
[[nodiscard]] http::Answer answerGetClaim(const RecordsApi::GetClaimAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] RecordsApi::GetCondition readGetCondition(const http::Request& in);
[[nodiscard]] http::Answer answerGetCondition(const RecordsApi::GetConditionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] RecordsApi::GetEncounter readGetEncounter(const http::Request& in);
[[nodiscard]] http::Answer answerGetEncounter(const RecordsApi::GetEncounterAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] RecordsApi::GetMedicationFill readGetMedicationFill(const http::Request& in);
[[nodiscard]] http::Answer answerGetMedicationFill(const RecordsApi::GetMedicationFillAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] RecordsApi::GetObservation readGetObservation(const http::Request& in);
[[nodiscard]] http::Answer answerGetObservation(const RecordsApi::GetObservationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] RecordsApi::GetProcedure readGetProcedure(const http::Request& in);
[[nodiscard]] http::Answer answerGetProcedure(const RecordsApi::GetProcedureAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] RecordsApi::ListClaims readListClaims(const http::Request& in);
[[nodiscard]] http::Answer answerListClaims(const RecordsApi::ListClaimsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] RecordsApi::ListConditions readListConditions(const http::Request& in);
[[nodiscard]] http::Answer answerListConditions(const RecordsApi::ListConditionsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] RecordsApi::ListEncounters readListEncounters(const http::Request& in);
[[nodiscard]] http::Answer answerListEncounters(const RecordsApi::ListEncountersAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] RecordsApi::ListMedicationFills readListMedicationFills(const http::Request& in);
[[nodiscard]] http::Answer answerListMedicationFills(const RecordsApi::ListMedicationFillsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] RecordsApi::ListObservations readListObservations(const http::Request& in);
[[nodiscard]] http::Answer answerListObservations(const RecordsApi::ListObservationsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] RecordsApi::ListProcedures readListProcedures(const http::Request& in);
[[nodiscard]] http::Answer answerListProcedures(const RecordsApi::ListProceduresAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] RecordsApi::WriteRecords readWriteRecords(const http::Request& in);
[[nodiscard]] http::Answer answerWriteRecords(const RecordsApi::WriteRecordsAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, RecordsApi& api);

} // namespace careway::api

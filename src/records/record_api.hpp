#pragma once

#include "operations/records_api.hpp"

namespace careway::records {

/// The operations on what feeds bring.
class RecordsOperations : public api::RecordsApi {
public:
    ListEncountersAnswer listEncounters(Work& work, const ListEncounters& request) override;
    GetEncounterAnswer getEncounter(Work& work, const GetEncounter& request) override;
    ListConditionsAnswer listConditions(Work& work, const ListConditions& request) override;
    GetConditionAnswer getCondition(Work& work, const GetCondition& request) override;
    ListProceduresAnswer listProcedures(Work& work, const ListProcedures& request) override;
    GetProcedureAnswer getProcedure(Work& work, const GetProcedure& request) override;
    ListObservationsAnswer listObservations(Work& work, const ListObservations& request) override;
    GetObservationAnswer getObservation(Work& work, const GetObservation& request) override;
    ListMedicationFillsAnswer listMedicationFills(Work& work, const ListMedicationFills& request) override;
    GetMedicationFillAnswer getMedicationFill(Work& work, const GetMedicationFill& request) override;
    ListClaimsAnswer listClaims(Work& work, const ListClaims& request) override;
    GetClaimAnswer getClaim(Work& work, const GetClaim& request) override;

    WriteRecordsAnswer writeRecords(Work& work, const WriteRecords& request) override;
};

} // namespace careway::records

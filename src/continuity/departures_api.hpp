#pragma once

#include "operations/departures_api.hpp"

namespace careway::continuity {

/// The operations on providers who leave a network.
class DeparturesOperations : public api::DeparturesApi {
public:
    CreateDepartureAnswer createDeparture(Work& work, const CreateDeparture& request) override;
    GetDepartureAnswer getDeparture(Work& work, const GetDeparture& request) override;
    ListAffectedMembersAnswer listAffectedMembers(Work& work, const ListAffectedMembers& request) override;
};

} // namespace careway::continuity

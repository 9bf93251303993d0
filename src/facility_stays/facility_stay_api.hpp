#pragma once

#include "operations/facility_stays_api.hpp"

namespace careway::facility_stays {

/// The operations on stays in facilities.
class FacilityStaysOperations : public api::FacilityStaysApi {
public:
    ListFacilityStaysAnswer listFacilityStays(Work& work, const ListFacilityStays& request) override;
    CreateFacilityStayAnswer createFacilityStay(Work& work, const CreateFacilityStay& request) override;
    GetFacilityStayAnswer getFacilityStay(Work& work, const GetFacilityStay& request) override;
    PatchFacilityStayAnswer patchFacilityStay(Work& work, const PatchFacilityStay& request) override;
    DischargeFacilityStayAnswer dischargeFacilityStay(Work& work, const DischargeFacilityStay& request) override;
};

} // namespace careway::facility_stays

#pragma once

#include "operations/care_plans_api.hpp"

namespace careway::care_plans {

/// The operations on care plans.
class CarePlansOperations : public api::CarePlansApi {
public:
    ListCarePlanTemplatesAnswer listCarePlanTemplates(Work& work, const ListCarePlanTemplates& request) override;
    ListCarePlansAnswer listCarePlans(Work& work, const ListCarePlans& request) override;
    CreateCarePlanAnswer createCarePlan(Work& work, const CreateCarePlan& request) override;
    AdoptCarePlanAnswer adoptCarePlan(Work& work, const AdoptCarePlan& request) override;
    GetCarePlanAnswer getCarePlan(Work& work, const GetCarePlan& request) override;
    PatchCarePlanAnswer patchCarePlan(Work& work, const PatchCarePlan& request) override;
    ProposeCarePlanAnswer proposeCarePlan(Work& work, const ProposeCarePlan& request) override;
    AgreeCarePlanAnswer agreeCarePlan(Work& work, const AgreeCarePlan& request) override;
    ContributeCarePlanAnswer contributeCarePlan(Work& work, const ContributeCarePlan& request) override;
    CloseCarePlanAnswer closeCarePlan(Work& work, const CloseCarePlan& request) override;
    ListCarePlanVersionsAnswer listCarePlanVersions(Work& work, const ListCarePlanVersions& request) override;
    GetCarePlanVersionAnswer getCarePlanVersion(Work& work, const GetCarePlanVersion& request) override;
    CompareCarePlanVersionsAnswer compareCarePlanVersions(Work& work, const CompareCarePlanVersions& request) override;
};

} // namespace careway::care_plans

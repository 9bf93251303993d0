// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/care_plan.hpp"
#include "models/care_plan_difference.hpp"
#include "models/care_plan_page.hpp"
#include "models/care_plan_patch.hpp"
#include "models/care_plan_remark.hpp"
#include "models/care_plan_template_page.hpp"
#include "models/care_plan_version_page.hpp"
#include "models/new_care_plan.hpp"
#include "models/new_care_plan_agreement.hpp"
#include "models/new_care_plan_closing.hpp"
#include "models/new_care_plan_contribution.hpp"
#include "models/new_taken_over_care_plan.hpp"
#include "work/routes.hpp"

namespace careway::api {

class CarePlansApi {
public:
    virtual ~CarePlansApi() = default;

    struct AdoptCarePlan {
        std::string idempotencyKey{};
        NewTakenOverCarePlan body{};
    };

    struct AdoptCarePlanAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        CarePlan body{};
    };

    /// Take over a care plan.
    virtual AdoptCarePlanAnswer adoptCarePlan(Work& work, const AdoptCarePlan& request) = 0;

    struct AgreeCarePlan {
        Id carePlanId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        NewCarePlanAgreement body{};
    };

    struct AgreeCarePlanAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        CarePlan body{};
    };

    /// Agree to a care plan.
    virtual AgreeCarePlanAnswer agreeCarePlan(Work& work, const AgreeCarePlan& request) = 0;

    struct CloseCarePlan {
        Id carePlanId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        NewCarePlanClosing body{};
    };

    struct CloseCarePlanAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        CarePlan body{};
    };

    /// Close a care plan.
    virtual CloseCarePlanAnswer closeCarePlan(Work& work, const CloseCarePlan& request) = 0;

    struct CompareCarePlanVersions {
        Id carePlanId{};
        std::int64_t from{};
        std::int64_t to{};
    };

    struct CompareCarePlanVersionsAnswer {
        static constexpr int status = 200;
        CarePlanDifference body{};
    };

    /// Compare two versions of a care plan.
    virtual CompareCarePlanVersionsAnswer compareCarePlanVersions(Work& work, const CompareCarePlanVersions& request) = 0;

    struct ContributeCarePlan {
        Id carePlanId{};
        std::string idempotencyKey{};
        NewCarePlanContribution body{};
    };

    struct ContributeCarePlanAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        CarePlan body{};
    };

    /// Contribute to a care plan.
    virtual ContributeCarePlanAnswer contributeCarePlan(Work& work, const ContributeCarePlan& request) = 0;

    struct CreateCarePlan {
        std::string idempotencyKey{};
        NewCarePlan body{};
    };

    struct CreateCarePlanAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        CarePlan body{};
    };

    /// Draft a care plan.
    virtual CreateCarePlanAnswer createCarePlan(Work& work, const CreateCarePlan& request) = 0;

    struct GetCarePlan {
        Id carePlanId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetCarePlanAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        CarePlan body{};
    };

    /// Read a care plan.
    virtual GetCarePlanAnswer getCarePlan(Work& work, const GetCarePlan& request) = 0;

    struct GetCarePlanVersion {
        Id carePlanId{};
        std::int64_t version{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetCarePlanVersionAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        CarePlan body{};
    };

    /// Read a version of a care plan.
    virtual GetCarePlanVersionAnswer getCarePlanVersion(Work& work, const GetCarePlanVersion& request) = 0;

    struct ListCarePlanTemplates {
        std::optional<std::string> program{};
        std::optional<Date> asOf{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListCarePlanTemplatesAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        CarePlanTemplatePage body{};
    };

    /// List templates of care plans.
    virtual ListCarePlanTemplatesAnswer listCarePlanTemplates(Work& work, const ListCarePlanTemplates& request) = 0;

    struct ListCarePlanVersions {
        Id carePlanId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListCarePlanVersionsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        CarePlanVersionPage body{};
    };

    /// List the versions of a care plan.
    virtual ListCarePlanVersionsAnswer listCarePlanVersions(Work& work, const ListCarePlanVersions& request) = 0;

    struct ListCarePlans {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListCarePlansAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        CarePlanPage body{};
    };

    /// List care plans.
    virtual ListCarePlansAnswer listCarePlans(Work& work, const ListCarePlans& request) = 0;

    struct PatchCarePlan {
        Id carePlanId{};
        std::string ifMatch{};
        CarePlanPatch body{};
    };

    struct PatchCarePlanAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        CarePlan body{};
    };

    /// Change a care plan.
    virtual PatchCarePlanAnswer patchCarePlan(Work& work, const PatchCarePlan& request) = 0;

    struct ProposeCarePlan {
        Id carePlanId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        CarePlanRemark body{};
    };

    struct ProposeCarePlanAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        CarePlan body{};
    };

    /// Propose a care plan.
    virtual ProposeCarePlanAnswer proposeCarePlan(Work& work, const ProposeCarePlan& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CarePlansApi::AdoptCarePlan readAdoptCarePlan(const http::Request& in);
[[nodiscard]] http::Answer answerAdoptCarePlan(const CarePlansApi::AdoptCarePlanAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CarePlansApi::AgreeCarePlan readAgreeCarePlan(const http::Request& in);
[[nodiscard]] http::Answer answerAgreeCarePlan(const CarePlansApi::AgreeCarePlanAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CarePlansApi::CloseCarePlan readCloseCarePlan(const http::Request& in);
[[nodiscard]] http::Answer answerCloseCarePlan(const CarePlansApi::CloseCarePlanAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CarePlansApi::CompareCarePlanVersions readCompareCarePlanVersions(const http::Request& in);
[[nodiscard]] http::Answer answerCompareCarePlanVersions(const CarePlansApi::CompareCarePlanVersionsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CarePlansApi::ContributeCarePlan readContributeCarePlan(const http::Request& in);
[[nodiscard]] http::Answer answerContributeCarePlan(const CarePlansApi::ContributeCarePlanAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CarePlansApi::CreateCarePlan readCreateCarePlan(const http::Request& in);
[[nodiscard]] http::Answer answerCreateCarePlan(const CarePlansApi::CreateCarePlanAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CarePlansApi::GetCarePlan readGetCarePlan(const http::Request& in);
[[nodiscard]] http::Answer answerGetCarePlan(const CarePlansApi::GetCarePlanAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CarePlansApi::GetCarePlanVersion readGetCarePlanVersion(const http::Request& in);
[[nodiscard]] http::Answer answerGetCarePlanVersion(const CarePlansApi::GetCarePlanVersionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CarePlansApi::ListCarePlanTemplates readListCarePlanTemplates(const http::Request& in);
[[nodiscard]] http::Answer answerListCarePlanTemplates(const CarePlansApi::ListCarePlanTemplatesAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CarePlansApi::ListCarePlanVersions readListCarePlanVersions(const http::Request& in);
[[nodiscard]] http::Answer answerListCarePlanVersions(const CarePlansApi::ListCarePlanVersionsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CarePlansApi::ListCarePlans readListCarePlans(const http::Request& in);
[[nodiscard]] http::Answer answerListCarePlans(const CarePlansApi::ListCarePlansAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CarePlansApi::PatchCarePlan readPatchCarePlan(const http::Request& in);
[[nodiscard]] http::Answer answerPatchCarePlan(const CarePlansApi::PatchCarePlanAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CarePlansApi::ProposeCarePlan readProposeCarePlan(const http::Request& in);
[[nodiscard]] http::Answer answerProposeCarePlan(const CarePlansApi::ProposeCarePlanAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, CarePlansApi& api);

} // namespace careway::api

// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/facility_stay.hpp"
#include "models/facility_stay_page.hpp"
#include "models/facility_stay_patch.hpp"
#include "models/new_facility_discharge.hpp"
#include "models/new_facility_stay.hpp"
#include "work/routes.hpp"

namespace careway::api {

class FacilityStaysApi {
public:
    virtual ~FacilityStaysApi() = default;

    struct CreateFacilityStay {
        std::string idempotencyKey{};
        NewFacilityStay body{};
    };

    struct CreateFacilityStayAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        FacilityStay body{};
    };

    /// Tell of an admission.
    virtual CreateFacilityStayAnswer createFacilityStay(Work& work, const CreateFacilityStay& request) = 0;

    struct DischargeFacilityStay {
        Id facilityStayId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        NewFacilityDischarge body{};
    };

    struct DischargeFacilityStayAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        FacilityStay body{};
    };

    /// Tell of a discharge.
    virtual DischargeFacilityStayAnswer dischargeFacilityStay(Work& work, const DischargeFacilityStay& request) = 0;

    struct GetFacilityStay {
        Id facilityStayId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetFacilityStayAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        FacilityStay body{};
    };

    /// Read a stay.
    virtual GetFacilityStayAnswer getFacilityStay(Work& work, const GetFacilityStay& request) = 0;

    struct ListFacilityStays {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListFacilityStaysAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        FacilityStayPage body{};
    };

    /// List stays in facilities.
    virtual ListFacilityStaysAnswer listFacilityStays(Work& work, const ListFacilityStays& request) = 0;

    struct PatchFacilityStay {
        Id facilityStayId{};
        std::string ifMatch{};
        FacilityStayPatch body{};
    };

    struct PatchFacilityStayAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        FacilityStay body{};
    };

    /// Change what is planned.
    virtual PatchFacilityStayAnswer patchFacilityStay(Work& work, const PatchFacilityStay& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] FacilityStaysApi::CreateFacilityStay readCreateFacilityStay(const http::Request& in);
[[nodiscard]] http::Answer answerCreateFacilityStay(const FacilityStaysApi::CreateFacilityStayAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] FacilityStaysApi::DischargeFacilityStay readDischargeFacilityStay(const http::Request& in);
[[nodiscard]] http::Answer answerDischargeFacilityStay(const FacilityStaysApi::DischargeFacilityStayAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] FacilityStaysApi::GetFacilityStay readGetFacilityStay(const http::Request& in);
[[nodiscard]] http::Answer answerGetFacilityStay(const FacilityStaysApi::GetFacilityStayAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] FacilityStaysApi::ListFacilityStays readListFacilityStays(const http::Request& in);
[[nodiscard]] http::Answer answerListFacilityStays(const FacilityStaysApi::ListFacilityStaysAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] FacilityStaysApi::PatchFacilityStay readPatchFacilityStay(const http::Request& in);
[[nodiscard]] http::Answer answerPatchFacilityStay(const FacilityStaysApi::PatchFacilityStayAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, FacilityStaysApi& api);

} // namespace careway::api

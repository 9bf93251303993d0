// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/continuity_answer.hpp"
#include "models/continuity_window.hpp"
#include "models/continuity_window_page.hpp"
#include "models/continuity_window_search.hpp"
#include "models/honored_plan.hpp"
#include "models/honored_plan_page.hpp"
#include "models/new_honored_plan.hpp"
#include "models/new_plan_of_care.hpp"
#include "models/new_treatment_course.hpp"
#include "models/treatment_course.hpp"
#include "models/treatment_course_page.hpp"
#include "models/treatment_course_patch.hpp"
#include "work/routes.hpp"

namespace careway::api {

class ContinuityApi {
public:
    virtual ~ContinuityApi() = default;

    struct CreateHonoredPlan {
        std::string idempotencyKey{};
        NewHonoredPlan body{};
    };

    struct CreateHonoredPlanAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        HonoredPlan body{};
    };

    /// Honor a plan from an earlier payer.
    virtual CreateHonoredPlanAnswer createHonoredPlan(Work& work, const CreateHonoredPlan& request) = 0;

    struct CreateTreatmentCourse {
        std::string idempotencyKey{};
        NewTreatmentCourse body{};
    };

    struct CreateTreatmentCourseAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        TreatmentCourse body{};
    };

    /// Tell of a course of treatment.
    virtual CreateTreatmentCourseAnswer createTreatmentCourse(Work& work, const CreateTreatmentCourse& request) = 0;

    struct ElectContinuityWindow {
        Id continuityWindowId{};
        std::string idempotencyKey{};
    };

    struct ElectContinuityWindowAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        ContinuityWindow body{};
    };

    /// Elect to go on with the provider.
    virtual ElectContinuityWindowAnswer electContinuityWindow(Work& work, const ElectContinuityWindow& request) = 0;

    struct GetContinuityWindow {
        Id continuityWindowId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetContinuityWindowAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        ContinuityWindow body{};
    };

    /// Read a window of continuity.
    virtual GetContinuityWindowAnswer getContinuityWindow(Work& work, const GetContinuityWindow& request) = 0;

    struct GetHonoredPlan {
        Id honoredPlanId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetHonoredPlanAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        HonoredPlan body{};
    };

    /// Read an honored plan.
    virtual GetHonoredPlanAnswer getHonoredPlan(Work& work, const GetHonoredPlan& request) = 0;

    struct GetTreatmentCourse {
        Id treatmentCourseId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetTreatmentCourseAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        TreatmentCourse body{};
    };

    /// Read a course of treatment.
    virtual GetTreatmentCourseAnswer getTreatmentCourse(Work& work, const GetTreatmentCourse& request) = 0;

    struct ListContinuityWindows {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListContinuityWindowsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        ContinuityWindowPage body{};
    };

    /// List windows of continuity.
    virtual ListContinuityWindowsAnswer listContinuityWindows(Work& work, const ListContinuityWindows& request) = 0;

    struct ListHonoredPlans {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListHonoredPlansAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        HonoredPlanPage body{};
    };

    /// List honored plans.
    virtual ListHonoredPlansAnswer listHonoredPlans(Work& work, const ListHonoredPlans& request) = 0;

    struct ListTreatmentCourses {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListTreatmentCoursesAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        TreatmentCoursePage body{};
    };

    /// List courses of treatment.
    virtual ListTreatmentCoursesAnswer listTreatmentCourses(Work& work, const ListTreatmentCourses& request) = 0;

    struct PatchTreatmentCourse {
        Id treatmentCourseId{};
        std::string ifMatch{};
        TreatmentCoursePatch body{};
    };

    struct PatchTreatmentCourseAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        TreatmentCourse body{};
    };

    /// Change a course of treatment.
    virtual PatchTreatmentCourseAnswer patchTreatmentCourse(Work& work, const PatchTreatmentCourse& request) = 0;

    struct ReplaceHonoredPlan {
        Id honoredPlanId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        NewPlanOfCare body{};
    };

    struct ReplaceHonoredPlanAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        HonoredPlan body{};
    };

    /// Set a new plan of care in its place.
    virtual ReplaceHonoredPlanAnswer replaceHonoredPlan(Work& work, const ReplaceHonoredPlan& request) = 0;

    struct SearchContinuityWindows {
        ContinuityWindowSearch body{};
    };

    struct SearchContinuityWindowsAnswer {
        static constexpr int status = 200;
        ContinuityAnswer body{};
    };

    /// Ask whether a window of continuity is open.
    virtual SearchContinuityWindowsAnswer searchContinuityWindows(Work& work, const SearchContinuityWindows& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ContinuityApi::CreateHonoredPlan readCreateHonoredPlan(const http::Request& in);
[[nodiscard]] http::Answer answerCreateHonoredPlan(const ContinuityApi::CreateHonoredPlanAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ContinuityApi::CreateTreatmentCourse readCreateTreatmentCourse(const http::Request& in);
[[nodiscard]] http::Answer answerCreateTreatmentCourse(const ContinuityApi::CreateTreatmentCourseAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ContinuityApi::ElectContinuityWindow readElectContinuityWindow(const http::Request& in);
[[nodiscard]] http::Answer answerElectContinuityWindow(const ContinuityApi::ElectContinuityWindowAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ContinuityApi::GetContinuityWindow readGetContinuityWindow(const http::Request& in);
[[nodiscard]] http::Answer answerGetContinuityWindow(const ContinuityApi::GetContinuityWindowAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ContinuityApi::GetHonoredPlan readGetHonoredPlan(const http::Request& in);
[[nodiscard]] http::Answer answerGetHonoredPlan(const ContinuityApi::GetHonoredPlanAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ContinuityApi::GetTreatmentCourse readGetTreatmentCourse(const http::Request& in);
[[nodiscard]] http::Answer answerGetTreatmentCourse(const ContinuityApi::GetTreatmentCourseAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ContinuityApi::ListContinuityWindows readListContinuityWindows(const http::Request& in);
[[nodiscard]] http::Answer answerListContinuityWindows(const ContinuityApi::ListContinuityWindowsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ContinuityApi::ListHonoredPlans readListHonoredPlans(const http::Request& in);
[[nodiscard]] http::Answer answerListHonoredPlans(const ContinuityApi::ListHonoredPlansAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ContinuityApi::ListTreatmentCourses readListTreatmentCourses(const http::Request& in);
[[nodiscard]] http::Answer answerListTreatmentCourses(const ContinuityApi::ListTreatmentCoursesAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ContinuityApi::PatchTreatmentCourse readPatchTreatmentCourse(const http::Request& in);
[[nodiscard]] http::Answer answerPatchTreatmentCourse(const ContinuityApi::PatchTreatmentCourseAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ContinuityApi::ReplaceHonoredPlan readReplaceHonoredPlan(const http::Request& in);
[[nodiscard]] http::Answer answerReplaceHonoredPlan(const ContinuityApi::ReplaceHonoredPlanAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ContinuityApi::SearchContinuityWindows readSearchContinuityWindows(const http::Request& in);
[[nodiscard]] http::Answer answerSearchContinuityWindows(const ContinuityApi::SearchContinuityWindowsAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, ContinuityApi& api);

} // namespace careway::api

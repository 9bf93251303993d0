#pragma once

#include "operations/continuity_api.hpp"

namespace careway::continuity {

/// The operations on courses of treatment, honored plans and windows of continuity.
class ContinuityOperations : public api::ContinuityApi {
public:
    ListTreatmentCoursesAnswer listTreatmentCourses(Work& work, const ListTreatmentCourses& request) override;
    CreateTreatmentCourseAnswer createTreatmentCourse(Work& work, const CreateTreatmentCourse& request) override;
    GetTreatmentCourseAnswer getTreatmentCourse(Work& work, const GetTreatmentCourse& request) override;
    PatchTreatmentCourseAnswer patchTreatmentCourse(Work& work, const PatchTreatmentCourse& request) override;

    ListHonoredPlansAnswer listHonoredPlans(Work& work, const ListHonoredPlans& request) override;
    CreateHonoredPlanAnswer createHonoredPlan(Work& work, const CreateHonoredPlan& request) override;
    GetHonoredPlanAnswer getHonoredPlan(Work& work, const GetHonoredPlan& request) override;
    ReplaceHonoredPlanAnswer replaceHonoredPlan(Work& work, const ReplaceHonoredPlan& request) override;

    ListContinuityWindowsAnswer listContinuityWindows(Work& work, const ListContinuityWindows& request) override;
    GetContinuityWindowAnswer getContinuityWindow(Work& work, const GetContinuityWindow& request) override;
    ElectContinuityWindowAnswer electContinuityWindow(Work& work, const ElectContinuityWindow& request) override;
    SearchContinuityWindowsAnswer searchContinuityWindows(Work& work, const SearchContinuityWindows& request) override;
};

} // namespace careway::continuity

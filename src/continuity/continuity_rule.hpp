#pragma once

#include "core/id.hpp"
#include "core/time.hpp"
#include "models/coding.hpp"
#include "models/continuity_finding.hpp"
#include "models/course_kind.hpp"
#include "models/departure.hpp"
#include "models/departure_cause.hpp"
#include "models/departure_ender.hpp"
#include "models/honored_plan.hpp"
#include "models/line_of_business.hpp"
#include "models/pregnancy.hpp"
#include "models/treatment_course.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// When care goes on as it was: what the rules of db/reference/continuity_rules.csv say of one course of treatment or honored plan.
namespace careway::continuity {

enum class CountsFrom { termination, notice, enrollment };
/// What else than the days ends a window.
enum class Through { treatment, postpartum, newPlan };

struct Rule {
    std::string rule;
    api::LineOfBusiness lineOfBusiness{};
    api::ContinuityOccasion occasion{};
    Date effectiveFrom{};
    std::optional<Date> effectiveTo; // the last day
    std::string state; // of the home address; empty: any
    std::vector<api::DepartureEnder> endedBy;
    std::vector<api::DepartureCause> causes;
    std::vector<api::CourseKind> kinds; // empty: any
    std::vector<int> trimesters; // empty: any
    CountsFrom countsFrom{};
    std::optional<std::int64_t> days; // nothing: as long as what ends it lasts
    Through through{};
    bool elected = false; // it depends on the member asking for it
    std::string reason, citation;
};

/// A length of time that the rules rest on, from when to when.
struct Measure {
    std::string measure;
    Date effectiveFrom{};
    std::optional<Date> effectiveTo; // the last day
    std::int64_t days = 0;
    std::string citation{};
};

struct Book {
    std::vector<Rule> rules;
    std::vector<Measure> measures;

    /// Throws std::logic_error when there is none: careway seed loads them.
    [[nodiscard]] std::chrono::days measure(std::string_view name, Date day) const;
};

/// What may go on: a course of treatment, or a plan from an earlier payer.
struct Subject {
    Id id;
    bool honored = false; // a plan
    std::optional<Id> providerId{};
    std::vector<api::Coding> codes; // none: whatever the provider does
    api::CourseKind kind = api::CourseKind::ordinary;
    Date startedOn{};
    std::optional<Date> endsOn{}; // the treatment has ended then, or is expected to
    std::optional<api::Pregnancy> pregnancy{};
    std::optional<Date> replacedOn{}; // by a new plan of care
};
[[nodiscard]] Subject subjectOf(const api::TreatmentCourse& course);
[[nodiscard]] Subject subjectOf(const api::HonoredPlan& plan);

/// A provider who left a network, as far as it concerns one member.
struct Leaving {
    Id providerId;
    Date endsOn{}; // the last day in the network
    Date noticedOn{}; // when the member was told, or is to be
    api::DepartureEnder endedBy{};
    api::DepartureCause cause{};
    std::vector<Id> electedCourses{}; // with which they asked to go on
};

/// `noticedOn` is when the member was told or is to be; where neither is known, when the plan knew.
[[nodiscard]] Leaving leavingOf(const api::Departure& departure, const std::optional<Date>& noticedOn);

/// What covers the member on the day, and since when without a gap.
struct Membership {
    api::LineOfBusiness lineOfBusiness{};
    Date enrolledOn{};
};

struct Person {
    std::vector<Membership> memberships;
    std::string state; // of the home address; empty if there is none
};

struct Question {
    std::optional<Id> providerId;
    std::optional<api::Coding> coding; // nothing: whatever it is
    Date day{};
    bool asIfElected = false; // what would be, if the member asked for it
};

/// In which of the three a pregnancy is on a day; 0 before it and after birth.
[[nodiscard]] int trimesterOn(const api::Pregnancy& pregnancy, Date day, const Book& book);

/// Whether two codes are the same: case and dots do not matter, claims leave them out.
[[nodiscard]] bool same(const api::Coding& a, const api::Coding& b);

/// What every rule says that is in force for the member, with why not where one does not apply.
[[nodiscard]] std::vector<api::ContinuityFinding> findingsOf(
    const Book& book, const Subject& subject, std::span<const Leaving> leavings, const Person& person, const Question& question);

/// The one that lasts longest of those that apply, the first of several; nothing when none does.
[[nodiscard]] std::optional<api::ContinuityFinding> longestOf(std::span<const api::ContinuityFinding> findings);

} // namespace careway::continuity

#include "assessments/follow_up_store.hpp"

#include "assessments/assessment.hpp"
#include "enrollments/standing.hpp"
#include "tasks/to_do.hpp"
#include "timeline/event.hpp"

namespace careway::assessments {

namespace {

constexpr auto selectFollowed = R"sql(/* find assessments that opened something */ SELECT id FROM assessment
    WHERE member_id = UNHEX(:member) AND JSON_LENGTH(document, '$.followUps') > 0)sql";

std::string eventOf(const api::Assessment& assessment)
{
    if (assessment.state == api::AssessmentState::incomplete) return "assessment.kept";
    return assessment.replaces ? "assessment.corrected" : "assessment.answered";
}

} // namespace

void FollowUpStore::open(const api::Assessment& assessment)
{
    if (assessment.followUps.empty()) return;
    tasks::ToDo toDo;
    toDo.memberId = assessment.memberId;
    toDo.labels = bitsOf(assessment.labels);
    toDo.subjectId = assessment.id;
    toDo.enrollmentId = assessment.enrollmentId;
    if (toDo.enrollmentId)
        if (const auto standing = enrollments::standingOf(sql_, *toDo.enrollmentId)) toDo.program = standing->program;
    for (const auto& kind : assessment.followUps) {
        toDo.kind = kind;
        tasks::open(sql_, by_, toDo, now_);
    }
}

void FollowUpStore::settle(const api::Assessment& assessment, const api::Instrument& instrument)
{
    if (instrument.completes.empty()) return;
    auto about = sql_.fetch<Id>(selectFollowed, {{"member", assessment.memberId}});
    for (const auto& each : enrollments::runningOf(sql_, assessment.memberId))
        about.push_back(each.id);
    for (const auto& kind : instrument.completes)
        for (const auto& id : about)
            tasks::settle(sql_, by_, kind, id, "Answered: " + instrument.name, now_);
}

void FollowUpStore::tell(const api::Assessment& assessment, const std::string& instrument)
{
    timeline::Event event{eventOf(assessment), assessment.memberId, bitsOf(assessment.labels)};
    event.subjectId = assessment.id;
    event.enrollmentId = assessment.enrollmentId;
    event.causeId = assessment.replaces;
    event.detail = instrument;
    timeline::tell(sql_, by_, event, now_);
}

} // namespace careway::assessments

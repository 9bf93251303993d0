// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/basis_kind.hpp"
#include "models/care_plan_agreement.hpp"
#include "models/care_plan_closing.hpp"
#include "models/care_plan_contribution.hpp"
#include "models/care_plan_goal.hpp"
#include "models/care_plan_intervention.hpp"
#include "models/care_plan_origin.hpp"
#include "models/care_plan_point.hpp"
#include "models/care_plan_state.hpp"
#include "models/care_team_person.hpp"
#include "models/disclosure_notice.hpp"
#include "models/label.hpp"
#include "models/received_care_plan.hpp"
#include "models/source_program.hpp"

namespace careway::api {

/// A care plan of a member in a program.
struct CarePlan {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::string program{};
    std::optional<Id> enrollmentId{};
    CarePlanOrigin origin{};
    CarePlanState state{};
    SourceProgram sourceProgram{};
    BasisKind basis{};
    std::vector<Label> labels{};
    std::string title{};
    std::optional<std::string> templateCode{};
    std::optional<Date> templateFrom{};
    bool sample{};
    std::optional<Id> precededBy{};
    std::vector<CarePlanGoal> goals{};
    std::vector<CarePlanIntervention> interventions{};
    std::vector<CarePlanPoint> needs{};
    std::vector<CarePlanPoint> barriers{};
    std::vector<CarePlanPoint> strengths{};
    std::vector<CareTeamPerson> careTeam{};
    std::vector<CarePlanContribution> contributions{};
    std::vector<CarePlanAgreement> agreements{};
    std::optional<std::int64_t> agreedVersion{};
    std::optional<ReceivedCarePlan> received{};
    std::optional<CarePlanClosing> closing{};
    std::optional<DisclosureNotice> disclosure{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const CarePlan&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlan& out);
void write(json::Writer& out, const CarePlan& in);

} // namespace careway::api

// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/appeal_action.hpp"
#include "models/appeal_decided.hpp"
#include "models/appeal_forwarding.hpp"
#include "models/appeal_stage.hpp"
#include "models/appeal_state.hpp"
#include "models/case_holder.hpp"
#include "models/clock_reading.hpp"
#include "models/continued_benefits.hpp"
#include "models/decision_subject.hpp"
#include "models/decision_urgency.hpp"
#include "models/disclosure_notice.hpp"
#include "models/dismissed_appeal.hpp"
#include "models/expediting.hpp"
#include "models/external_decision.hpp"
#include "models/filer.hpp"
#include "models/granted_extension.hpp"
#include "models/label.hpp"
#include "models/line_of_business.hpp"

namespace careway::api {

/// An appeal against what was decided of a request, and what came of it.
struct Appeal {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    Id priorAuthorizationId{};
    std::vector<std::int64_t> sequences{};
    AppealStage stage{};
    LineOfBusiness lineOfBusiness{};
    DecisionSubject subject{};
    DecisionUrgency urgency{};
    AppealState state{};
    Filer filedBy{};
    std::string reason{};
    std::optional<std::string> goodCause{};
    Instant noticeAt{};
    std::optional<Date> fileBy{};
    bool filedLate{};
    Instant receivedAt{};
    std::optional<Expediting> expediting{};
    std::vector<GrantedExtension> extensions{};
    std::optional<ContinuedBenefits> continues{};
    std::optional<CaseHolder> holder{};
    std::optional<AppealDecided> decision{};
    std::optional<AppealForwarding> forwarding{};
    std::optional<ExternalDecision> external{};
    std::optional<DismissedAppeal> dismissal{};
    std::optional<ClockReading> clock{};
    std::vector<AppealAction> next{};
    std::vector<Label> labels{};
    std::optional<DisclosureNotice> disclosure{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Appeal&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Appeal& out);
void write(json::Writer& out, const Appeal& in);

} // namespace careway::api

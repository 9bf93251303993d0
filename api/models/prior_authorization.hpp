// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/appeal_rights.hpp"
#include "models/authorization_answer.hpp"
#include "models/authorization_item.hpp"
#include "models/authorization_kind.hpp"
#include "models/authorization_review.hpp"
#include "models/authorization_state.hpp"
#include "models/automatic_approval.hpp"
#include "models/benefit.hpp"
#include "models/case_holder.hpp"
#include "models/clock_reading.hpp"
#include "models/coding.hpp"
#include "models/decision_urgency.hpp"
#include "models/disclosure_notice.hpp"
#include "models/expediting.hpp"
#include "models/granted_extension.hpp"
#include "models/information_request.hpp"
#include "models/label.hpp"
#include "models/line_of_business.hpp"
#include "models/needed_thing.hpp"
#include "models/peer_to_peer.hpp"

namespace careway::api {

/// A request and what came of it.
struct PriorAuthorization {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    AuthorizationKind kind{};
    AuthorizationReview review{};
    std::optional<Benefit> benefit{};
    DecisionUrgency urgency{};
    AuthorizationState state{};
    std::optional<LineOfBusiness> lineOfBusiness{};
    Id requesterId{};
    std::optional<Id> precededBy{};
    std::vector<Coding> diagnoses{};
    std::vector<AuthorizationItem> items{};
    std::vector<NeededThing> missing{};
    std::vector<InformationRequest> informationRequests{};
    std::vector<AuthorizationAnswer> answers{};
    std::optional<bool> emergency{};
    std::optional<bool> exception{};
    std::optional<std::string> note{};
    std::optional<Instant> receivedAt{};
    std::optional<Instant> statementAt{};
    std::optional<Instant> supplementedAt{};
    std::optional<Instant> decidedAt{};
    std::optional<ClockReading> clock{};
    std::vector<GrantedExtension> extensions{};
    std::optional<Expediting> expediting{};
    std::optional<AutomaticApproval> automatic{};
    std::optional<AppealRights> appealRights{};
    std::vector<PeerToPeer> peerToPeer{};
    std::optional<CaseHolder> holder{};
    std::vector<Label> labels{};
    std::optional<DisclosureNotice> disclosure{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const PriorAuthorization&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, PriorAuthorization& out);
void write(json::Writer& out, const PriorAuthorization& in);

} // namespace careway::api

#pragma once

#include "care_plans/template.hpp"
#include "models/care_plan_author.hpp"
#include "models/care_plan_patch.hpp"
#include "models/new_care_plan.hpp"
#include "models/new_care_plan_agreement.hpp"
#include "models/new_care_plan_closing.hpp"
#include "models/new_care_plan_contribution.hpp"
#include "models/new_taken_over_care_plan.hpp"

#include <optional>

/// What is to be reached with a member, by when and by whom: written together, agreed, followed, closed.
namespace careway::care_plans {

/// What makes a plan one that it was not: the moves of its life.
enum class Move { change, propose, contribute, agree, close };

/// Whether a plan may be moved so now; a conflict lists what else may be done. What was taken over stays as it came: it can only be closed.
[[nodiscard]] Result<void> may(const api::CarePlan& plan, Move move);

/// From its template, and what was given on top of it.
[[nodiscard]] Result<api::CarePlan> drafted(const api::NewCarePlan& asked, const std::optional<api::CarePlanTemplate>& from,
    std::vector<api::Label> labels, const Ids& newId, Instant now);

/// As it came from an earlier payer or provider. It is honoured at once: nobody has to agree to it anew.
[[nodiscard]] Result<api::CarePlan> takenOver(
    const api::NewTakenOverCarePlan& asked, const std::vector<api::Label>& labels, const Id& id, Instant now);

[[nodiscard]] Result<api::CarePlan> changed(api::CarePlan plan, const api::CarePlanPatch& patch, const Ids& newId, Instant now);

/// Only with goals that can be measured: where one begins, where to and by when.
[[nodiscard]] Result<api::CarePlan> proposed(api::CarePlan plan, Instant now);

[[nodiscard]] Result<api::CarePlan> contributed(
    api::CarePlan plan, const api::NewCarePlanContribution& said, const api::CarePlanAuthor& author, const Id& id, Instant now);

/// The word of the member, or of who stands for them, signs it. A word that staff heard says how they heard it.
[[nodiscard]] Result<api::CarePlan> agreed(
    api::CarePlan plan, const api::NewCarePlanAgreement& said, const api::CarePlanAuthor& author, const Id& id, Instant now);

/// Each of its goals has one outcome.
[[nodiscard]] Result<api::CarePlan> closed(api::CarePlan plan, const api::NewCarePlanClosing& closing, Instant now);

} // namespace careway::care_plans

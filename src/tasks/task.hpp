#pragma once

#include "access/policy.hpp"
#include "core/error.hpp"
#include "models/task.hpp"
#include "tasks/business_time.hpp"

#include <optional>
#include <set>
#include <string>

/// What is to be done about a member, by whom and until when.
namespace careway::tasks {

/// What db/reference/task_kinds.csv says of a kind on a day.
struct Kind {
    std::string kind, title;
    bool inBusinessHours = false;
    std::chrono::minutes due{0};
    api::TaskUrgency urgency{};
    std::set<std::string, std::less<>> credentials; // of whom alone it is completed; none: anybody
    std::optional<std::chrono::minutes> escalates; // after it was given or escalated last
    bool mandatory = false; // goes on when somebody has opted out
    bool contact = false; // reaches out to the member
    bool given = false; // people may give one
    std::chrono::days sees{0}; // so long after it was due the assignee sees the member
};

/// When a task of the kind, given now, is due; what safety demands, the same day by the member's clock at the latest.
[[nodiscard]] Instant dueAt(const Kind& kind, const BusinessHours& hours, std::string_view zone, Instant now);

/// As it is shown at a moment: whether it is late is nowhere kept.
[[nodiscard]] api::Task shown(api::Task task, Instant now);

/// A conflict for one that is not open; forbidden for whom the kind does not let.
[[nodiscard]] Result<api::Task> completed(
    api::Task task, const Kind& kind, std::string_view credential, const std::string& note, const std::optional<Id>& by, Instant now);
[[nodiscard]] Result<api::Task> cancelled(
    api::Task task, const Kind& kind, const std::string& reason, const std::optional<Id>& by, Instant now);
[[nodiscard]] Result<api::Task> handedTo(api::Task task, const Id& assignee, Instant now);

/// The next one is asked to come.
[[nodiscard]] api::Task escalated(api::Task task, const std::optional<Id>& assignee, Instant now);

} // namespace careway::tasks

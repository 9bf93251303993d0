#pragma once

#include "access/caller.hpp"
#include "access/policy.hpp"
#include "core/id.hpp"
#include "models/new_topic_step.hpp"
#include "models/topic_course.hpp"
#include "self_management/topic.hpp"

/// A member's way through a topic.
namespace careway::self_management {

/// Whether the caller's role may know of it at all: the member, who stands for them, the plan's care managers. The programs say that
/// providers are not told (contact.providerPush), and nobody else has a part in it.
[[nodiscard]] bool mayKnow(const access::Caller& caller);

/// What a decision on access looks at: the plan's own work.
[[nodiscard]] access::Protection protectionOf(const api::TopicCourse& course);

[[nodiscard]] api::TopicCourse started(const Id& memberId, const Topic& topic, const Id& id, Instant now);

/// With a step done; one that was left goes on by it. Done again, the later note stands.
[[nodiscard]] Result<api::TopicCourse> recorded(api::TopicCourse course, const Topic& topic, const api::NewTopicStep& step, Instant now);

/// At any time, without a reason; twice is the same as once.
[[nodiscard]] Result<api::TopicCourse> left(api::TopicCourse course, Instant now);

/// When the member says so; twice is the same as once.
[[nodiscard]] api::TopicCourse finished(api::TopicCourse course, Instant now);

} // namespace careway::self_management

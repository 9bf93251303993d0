#pragma once

#include "core/error.hpp"
#include "core/time.hpp"
#include "models/label.hpp"
#include "models/self_management_step.hpp"
#include "models/self_management_topic.hpp"
#include "models/self_management_topic_entry.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What members can learn by themselves, as db/reference/self_management says it.
namespace careway::self_management {

struct TopicText {
    std::string language, title, summary;
    std::vector<api::SelfManagementStep> steps;

    bool operator==(const TopicText&) const = default;
};

/// A topic for a span of days on which it is the same; its code is that of its program.
struct Topic {
    std::string code;
    std::vector<api::Label> labels; // how a member's way through it is protected
    std::string labelNote; // and why so
    std::vector<TopicText> texts; // the first is for whoever has none in their language
    bool sample = false;
    std::string citation;
    Date effectiveFrom;
    std::optional<Date> effectiveTo; // the last day
};

/// The same steps in every language, each once, English first, days in their order.
[[nodiscard]] Result<void> check(const Topic& topic);

/// The texts in a language, "es" for "es-MX" too; else the first.
[[nodiscard]] const TopicText& textFor(const Topic& topic, std::string_view language);

[[nodiscard]] api::SelfManagementTopic shown(const Topic& topic, std::string_view language);
[[nodiscard]] api::SelfManagementTopicEntry listed(const Topic& topic, std::string_view language);

} // namespace careway::self_management

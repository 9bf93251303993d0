// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What the member is to the subscriber.
enum class SubscriberRelationship {
    self,
    spouse,
    child,
    other,
};

[[nodiscard]] std::string_view nameOf(SubscriberRelationship value, json::As<SubscriberRelationship>);
[[nodiscard]] std::optional<SubscriberRelationship> parse(std::string_view text, json::As<SubscriberRelationship>);
[[nodiscard]] std::string_view choices(json::As<SubscriberRelationship>);

} // namespace careway::api

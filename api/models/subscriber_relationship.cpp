// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/subscriber_relationship.hpp"

namespace careway::api {

std::string_view nameOf(SubscriberRelationship value, json::As<SubscriberRelationship>)
{
    switch (value) {
    case SubscriberRelationship::self: return "self";
    case SubscriberRelationship::spouse: return "spouse";
    case SubscriberRelationship::child: return "child";
    case SubscriberRelationship::other: return "other";
    }
    return {};
}

std::optional<SubscriberRelationship> parse(std::string_view text, json::As<SubscriberRelationship>)
{
    if (text == "self") return SubscriberRelationship::self;
    if (text == "spouse") return SubscriberRelationship::spouse;
    if (text == "child") return SubscriberRelationship::child;
    if (text == "other") return SubscriberRelationship::other;
    return std::nullopt;
}

std::string_view choices(json::As<SubscriberRelationship>) { return "self, spouse, child, other"; }

} // namespace careway::api

// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/subscriber_relationship.hpp"

namespace careway::api {

/// The person through whom a member is covered.
struct Subscriber {
    SubscriberRelationship relationship{};
    std::optional<Id> memberId{};
    std::optional<std::string> name{};

    bool operator==(const Subscriber&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Subscriber& out);
void write(json::Writer& out, const Subscriber& in);

} // namespace careway::api

// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whom to find; all that is given must fit.
struct MemberSearch {
    std::optional<Id> memberId{};
    std::optional<std::string> memberNumber{};
    std::optional<std::string> familyName{};
    std::optional<std::string> givenName{};
    std::optional<Date> birthDate{};
    std::optional<std::string> phone{};
    std::optional<std::int32_t> limit{};
    std::optional<std::string> cursor{};

    bool operator==(const MemberSearch&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MemberSearch& out);
void write(json::Writer& out, const MemberSearch& in);

} // namespace careway::api

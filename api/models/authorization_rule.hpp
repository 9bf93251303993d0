// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/approval_rule.hpp"
#include "models/authorization_kind.hpp"
#include "models/line_of_business.hpp"
#include "models/ruled_alternative.hpp"
#include "models/ruled_need.hpp"
#include "models/ruled_service.hpp"

namespace careway::api {

/// For what an authorization is needed, and with what.
struct AuthorizationRule {
    std::string code{};
    std::string name{};
    AuthorizationKind kind{};
    std::vector<LineOfBusiness> linesOfBusiness{};
    std::vector<RuledService> services{};
    bool needed{};
    std::vector<std::string> orderedBy{};
    std::vector<RuledNeed> documents{};
    std::vector<RuledNeed> questions{};
    std::vector<RuledAlternative> alternatives{};
    std::optional<std::string> criterion{};
    std::optional<ApprovalRule> approval{};
    bool sample{};
    std::string citation{};
    Date effectiveFrom{};
    std::optional<Date> effectiveTo{};

    bool operator==(const AuthorizationRule&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationRule& out);
void write(json::Writer& out, const AuthorizationRule& in);

} // namespace careway::api

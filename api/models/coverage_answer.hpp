// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/authorization_kind.hpp"
#include "models/coverage_alternative.hpp"
#include "models/line_of_business.hpp"
#include "models/needed_thing.hpp"
#include "models/not_needed_because.hpp"

namespace careway::api {

/// Whether an authorization is needed, by which rule and with what.
struct CoverageAnswer {
    bool covered{};
    bool needed{};
    std::optional<NotNeededBecause> because{};
    std::optional<LineOfBusiness> lineOfBusiness{};
    AuthorizationKind kind{};
    std::string rule{};
    std::string text{};
    std::string citation{};
    std::optional<Date> effectiveFrom{};
    std::optional<Date> until{};
    std::optional<bool> sample{};
    std::optional<Id> priorAuthorizationId{};
    std::vector<NeededThing> documents{};
    std::vector<NeededThing> questions{};
    std::vector<CoverageAlternative> alternatives{};

    bool operator==(const CoverageAnswer&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoverageAnswer& out);
void write(json::Writer& out, const CoverageAnswer& in);

} // namespace careway::api

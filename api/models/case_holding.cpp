// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/case_holding.hpp"

namespace careway::api {

std::string_view nameOf(CaseHolding value, json::As<CaseHolding>)
{
    switch (value) {
    case CaseHolding::self: return "self";
    case CaseHolding::somebody: return "somebody";
    case CaseHolding::nobody: return "nobody";
    }
    return {};
}

std::optional<CaseHolding> parse(std::string_view text, json::As<CaseHolding>)
{
    if (text == "self") return CaseHolding::self;
    if (text == "somebody") return CaseHolding::somebody;
    if (text == "nobody") return CaseHolding::nobody;
    return std::nullopt;
}

std::string_view choices(json::As<CaseHolding>) { return "self, somebody, nobody"; }

} // namespace careway::api

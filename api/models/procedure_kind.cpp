// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/procedure_kind.hpp"

namespace careway::api {

std::string_view nameOf(ProcedureKind value, json::As<ProcedureKind>)
{
    switch (value) {
    case ProcedureKind::procedure: return "procedure";
    case ProcedureKind::regimen: return "regimen";
    }
    return {};
}

std::optional<ProcedureKind> parse(std::string_view text, json::As<ProcedureKind>)
{
    if (text == "procedure") return ProcedureKind::procedure;
    if (text == "regimen") return ProcedureKind::regimen;
    return std::nullopt;
}

std::string_view choices(json::As<ProcedureKind>) { return "procedure, regimen"; }

} // namespace careway::api

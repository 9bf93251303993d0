// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/suspension_statement.hpp"

namespace careway::api {

std::string_view nameOf(SuspensionStatement value, json::As<SuspensionStatement>)
{
    switch (value) {
    case SuspensionStatement::written: return "written";
    case SuspensionStatement::oral: return "oral";
    }
    return {};
}

std::optional<SuspensionStatement> parse(std::string_view text, json::As<SuspensionStatement>)
{
    if (text == "written") return SuspensionStatement::written;
    if (text == "oral") return SuspensionStatement::oral;
    return std::nullopt;
}

std::string_view choices(json::As<SuspensionStatement>) { return "written, oral"; }

} // namespace careway::api

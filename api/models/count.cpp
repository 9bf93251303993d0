// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/count.hpp"

namespace careway::api {

std::string_view nameOf(Count value, json::As<Count>)
{
    switch (value) {
    case Count::exact: return "exact";
    }
    return {};
}

std::optional<Count> parse(std::string_view text, json::As<Count>)
{
    if (text == "exact") return Count::exact;
    return std::nullopt;
}

std::string_view choices(json::As<Count>) { return "exact"; }

} // namespace careway::api

// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/forwarding.hpp"

namespace careway::api {

std::string_view nameOf(Forwarding value, json::As<Forwarding>)
{
    switch (value) {
    case Forwarding::never: return "never";
    case Forwarding::late: return "late";
    case Forwarding::upheldOrLate: return "upheld-or-late";
    }
    return {};
}

std::optional<Forwarding> parse(std::string_view text, json::As<Forwarding>)
{
    if (text == "never") return Forwarding::never;
    if (text == "late") return Forwarding::late;
    if (text == "upheld-or-late") return Forwarding::upheldOrLate;
    return std::nullopt;
}

std::string_view choices(json::As<Forwarding>) { return "never, late, upheld-or-late"; }

} // namespace careway::api

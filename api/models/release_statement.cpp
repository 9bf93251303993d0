// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/release_statement.hpp"

namespace careway::api {

std::string_view nameOf(ReleaseStatement value, json::As<ReleaseStatement>)
{
    switch (value) {
    case ReleaseStatement::rightToRevoke: return "right-to-revoke";
    case ReleaseStatement::redisclosure: return "redisclosure";
    case ReleaseStatement::consequencesOfRefusal: return "consequences-of-refusal";
    }
    return {};
}

std::optional<ReleaseStatement> parse(std::string_view text, json::As<ReleaseStatement>)
{
    if (text == "right-to-revoke") return ReleaseStatement::rightToRevoke;
    if (text == "redisclosure") return ReleaseStatement::redisclosure;
    if (text == "consequences-of-refusal") return ReleaseStatement::consequencesOfRefusal;
    return std::nullopt;
}

std::string_view choices(json::As<ReleaseStatement>) { return "right-to-revoke, redisclosure, consequences-of-refusal"; }

} // namespace careway::api

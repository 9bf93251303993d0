// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/appeal_stage.hpp"

namespace careway::api {

std::string_view nameOf(AppealStage value, json::As<AppealStage>)
{
    switch (value) {
    case AppealStage::internal: return "internal";
    case AppealStage::external: return "external";
    case AppealStage::hearing: return "hearing";
    }
    return {};
}

std::optional<AppealStage> parse(std::string_view text, json::As<AppealStage>)
{
    if (text == "internal") return AppealStage::internal;
    if (text == "external") return AppealStage::external;
    if (text == "hearing") return AppealStage::hearing;
    return std::nullopt;
}

std::string_view choices(json::As<AppealStage>) { return "internal, external, hearing"; }

} // namespace careway::api

// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/stage.hpp"

namespace careway::api {

std::string_view nameOf(Stage value, json::As<Stage>)
{
    switch (value) {
    case Stage::new_: return "new";
    case Stage::onHold: return "on-hold";
    case Stage::class_: return "class";
    case Stage::default_: return "default";
    case Stage::done: return "done";
    }
    return {};
}

std::optional<Stage> parse(std::string_view text, json::As<Stage>)
{
    if (text == "new") return Stage::new_;
    if (text == "on-hold") return Stage::onHold;
    if (text == "class") return Stage::class_;
    if (text == "default") return Stage::default_;
    if (text == "done") return Stage::done;
    return std::nullopt;
}

std::string_view choices(json::As<Stage>) { return "new, on-hold, class, default, done"; }

} // namespace careway::api

// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/ending_way.hpp"

namespace careway::api {

std::string_view nameOf(EndingWay value, json::As<EndingWay>)
{
    switch (value) {
    case EndingWay::inWriting: return "in-writing";
    case EndingWay::orally: return "orally";
    }
    return {};
}

std::optional<EndingWay> parse(std::string_view text, json::As<EndingWay>)
{
    if (text == "in-writing") return EndingWay::inWriting;
    if (text == "orally") return EndingWay::orally;
    return std::nullopt;
}

std::string_view choices(json::As<EndingWay>) { return "in-writing, orally"; }

} // namespace careway::api

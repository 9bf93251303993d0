// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/instrument_occasion.hpp"

namespace careway::api {

std::string_view nameOf(InstrumentOccasion value, json::As<InstrumentOccasion>)
{
    switch (value) {
    case InstrumentOccasion::safety: return "safety";
    case InstrumentOccasion::positive: return "positive";
    }
    return {};
}

std::optional<InstrumentOccasion> parse(std::string_view text, json::As<InstrumentOccasion>)
{
    if (text == "safety") return InstrumentOccasion::safety;
    if (text == "positive") return InstrumentOccasion::positive;
    return std::nullopt;
}

std::string_view choices(json::As<InstrumentOccasion>) { return "safety, positive"; }

} // namespace careway::api

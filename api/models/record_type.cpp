// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/record_type.hpp"

namespace careway::api {

std::string_view nameOf(RecordType value, json::As<RecordType>)
{
    switch (value) {
    case RecordType::encounter: return "encounter";
    case RecordType::condition: return "condition";
    case RecordType::procedure: return "procedure";
    case RecordType::observation: return "observation";
    case RecordType::medicationFill: return "medication-fill";
    case RecordType::claim: return "claim";
    }
    return {};
}

std::optional<RecordType> parse(std::string_view text, json::As<RecordType>)
{
    if (text == "encounter") return RecordType::encounter;
    if (text == "condition") return RecordType::condition;
    if (text == "procedure") return RecordType::procedure;
    if (text == "observation") return RecordType::observation;
    if (text == "medication-fill") return RecordType::medicationFill;
    if (text == "claim") return RecordType::claim;
    return std::nullopt;
}

std::string_view choices(json::As<RecordType>) { return "encounter, condition, procedure, observation, medication-fill, claim"; }

} // namespace careway::api

// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/record_outcome.hpp"

namespace careway::api {

std::string_view nameOf(RecordOutcome value, json::As<RecordOutcome>)
{
    switch (value) {
    case RecordOutcome::created: return "created";
    case RecordOutcome::unchanged: return "unchanged";
    case RecordOutcome::replaced: return "replaced";
    case RecordOutcome::refused: return "refused";
    }
    return {};
}

std::optional<RecordOutcome> parse(std::string_view text, json::As<RecordOutcome>)
{
    if (text == "created") return RecordOutcome::created;
    if (text == "unchanged") return RecordOutcome::unchanged;
    if (text == "replaced") return RecordOutcome::replaced;
    if (text == "refused") return RecordOutcome::refused;
    return std::nullopt;
}

std::string_view choices(json::As<RecordOutcome>) { return "created, unchanged, replaced, refused"; }

} // namespace careway::api

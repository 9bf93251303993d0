// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/review_note_kind.hpp"

namespace careway::api {

std::string_view nameOf(ReviewNoteKind value, json::As<ReviewNoteKind>)
{
    switch (value) {
    case ReviewNoteKind::note: return "note";
    case ReviewNoteKind::opinion: return "opinion";
    }
    return {};
}

std::optional<ReviewNoteKind> parse(std::string_view text, json::As<ReviewNoteKind>)
{
    if (text == "note") return ReviewNoteKind::note;
    if (text == "opinion") return ReviewNoteKind::opinion;
    return std::nullopt;
}

std::string_view choices(json::As<ReviewNoteKind>) { return "note, opinion"; }

} // namespace careway::api

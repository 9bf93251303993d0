// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/letter_recipient.hpp"

namespace careway::api {

std::string_view nameOf(LetterRecipient value, json::As<LetterRecipient>)
{
    switch (value) {
    case LetterRecipient::member: return "member";
    case LetterRecipient::provider: return "provider";
    case LetterRecipient::prescriber: return "prescriber";
    case LetterRecipient::allPrescribers: return "all-prescribers";
    case LetterRecipient::clinicalTeam: return "clinical-team";
    }
    return {};
}

std::optional<LetterRecipient> parse(std::string_view text, json::As<LetterRecipient>)
{
    if (text == "member") return LetterRecipient::member;
    if (text == "provider") return LetterRecipient::provider;
    if (text == "prescriber") return LetterRecipient::prescriber;
    if (text == "all-prescribers") return LetterRecipient::allPrescribers;
    if (text == "clinical-team") return LetterRecipient::clinicalTeam;
    return std::nullopt;
}

std::string_view choices(json::As<LetterRecipient>) { return "member, provider, prescriber, all-prescribers, clinical-team"; }

} // namespace careway::api

// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/attempt_outcome.hpp"

namespace careway::api {

std::string_view nameOf(AttemptOutcome value, json::As<AttemptOutcome>)
{
    switch (value) {
    case AttemptOutcome::reached: return "reached";
    case AttemptOutcome::noAnswer: return "no-answer";
    case AttemptOutcome::voiceMail: return "voice-mail";
    case AttemptOutcome::wrongNumber: return "wrong-number";
    case AttemptOutcome::callBack: return "call-back";
    }
    return {};
}

std::optional<AttemptOutcome> parse(std::string_view text, json::As<AttemptOutcome>)
{
    if (text == "reached") return AttemptOutcome::reached;
    if (text == "no-answer") return AttemptOutcome::noAnswer;
    if (text == "voice-mail") return AttemptOutcome::voiceMail;
    if (text == "wrong-number") return AttemptOutcome::wrongNumber;
    if (text == "call-back") return AttemptOutcome::callBack;
    return std::nullopt;
}

std::string_view choices(json::As<AttemptOutcome>) { return "reached, no-answer, voice-mail, wrong-number, call-back"; }

} // namespace careway::api

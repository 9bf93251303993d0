// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/peer_outcome.hpp"

namespace careway::api {

std::string_view nameOf(PeerOutcome value, json::As<PeerOutcome>)
{
    switch (value) {
    case PeerOutcome::upheld: return "upheld";
    case PeerOutcome::moreInformation: return "more-information";
    case PeerOutcome::agreedOtherwise: return "agreed-otherwise";
    }
    return {};
}

std::optional<PeerOutcome> parse(std::string_view text, json::As<PeerOutcome>)
{
    if (text == "upheld") return PeerOutcome::upheld;
    if (text == "more-information") return PeerOutcome::moreInformation;
    if (text == "agreed-otherwise") return PeerOutcome::agreedOtherwise;
    return std::nullopt;
}

std::string_view choices(json::As<PeerOutcome>) { return "upheld, more-information, agreed-otherwise"; }

} // namespace careway::api

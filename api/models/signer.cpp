// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/signer.hpp"

namespace careway::api {

std::string_view nameOf(Signer value, json::As<Signer>)
{
    switch (value) {
    case Signer::patient: return "patient";
    case Signer::parent: return "parent";
    case Signer::guardian: return "guardian";
    case Signer::powerOfAttorney: return "power-of-attorney";
    }
    return {};
}

std::optional<Signer> parse(std::string_view text, json::As<Signer>)
{
    if (text == "patient") return Signer::patient;
    if (text == "parent") return Signer::parent;
    if (text == "guardian") return Signer::guardian;
    if (text == "power-of-attorney") return Signer::powerOfAttorney;
    return std::nullopt;
}

std::string_view choices(json::As<Signer>) { return "patient, parent, guardian, power-of-attorney"; }

} // namespace careway::api

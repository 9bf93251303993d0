// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/signature_method.hpp"

namespace careway::api {

std::string_view nameOf(SignatureMethod value, json::As<SignatureMethod>)
{
    switch (value) {
    case SignatureMethod::electronic: return "electronic";
    case SignatureMethod::paper: return "paper";
    }
    return {};
}

std::optional<SignatureMethod> parse(std::string_view text, json::As<SignatureMethod>)
{
    if (text == "electronic") return SignatureMethod::electronic;
    if (text == "paper") return SignatureMethod::paper;
    return std::nullopt;
}

std::string_view choices(json::As<SignatureMethod>) { return "electronic, paper"; }

} // namespace careway::api

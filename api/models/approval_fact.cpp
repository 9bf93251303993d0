// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/approval_fact.hpp"

namespace careway::api {

std::string_view nameOf(ApprovalFact value, json::As<ApprovalFact>)
{
    switch (value) {
    case ApprovalFact::diagnosis: return "diagnosis";
    case ApprovalFact::answer: return "answer";
    case ApprovalFact::age: return "age";
    case ApprovalFact::quantity: return "quantity";
    case ApprovalFact::document: return "document";
    }
    return {};
}

std::optional<ApprovalFact> parse(std::string_view text, json::As<ApprovalFact>)
{
    if (text == "diagnosis") return ApprovalFact::diagnosis;
    if (text == "answer") return ApprovalFact::answer;
    if (text == "age") return ApprovalFact::age;
    if (text == "quantity") return ApprovalFact::quantity;
    if (text == "document") return ApprovalFact::document;
    return std::nullopt;
}

std::string_view choices(json::As<ApprovalFact>) { return "diagnosis, answer, age, quantity, document"; }

} // namespace careway::api

// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/basis_kind.hpp"

namespace careway::api {

std::string_view nameOf(BasisKind value, json::As<BasisKind>)
{
    switch (value) {
    case BasisKind::payment: return "payment";
    case BasisKind::consent: return "consent";
    case BasisKind::release: return "release";
    case BasisKind::operations: return "operations";
    }
    return {};
}

std::optional<BasisKind> parse(std::string_view text, json::As<BasisKind>)
{
    if (text == "payment") return BasisKind::payment;
    if (text == "consent") return BasisKind::consent;
    if (text == "release") return BasisKind::release;
    if (text == "operations") return BasisKind::operations;
    return std::nullopt;
}

std::string_view choices(json::As<BasisKind>) { return "payment, consent, release, operations"; }

} // namespace careway::api

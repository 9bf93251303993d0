// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/fill_kind.hpp"

namespace careway::api {

std::string_view nameOf(FillKind value, json::As<FillKind>)
{
    switch (value) {
    case FillKind::pharmacy: return "pharmacy";
    case FillKind::mailOrder: return "mail-order";
    case FillKind::specialty: return "specialty";
    case FillKind::administered: return "administered";
    }
    return {};
}

std::optional<FillKind> parse(std::string_view text, json::As<FillKind>)
{
    if (text == "pharmacy") return FillKind::pharmacy;
    if (text == "mail-order") return FillKind::mailOrder;
    if (text == "specialty") return FillKind::specialty;
    if (text == "administered") return FillKind::administered;
    return std::nullopt;
}

std::string_view choices(json::As<FillKind>) { return "pharmacy, mail-order, specialty, administered"; }

} // namespace careway::api

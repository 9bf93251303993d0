// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/encounter_kind.hpp"

namespace careway::api {

std::string_view nameOf(EncounterKind value, json::As<EncounterKind>)
{
    switch (value) {
    case EncounterKind::ambulatory: return "ambulatory";
    case EncounterKind::outpatient: return "outpatient";
    case EncounterKind::wellness: return "wellness";
    case EncounterKind::virtual_: return "virtual";
    case EncounterKind::urgentCare: return "urgent-care";
    case EncounterKind::emergency: return "emergency";
    case EncounterKind::inpatient: return "inpatient";
    case EncounterKind::skilledNursing: return "skilled-nursing";
    case EncounterKind::hospice: return "hospice";
    case EncounterKind::home: return "home";
    }
    return {};
}

std::optional<EncounterKind> parse(std::string_view text, json::As<EncounterKind>)
{
    if (text == "ambulatory") return EncounterKind::ambulatory;
    if (text == "outpatient") return EncounterKind::outpatient;
    if (text == "wellness") return EncounterKind::wellness;
    if (text == "virtual") return EncounterKind::virtual_;
    if (text == "urgent-care") return EncounterKind::urgentCare;
    if (text == "emergency") return EncounterKind::emergency;
    if (text == "inpatient") return EncounterKind::inpatient;
    if (text == "skilled-nursing") return EncounterKind::skilledNursing;
    if (text == "hospice") return EncounterKind::hospice;
    if (text == "home") return EncounterKind::home;
    return std::nullopt;
}

std::string_view choices(json::As<EncounterKind>)
{
    return "ambulatory, outpatient, wellness, virtual, urgent-care, emergency, inpatient, skilled-nursing, hospice, home";
}

} // namespace careway::api
